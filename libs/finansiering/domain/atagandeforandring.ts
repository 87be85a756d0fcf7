import { arAvslag, type Belopp } from '@gemensam/shared/domain';
import { type Atagandetillstand, provaTur } from './atagande';
import { type FragatAtagande } from './finansieringslage';

/** What an allocation that a decision carries makes of an åtagande: the turn, and the amounts before and after. */
export interface Atagandeforandring {
  readonly id: string;
  readonly namn: string;
  readonly slag: 'sankt' | 'omfragat' | 'bortfallet';
  readonly tillstand: Atagandetillstand;
  readonly tidigare: Belopp;
  /** Öre; 0 when nothing is left to carry. */
  readonly begart: Belopp;
}

/**
 * What the åtaganden become when a decision puts a new allocation in force (domain rules E4, E5 and E6). Who carries less has its
 * obligation lowered to its net share; a decision about more covers less, so none is needed anew. Who carries nothing any more is
 * released. Who carries more and has not decided is asked anew; a decided åtagande stands at its amount, and what is missing shows.
 * Units: öre.
 *
 * @example forandraAtaganden([{ id: '1', kommunkod: '2580', namn: 'Luleå', tillstand: 'beslutad', begart: 16052400n }], new Map([['2580', 15015900n]]))
 */
export const forandraAtaganden = (fragade: readonly FragatAtagande[], andelar: ReadonlyMap<string, Belopp>): readonly Atagandeforandring[] =>
  fragade.flatMap(({ id, namn, kommunkod, tillstand, begart: tidigare }): Atagandeforandring[] => {
    const begart = andelar.get(kommunkod) ?? 0n;
    if (tillstand === 'aterkallad' || begart === tidigare) return [];
    if (begart <= 0n) return [{ id, namn, slag: 'bortfallet', tillstand, tidigare, begart: 0n }];
    if (begart < tidigare) return [{ id, namn, slag: 'sankt', tillstand, tidigare, begart }];
    return arAvslag(provaTur(tillstand, 'fraga_om')) ? [] : [{ id, namn, slag: 'omfragat', tillstand, tidigare, begart }];
  });
