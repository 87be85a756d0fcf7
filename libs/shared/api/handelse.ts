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
