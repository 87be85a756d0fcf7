import { type Avslag, avslag } from '@gemensam/shared/domain';

/** A diarienummer: year and serial of the diarium, and the class of the diarieplan. */
export interface Dnr {
  readonly ar: number;
  readonly lopnummer: number;
  readonly klassificering: string;
}

/**
 * Writes a diarienummer: year / serial - class. Source: domain handbook 5, Dnr.
 * @example formateraDnr({ ar: 2021, lopnummer: 1, klassificering: '2.2.0.2' }) // '2021/1-2.2.0.2'
 */
export const formateraDnr = ({ ar, lopnummer, klassificering }: Dnr): string => `${ar}/${lopnummer}-${klassificering}`;

/**
 * Writes the diarienummer of an ärende from its columns; null until it is registered.
 * @example dnrText({ ar: null, lopnummer: null, klassificering: null }) // null
 */
export const dnrText = ({ ar, lopnummer, klassificering }: { readonly [K in keyof Dnr]: Dnr[K] | null }): string | null =>
  ar !== null && lopnummer !== null && klassificering !== null ? formateraDnr({ ar, lopnummer, klassificering }) : null;

const MONSTER = /^\d{1,4}(\.\d{1,4}){0,7}$/;

/**
 * Judges a class of the diarieplan: numbers of at most four digits with points between, at most eight levels. Blanks around
 * it are taken away. Anything else is a field error.
 * @example provaKlassificering(' 2.2.0.2 ') // '2.2.0.2'
 * @example provaKlassificering('2..2')      // Avslag, falt 'klassificering'
 */
export const provaKlassificering = (text: string): string | Avslag => {
  const kod = text.trim();
  if (MONSTER.test(kod)) return kod;
  return avslag({
    regel: kod === '' ? 'Klassificering saknas' : 'Klassificeringen går inte att läsa',
    kalla: 'Domänregel 5, diarienummer',
    text: kod === '' ? 'Ett diarienummer slutar med en klassificering.' : `”${kod.slice(0, 40)}” är inte en klassificering.`,
    utvag: 'Skriv siffror med punkt emellan, till exempel 2.2.0.2.',
    falt: 'klassificering',
  });
};
