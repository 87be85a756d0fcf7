import type { Filtextlage, SokQuery, Soktyp } from '../generated/operationer';

export type Soktraff = SokQuery['sok']['traffar'][number];

/** In the order of the groups, what one is called and what many are. */
export const SOKTYPER: readonly { readonly typ: Soktyp; readonly en: string; readonly flera: string }[] = [
  { typ: 'projekt', en: 'Projekt', flera: 'Projekt' },
  { typ: 'arende', en: 'Ärende', flera: 'Ärenden' },
  { typ: 'handling', en: 'Handling', flera: 'Handlingar' },
  { typ: 'beslut', en: 'Beslut', flera: 'Beslut' },
  { typ: 'mote', en: 'Möte', flera: 'Möten' },
  { typ: 'anteckning', en: 'Mötesanteckningar', flera: 'Mötesanteckningar' },
  { typ: 'statusrapport', en: 'Statusrapport', flera: 'Statusrapporter' },
  { typ: 'ide', en: 'Idé', flera: 'Idéer' },
];

export const arSoktyp = (varde: string): varde is Soktyp => SOKTYPER.some((t) => t.typ === varde);

const VAG: Partial<Record<Soktyp, string>> = { projekt: 'projekt', ide: 'projekt', arende: 'arenden', mote: 'moten' };

/** Where a hit is read, as the router takes it; null: nowhere but in the list. */
export const soklank = (samverkan: string, traff: Pick<Soktraff, 'typ'>, mal: Soktraff['mal'][number] | undefined): readonly string[] | null => {
  const vag = mal && VAG[mal.typ];
  if (!mal || !vag) return null;
  return ['/', samverkan, vag, mal.id, ...(traff.typ === 'handling' ? ['handlingar'] : [])];
};

const TEXTLAGEN: Readonly<Record<Filtextlage, string | null>> = {
  vantar: 'Texten i filen läses just nu.',
  avkortad: 'Filen är lång. Bara början av texten söks.',
  olasbar: 'Texten i filen kunde inte läsas. Bara titeln söks.',
  utan_text: 'Filen har ingen text att söka i, till exempel en bild eller en inskannad sida.',
  last: null,
};

export const textlagetext = (lage: Filtextlage | null | undefined): string | null => (lage ? TEXTLAGEN[lage] : null);
