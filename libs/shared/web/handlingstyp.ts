import type { Filtextlage } from '@gemensam/shared/domain';
import type { HandlingssekretessDelFragment } from './generated/operationer';

/** One file of a handling, as every operation that asks for handlingar selects it. */
export interface Handlingsversion {
  readonly nummer: number;
  readonly filnamn: string;
  readonly mediatyp: string;
  readonly storlek: number;
  readonly sha256: string;
  readonly tid: string;
  readonly av: string;
  readonly adress: string;
}

/** A handling with its mark, as every operation that asks for handlingar selects it. */
export interface Handling extends Omit<HandlingssekretessDelFragment, 'handlingId' | '__typename'> {
  readonly id: string;
  readonly titel: string;
  readonly dold: boolean;
  /** How the text in the newest file was read for the search. */
  readonly textlage: Filtextlage | null;
  /** Newest first. */
  readonly versioner: readonly Handlingsversion[];
}

/** What the domain adds to a handling: a word beside its title, and acts among its own. */
export interface Handlingstillagg {
  readonly marke?: { readonly text: string; readonly ton: 'lugn' | 'obs' | 'accent' };
  readonly akter: readonly { readonly text: string; readonly kor: () => void }[];
}

const TYPER: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'application/vnd.oasis.opendocument.text': 'OpenDocument-text',
  'application/vnd.oasis.opendocument.spreadsheet': 'OpenDocument-kalkyl',
  'image/png': 'PNG-bild',
  'image/jpeg': 'JPEG-bild',
  'text/plain': 'Text',
  'text/csv': 'CSV',
};

/** What kind of file it is, in a word. */
export const handlingstyp = (mediatyp: string): string => TYPER[mediatyp] ?? mediatyp;

/** What the page can show by itself; the rest is downloaded. */
export const kanForhandsvisas = (mediatyp: string): boolean => mediatyp === 'application/pdf' || mediatyp === 'image/png' || mediatyp === 'image/jpeg';
