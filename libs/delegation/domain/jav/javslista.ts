import { type Datum, type Tabellval, visadeRader } from '@gemensam/shared/domain';
import { type Javsbedomning, type Javsgrund, javsgrundText, type Javssaktyp, javssaktypText } from './jav';

/** A question of jäv as its list is narrowed, searched and ordered by it. */
export interface Javslistrad {
  readonly saktyp: Javssaktyp;
  readonly sakNamn: string;
  readonly person: string;
  readonly grund: Javsgrund;
  readonly datum: Datum;
  readonly avgjord: Javsbedomning | null;
  readonly avgjordAv: string | null;
}

export const javsutfall = ['oavgjord', 'jav', 'inte_jav'] as const;
export type Javsutfall = (typeof javsutfall)[number];
const UTFALL: Readonly<Record<Javsutfall, string>> = { oavgjord: 'Inte avgjord', jav: 'Jäv', inte_jav: 'Inte jäv' };
/** @example javsutfallText('oavgjord') // 'Inte avgjord' */
export const javsutfallText = (u: Javsutfall): string => UTFALL[u];
export const javsutfallet = (r: Pick<Javslistrad, 'avgjord'>): Javsutfall => r.avgjord ?? 'oavgjord';

export const javstabell: Tabellval<Javslistrad> = {
  kolumner: { person: (r) => r.person, sak: (r) => r.sakNamn, saktyp: (r) => javssaktypText(r.saktyp), datum: (r) => r.datum, utfall: (r) => javsutfallText(javsutfallet(r)), av: (r) => r.avgjordAv },
  sokbar: (r) => [r.person, r.sakNamn, javssaktypText(r.saktyp), javsgrundText(r.grund), javsutfallText(javsutfallet(r)), r.avgjordAv].filter(Boolean).join(' '),
};

/** Whether a row belongs to what is chosen; the page and the file ask the same. An empty text narrows nothing. */
export const javIUrval = (r: Pick<Javslistrad, 'avgjord'>, utfall: string): boolean => utfall === '' || javsutfallet(r) === utfall;

/** The rows as the page shows them: narrowed, searched and ordered. */
export const visadeJav = <T extends Javslistrad>(rader: readonly T[], v: { readonly utfall: string; readonly sok: string; readonly sort: string }): readonly T[] =>
  visadeRader(rader.filter((r) => javIUrval(r, v.utfall)), v, javstabell);
