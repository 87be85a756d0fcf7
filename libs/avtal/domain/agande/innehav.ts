import { avslag, type Brak, type Datum, forkortat, type Utfall } from '@gemensam/shared/domain';
import { type Agarorganisation } from './organisation';

/** The days on which something holds, both included; an open end is null. */
export interface Giltighet {
  readonly fran: Datum;
  readonly till: Datum | null;
}

/** What a holding is a share of. Votes decide; capital is shown beside (domain rule U7), unless an avtal's rule says otherwise. */
export const andelsslagen = ['roster', 'kapital'] as const;
export type Andelsslag = (typeof andelsslagen)[number];

/** One owner's holding in one organisation between two days. Shares are exact parts of the whole (50 % is 1/2). */
export interface Innehav extends Giltighet {
  readonly agareId: string;
  readonly agdId: string;
  readonly roster: Brak;
  /** Null when it is not known. */
  readonly kapital: Brak | null;
}

/** Seats in the board of a stiftelse that one party appoints between two days. */
export interface Styrelseplats extends Giltighet {
  readonly stiftelseId: string;
  /** Null: appointed by someone who is not in the register. */
  readonly utseddAvId: string | null;
  readonly antal: number;
}

/** All that is known of organisations, holdings and board seats, with its history. */
export interface Agarregister {
  readonly organisationer: readonly Agarorganisation[];
  readonly innehav: readonly Innehav[];
  readonly styrelseplatser: readonly Styrelseplats[];
}

/**
 * Does it hold on the day? Both ends are included.
 *
 * @example gallerPer({ fran: '2020-01-01', till: '2020-12-31' }, '2020-12-31') // true
 */
export const gallerPer = ({ fran, till }: Giltighet, datum: Datum): boolean => fran <= datum && (till === null || till >= datum);

const nej = (regel: string, text: string, utvag: string, falt: string) => avslag({ regel, kalla: 'Domänregel U7, ägarandel', text, utvag, falt });
const SKRIV = 'Skriv procent, till exempel 33,5, eller bråk, till exempel 1/3.';

/**
 * Reads a share as a person writes it: per cent with decimal comma (`33,5`, `33,5 %`, at most 12 decimals) or a fraction (`1/3`).
 * The answer is exact, a part of the whole in lowest terms; nothing is rounded. With `minst0` nothing (own shares carry no votes).
 * Errors: a field refusal on `falt`: empty, not a share, denominator 0, not above zero, above the whole.
 *
 * @example tolkaAndel('33,5 %', 'roster') // { taljare: 67n, namnare: 200n }
 */
export const tolkaAndel = (text: string, falt: string, opts: { readonly minst0?: boolean } = {}): Utfall<Brak> => {
  const rent = text.slice(0, 100).replace(/\s/g, '');
  if (rent === '') return nej('Andel saknas', 'Fyll i hur stor andelen är.', SKRIV, falt);
  const brak = /^(\d{1,15})\/(\d{1,15})$/.exec(rent);
  const procent = /^(\d{1,3})(?:,(\d{1,12}))?%?$/.exec(rent);
  if (!brak && !procent) return nej('Inte en andel', `”${rent.slice(0, 40)}” är inte en andel.`, SKRIV, falt);
  const taljare = BigInt(brak?.[1] ?? `${procent?.[1] ?? ''}${procent?.[2] ?? ''}`);
  const namnare = brak ? BigInt(brak[2] ?? '') : 100n * 10n ** BigInt((procent?.[2] ?? '').length);
  if (namnare === 0n) return nej('Nämnaren är noll', `”${rent.slice(0, 40)}” har nämnaren 0.`, 'Ange hur många delar helheten har.', falt);
  if (taljare === 0n && !opts.minst0) return nej('Andelen är noll', 'En andel ska vara större än noll.', 'Ta bort innehavet om det inte finns.', falt);
  if (taljare > namnare) return nej('Mer än allt', 'En andel kan inte vara större än 100 procent.', SKRIV, falt);
  return forkortat({ taljare, namnare });
};
