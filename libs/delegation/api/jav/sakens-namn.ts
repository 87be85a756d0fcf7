/** What a matter is called, as SQL over the columns or parameters named; an ärende by its dnr, an order and an invoice by their numbers: their words may be secret another day, and the log keeps what they are called. Null: not here, or hidden from the person. */
export const sakNamn = (saktyp: string, sakId: string): string => `case ${saktyp}
  when 'projekt' then (select x.namn from gemensam.projekt x where x.id = ${sakId})
  when 'avtal' then (select 'A-' || x.nummer || ' ' || x.namn from gemensam.avtal x where x.id = ${sakId})
  when 'upphandling' then (select 'Upphandling för ' || p.namn from gemensam.upphandling x join gemensam.projekt p on (p.samverkan_id, p.id) = (x.samverkan_id, x.projekt_id) where x.id = ${sakId})
  when 'budgetpost' then (select r.namn || ' ' || x.ar from gemensam.budgetpost x join gemensam.budgetrad r on (r.samverkan_id, r.id) = (x.samverkan_id, x.budgetrad_id) where x.id = ${sakId})
  when 'bestallning' then (select d.beteckning from gemensam.bestallning x join gemensam.beslut_referens d on (d.samverkan_id, d.id) = (x.samverkan_id, x.beslut_referens_id) where x.id = ${sakId})
  when 'leverantorsfaktura' then (select x.nummer from gemensam.leverantorsfaktura x where x.id = ${sakId})
  when 'arende' then (select coalesce(x.dnr_ar || '/' || x.dnr_lopnummer || '-' || x.klassificering, 'Utkast') from gemensam.arende x where x.id = ${sakId})
  when 'organisation' then (select x.namn from gemensam.organisation x where x.id = ${sakId}) end`;
