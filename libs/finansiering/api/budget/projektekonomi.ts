import { type FrageEkonomi } from '@gemensam/projekt/domain';
import { type Lasning, type Sats } from '@gemensam/shared/api';

/** As `finansieringslage` counts it, all posts of a project in one row: a share is secured by what is decided, at most the share. */
export const projektekonomiSats: Sats = {
  namn: 'finansiering.projektekonomi',
  text: `
    select coalesce(sum(f.totalt_ore + e.extern), 0)::text as totalt, coalesce(sum(k.sakrat + e.sakrat), 0)::text as sakrat
    from gemensam.kostnadspost p
    join lateral (
      select x.id, x.totalt_ore from gemensam.fordelning x
      where x.samverkan_id = p.samverkan_id and x.kostnadspost_id = p.id order by x.nummer desc limit 1
    ) f on true
    join lateral (
      select coalesce(sum(least(case when a.tillstand = 'beslutad' then a.atagit_ore else 0 end, s.belopp_ore)), 0) as sakrat
      from gemensam.kostnadsandel s
      left join gemensam.atagande a on a.samverkan_id = p.samverkan_id and a.kostnadspost_id = p.id and a.kommunkod = s.kommunkod
      where s.samverkan_id = p.samverkan_id and s.fordelning_id = f.id
    ) k on true
    join lateral (
      select coalesce(sum(a.begart_ore), 0) as extern, coalesce(sum(case when a.tillstand = 'beslutad' then least(a.atagit_ore, a.begart_ore) else 0 end), 0) as sakrat
      from gemensam.atagande a
      where a.samverkan_id = p.samverkan_id and a.kostnadspost_id = p.id and a.extern_namn is not null and a.tillstand <> 'aterkallad'
    ) e on true
    where p.projekt_id = $1`,
};

/** The economy that a status report freezes, answered from the newest allocations and the åtaganden of the project's posts. */
export const projektekonomi: FrageEkonomi<Lasning> = async (las, projektId) => {
  const [rad] = await las.rader<{ totalt: string; sakrat: string }>(projektekonomiSats, [projektId]);
  const [totalt, sakrat] = [BigInt(rad?.totalt ?? 0), BigInt(rad?.sakrat ?? 0)];
  return { totalt, sakrat, saknas: totalt - sakrat };
};
