import { arSenAtgard, type Dialogavtal, type Dialogfakta, type Dialogpunkt, type Dialogstatus, type Dialogutfall, STANDARDBETYG, type Uppfoljningslage, uppfoljningslagen } from '@gemensam/avtal/domain';
import { far, harRoll, type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Avtalshandlaggare, type Avtalsuppfoljning, type Dialogakt, type Dialogatgard, type Leverantorsdialog, type Leverantorsuppfoljning } from '@gemensam/shared/contract';
import { arId, type Datum } from '@gemensam/shared/domain';
import { avtaletsLage } from '../avtal/avtalet';
import { type Avtalsbild, avtalSql } from '../avtal/avtalsbild.lasmodell';

/** Who may own a measure. */
const ATGARDSAGARE = ['e_samordnare', 'namndsekreterare', 'projektledare', 'beredningsgrupp'] as const;

const atgarder = `
  select coalesce(json_agg(json_build_object('id', t.id, 'vad', t.vad, 'agareId', t.agare_id, 'agare', t.agare, 'senast', t.senast, 'klar', t.klar, 'klarHur', t.klar_hur, 'klarAv', t.klar_av, 'version', t.version)
      order by t.klar is not null, t.senast, t.id), '[]')
    from gemensam.dialogatgard t where t.samverkan_id = d.samverkan_id and t.dialog_id = d.id`;
const rattelser = `
  select coalesce(json_agg(json_build_object('nummer', r.nummer, 'skal', r.skal, 'forut', r.forut, 'av', r.av, 'tid', r.tid) order by r.nummer desc), '[]')
    from gemensam.dialograttelse r where r.samverkan_id = d.samverkan_id and r.dialog_id = d.id`;

/** One avtal with its dialogues, who may own a measure on `$2`, and the scale. `$1`: its id; `$3`: the roles of those who may. */
export const uppfoljningSats: Sats = {
  namn: 'uppfoljning.avtal',
  text: avtalSql(`
      (select coalesce(json_agg(json_build_object('id', d.id, 'leverantorNamn', d.leverantor_namn, 'leverantorOrgnr', d.leverantor_orgnr, 'status', d.status, 'planerad', d.planerad, 'hallen', d.hallen,
          'deltagare', d.deltagare, 'punkter', d.punkter, 'betyg', d.betyg, 'betygHogst', d.betyg_hogst, 'sammanfattning', d.sammanfattning, 'installtSkal', d.installt_skal, 'version', d.version,
          'atgarder', (${atgarder}), 'rattelser', (${rattelser}))
          order by d.status <> 'planerad', case when d.status = 'planerad' then d.planerad end, coalesce(d.hallen, d.planerad) desc, d.id), '[]')
        from gemensam.leverantorsdialog d where d.samverkan_id = a.samverkan_id and d.avtal_id = a.id) as dialoger,
      (select coalesce(json_agg(json_build_object('id', x.id, 'namn', x.namn) order by x.namn collate gemensam.sv, x.id), '[]')
        from (select distinct e.id, e.namn from gemensam.uppdrag u join gemensam.person e on e.id = u.person_id
          where u.roll = any($3) and u.fran <= $2::date and (u.till is null or u.till >= $2::date)) x) as personer,
      (select i.varde from gemensam.installning i where i.nyckel = 'leverantorsbetyg_steg') as steg`, 'where a.id = $1::uuid'),
};

export interface Atgardsrad extends Omit<Dialogatgard, 'sen' | 'farAndra' | 'farKlara'> {
  readonly agareId: string | null;
  readonly senast: Datum;
  readonly klar: Datum | null;
  readonly klarHur: string | null;
}

export interface Dialograd extends Dialogutfallsrad {
  readonly id: string;
  readonly leverantorNamn: string | null;
  readonly leverantorOrgnr: string | null;
  readonly status: Dialogstatus;
  readonly planerad: Datum | null;
  readonly betygHogst: number | null;
  readonly installtSkal: string | null;
  readonly version: number;
  readonly atgarder: readonly Atgardsrad[];
  readonly rattelser: readonly { readonly nummer: number; readonly skal: string; readonly forut: Dialogutfall; readonly av: string; readonly tid: string }[];
}

interface Dialogutfallsrad {
  readonly hallen: Datum | null;
  readonly deltagare: string;
  readonly punkter: readonly Dialogpunkt[];
  readonly betyg: number | null;
  readonly sammanfattning: string;
}

/** An avtal as its follow-up looks at it. */
export interface Uppfoljningsbild {
  readonly avtal: Avtalsbild;
  readonly dialoger: readonly Dialograd[];
  readonly personer: readonly Avtalshandlaggare[];
  readonly betygHogst: number;
}

type Sqlrad = Avtalsbild & { readonly dialoger: readonly Dialograd[]; readonly personer: readonly Avtalshandlaggare[]; readonly steg: string | null };

/** Null for an unknown id, for another samverkan's, and for a text that is no id. */
export const lasUppfoljningsbild = async (las: Lasning, kontext: Kontext, avtalId: string): Promise<Uppfoljningsbild | null> => {
  if (!arId(avtalId)) return null;
  const [rad] = await las.rader<Sqlrad & Record<string, unknown>>(uppfoljningSats, [avtalId, kontext.affarsdatum, ATGARDSAGARE]);
  if (!rad) return null;
  const { dialoger, personer, steg, ...avtal } = rad;
  return { avtal, dialoger, personer, betygHogst: Number(steg ?? STANDARDBETYG.hogst) };
};

/** The avtal as the rules of a dialogue look at it; null when it is not signed. */
export const dialogavtal = (a: Avtalsbild, datum: Datum): (Dialogavtal & { readonly intervallManader: number | null }) | null => {
  const { tid } = avtaletsLage(a, datum);
  if (a.tecknat === null || a.gallerFran === null || !tid) return null;
  return { start: a.gallerFran, slut: tid.slutar, leverantorer: a.leverantorer.map(({ namn, orgnr }) => ({ namn, orgnr })), intervallManader: a.dialogintervallManader };
};

export const dialogfakta = (d: Pick<Dialograd, 'id' | 'leverantorNamn' | 'leverantorOrgnr' | 'status' | 'planerad' | 'hallen' | 'betyg' | 'betygHogst'> & Pick<Dialogfakta, 'atgarder'>): Dialogfakta => ({
  id: d.id, leverantor: d.leverantorNamn === null ? null : { namn: d.leverantorNamn, orgnr: d.leverantorOrgnr }, status: d.status, planerad: d.planerad, hallen: d.hallen, betyg: d.betyg,
  betygHogst: d.betygHogst, atgarder: d.atgarder,
});

/** The e-samordnare, and whoever handles the avtal. */
export const farFoljaUpp = (kontext: Kontext, handlaggareId: string | null): boolean => harRoll(kontext, 'e_samordnare') || (handlaggareId === kontext.person.id && far(kontext, 'planeraDialog'));

export const farKlaraAtgard = (kontext: Kontext, handlaggareId: string | null, agareId: string | null): boolean =>
  farFoljaUpp(kontext, handlaggareId) || (agareId === kontext.person.id && far(kontext, 'klarmarkeraDialogatgard'));

const AKTER: Readonly<Record<Dialogstatus, readonly Dialogakt[]>> = { planerad: ['hall', 'andra', 'stall_in'], hallen: ['lagg_till_atgard', 'ratta'], installd: [] };

const punktIOrd = ({ rubrik, anteckning }: Dialogpunkt): string => (anteckning ? `${rubrik}: ${anteckning}` : rubrik);

const tillDialog = (d: Dialograd, { avtal }: Uppfoljningsbild, kontext: Kontext, farSkriva: boolean): Leverantorsdialog => {
  const { leverantorNamn, leverantorOrgnr: _orgnr, ...rad } = d;
  return {
    ...rad, leverantor: leverantorNamn, punkter: [...d.punkter], akter: farSkriva ? [...AKTER[d.status]] : [],
    atgarder: d.atgarder.map((a): Dialogatgard => ({
      ...a, sen: arSenAtgard(a, kontext.affarsdatum), farAndra: farSkriva && a.klar === null, farKlara: farKlaraAtgard(kontext, avtal.handlaggareId, a.agareId),
    })),
    rattelser: d.rattelser.map(({ forut, tid, ...r }) => ({ ...forut, ...r, punkter: forut.punkter.map(punktIOrd), tid: new Date(tid) })),
  };
};

const tillLeverantor = ({ leverantor, nastaId: _id, betyg, ...l }: Uppfoljningslage): Leverantorsuppfoljning => ({ ...leverantor, ...l, betyg: [...betyg] });

export const tillUppfoljning = (bild: Uppfoljningsbild, kontext: Kontext): Avtalsuppfoljning => {
  const { avtal, dialoger, personer, betygHogst } = bild;
  const regler = dialogavtal(avtal, kontext.affarsdatum);
  const farSkriva = regler !== null && farFoljaUpp(kontext, avtal.handlaggareId);
  return {
    avtalId: avtal.id, tecknat: avtal.tecknat, slutar: regler?.slut ?? null, intervallManader: avtal.dialogintervallManader, betygHogst, farSkriva, personer: farSkriva ? [...personer] : [],
    leverantorer: regler ? uppfoljningslagen(regler, dialoger.map(dialogfakta), kontext.affarsdatum).map(tillLeverantor) : [],
    dialoger: dialoger.map((d) => tillDialog(d, bild, kontext, farSkriva)),
  };
};

export const lasUppfoljning = async (las: Lasning, kontext: Kontext, avtalId: string): Promise<Avtalsuppfoljning | null> => {
  const bild = await lasUppfoljningsbild(las, kontext, avtalId);
  return bild && tillUppfoljning(bild, kontext);
};
