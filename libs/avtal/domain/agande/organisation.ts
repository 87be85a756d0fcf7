/** The kinds of organisation, the same words as in the contract and the database. */
export const organisationsslag = ['kommun', 'region', 'kommunalforbund', 'bolag', 'stiftelse', 'larosate', 'forening', 'annan'] as const;
export type Organisationsslag = (typeof organisationsslag)[number];

/** An organisation as ownership and avropsrätt look at it. */
export interface Agarorganisation {
  readonly id: string;
  /** `NNNNNN-NNNN`; null when it is not known. */
  readonly orgnr: string | null;
  readonly namn: string;
  readonly slag: Organisationsslag;
  /** A member of the samverkan on the day that is judged. */
  readonly medlem: boolean;
  /** Of a stiftelse: the seats of the whole board. Null or not given: those whose appointer is entered are all. */
  readonly styrelseantal?: number | null;
}

const SLAGTEXT: Readonly<Record<Organisationsslag, string>> = {
  kommun: 'kommun',
  region: 'region',
  kommunalforbund: 'kommunalförbund',
  bolag: 'bolag',
  stiftelse: 'stiftelse',
  larosate: 'lärosäte',
  forening: 'förening',
  annan: 'annan organisation',
};

/** The word of a kind within a sentence. @example organisationsslagText('kommunalforbund') // 'kommunalförbund' */
export const organisationsslagText = (slag: Organisationsslag): string => SLAGTEXT[slag];

const AGBARA: readonly Organisationsslag[] = ['bolag', 'forening', 'annan'];

/**
 * Can somebody hold shares in an organisation of this kind? A kommun, a region, a kommunalförbund, a stiftelse and a lärosäte have
 * no owners. Source: stiftelselagen (1994:1220) 1:2; KL 1:1, 9:1.
 *
 * @example kanAgas('stiftelse') // false
 */
export const kanAgas = (slag: Organisationsslag): boolean => AGBARA.includes(slag);
