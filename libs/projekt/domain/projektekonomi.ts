import { type Belopp } from '@gemensam/shared/domain';

/** What a project costs, how far that is secured, and what is missing, as a status report freezes it. Öre. */
export interface Projektekonomi {
  readonly totalt: Belopp;
  readonly sakrat: Belopp;
  readonly saknas: Belopp;
}

/**
 * Port: the economy that a status report freezes (domain handbook 6: "risks, economy"; E6). Projekt does not know who answers; the
 * application binds it. It is asked in the transaction of the report, in the round trip that locks the project. Zero when nothing costs.
 */
export type FrageEkonomi<Lasning> = (las: Lasning, projektId: string) => Promise<Projektekonomi>;

/**
 * The economy as it is stored, öre in text; what is missing is the difference. Null: the report is from before economy was frozen, or
 * was read in.
 * @example ekonomiAv('49000000', '0') // { totalt: 49000000n, sakrat: 0n, saknas: 49000000n }
 */
export const ekonomiAv = (totalt: string | null, sakrat: string | null): Projektekonomi | null =>
  totalt === null || sakrat === null ? null : { totalt: BigInt(totalt), sakrat: BigInt(sakrat), saknas: BigInt(totalt) - BigInt(sakrat) };
