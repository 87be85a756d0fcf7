import { delegatroller, gallandeJav, type Javsbedomning, type Javsgrund, type Javssaktyp, javsstalle, provaJavsprovare, styrelsegrund, styrelsetext } from '@gemensam/delegation/domain';
import { far, harRoll, type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Jav, type Javsbild, type Javslista, type Styrelseuppdrag, type Uppdragsinnehavare } from '@gemensam/shared/contract';
import { arId, type Datum } from '@gemensam/shared/domain';
import { farSkrivaOm, innehavareSql } from '../franvaro/franvaro.lasmodell';
import { fragadPlats, type Kedjerot, obesvaradePlatser, sakensFragor, sakkedja } from '../provning/sakkedja';
import { sakNamn } from './sakens-namn';

const rad = { saktyp: 'j.saktyp', sakId: 'j.sak_id' };

/** Those whose own jäv is asked about in the matter of `j`, or in what it continues. */
const javigaSql = `cross join lateral (with ${sakkedja(rad)} select coalesce(array_agg(i.person_id), '{}') as personer from gemensam.jav i join kedja k on k.saktyp = i.saktyp and k.sak_id = i.sak_id
  where i.avgjord is distinct from 'inte_jav') javiga`;

/** On the day `$1`: can somebody judge as ordförande what is asked of `j`, who is neither away nor concerned herself? */
const ordforandeFri = `exists (select from gemensam.uppdrag u where u.roll = 'ordforande' and u.fran <= $1::date and (u.till is null or u.till >= $1::date) and u.person_id <> j.person_id
  and not exists (select from gemensam.franvaro f where f.person_id = u.person_id and not f.aterkallad and f.fran <= $1::date and f.till >= $1::date)
  and u.person_id <> all (javiga.personer))`;

const kolumner = `'id', j.id, 'saktyp', j.saktyp, 'sakId', j.sak_id, 'sakNamn', coalesce(${sakNamn('j.saktyp', 'j.sak_id')}, '–'), 'personId', j.person_id, 'person', j.person, 'grund', j.grund, 'text', j.text,
  'egenBedomning', j.egen_bedomning, 'datum', j.datum, 'avgjord', j.avgjord, 'avgjordDatum', j.avgjord_datum, 'avgjordAv', j.avgjord_av, 'avgjordSkal', j.avgjord_skal, 'version', j.version,
  'ordforandeFri', ${ordforandeFri}, 'javiga', javiga.personer`;

const styrelse = `(select coalesce(json_agg(json_build_object('id', s.id, 'personId', s.person_id, 'person', p.namn, 'organisationId', s.organisation_id, 'organisation', o.namn, 'fran', s.fran, 'till', s.till, 'avslutad', s.avslutad, 'noteradAv', s.noterad_av, 'version', s.version)
    order by p.namn collate gemensam.sv, o.namn collate gemensam.sv, s.fran), '[]')
  from gemensam.styrelseuppdrag s join gemensam.person p on p.id = s.person_id join gemensam.organisation o on (o.samverkan_id, o.id) = (s.samverkan_id, s.organisation_id))`;

const lista: Sats = {
  namn: 'delegation.javslista',
  text: `select ${innehavareSql} as personer, ${styrelse} as styrelseuppdrag,
    (select coalesce(json_agg(json_build_object(${kolumner}, 'led', 0) order by j.avgjord is not null, j.datum desc, j.anmald desc, j.id), '[]') from gemensam.jav j ${javigaSql}) as rader`,
};

const saken: Kedjerot = { saktyp: '$2::text', sakId: '$3::uuid' };
const bild: Sats = {
  namn: 'delegation.javsbild',
  text: `with ${sakkedja(saken)}, ${sakensFragor(saken, '$4::uuid')}, ${obesvaradePlatser('$1::date')}, anbudsgivare as (
      select o.id, o.namn from gemensam.organisation o where $2 = 'upphandling' and exists (select from gemensam.anbud b where b.upphandling_id = $3::uuid and b.orgnr = o.orgnr))
    select ${sakNamn('$2', '$3::uuid')} as "sakNamn",
      (select coalesce(json_agg(json_build_object(${kolumner}, 'led', j.led) order by j.led, j.datum, j.anmald), '[]') from fraga j ${javigaSql}) as rader,
      (select coalesce(json_agg(json_build_object('organisationId', m.id, 'organisation', m.namn, 'till', m.till, 'saktyp', m.saktyp, 'sakNamn', m.sak_namn) order by m.namn collate gemensam.sv), '[]')
        from (select f.organisation_id as id, f.namn, f.till, f.saktyp, case when f.led > 0 then coalesce(${sakNamn('f.saktyp', 'f.sak_id')}, '–') end as sak_namn from forslag f where f.person_id = $5
          union all select a.id, a.namn, s.till, null, null from anbudsgivare a join gemensam.styrelseuppdrag s on s.person_id = $5 and s.organisation_id = a.id where ${fragadPlats('$1::date')}
            and not exists (select from fraga j where j.person_id = $5 and j.datum >= s.fran and (j.led = 0 or (j.saktyp = 'organisation' and j.sak_id = a.id)))) m) as forslag`,
};

interface Javrad {
  readonly id: string;
  readonly saktyp: Javssaktyp;
  readonly sakId: string;
  readonly sakNamn: string;
  readonly personId: string;
  readonly person: string;
  readonly grund: Javsgrund;
  readonly text: string;
  readonly egenBedomning: Javsbedomning;
  readonly datum: Datum;
  readonly avgjord: Javsbedomning | null;
  readonly avgjordDatum: Datum | null;
  readonly avgjordAv: string | null;
  readonly avgjordSkal: string | null;
  readonly version: number;
  readonly ordforandeFri: boolean;
  /** Those whose own jäv is asked about in the matter. */
  readonly javiga: readonly string[];
  readonly led: number;
}
type Styrelserad = Omit<Styrelseuppdrag, 'farAvsluta' | 'till'> & { readonly till: Datum | null };
interface Listrad extends Record<string, unknown> {
  readonly personer: readonly Uppdragsinnehavare[];
  readonly styrelseuppdrag: readonly Styrelserad[];
  readonly rader: readonly Javrad[];
}
interface Bildrad extends Record<string, unknown> {
  readonly sakNamn: string | null;
  readonly rader: readonly Javrad[];
  readonly forslag: readonly { readonly organisationId: string; readonly organisation: string; readonly till: Datum | null; readonly saktyp: Javssaktyp | null; readonly sakNamn: string | null }[];
}

/** Why the person may not judge it; null: she may. One whose own jäv is asked about in the matter, or in what it continues, does not. */
const javsprovare = (kontext: Kontext, rad: Javrad) => {
  const fri = !rad.javiga.includes(kontext.person.id);
  return provaJavsprovare(rad, { id: kontext.person.id, ordforande: fri && harRoll(kontext, 'ordforande'), vice: fri && harRoll(kontext, 'vice_ordforande'), ordforandenHindrad: !rad.ordforandeFri });
};

const sammaFraga = (a: Javrad, b: Javrad): boolean => a.personId === b.personId && a.saktyp === b.saktyp && a.sakId === b.sakId;

const tillJav = (rad: Javrad, kontext: Kontext): Jav => {
  const { ordforandeFri: _fri, javiga: _javiga, led, ...jav } = rad;
  return { ...jav, stalle: led > 0 ? javsstalle(rad.saktyp, rad.sakNamn) : null, galler: true, farAvgora: far(kontext, 'avgorJav') && javsprovare(kontext, rad) === null };
};
const tillStyrelse = (s: Styrelserad, kontext: Kontext): Styrelseuppdrag => ({ ...s, farAvsluta: (s.till === null || s.till > kontext.affarsdatum) && farSkrivaOm(kontext, s.personId) });

const lasRader = async (las: Lasning, kontext: Kontext): Promise<Listrad> => {
  const [rad] = await las.rader<Listrad>(lista, [kontext.affarsdatum, delegatroller]);
  return rad ?? { personer: [], styrelseuppdrag: [], rader: [] };
};

/** Every question of jäv that the person sees, and who sits on which board. */
export const lasJavslista = async (las: Lasning, kontext: Kontext): Promise<Javslista> => {
  const { personer, styrelseuppdrag, rader } = await lasRader(las, kontext);
  return { rader: rader.map((r) => tillJav(r, kontext)), styrelseuppdrag: styrelseuppdrag.map((s) => tillStyrelse(s, kontext)), personer: personer.filter((p) => farSkrivaOm(kontext, p.id)) };
};

/** What waits for the person's judgement. */
export const lasJavAttAvgora = async (las: Lasning, kontext: Kontext): Promise<Jav[]> => (await lasJavslista(las, kontext)).rader.filter((j) => j.avgjord === null && j.farAvgora);

/** Jäv in one matter, and in what it continues. Null: not here, another samverkan's, or hidden. */
export const lasJavsbild = async (las: Lasning, kontext: Kontext, saktyp: Javssaktyp, sakId: string, organisationId: string | null): Promise<Javsbild | null> => {
  if (!arId(sakId) || (organisationId !== null && !arId(organisationId))) return null;
  const datum = kontext.affarsdatum;
  const [rad] = await las.rader<Bildrad>(bild, [datum, saktyp, sakId, saktyp === 'organisation' ? sakId : organisationId, kontext.person.id]);
  if (!rad || rad.sakNamn === null) return null;
  const gallande = new Set(gallandeJav(rad.rader).map((r) => r.id));
  return {
    sakNamn: rad.sakNamn, rader: rad.rader.map((r) => ({ ...tillJav(r, kontext), galler: gallande.has(r.id) })), farAnmala: far(kontext, 'anmalJav'),
    forslag: rad.forslag.map((f) => ({ organisationId: f.organisationId, organisation: f.organisation, text: styrelsetext(f, datum), grund: styrelsegrund(f, datum), stalle: f.saktyp && f.sakNamn ? javsstalle(f.saktyp, f.sakNamn) : null })),
  };
};

/** One question with why the person may not judge it (null: she may), and whether the same was raised anew. Null: not here. */
export const lasJavsfraga = async (las: Lasning, kontext: Kontext, id: string): Promise<{ readonly jav: Jav; readonly nej: ReturnType<typeof javsprovare>; readonly paNytt: boolean } | null> => {
  const { rader } = await lasRader(las, kontext);
  const rad = rader.find((r) => r.id === id);
  if (!rad) return null;
  return { jav: tillJav(rad, kontext), nej: javsprovare(kontext, rad), paNytt: rader.some((r) => r.id !== rad.id && sammaFraga(r, rad) && r.avgjord !== 'inte_jav') };
};
