import { type SakradFinansiering } from '@gemensam/projekt/api';

/**
 * As `finansieringslage` judges, for every post of a project: who has something to carry has decided exactly that, and the decisions
 * add up to the total with the external part. A project without posts is not secured.
 */
export const sakradFinansiering: SakradFinansiering = (projektId) => `
  (select coalesce(bool_and(k.sakrad and e.sakrad and k.beslutat + e.beslutat = f.totalt_ore + e.begart), false)
    from gemensam.kostnadspost po
    join lateral (
      select x.id, x.totalt_ore from gemensam.fordelning x
      where x.samverkan_id = po.samverkan_id and x.kostnadspost_id = po.id order by x.nummer desc limit 1
    ) f on true
    join lateral (
      select coalesce(bool_and(s.belopp_ore = 0 or coalesce(a.tillstand = 'beslutad' and a.atagit_ore = s.belopp_ore, false)), true) as sakrad,
        coalesce(sum(a.atagit_ore) filter (where a.tillstand = 'beslutad'), 0) as beslutat
      from gemensam.kostnadsandel s
      left join gemensam.atagande a on a.samverkan_id = po.samverkan_id and a.kostnadspost_id = po.id and a.kommunkod = s.kommunkod
      where s.samverkan_id = po.samverkan_id and s.fordelning_id = f.id
    ) k on true
    join lateral (
      select coalesce(bool_and(a.begart_ore = 0 or (a.tillstand = 'beslutad' and a.atagit_ore = a.begart_ore)), true) as sakrad,
        coalesce(sum(a.begart_ore), 0) as begart, coalesce(sum(a.atagit_ore) filter (where a.tillstand = 'beslutad'), 0) as beslutat
      from gemensam.atagande a
      where a.samverkan_id = po.samverkan_id and a.kostnadspost_id = po.id and a.extern_namn is not null and a.tillstand <> 'aterkallad'
    ) e on true
    where po.projekt_id = ${projektId})`;
