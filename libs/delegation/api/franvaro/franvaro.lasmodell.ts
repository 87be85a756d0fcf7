import { type Delegatroll, delegatroller, type Franvaroskal } from '@gemensam/delegation/domain';
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
    (select coalesce(json_agg(json_build_object('id', f.id, 'personId', f.person_id, 'person', p.namn, 'fran', f.fran, 'till', f.till, 'skal', f.skal, 'aterkallad', f.aterkallad, 'noteradAv', f.noterad_av, 'version', f.version)
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
  readonly noteradAv: string;
  readonly version: number;
}
type Innehavare = Uppdragsinnehavare & { readonly roller: readonly Delegatroll[] };
interface Rad extends Record<string, unknown> {
  readonly personer: readonly Innehavare[];
  readonly rader: readonly Franvarorad[];
}

/** What is noted of somebody: her own, and by the e-samordnare and the nämndsekreterare of others. */
export const farSkrivaOm = (kontext: Kontext, personId: string): boolean => far(kontext, 'antecknaFranvaro') && (personId === kontext.person.id || harRoll(kontext, 'e_samordnare', 'namndsekreterare'));

const tillFranvaro = (rad: Franvarorad, innehavare: readonly Innehavare[], kontext: Kontext): Franvaro => ({
  ...rad, roller: [...(innehavare.find((i) => i.id === rad.personId)?.roller ?? [])],
  farAvsluta: !rad.aterkallad && rad.till >= kontext.affarsdatum && farSkrivaOm(kontext, rad.personId),
});

/** Everybody's absence, and whose the person may note. */
export const lasFranvarolista = async (las: Lasning, kontext: Kontext): Promise<Franvarolista> => {
  const [rad] = await las.rader<Rad>(lista, [kontext.affarsdatum, delegatroller]);
  const { personer, rader } = rad ?? { personer: [], rader: [] };
  return { rader: rader.map((r) => tillFranvaro(r, personer, kontext)), personer: personer.filter((i) => farSkrivaOm(kontext, i.id)).map((i) => ({ ...i, roller: [...i.roller] })) };
};

/** One, as it stands. Null: not here. */
export const lasFranvaro = async (las: Lasning, kontext: Kontext, id: string): Promise<Franvaro | null> => (await lasFranvarolista(las, kontext)).rader.find((r) => r.id === id) ?? null;
