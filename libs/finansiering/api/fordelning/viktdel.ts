/** The part of allocation `f` whose weights differ; null for equal parts. Equal parts need no frozen value to be recomputed. */
export const viktdel = (f: string): string => `nullif(case ${f}.nyckeltyp when 'blandad' then 'invanarantal' else ${f}.nyckeltyp end, 'lika')`;

/**
 * The shares of allocation `f` by its id, each with its frozen weight: a subquery to join laterally. By itself (offset 0), so that the
 * weights are unpacked once per allocation and not once per share.
 */
export const andelarMedVikter = (id: string, del: string): string => `(
  select a.fordelning_id, a.kommunkod, a.belopp_ore, v.vikt, v.kalla, v.datum
  from gemensam.kostnadsandel a
  left join gemensam.fordelningsvikt v on v.fordelning_id = ${id} and v.del = ${del} and v.kommunkod = a.kommunkod
  where a.fordelning_id = ${id} offset 0)`;
