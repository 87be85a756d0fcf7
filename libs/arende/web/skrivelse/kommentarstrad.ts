import { type Avsnittsnamn, avsnittsnamn, type Skrivelseinnehall, type Textnod } from '@gemensam/arende/domain';

/** A comment in the margin with its answers. */
export interface Kommentarstrad {
  readonly id: string;
  readonly avsnitt: string;
  /** What the mark stood on when the thread began. */
  readonly citat: string;
  readonly text: string;
  readonly av: string;
  readonly tid: string;
  readonly lostAv?: string | null;
  readonly lostTid?: string | null;
  readonly version: number;
  readonly svar: readonly { readonly id: string; readonly text: string; readonly av: string; readonly tid: string }[];
}

/** The comment that is about to be written: its mark stands in the text already. */
export interface NyKommentar {
  readonly id: string;
  readonly avsnitt: Avsnittsnamn;
  readonly citat: string;
}

const samla = (nod: Textnod, till: Set<string>): void => {
  for (const marke of nod.marks ?? []) if (marke.type === 'kommentar') till.add(String(marke.attrs?.['id'] ?? ''));
  for (const barn of nod.content ?? []) samla(barn, till);
};

/** The comments whose text is still there, in the order of the text. */
export const kommentarerITexten = (innehall: Skrivelseinnehall): readonly string[] => {
  const funna = new Set<string>();
  for (const namn of avsnittsnamn) samla(innehall[namn], funna);
  return [...funna];
};

/** The threads as they are shown: those in the text in its order, then those whose text is gone, the oldest first. */
export const iTextensOrdning = <T extends { readonly id: string; readonly tid: string }>(tradar: readonly T[], iTexten: readonly string[]): readonly T[] => {
  const plats = (id: string): number => (iTexten.includes(id) ? iTexten.indexOf(id) : iTexten.length);
  return [...tradar].sort((a, b) => plats(a.id) - plats(b.id) || a.tid.localeCompare(b.tid));
};
