import { delegatroller, type Javsbedomning, type Javsgrund, type Javssaktyp, provaJavsprovare } from '@gemensam/delegation/domain';
import { far, harRoll, type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Jav, type Javsbild, type Javsforslag, type Javslista, type Styrelseuppdrag, type Uppdragsinnehavare } from '@gemensam/shared/contract';
import { arId, type Datum } from '@gemensam/shared/domain';
import { farSkrivaOm, innehavareSql } from '../franvaro/franvaro.lasmodell';
import { motparterSql, sakensJav } from '../provning/provningsdelar.lasmodell';

/** What a matter is called; an ärende by its dnr. Null: not here, or hidden from the person. */
const sakNamn = (saktyp: string, sakId: string): string => `case ${saktyp}
  when 'projekt' then (select x.namn from gemensam.projekt x where x.id = ${sakId})
  when 'avtal' then (select 'A-' || x.nummer || ' ' || x.namn from gemensam.avtal x where x.id = ${sakId})
  when 'upphandling' then (select 'Upphandling för ' || p.namn from gemensam.upphandling x join gemensam.projekt p on (p.samverkan_id, p.id) = (x.samverkan_id, x.projekt_id) where x.id = ${sakId})
  when 'budgetpost' then (select r.namn || ' ' || x.ar from gemensam.budgetpost x join gemensam.budgetrad r on (r.samverkan_id, r.id) = (x.samverkan_id, x.budgetrad_id) where x.id = ${sakId})
  when 'bestallning' then (select x.vad from gemensam.bestallning x where x.id = ${sakId})
  when 'leverantorsfaktura' then (select x.leverantor || ' ' || x.nummer from gemensam.leverantorsfaktura x where x.id = ${sakId})
  when 'arende' then (select coalesce(x.dnr_ar || '/' || x.dnr_lopnummer || '-' || x.klassificering, 'Utkast') from gemensam.arende x where x.id = ${sakId})
  when 'organisation' then (select x.namn from gemensam.organisation x where x.id = ${sakId}) end`;

/** On the day `$1`: can somebody judge as ordförande what is asked of `j`, who is neither away nor concerned herself? */
const ordforandeFri = `exists (select from gemensam.uppdrag u where u.roll = 'ordforande' and u.fran <= $1::date and (u.till is null or u.till >= $1::date) and u.person_id <> j.person_id
  and not exists (select from gemensam.franvaro f where f.person_id = u.person_id and not f.aterkallad and f.fran <= $1::date and f.till >= $1::date)
  and not exists (select from gemensam.jav k where k.person_id = u.person_id and k.saktyp = j.saktyp and k.sak_id = j.sak_id and k.avgjord is distinct from 'inte_jav'))`;

const javrad = `json_build_object('id', j.id, 'saktyp', j.saktyp, 'sakId', j.sak_id, 'sakNamn', coalesce(${sakNamn('j.saktyp', 'j.sak_id')}, '–'), 'personId', j.person_id, 'person', j.person, 'grund', j.grund, 'text', j.text,
  'egenBedomning', j.egen_bedomning, 'datum', j.datum, 'avgjord', j.avgjord, 'avgjordDatum', j.avgjord_datum, 'avgjordAv', j.avgjord_av, 'avgjordSkal', j.avgjord_skal, 'version', j.version, 'ordforandeFri', ${ordforandeFri})`;

const styrelse = `(select coalesce(json_agg(json_build_object('id', s.id, 'personId', s.person_id, 'person', p.namn, 'organisationId', s.organisation_id, 'organisation', o.namn, 'fran', s.fran, 'till', s.till, 'noteradAv', s.noterad_av, 'version', s.version)
    order by p.namn collate gemensam.sv, o.namn collate gemensam.sv, s.fran), '[]')
  from gemensam.styrelseuppdrag s join gemensam.person p on p.id = s.person_id join gemensam.organisation o on (o.samverkan_id, o.id) = (s.samverkan_id, s.organisation_id))`;

const lista: Sats = {
  namn: 'delegation.javslista',
  text: `select ${innehavareSql} as personer, ${styrelse} as styrelseuppdrag,
    (select coalesce(json_agg(${javrad} order by j.avgjord is not null, j.datum desc, j.anmald desc, j.id), '[]') from gemensam.jav j) as rader`,
};

const bild: Sats = {
  namn: 'delegation.javsbild',
  text: `with motpart as (${motparterSql}), anbudsgivare as (
      select o.id, o.namn from gemensam.organisation o where $2 = 'upphandling' and exists (select from gemensam.anbud b where b.upphandling_id = $3::uuid and b.orgnr = o.orgnr))
    select ${sakNamn('$2', '$3::uuid')} as "sakNamn",
      (select coalesce(json_agg(${javrad} order by j.datum, j.anmald), '[]') from gemensam.jav j where ${sakensJav}) as rader,
      (select coalesce(json_agg(json_build_object('organisationId', m.id, 'organisation', m.namn) order by m.namn collate gemensam.sv), '[]')
        from (select * from motpart union select * from anbudsgivare) m
        where exists (select from gemensam.styrelseuppdrag s where s.person_id = $5 and s.organisation_id = m.id and s.fran <= $1::date and (s.till is null or s.till >= $1::date))
          and not exists (select from gemensam.jav j where j.person_id = $5 and ${sakensJav})) as forslag`,
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
  readonly forslag: readonly Javsforslag[];
}

/** Why the person may not judge it; null: she may. One whose own jäv is asked about in the matter does not. */
export const javsprovare = (kontext: Kontext, rad: Javrad, egnaSaker: ReadonlySet<string>) =>
  provaJavsprovare(rad, {
    id: kontext.person.id, ordforande: harRoll(kontext, 'ordforande') && !egnaSaker.has(saken(rad)), vice: harRoll(kontext, 'vice_ordforande') && !egnaSaker.has(saken(rad)), ordforandenHindrad: !rad.ordforandeFri,
  });

const saken = (j: { readonly saktyp: string; readonly sakId: string }): string => `${j.saktyp} ${j.sakId}`;
const egna = (rader: readonly Javrad[], kontext: Kontext): ReadonlySet<string> => new Set(rader.filter((r) => r.personId === kontext.person.id && r.avgjord !== 'inte_jav').map(saken));

const tillJav = (rad: Javrad, kontext: Kontext, saker: ReadonlySet<string>): Jav => {
  const { ordforandeFri: _fri, ...jav } = rad;
  return { ...jav, farAvgora: far(kontext, 'avgorJav') && javsprovare(kontext, rad, saker) === null };
};
const tillStyrelse = (s: Styrelserad, kontext: Kontext): Styrelseuppdrag => ({ ...s, farAvsluta: (s.till === null || s.till > kontext.affarsdatum) && farSkrivaOm(kontext, s.personId) });

const lasRader = async (las: Lasning, kontext: Kontext): Promise<Listrad> => {
  const [rad] = await las.rader<Listrad>(lista, [kontext.affarsdatum, delegatroller]);
  return rad ?? { personer: [], styrelseuppdrag: [], rader: [] };
};

/** Every question of jäv that the person sees, and who sits on which board. */
export const lasJavslista = async (las: Lasning, kontext: Kontext): Promise<Javslista> => {
  const { personer, styrelseuppdrag, rader } = await lasRader(las, kontext);
  const saker = egna(rader, kontext);
  return { rader: rader.map((r) => tillJav(r, kontext, saker)), styrelseuppdrag: styrelseuppdrag.map((s) => tillStyrelse(s, kontext)), personer: personer.filter((p) => farSkrivaOm(kontext, p.id)) };
};

/** What waits for the person's judgement. */
export const lasJavAttAvgora = async (las: Lasning, kontext: Kontext): Promise<Jav[]> => (await lasJavslista(las, kontext)).rader.filter((j) => j.avgjord === null && j.farAvgora);

/** Jäv in one matter. Null: not here, another samverkan's, or hidden. */
export const lasJavsbild = async (las: Lasning, kontext: Kontext, saktyp: Javssaktyp, sakId: string, organisationId: string | null): Promise<Javsbild | null> => {
  if (!arId(sakId) || (organisationId !== null && !arId(organisationId))) return null;
  const [rad] = await las.rader<Bildrad>(bild, [kontext.affarsdatum, saktyp, sakId, saktyp === 'organisation' ? sakId : organisationId, kontext.person.id]);
  if (!rad || rad.sakNamn === null) return null;
  const saker = egna(rad.rader, kontext);
  return { sakNamn: rad.sakNamn, rader: rad.rader.map((r) => tillJav(r, kontext, saker)), forslag: [...rad.forslag], farAnmala: far(kontext, 'anmalJav') };
};

/** One question with why the person may not judge it (null: she may), and whether the same was raised anew. Null: not here. */
export const lasJavsfraga = async (las: Lasning, kontext: Kontext, id: string): Promise<{ readonly jav: Jav; readonly nej: ReturnType<typeof javsprovare>; readonly paNytt: boolean } | null> => {
  const { rader } = await lasRader(las, kontext);
  const rad = rader.find((r) => r.id === id);
  if (!rad) return null;
  const saker = egna(rader, kontext);
  const paNytt = rader.some((r) => r.id !== rad.id && r.personId === rad.personId && saken(r) === saken(rad) && r.avgjord !== 'inte_jav');
  return { jav: tillJav(rad, kontext, saker), nej: javsprovare(kontext, rad, saker), paNytt };
};
