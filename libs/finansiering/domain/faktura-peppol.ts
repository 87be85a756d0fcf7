import { type Belopp } from '@gemensam/shared/domain';
import { type Momskod, momskodText } from './faktura-plan';

/** How EN 16931 names a VAT code: category, rate, and the reason where nothing is charged. */
export interface Momskategori {
  readonly kategori: 'S' | 'E' | 'O';
  /** Absent outside VAT (BR-O-05). */
  readonly procent: string | null;
  readonly skalkod: string | null;
  readonly skal: string | null;
}

/**
 * The VAT category of a code (EN 16931, code list UNCL5305; domain rule E9, rates 25, 12 and 6): S with its rate, E exempt with a
 * reason, O outside VAT with reason and code VATEX-EU-O and no rate.
 *
 * @example momskategori('moms25') // { kategori: 'S', procent: '25', skalkod: null, skal: null }
 */
export const momskategori = (kod: Momskod): Momskategori => {
  switch (kod) {
    case 'utanfor':
      return { kategori: 'O', procent: null, skalkod: 'VATEX-EU-O', skal: momskodText(kod) };
    case 'undantagen':
      return { kategori: 'E', procent: '0', skalkod: null, skal: momskodText(kod) };
    case 'moms25':
      return { kategori: 'S', procent: '25', skalkod: null, skal: null };
    case 'moms12':
      return { kategori: 'S', procent: '12', skalkod: null, skal: null };
    case 'moms6':
      return { kategori: 'S', procent: '6', skalkod: null, skal: null };
  }
};

/**
 * An org.nr as an e-invoice carries it: ten digits, scheme 0007.
 *
 * @example orgnrSiffror('212000-0142') // '2120000142'
 */
export const orgnrSiffror = (orgnr: string): string => orgnr.replace('-', '');

/**
 * The Swedish VAT number of an org.nr: SE, the ten digits, 01; 14 characters (Peppol SE-R-001 and SE-R-002).
 *
 * @example momsnummer('212000-0142') // 'SE212000014201'
 */
export const momsnummer = (orgnr: string): string => `SE${orgnrSiffror(orgnr)}01`;

/**
 * An amount as XML carries it: kronor with two decimals and a point, exact. Unit: öre.
 *
 * @example xmlBelopp(-46n) // '-0.46'
 */
export const xmlBelopp = (ore: Belopp): string => {
  const abs = ore < 0n ? -ore : ore;
  return `${ore < 0n ? '-' : ''}${abs / 100n}.${(abs % 100n).toString().padStart(2, '0')}`;
};
