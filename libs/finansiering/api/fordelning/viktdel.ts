/** The part of allocation `f` whose weights differ; null for equal parts. Equal parts need no frozen value to be recomputed. */
export const viktdel = (f: string): string => `nullif(case ${f}.nyckeltyp when 'blandad' then 'invanarantal' else ${f}.nyckeltyp end, 'lika')`;
