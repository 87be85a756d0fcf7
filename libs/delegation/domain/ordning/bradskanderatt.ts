import { type Punktandring } from './jamfor-ordningar';

/** To whom the nämnd has given the right to decide what cannot wait (KL 6:39), as a part of its ordning. */
export const bradskanderatter = ['ingen', 'ordforande', 'ordforande_vice'] as const;
export type Bradskanderatt = (typeof bradskanderatter)[number];

const TEXT: Readonly<Record<Bradskanderatt, string>> = {
  ingen: 'Ingen; nämnden beslutar själv',
  ordforande: 'Ordföranden',
  ordforande_vice: 'Ordföranden, med vice ordföranden som ersättare',
};

/** @example bradskanderattText('ordforande_vice') // 'Ordföranden, med vice ordföranden som ersättare' */
export const bradskanderattText = (r: Bradskanderatt): string => TEXT[r];

export const BRADSKANDERATT = 'Brådskande ärenden';

/** What differs in the right between two versions, in words; null: nothing. */
export const bradskandeandring = (fore: Bradskanderatt, efter: Bradskanderatt): Punktandring | null =>
  fore === efter ? null : { falt: BRADSKANDERATT, fore: bradskanderattText(fore), efter: bradskanderattText(efter) };
