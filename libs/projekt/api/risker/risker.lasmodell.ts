import { atgardForsenad, type Atgardslage, riskbandFor, type Riskskala, type Riskstatus, riskvarde } from '@gemensam/projekt/domain';
import { harRoll, type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Risk, type RiskAttBevaka, type Risklista } from '@gemensam/shared/contract';
import { arId, type Datum } from '@gemensam/shared/domain';
import { farUppdatera } from '../portfolj/portfolj.lasmodell';
import { skalaSql, type Skalatext, tillSkala } from './riskskala';

interface Bedomningsrad {
  readonly nummer: number;
  readonly sannolikhet: number;
  readonly konsekvens: number;
  readonly kommentar: string | null;
  readonly datum: Datum;
  readonly av: string;
}

interface Atgardsrad {
  readonly id: string;
  readonly text: string;
  readonly agare: string;
  readonly klar: Datum;
  readonly lage: Atgardslage;
}

interface RiskSqlrad {
  readonly id: string;
  readonly nummer: number;
  readonly namn: string;
  readonly beskrivning: string;
  readonly orsak: string;
  readonly foljd: string;
  readonly sannolikhet: number;
  readonly konsekvens: number;
  readonly agare: string;
  readonly status: Riskstatus;
  readonly granskas: Datum;
  readonly upplagd: Datum;
  readonly stangd: Datum | null;
  readonly stangdSkal: string | null;
  readonly version: number;
  readonly bedomningar: readonly Bedomningsrad[] | null;
  readonly atgarder: readonly Atgardsrad[] | null;
}

/** A project with its risks and the scale in force. */
export interface Riskbild {
  readonly id: string;
  readonly namn: string;
  readonly projektledare_id: string | null;
  readonly skala: Skalatext | null;
  readonly rader: readonly RiskSqlrad[] | null;
}

export const riskerSats: Sats = {
  namn: 'projekt.risker',
  text: `
    select p.id, p.namn, p.projektledare_id, ${skalaSql} as skala,
      (select json_agg(json_build_object('id', r.id, 'nummer', r.nummer, 'namn', r.namn, 'beskrivning', r.beskrivning, 'orsak', r.orsak, 'foljd', r.foljd, 'sannolikhet', r.sannolikhet,
          'konsekvens', r.konsekvens, 'agare', r.agare, 'status', r.status, 'granskas', r.granskas, 'upplagd', r.upplagd, 'stangd', r.stangd, 'stangdSkal', r.stangd_skal, 'version', r.version,
          'bedomningar', (select json_agg(json_build_object('nummer', b.nummer, 'sannolikhet', b.sannolikhet, 'konsekvens', b.konsekvens, 'kommentar', b.kommentar, 'datum', b.datum, 'av', b.av) order by b.nummer desc)
            from gemensam.riskbedomning b where b.samverkan_id = r.samverkan_id and b.risk_id = r.id),
          'atgarder', (select json_agg(json_build_object('id', a.id, 'text', a.text, 'agare', a.agare, 'klar', a.klar, 'lage', a.lage) order by a.klar, a.id)
            from gemensam.riskatgard a where a.samverkan_id = r.samverkan_id and a.risk_id = r.id)) order by r.nummer)
        from gemensam.risk r where r.samverkan_id = p.samverkan_id and r.projekt_id = p.id) as rader
    from gemensam.projekt p where p.id = $1::uuid`,
};

/** Null for an unknown id, for another samverkan's, and for a text that is no id. */
export const lasRiskbild = async (las: Lasning, id: string): Promise<Riskbild | null> => (arId(id) ? ((await las.rader<Riskbild>(riskerSats, [id]))[0] ?? null) : null);

export const lasRisker = async (las: Lasning, kontext: Kontext, id: string): Promise<Risklista | null> => {
  const bild = await lasRiskbild(las, id);
  return bild && tillRisklista(bild, kontext);
};

export const tillRisklista = (b: Riskbild, kontext: Kontext): Risklista => {
  const skala = tillSkala(b.skala);
  const plats = (r: Risk): number => (r.status === 'stangd' ? 1 : 0);
  return {
    projektId: b.id,
    risker: (b.rader ?? []).map((r) => tillRisk(r, skala, kontext.affarsdatum)).sort((x, y) => plats(x) - plats(y) || y.varde - x.varde || x.nummer - y.nummer),
    skala,
    farRedigera: farUppdatera(kontext, b.projektledare_id),
  };
};

export const tillRisk = (r: RiskSqlrad, skala: Riskskala, idag: Datum): Risk => {
  const varde = riskvarde(r);
  return {
    ...r,
    varde,
    band: riskbandFor(varde, skala),
    attGranska: r.status !== 'stangd' && r.granskas <= idag,
    bedomningar: (r.bedomningar ?? []).map((b) => ({ ...b, varde: riskvarde(b) })),
    atgarder: (r.atgarder ?? []).map((a) => ({ ...a, forsenad: r.status !== 'stangd' && atgardForsenad(a, idag) })),
  };
};

export const riskerAttBevakaSats: Sats = {
  namn: 'projekt.risker_att_bevaka',
  text: `
    select x.id, x."riskId", p.id as "projektId", p.namn as projektnamn, x.namn, x.atgard, x.agare, x.frist::text as frist
    from (
      select r.samverkan_id, r.id, r.id as "riskId", r.projekt_id, r.namn, null::text as atgard, r.agare, r.granskas as frist from gemensam.risk r where r.status <> 'stangd' and r.granskas <= $1::date
      union all
      select r.samverkan_id, a.id, r.id, r.projekt_id, r.namn, a.text, a.agare, a.klar
      from gemensam.riskatgard a join gemensam.risk r on r.samverkan_id = a.samverkan_id and r.id = a.risk_id
      where a.lage in ('planerad','pagar') and a.klar < $1::date and r.status <> 'stangd'
    ) x join gemensam.projekt p on p.samverkan_id = x.samverkan_id and p.id = x.projekt_id
    where p.fas is distinct from 'avslutad' and ($2::uuid is null or p.projektledare_id = $2::uuid)
    order by x.frist, p.namn, x.namn`,
};

/** All for the e-samordnare, those of the own projects for a projektledare. */
export const lasRiskerAttBevaka = (las: Lasning, kontext: Kontext): Promise<RiskAttBevaka[]> =>
  las.rader<RiskAttBevaka>(riskerAttBevakaSats, [kontext.affarsdatum, harRoll(kontext, 'e_samordnare') ? null : kontext.person.id]);
