import { avslag, type Utfall } from './avslag';

/** An amount of money in whole öre (1 kr = 100n). Never a floating point number. */
export type Belopp = bigint;

/** Largest amount that can be entered, in öre: 100 000 000 000 kr. A spreadsheet keeps 15 digits, so that sums of them are exact there too. */
export const STORSTA_BELOPP: Belopp = 10n ** 13n;

const KALLA = 'Grundregel: belopp anges i kronor och hela ören';
const UTVAG = 'Skriv till exempel 490 000 eller 490 000,50.';
const OSYNLIGA = /[\u200B\u200C\u200D\u2060\uFEFF]/g;
const ENHET = /\s*(?:kr|kronor|:-)\.?$/i;
const TAL = /^(-?)(\d+|\d{1,3}(?: \d{3})+)(?:,(\d*))?$/;

const kort = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/**
 * Reads an amount in kronor as a person writes or pastes it. Accepts thousands separated by any kind of space, decimal
 * comma with one or two decimals, `kr`, `kronor` or `:-` at the end, and hyphen or the minus sign U+2212 in front.
 * Rule: whole öre, decimal comma, at most `STORSTA_BELOPP`; with `minst0` nothing below zero (a budget).
 * Unit: the answer is öre. Nothing is ever rounded: a third decimal is refused.
 * Errors: a field refusal in Swedish on `falt` that names the rule that was broken.
 *
 * @example tolkaBelopp('490 000,50 kr', { falt: 'budget' }) // 49000050n
 */
export const tolkaBelopp = (
  text: string,
  opts: { readonly falt: string; readonly minst0?: boolean },
): Utfall<Belopp> => {
  const nej = (regel: string, mening: string, utvag = UTVAG) =>
    avslag({ regel, kalla: KALLA, text: mening, utvag, falt: opts.falt });
  if (text.length > 100) return nej('För stort belopp', 'Texten är för lång för att vara ett belopp.');
  const rent = text.replace(OSYNLIGA, '').replace(/\s+/g, ' ').trim();
  if (rent === '') return nej('Belopp saknas', 'Fyll i ett belopp.');
  if (/tkr$|mkr$|mnkr$/i.test(rent))
    return nej('Fel enhet', `”${kort(rent)}” ska anges i kronor, inte i tusental eller miljoner.`);
  const tal = rent.replace(ENHET, '').replace(/^[-−–]\s?/, '-');
  if (/\d\.\d/.test(tal))
    return nej(
      'Decimalkomma',
      `”${kort(rent)}” innehåller en punkt. Decimaler skrivs med komma och tusental med mellanrum.`,
    );
  const delar = TAL.exec(tal);
  if (!delar)
    return nej(
      'Inte ett belopp',
      `”${kort(rent)}” är inte ett belopp. Använd bara siffror, mellanrum mellan tusental och decimalkomma.`,
    );
  const [, minus = '', heltal = '', decimaler] = delar;
  if (decimaler === '') return nej('Inte ett belopp', `”${kort(rent)}” slutar med ett komma utan decimaler.`);
  if (decimaler !== undefined && decimaler.length > 2) {
    return nej('Högst två decimaler', `”${kort(rent)}” har fler än två decimaler. Den minsta enheten är ett öre.`);
  }
  const ore = BigInt(heltal.replaceAll(' ', '')) * 100n + BigInt((decimaler ?? '').padEnd(2, '0'));
  if (ore > STORSTA_BELOPP) {
    return nej(
      'För stort belopp',
      `Beloppet får vara högst ${formateraBelopp(STORSTA_BELOPP)}.`,
      'Kontrollera antalet siffror.',
    );
  }
  if (minus === '-' && ore > 0n && opts.minst0) {
    return nej('Inte under noll', 'Beloppet får inte vara negativt.', 'Ange noll eller ett belopp över noll.');
  }
  return minus === '-' ? -ore : ore;
};

const NBSP = '\u00A0';
const MINUS = '\u2212';

const grupperaTusental = (siffror: string): string => siffror.replace(/\B(?=(\d{3})+$)/g, NBSP);

/**
 * Divides with rounding half up on the absolute value: 0,5 goes away from zero, so a credit is the mirror image of a
 * charge (domain rule E7). `namnare` must be above zero, else RangeError.
 *
 * @example delaAvrundat(5n, 2n) // 3n, and delaAvrundat(-5n, 2n) // -3n
 */
export const delaAvrundat = (taljare: bigint, namnare: bigint): bigint => {
  if (namnare <= 0n) throw new RangeError('namnare must be above zero');
  const abs = taljare < 0n ? -taljare : taljare;
  const kvot = (2n * abs + namnare) / (2n * namnare);
  return taljare < 0n ? -kvot : kvot;
};

/**
 * Writes an amount in Swedish: no-break space (U+00A0) between thousands and before the unit, decimal comma, minus as
 * U+2212. In kr, öre are shown only when they are not zero; in tkr no decimals. `decimaler` (0 to 6) fixes their number,
 * rounded half up on the absolute value. `visaEnhet: false` leaves the unit to the table's heading.
 * Unit: `ore` is öre.
 *
 * @example formateraBelopp(196260000n) // '1 962 600 kr'
 */
export const formateraBelopp = (
  ore: Belopp,
  opts: { readonly enhet?: 'kr' | 'tkr'; readonly decimaler?: number; readonly visaEnhet?: boolean } = {},
): string => {
  const enhet = opts.enhet ?? 'kr';
  const decimaler = opts.decimaler ?? (enhet === 'kr' && ore % 100n !== 0n ? 2 : 0);
  const steg = 10n ** BigInt(decimaler);
  const avrundat = delaAvrundat(ore * steg, enhet === 'kr' ? 100n : 100_000n);
  const abs = avrundat < 0n ? -avrundat : avrundat;
  const brak = decimaler > 0 ? `,${(abs % steg).toString().padStart(decimaler, '0')}` : '';
  const tal = `${avrundat < 0n ? MINUS : ''}${grupperaTusental((abs / steg).toString())}${brak}`;
  return opts.visaEnhet === false ? tal : `${tal}${NBSP}${enhet}`;
};

/**
 * Writes a whole number in Swedish, thousands separated by no-break space and minus as U+2212.
 *
 * @example formateraHeltal(250093n) // '250 093'
 */
export const formateraHeltal = (tal: bigint): string =>
  `${tal < 0n ? MINUS : ''}${grupperaTusental((tal < 0n ? -tal : tal).toString())}`;
