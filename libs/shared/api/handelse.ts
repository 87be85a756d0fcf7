import { type Avslag } from '@gemensam/shared/domain';

/** A JSON value that is kept in the audit log. Amounts stand as decimal strings in öre. */
export type Handelsedata = { readonly [nyckel: string]: string | number | boolean | null | readonly string[] | Handelsedata | readonly Handelsedata[] };

/** Something that happened, in one plain Swedish sentence with its data. Written in the same transaction as the change. */
export interface Handelse {
  readonly handelsetyp: string;
  readonly objekttyp: string;
  readonly objektId: string;
  readonly text: string;
  readonly data: Handelsedata;
}

/** What a write comes to: the answer, and at least one event. There is no write without its audit row. */
export interface Genomfort<T> {
  readonly slag: 'genomfort';
  readonly varde: T;
  readonly handelser: readonly [Handelse, ...Handelse[]];
}

export const genomfort = <T>(varde: T, ...handelser: [Handelse, ...Handelse[]]): Genomfort<T> => ({
  slag: 'genomfort',
  varde,
  handelser,
});

/** What was written into a text that several write at once, and the events of the versions that were kept of it, if any. */
export interface Samskrivet<T> {
  readonly slag: 'samskrivet';
  readonly varde: T;
  readonly handelser: readonly Handelse[];
}

export const samskrivet = <T>(varde: T, ...handelser: Handelse[]): Samskrivet<T> => ({ slag: 'samskrivet', varde, handelser });

/** Somebody else was first: what stands now is handed back, so that the person can merge. Nothing was written. */
export interface Konflikt<T> {
  readonly slag: 'konflikt';
  readonly aktuell: T;
}

export const konflikt = <T>(aktuell: T): Konflikt<T> => ({ slag: 'konflikt', aktuell });

/** What ends a write without writing. */
export type Oskrivet = Avslag | Konflikt<unknown>;

export const arKonflikt = <T>(v: unknown): v is Konflikt<T> => typeof v === 'object' && v !== null && 'slag' in v && v.slag === 'konflikt';
