/**
 * The nämnd's next sammanträde on the day `$1`, as JSON: not cancelled, and of those today one that nobody is marked as present at and, when
 * the day is the real one, that has not begun.
 */
export const nastaSammantradeSql = `(select json_build_object('datum', m.datum, 'borjar', m.borjar) from gemensam.mote m
      where m.slag = 'sammantrade' and m.installt is null and (m.datum > $1::date or (m.datum = $1::date
        and not exists (select from gemensam.motesdeltagare d where (d.samverkan_id, d.mote_id) = (m.samverkan_id, m.id) and d.narvaro = 'narvarande')
        and ((now() at time zone 'Europe/Stockholm')::date <> m.datum or to_char(now() at time zone 'Europe/Stockholm', 'HH24:MI') < m.borjar)))
      order by m.datum, m.borjar, m.id limit 1)`;
