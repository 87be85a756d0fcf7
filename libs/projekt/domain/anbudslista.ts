import { type Datum, type Tabellval, visadeRader } from '@gemensam/shared/domain';
import { type Anbudsstatus, anbudsstatusar, anbudsstatusText } from './anbud';

/** A bid in the list of an upphandling, as far as the list is narrowed, searched and ordered by it. `belopp`: öre. */
export interface Anbudslistrad {
  readonly namn: string;
  readonly orgnr?: string | null;
  readonly dag: Datum;
  readonly klockslag: string;
  readonly belopp?: bigint | string | null;
  readonly status: Anbudsstatus;
  readonly utvardering?: string | null;
  readonly skal?: string | null;
  readonly handlingar: readonly { readonly titel: string }[];
}

export const anbudstabell: Tabellval<Anbudslistrad> = {
  kolumner: {
    namn: (a) => a.namn, orgnr: (a) => a.orgnr ?? null, inkom: (a) => `${a.dag} ${a.klockslag}`, belopp: (a) => (a.belopp === null || a.belopp === undefined ? null : BigInt(a.belopp)),
    status: (a) => anbudsstatusar.indexOf(a.status),
  },
  sokbar: (a) => [a.namn, a.orgnr, anbudsstatusText(a.status), a.utvardering, a.skal, ...a.handlingar.map((h) => h.titel)].filter(Boolean).join(' '),
  sortering: 'inkom',
};

/** Whether a bid belongs to what is chosen; an empty text narrows nothing. */
export const anbudIUrval = (a: Pick<Anbudslistrad, 'status'>, status: string): boolean => !status || a.status === status;

/** The bids as the page shows them: narrowed, searched and ordered. */
export const visadeAnbud = <T extends Anbudslistrad>(rader: readonly T[], v: { readonly status: string; readonly sok: string; readonly sort: string }): readonly T[] =>
  visadeRader(rader.filter((a) => anbudIUrval(a, v.status)), v, anbudstabell);
