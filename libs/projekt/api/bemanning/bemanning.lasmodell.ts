import { type Bemanningsbehovsuppgifter, type Bemanningsenhet, type Bemanningstillstand, svararSom } from '@gemensam/projekt/domain';
import { type Installningsnyckel, installningsslag } from '@gemensam/samverkan/domain';
import { harRoll, type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Bemanning, type Bemanningsbehov, type Bemanningsfraga, type Kommun, type Kommunbemanning } from '@gemensam/shared/contract';
import { arId, type Datum } from '@gemensam/shared/domain';
import { farUppdatera } from '../portfolj/portfolj.lasmodell';

export interface Svarsrad {
  readonly kommun: Kommun;
  readonly tillstand: Bemanningstillstand;
  readonly omfattning: number | null;
  readonly enhet: Bemanningsenhet | null;
  readonly fran: string | null;
  readonly till: string | null;
  readonly person: string | null;
  readonly skal: string | null;
  readonly kalla: string | null;
  readonly av: string | null;
  readonly datum: string | null;
  readonly version: number;
}

export interface Behovsrad extends Bemanningsbehovsuppgifter {
  readonly id: string;
  readonly projektId: string;
  readonly projekt: string;
  readonly aterkallat: Datum | null;
  readonly aterkallatSkal: string | null;
  readonly version: number;
  readonly svar: readonly Svarsrad[];
}

/** A project with what it needs of the kommuner's people. */
export interface Bemanningsbild {
  readonly id: string;
  readonly namn: string;
  readonly projektledare_id: string | null;
  readonly heltid: string | null;
  readonly behov: readonly Behovsrad[];
  readonly kommuner: readonly Kommun[];
}

const NYCKEL: Installningsnyckel = 'heltid_timmar_manad';
const heltid = `(select i.varde from gemensam.installning i where i.nyckel = '${NYCKEL}') as heltid`;

const svar = (villkor: string): string => `
  coalesce((select json_agg(json_build_object('kommun', json_build_object('kommunkod', s.kommunkod, 'namn', k.namn), 'tillstand', s.tillstand, 'omfattning', s.omfattning, 'enhet', s.enhet,
      'fran', s.fran, 'till', s.till, 'person', s.person, 'skal', s.skal, 'kalla', s.kalla, 'av', s.svarad_av, 'datum', s.svarad_datum, 'version', s.version) order by k.namn collate gemensam.sv)
    from gemensam.bemanningssvar s join gemensam.kommun k on k.kommunkod = s.kommunkod
    where s.samverkan_id = b.samverkan_id and s.behov_id = b.id ${villkor}), '[]')`;

const behov = (svarvillkor: string): string => `json_build_object('id', b.id, 'projektId', b.projekt_id, 'projekt', p.namn, 'roll', b.roll, 'beskrivning', b.beskrivning, 'omfattning', b.omfattning, 'enhet', b.enhet,
  'fran', b.fran, 'till', b.till, 'sistaDag', b.sista_dag, 'aterkallat', b.aterkallat, 'aterkallatSkal', b.aterkallat_skal, 'version', b.version, 'svar', ${svar(svarvillkor)})`;

export const bemanningSats: Sats = {
  namn: 'projekt.bemanning',
  text: `
    select p.id, p.namn, p.projektledare_id, ${heltid},
      coalesce((select json_agg(${behov('')} order by b.aterkallat nulls first, b.fran, b.roll, b.id)
        from gemensam.bemanningsbehov b where b.samverkan_id = p.samverkan_id and b.projekt_id = p.id), '[]') as behov,
      (select coalesce(json_agg(json_build_object('kommunkod', k.kommunkod, 'namn', k.namn) order by k.namn collate gemensam.sv), '[]')
        from gemensam.organisation o join gemensam.kommun k on k.kommunkod = o.kommunkod where o.samverkan_id = p.samverkan_id and o.medlem) as kommuner
    from gemensam.projekt p where p.id = $1::uuid`,
};

export const kommunensBemanningSats: Sats = {
  namn: 'projekt.kommunens_bemanning',
  text: `
    select k.kommunkod::text, k.namn, ${heltid},
      coalesce((select json_agg(${behov('and s.kommunkod = $1')} order by b.aterkallat nulls first, p.namn, b.fran)
        from gemensam.bemanningssvar mitt
        join gemensam.bemanningsbehov b on b.samverkan_id = mitt.samverkan_id and b.id = mitt.behov_id
        join gemensam.projekt p on p.samverkan_id = b.samverkan_id and p.id = b.projekt_id
        where mitt.samverkan_id = o.samverkan_id and mitt.kommunkod = $1), '[]') as behov
    from gemensam.organisation o join gemensam.kommun k on k.kommunkod = o.kommunkod
    where o.medlem and o.kommunkod = $1`,
};

/** `$1`: kommuner that the person answers for; `$2`: may see every late one; `$3`: leads projects; `$4`: the business date. */
export const bemanningsfragorSats: Sats = {
  namn: 'projekt.bemanningsfragor',
  text: `
    select b.id as "behovId", p.id as "projektId", p.namn as projekt, b.roll, b.beskrivning, json_build_object('kommunkod', k.kommunkod, 'namn', k.namn) as kommun, b.sista_dag::text as "sistaDag"
    from gemensam.bemanningssvar s
    join gemensam.bemanningsbehov b on b.samverkan_id = s.samverkan_id and b.id = s.behov_id
    join gemensam.projekt p on p.samverkan_id = b.samverkan_id and p.id = b.projekt_id
    join gemensam.kommun k on k.kommunkod = s.kommunkod
    where s.tillstand = 'tillfragad' and b.aterkallat is null
      and (s.kommunkod = any($1::text[]) or (b.sista_dag <= $4::date and ($2::boolean or p.projektledare_id = $3::uuid)))
    order by b.sista_dag, p.namn, k.namn`,
};

const timmar = (varde: string | null): number => Number(varde ?? installningsslag[NYCKEL].forval);

/** Null for an unknown id, for another samverkan's, and for a text that is no id. */
export const lasBemanningsbild = async (las: Lasning, id: string): Promise<Bemanningsbild | null> => (arId(id) ? ((await las.rader<Bemanningsbild>(bemanningSats, [id]))[0] ?? null) : null);

export const lasBemanning = async (las: Lasning, kontext: Kontext, id: string): Promise<Bemanning | null> => {
  const bild = await lasBemanningsbild(las, id);
  return bild && tillBemanning(bild, kontext);
};

export const tillBemanning = (b: Bemanningsbild, kontext: Kontext): Bemanning => ({
  projektId: b.id,
  namn: b.namn,
  heltidTimmar: timmar(b.heltid),
  behov: b.behov.map((r) => tillBehov(r, kontext)),
  kommuner: [...b.kommuner],
  farAndra: farUppdatera(kontext, b.projektledare_id),
});

const tillBehov = (b: Behovsrad, kontext: Kontext): Bemanningsbehov => ({
  ...b,
  svar: b.svar.map(({ kalla, av, datum, ...s }) => ({
    ...s,
    svarat: av === null && kalla === null ? null : { av, datum, kalla },
    svararSom: b.aterkallat === null ? svararSom(kontext.uppdrag, s.kommun.kommunkod) : null,
  })),
});

/** Null for a kommun that is no member. */
export const lasKommunensBemanning = async (las: Lasning, kontext: Kontext, kommunkod: string): Promise<Kommunbemanning | null> => {
  const [r] = await las.rader<Kommun & { readonly heltid: string | null; readonly behov: readonly Behovsrad[] }>(kommunensBemanningSats, [kommunkod]);
  return r ? { kommun: { kommunkod: r.kommunkod, namn: r.namn }, heltidTimmar: timmar(r.heltid), behov: r.behov.map((b) => tillBehov(b, kontext)) } : null;
};

export const lasBemanningsfragor = (las: Lasning, kontext: Kontext): Promise<Bemanningsfraga[]> =>
  las.rader<Bemanningsfraga>(bemanningsfragorSats, [
    kontext.uppdrag.flatMap((u) => (u.roll === 'kommunrepresentant' && u.kommunkod ? [u.kommunkod] : [])),
    harRoll(kontext, 'e_samordnare'),
    harRoll(kontext, 'projektledare') ? kontext.person.id : null,
    kontext.affarsdatum,
  ]);
