import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Handlaggarval } from '@gemensam/shared/contract';

/** Those with an uppdrag in force on `$1` that lets them prepare ärenden. */
export const handlaggarvalSats: Sats = {
  namn: 'arende.handlaggarval',
  text: `
    select q.id as "personId", q.namn, array_agg(distinct u.roll order by u.roll) as roller,
      coalesce(array_agg(distinct k.namn::text) filter (where k.namn is not null), '{}') as kommuner
    from gemensam.uppdrag u join gemensam.person q on q.id = u.person_id left join gemensam.kommun k on k.kommunkod = u.kommunkod
    where u.roll in ('e_samordnare', 'namndsekreterare', 'beredningsgrupp') and u.fran <= $1::date and (u.till is null or u.till >= $1::date)
    group by q.id, q.namn order by q.namn, q.id`,
};

export const lasHandlaggarval = (las: Lasning, kontext: Kontext): Promise<Handlaggarval[]> => las.rader<Handlaggarval>(handlaggarvalSats, [kontext.affarsdatum]);
