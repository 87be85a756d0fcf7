import { arAvslag, avslag, type Belopp, formateraBelopp, tolkaBelopp, type Utfall } from '@gemensam/shared/domain';

/** Whether an amount counts with moms or without. */
export type Momsval = 'in' | 'ut';

/**
 * The most that one decision under a point may be about. `antal` is how many prisbasbelopp, as a decimal text with at most two
 * decimals and a comma ('1', '0,5'): a count, not money, so it stays as it was decided.
 */
export type Tak =
  | { readonly slag: 'kronor'; readonly ore: Belopp; readonly moms: Momsval }
  | { readonly slag: 'prisbasbelopp'; readonly antal: string; readonly moms: Momsval };

/**
 * How many prisbasbelopp, as typed: more than zero, at most 9999,99, decimal comma. The answer has no zeros that say nothing.
 * Errors: a refusal on `tak`.
 * @example tolkaAntal(' 0,50 ') // '0,5'
 */
export const tolkaAntal = (text: string): Utfall<string> => {
  const [, hela, delar = ''] = /^(\d{1,4})(?:,(\d{1,2}))?$/.exec(text.replace(/\s/g, '')) ?? [];
  const antal = hela === undefined ? '' : [String(Number(hela)), delar.replace(/0+$/, '')].filter(Boolean).join(',');
  return antal === '' || antal === '0'
    ? avslag({ regel: 'Antal prisbasbelopp', kalla: 'Domänregel D5, beloppsgräns', text: `”${text.trim()}” är inte ett antal prisbasbelopp.`, utvag: 'Skriv till exempel 1 eller 0,5.', falt: 'tak' })
    : antal;
};

/** A tak as it is entered. */
export interface Takinmatning {
  readonly slag: Tak['slag'];
  /** Kronor or a count, as typed. */
  readonly varde: string;
  readonly moms: Momsval;
}

/**
 * Reads a tak: kronor above zero, or a count of prisbasbelopp.
 * Source: domain rule D5. Errors: a refusal on `tak`.
 * @example tolkaTak({ slag: 'kronor', varde: '50 000', moms: 'ut' }) // { slag: 'kronor', ore: 5_000_000n, moms: 'ut' }
 */
export const tolkaTak = ({ slag, varde, moms }: Takinmatning): Utfall<Tak> => {
  if (slag === 'prisbasbelopp') {
    const antal = tolkaAntal(varde);
    return arAvslag(antal) ? antal : { slag, antal, moms };
  }
  const ore = tolkaBelopp(varde, { falt: 'tak', minst0: true });
  if (arAvslag(ore)) return ore;
  return ore === 0n
    ? avslag({ regel: 'Beloppsgräns', kalla: 'Domänregel D5, beloppsgräns', text: 'Gränsen är noll kronor. Då kan inget beslutas.', utvag: 'Skriv ett belopp över noll, eller välj att punkten inte har någon gräns.', falt: 'tak' })
    : { slag, ore, moms };
};

/** @example takText({ slag: 'prisbasbelopp', antal: '1', moms: 'ut' }) // '1 prisbasbelopp utan moms' */
export const takText = (tak: Tak): string => `${tak.slag === 'kronor' ? formateraBelopp(tak.ore) : `${tak.antal}\u00A0prisbasbelopp`} ${tak.moms === 'in' ? 'med' : 'utan'} moms`;
