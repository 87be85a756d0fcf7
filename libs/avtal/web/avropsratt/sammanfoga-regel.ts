import { avropsslagen, type Avropsslag } from '@gemensam/avtal/domain';
import type { Sammanfogning } from '@gemensam/shared/web';
import type { AndraAvropsregelMutationVariables, AvropsrattDelFragment } from '../generated/operationer';
import { agarmattText, avropsslagText } from './avropstext';

/** The rule as the form holds it. */
export type Regelutkast = Pick<AndraAvropsregelMutationVariables['input'], 'slag' | 'matt' | 'andelsslag' | 'troskel' | 'styrelseandel' | 'namngivna'>;

export const regelutkast = ({ avropsregel: r }: Pick<AvropsrattDelFragment, 'avropsregel'>): Regelutkast => ({
  slag: [...r.slag], matt: r.matt, andelsslag: r.andelsslag, troskel: r.troskel, styrelseandel: r.styrelseandel, namngivna: r.namngivna.map((o) => o.id),
});

const ETIKETTER: Readonly<Record<keyof Regelutkast, string>> = {
  slag: 'Får avropa', matt: 'Ägandet mäts genom', andelsslag: 'Ägandet räknas i', troskel: 'Andel som krävs', styrelseandel: 'Del av en stiftelses styrelse som medlemmar utser', namngivna: 'Namngivna organisationer',
};
const arNyckel = (text: string): text is keyof Regelutkast => Object.hasOwn(ETIKETTER, text);
const NYCKLAR = Object.keys(ETIKETTER).filter(arNyckel);

const ordnadeSlag = (slag: readonly Avropsslag[]): string => avropsslagen.filter((s) => slag.includes(s)).map(avropsslagText).join('\n');

/** A field as it can be compared and shown. */
const text = (u: Regelutkast, n: keyof Regelutkast, namn: (id: string) => string): string => {
  if (n === 'slag') return ordnadeSlag(u.slag);
  if (n === 'namngivna') return u.namngivna.map(namn).sort((a, b) => a.localeCompare(b, 'sv')).join('\n');
  if (n === 'matt') return agarmattText(u.matt);
  return n === 'andelsslag' ? (u.andelsslag === 'roster' ? 'Röster' : 'Kapital') : u[n].trim();
};

interface Parter {
  /** What both began with. */
  readonly bas: Regelutkast;
  readonly min: Regelutkast;
  readonly deras: Regelutkast;
}

/**
 * Joins the rule that I wrote with the one that somebody saved meanwhile: what only one of us changed goes together by itself; where both
 * did, the person sees both and chooses. What is chosen in a list is mine unless theirs is taken as it stands. Null: the person went on writing.
 */
export const sammanfogaRegel = async (sammanfogning: Pick<Sammanfogning, 'oppna'>, { bas, min, deras }: Parter, namn: (id: string) => string): Promise<Regelutkast | null> => {
  const olika = (a: Regelutkast, b: Regelutkast, n: keyof Regelutkast): boolean => text(a, n, namn) !== text(b, n, namn);
  const krockar = NYCKLAR.filter((n) => olika(min, bas, n) && olika(deras, bas, n) && olika(min, deras, n));
  const falt = krockar.map((n) => ({ namn: n, etikett: ETIKETTER[n], min: text(min, n, namn), deras: text(deras, n, namn) }));
  const valt = falt.length === 0 ? {} : await sammanfogning.oppna({ rubrik: 'regeln', avVem: 'Någon annan', falt });
  if (!valt) return null;
  return NYCKLAR.reduce<Regelutkast>((ihop, n) => {
    const svar = valt[n];
    if (svar === undefined) return { ...ihop, [n]: olika(min, bas, n) ? min[n] : deras[n] };
    if (n === 'troskel' || n === 'styrelseandel') return { ...ihop, [n]: svar };
    return { ...ihop, [n]: svar === text(deras, n, namn) ? deras[n] : min[n] };
  }, min);
};
