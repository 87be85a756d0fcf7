import { type Delegatroll, delegatroller, type Franvaroskal, type Franvarosvar, vantarPaSvar } from '@gemensam/delegation/domain';
import { far, harRoll, type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Franvaro, type Franvarolista, type Uppdragsinnehavare } from '@gemensam/shared/contract';
import { type Datum } from '@gemensam/shared/domain';

/** Those with an uppdrag that a point can name, on the day `$1`. `$2`: those roles. */
export const innehavareSql = `(select coalesce(json_agg(json_build_object('id', x.id, 'namn', x.namn, 'roller', x.roller) order by x.namn collate gemensam.sv, x.id), '[]')
  from (select p.id, p.namn, array_agg(distinct u.roll order by u.roll) as roller from gemensam.uppdrag u join gemensam.person p on p.id = u.person_id
    where u.fran <= $1::date and (u.till is null or u.till >= $1::date) and u.roll = any($2) group by p.id, p.namn) x)`;

const lista: Sats = {
  namn: 'delegation.franvarolista',
  text: `select ${innehavareSql} as personer,
    (select coalesce(json_agg(json_build_object('id', f.id, 'personId', f.person_id, 'person', p.namn, 'fran', f.fran, 'till', f.till, 'skal', f.skal, 'aterkallad', f.aterkallad, 'noteradAvId', f.noterad_av_id, 'noteradAv', f.noterad_av, 'noteradDatum', f.noterad_datum, 'svar', f.svar, 'svarat', f.svarat, 'version', f.version)
        order by f.fran desc, p.namn collate gemensam.sv, f.id), '[]')
      from gemensam.franvaro f join gemensam.person p on p.id = f.person_id) as rader`,
};

export interface Franvarorad {
  readonly id: string;
  readonly personId: string;
  readonly person: string;
  readonly fran: Datum;
  readonly till: Datum;
  readonly skal: Franvaroskal;
  readonly aterkallad: boolean;
  readonly noteradAvId: string;
  readonly noteradAv: string;
  readonly noteradDatum: Datum | null;
  readonly svar: Franvarosvar | null;
  readonly svarat: Datum | null;
  readonly version: number;
}
type Innehavare = Uppdragsinnehavare & { readonly roller: readonly Delegatroll[] };
interface Rad extends Record<string, unknown> {
  readonly personer: readonly Innehavare[];
  readonly rader: readonly Franvarorad[];
}

/** What is noted of somebody: her own, and by the e-samordnare and the nämndsekreterare of others. */
export const farSkrivaOm = (kontext: Kontext, personId: string): boolean => far(kontext, 'antecknaFranvaro') && (personId === kontext.person.id || harRoll(kontext, 'e_samordnare', 'namndsekreterare'));

const tillFranvaro = ({ noteradAvId, ...rad }: Franvarorad, innehavare: readonly Innehavare[], kontext: Kontext): Franvaro => ({
  ...rad, farSvara: far(kontext, 'besvaraFranvaro') && vantarPaSvar({ ...rad, noteradAvId }, kontext.person.id), roller: [...(innehavare.find((i) => i.id === rad.personId)?.roller ?? [])],
  farAvsluta: !rad.aterkallad && rad.till >= kontext.affarsdatum && farSkrivaOm(kontext, rad.personId),
});

const lasRader = async (las: Lasning, kontext: Kontext): Promise<Rad> => {
  const [rad] = await las.rader<Rad>(lista, [kontext.affarsdatum, delegatroller]);
  return rad ?? { personer: [], rader: [] };
};

/** Everybody's absence, and whose the person may note. */
export const lasFranvarolista = async (las: Lasning, kontext: Kontext): Promise<Franvarolista> => {
  const { personer, rader } = await lasRader(las, kontext);
  return { rader: rader.map((r) => tillFranvaro(r, personer, kontext)), personer: personer.filter((i) => farSkrivaOm(kontext, i.id)).map((i) => ({ ...i, roller: [...i.roller] })) };
};

/** What others have noted of the person that she has not answered. */
export const lasFranvaroOmMig = async (las: Lasning, kontext: Kontext): Promise<Franvaro[]> => (await lasFranvarolista(las, kontext)).rader.filter((r) => r.farSvara);

/** One as it is stored, for its answer. Null: not here. */
export const lasFranvarouppgift = async (las: Lasning, kontext: Kontext, id: string): Promise<Franvarorad | null> => (await lasRader(las, kontext)).rader.find((r) => r.id === id) ?? null;

/** One, as it stands. Null: not here. */
export const lasFranvaro = async (las: Lasning, kontext: Kontext, id: string): Promise<Franvaro | null> => (await lasFranvarolista(las, kontext)).rader.find((r) => r.id === id) ?? null;
