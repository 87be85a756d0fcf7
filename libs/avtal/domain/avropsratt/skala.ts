import { type Brak, gemensamNamnare } from '@gemensam/shared/domain';
import { INGET } from '../agande/andel';
import { type Agandebild, type Bildinnehav } from '../agande/agandebild';
import { type Andelsslag } from '../agande/innehav';

/** The holdings in one organisation as whole numbers of one whole: shares are added and compared without fractions. */
export interface Skaladeinnehav {
  /** In the order of the owners in the picture. */
  readonly delar: readonly bigint[];
  readonly helhet: bigint;
}

/** The share that counts; an unknown share of capital counts nothing. */
export const andelAv = ({ innehav }: Bildinnehav, andelsslag: Andelsslag): Brak => innehav[andelsslag] ?? INGET;

/**
 * Brings the holdings in each organisation to its own least common denominator. More than the whole is a bug, since the register has
 * been judged: RangeError.
 */
export const skalade = (bild: Agandebild, andelsslag: Andelsslag): readonly Skaladeinnehav[] =>
  bild.agare.map((rader) => {
    const { taljare, namnare } = gemensamNamnare(rader.map((r) => andelAv(r, andelsslag)));
    if (taljare.reduce((s, t) => s + t, 0n) > namnare) throw new RangeError('owners hold more than the whole');
    return { delar: taljare, helhet: namnare };
  });
