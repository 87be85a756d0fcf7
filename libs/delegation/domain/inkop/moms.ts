import { avslag, type Avslag, type Belopp, delaAvrundat } from '@gemensam/shared/domain';

/** The VAT rates of the mervärdesskattelag (2023:200), in whole per cent; 0 is without VAT. */
export const momssatser = [25, 12, 6, 0] as const;
export type Momssats = (typeof momssatser)[number];

export const arMomssats = (n: number): n is Momssats => momssatser.some((m) => m === n);

/** An amount as it was said, and whether its VAT is in it. */
export interface MedEllerUtanMoms {
  readonly ore: Belopp;
  readonly moms: 'in' | 'ut';
  readonly momssats: number;
}

/**
 * An amount without its VAT, as the budget counts: a kommun is paid its VAT back (lag 2005:807). Unit: öre. Rounding: half up to the öre.
 * @example utanMoms({ ore: 12_500n, moms: 'in', momssats: 25 }) // 10_000n
 */
export const utanMoms = (b: MedEllerUtanMoms): Belopp => (b.moms === 'ut' ? b.ore : delaAvrundat(b.ore * 100n, 100n + BigInt(b.momssats)));

/**
 * An amount with its VAT. Unit: öre. Rounding: half up to the öre.
 * @example inklusiveMoms({ ore: 10_000n, moms: 'ut', momssats: 25 }) // 12_500n
 */
export const inklusiveMoms = (b: MedEllerUtanMoms): Belopp => (b.moms === 'in' ? b.ore : delaAvrundat(b.ore * (100n + BigInt(b.momssats)), 100n));

/** @example momstext('ut', 25) // 'utan moms (25 %)' */
export const momstext = (moms: 'in' | 'ut', momssats: number): string => `${moms === 'in' ? 'med' : 'utan'} moms${momssats === 0 ? ' (momsfritt)' : ` (${momssats}\u00a0%)`}`;

/**
 * Whether a rate is one there is. Null: it is. Error: a field refusal on `momssats`.
 * @example provaMomssats(24) // Avslag "Momssats"
 */
export const provaMomssats = (n: number): Avslag | null =>
  arMomssats(n) ? null : avslag({ regel: 'Momssats', kalla: 'Mervärdesskattelagen (2023:200) 9 kap.', text: `${n} procent är inte en momssats.`, utvag: 'Välj 25, 12, 6 eller 0 procent.', falt: 'momssats' });
