/** What is searched, in the order that it is shown: what one is called and what many are. */
export const soktyper = [
  { typ: 'projekt', en: 'Projekt', flera: 'Projekt' },
  { typ: 'arende', en: 'Ärende', flera: 'Ärenden' },
  { typ: 'avtal', en: 'Avtal', flera: 'Avtal' },
  { typ: 'anbud', en: 'Anbud', flera: 'Anbud' },
  { typ: 'handling', en: 'Handling', flera: 'Handlingar' },
  { typ: 'beslut', en: 'Beslut', flera: 'Beslut' },
  { typ: 'mote', en: 'Möte', flera: 'Möten' },
  { typ: 'anteckning', en: 'Mötesanteckningar', flera: 'Mötesanteckningar' },
  { typ: 'uppgift', en: 'Uppgift', flera: 'Uppgifter' },
  { typ: 'statusrapport', en: 'Statusrapport', flera: 'Statusrapporter' },
  { typ: 'ide', en: 'Idé', flera: 'Idéer' },
] as const;
export type Soktyp = (typeof soktyper)[number]['typ'];

/** @example soktypText('arende') // 'Ärende' */
export const soktypText = (typ: Soktyp): string => soktyper.find((t) => t.typ === typ)?.en ?? typ;

export const arSoktyp = (varde: string): varde is Soktyp => soktyper.some((t) => t.typ === varde);

/** How the text in a file was read: not yet, whole, its beginning, there is none (a picture), or it could not be. */
export type Filtextlage = 'vantar' | 'last' | 'avkortad' | 'utan_text' | 'olasbar';

const TEXTLAGEN: Readonly<Record<Filtextlage, string | null>> = {
  vantar: 'Texten i filen läses just nu.',
  avkortad: 'Filen är lång. Bara början av texten söks.',
  olasbar: 'Texten i filen kunde inte läsas. Bara titeln söks.',
  utan_text: 'Filen har ingen text att söka i, till exempel en bild eller en inskannad sida.',
  last: null,
};

/**
 * What a person is told of how the text in a file was read; null: it is searched whole.
 * @example textlagetext('olasbar') // 'Texten i filen kunde inte läsas. Bara titeln söks.'
 */
export const textlagetext = (lage: Filtextlage | null | undefined): string | null => (lage ? TEXTLAGEN[lage] : null);
