import { type Gruppuppgifter } from '@gemensam/projekt/domain';
import { harRoll, type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Gruppmedlemslage, type Gruppval, type Projektgrupper } from '@gemensam/shared/contract';
import { arId, type Datum } from '@gemensam/shared/domain';
import { farUppdatera } from '../portfolj/portfolj.lasmodell';

export interface Gruppmedlemsrad extends Gruppuppgifter {
  readonly id: string;
  readonly beslutar: boolean;
  readonly version: number;
}

interface Bytesrad {
  readonly nummer: number;
  readonly personId: string | null;
  readonly namn: string | null;
  readonly fran: string;
  readonly av: string;
  readonly tid: string;
}

/** A project with who leads it and who sits in its groups. */
export interface Gruppbild {
  readonly id: string;
  readonly namn: string;
  readonly version: number;
  readonly projektledare_id: string | null;
  readonly projektledare: string | null;
  readonly byten: readonly Bytesrad[];
  readonly medlemmar: readonly Gruppmedlemsrad[];
  readonly personer: readonly Gruppval[];
}

const iKraft = (u: string): string => `${u}.fran <= $2::date and (${u}.till is null or ${u}.till >= $2::date)`;

/** The groups with the people to choose among. `$1`: the project; `$2`: the business date. */
export const grupperSats: Sats = {
  namn: 'projekt.grupper',
  text: `
    select p.id, p.namn, p.version, p.projektledare_id, l.namn as projektledare,
      coalesce((select json_agg(json_build_object('nummer', b.nummer, 'personId', b.person_id, 'namn', b.namn, 'fran', b.fran, 'av', b.av, 'tid', b.tid) order by b.nummer desc)
        from gemensam.projektledarbyte b where b.samverkan_id = p.samverkan_id and b.projekt_id = p.id), '[]') as byten,
      coalesce((select json_agg(json_build_object('id', m.id, 'grupp', m.grupp, 'funktion', m.funktion, 'personId', m.person_id, 'namn', m.namn, 'organisation', m.organisation,
          'fran', m.fran, 'till', m.till, 'version', m.version,
          'beslutar', m.grupp = 'styrgrupp' and exists (select from gemensam.uppdrag u where u.samverkan_id = m.samverkan_id and u.person_id = m.person_id and u.roll = 'styrgruppsledamot' and ${iKraft('u')})
        ) order by m.grupp desc, m.funktion desc, m.namn, m.fran)
        from gemensam.gruppmedlem m where m.samverkan_id = p.samverkan_id and m.projekt_id = p.id), '[]') as medlemmar,
      (select coalesce(json_agg(json_build_object('personId', v.id, 'namn', v.namn, 'roller', v.roller, 'kommuner', v.kommuner) order by v.namn), '[]') from (
        select q.id, q.namn, array_agg(distinct u.roll) as roller, coalesce(array_agg(distinct k.namn) filter (where k.namn is not null), '{}') as kommuner
        from gemensam.uppdrag u join gemensam.person q on q.id = u.person_id left join gemensam.kommun k on k.kommunkod = u.kommunkod
        where u.samverkan_id = p.samverkan_id and ${iKraft('u')} group by q.id, q.namn) v) as personer
    from gemensam.projekt p left join gemensam.person l on l.id = p.projektledare_id
    where p.id = $1::uuid`,
};

/** True of the project row `p`, when the person `$n` sits in its styrgrupp on the day. */
export const sitterIStyrgruppen = (p: string, person: string, dag: string): string =>
  `exists (select from gemensam.gruppmedlem sm where sm.samverkan_id = ${p}.samverkan_id and sm.projekt_id = ${p}.id and sm.grupp = 'styrgrupp'
    and sm.person_id = ${person}::uuid and sm.fran <= ${dag}::date and (sm.till is null or sm.till >= ${dag}::date))`;

/** Null for an unknown id, for another samverkan's, and for a text that is no id. */
export const lasGruppbild = async (las: Lasning, kontext: Kontext, id: string): Promise<Gruppbild | null> =>
  arId(id) ? ((await las.rader<Gruppbild>(grupperSats, [id, kontext.affarsdatum]))[0] ?? null) : null;

export const lasProjektgrupper = async (las: Lasning, kontext: Kontext, id: string): Promise<Projektgrupper | null> => {
  const bild = await lasGruppbild(las, kontext, id);
  return bild && tillProjektgrupper(bild, kontext);
};

const lageFor = (m: { readonly fran: Datum; readonly till: Datum | null }, dag: Datum): Gruppmedlemslage => {
  if (m.fran > dag) return 'kommande';
  return m.till !== null && m.till < dag ? 'avslutad' : 'nu';
};

export const tillProjektgrupper = (b: Gruppbild, kontext: Kontext): Projektgrupper => {
  const farAndra = farUppdatera(kontext, b.projektledare_id);
  const [senaste] = b.byten;
  return {
    projektId: b.id,
    namn: b.namn,
    version: b.version,
    projektledare: b.projektledare_id && b.projektledare ? { personId: b.projektledare_id, namn: b.projektledare, fran: senaste?.personId === b.projektledare_id ? senaste.fran : null } : null,
    byten: b.byten.map(({ nummer, namn, fran, av, tid }) => ({ nummer, namn, fran, av, tid: new Date(tid) })),
    medlemmar: b.medlemmar.map((m) => ({ ...m, lage: lageFor(m, kontext.affarsdatum) })),
    farAndra,
    farBytaProjektledare: harRoll(kontext, 'e_samordnare'),
    personer: farAndra ? [...b.personer] : [],
  };
};
