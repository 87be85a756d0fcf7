import { type Regelrad } from './regelrad';

/** As what a person may decide: delegat, in her place, above her, or because it cannot wait (KL 6:39). */
export const delegationssatt = ['delegat', 'ersattare', 'overordnad', 'ordforande_bradskande', 'vice_bradskande'] as const;
export type Delegationssatt = (typeof delegationssatt)[number];

/** The check of one delegationsbeslut: every rule in its order. `gron`: none of them fails. */
export interface Provning {
  readonly rader: readonly Regelrad[];
  readonly gron: boolean;
  readonly som: Delegationssatt | null;
  /** Why it falls to her, when it is not because she is the delegat: ”Ordföranden är frånvarande 2021-02-10–2021-02-20”. */
  readonly varfor: string | null;
  /** She decides in the place of somebody whose absence she noted herself. Not kept in the oldest. */
  readonly egenAnteckning?: boolean;
}
