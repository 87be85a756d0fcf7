import { type Sats } from '@gemensam/shared/api';

const vilken = `p.namn || ' ' || p.ar`;

/** The rules of the åtaganden that SQL judges by itself every night. */
export const atagandekontroller: readonly { readonly namn: string; readonly regel: string; readonly sats: Sats }[] = [
  {
    namn: 'Åtagandena ryms i posten och räknaren stämmer',
    regel: 'Grundregel E6: det som är åtaget är aldrig mer än posten',
    sats: {
      namn: 'kontroll.atagande',
      text: `
        select count(*)::int as antal, coalesce(array_agg(k.text order by k.text) filter (where k.bryter), '{}') as avvikelser
        from (
          select coalesce(a.atagit, 0) <> coalesce(l.atagit_ore, 0) or coalesce(a.extern, 0) <> coalesce(l.extern_ore, 0) or f.totalt_ore is distinct from l.kommuner_ore
              or (coalesce(a.atagit, 0) > 0 and a.atagit > f.totalt_ore + a.extern) as bryter,
            ${vilken} || ': åtaget ' || coalesce(a.atagit, 0) || ' öre, räknaren ' || coalesce(l.atagit_ore, 0) || ' öre, posten ' || (f.totalt_ore + coalesce(a.extern, 0)) || ' öre' as text
          from gemensam.kostnadspost p
          join lateral (select x.totalt_ore from gemensam.fordelning x where x.kostnadspost_id = p.id order by x.nummer desc limit 1) f on true
          left join gemensam.finansieringslage l on l.kostnadspost_id = p.id
          left join (
            select kostnadspost_id, sum(atagit_ore) as atagit, coalesce(sum(begart_ore) filter (where extern_namn is not null and tillstand <> 'aterkallad'), 0) as extern
            from gemensam.atagande group by kostnadspost_id
          ) a on a.kostnadspost_id = p.id
        ) k`,
    },
  },
];
