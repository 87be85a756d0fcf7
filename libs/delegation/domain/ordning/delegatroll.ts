/** Who may be a delegat: an uppdrag, never a person (D1). */
export const delegatroller = ['ordforande', 'vice_ordforande', 'ledamot', 'e_samordnare', 'namndsekreterare', 'overordnad', 'projektledare'] as const;
export type Delegatroll = (typeof delegatroller)[number];

export const arDelegatroll = (text: string): text is Delegatroll => delegatroller.some((d) => d === text);

/** Employees, for whom a superior may decide when they are absent (D6) and whose right rests on KL 7:5 and 9:30. */
const ANSTALLDA: readonly Delegatroll[] = ['e_samordnare', 'namndsekreterare', 'overordnad', 'projektledare'];

/** @example arAnstalld('e_samordnare') // true */
export const arAnstalld = (roll: Delegatroll): boolean => ANSTALLDA.includes(roll);

const TEXT: Readonly<Record<Delegatroll, string>> = {
  ordforande: 'Ordförande',
  vice_ordforande: 'Vice ordförande',
  ledamot: 'Ledamot',
  e_samordnare: 'E-samordnare',
  namndsekreterare: 'Nämndsekreterare',
  overordnad: 'Överordnad',
  projektledare: 'Projektledare',
};

/** @example delegatText('e_samordnare') // 'E-samordnare' */
export const delegatText = (roll: Delegatroll): string => TEXT[roll];
