import { arAvslag, avslag, type Avslag, type Datum, lagringsbar, type Utfall } from '@gemensam/shared/domain';
import { type Beslutare } from './beslutare';

/** A decision as it is entered: who decided, when, and what the decision is called. */
export interface Beslutsinmatning {
  readonly organ: string;
  readonly datum: Datum;
  readonly beteckning: string;
  readonly rubrik: string;
  readonly handling?: string | null;
  readonly beslutare?: Beslutare | null;
}

/** A decision that can be referred to. `handling` names the document it stands in; null when none is stated. */
export interface Beslutsuppgifter {
  readonly organ: string;
  readonly datum: Datum;
  readonly beteckning: string;
  readonly rubrik: string;
  readonly handling: string | null;
  readonly beslutare: Beslutare;
}

const KALLA = 'KL 5:65–67: ett beslut står i ett protokoll med datum och paragraf';

const faltfel = (falt: string, text: string, utvag: string): Avslag => avslag({ regel: 'Beslutets uppgifter', kalla: KALLA, text, utvag, falt: `beslut.${falt}` });

const text = (falt: string, inmatning: string, storst: number, saknas: string, exempel: string): Utfall<string> => {
  const rent = lagringsbar(inmatning).trim();
  if (rent === '') return faltfel(falt, saknas, exempel);
  return rent.length > storst ? faltfel(falt, `Texten får vara högst ${storst} tecken.`, 'Korta texten.') : rent;
};

/**
 * Whether a decision of `datum` has been taken on the business date: nothing rests on a decision to come. Null when it has.
 * Error: a refusal on `falt` that names both days.
 *
 * @example provaBeslutsdatum('2021-01-28', '2021-02-15', 'beslut.datum') // null
 */
export const provaBeslutsdatum = (datum: Datum, affarsdatum: Datum, falt: string): Avslag | null =>
  datum <= affarsdatum
    ? null
    : avslag({
        regel: 'Beslutet är inte fattat än',
        kalla: 'Grundregel: ett beslut registreras när det är fattat',
        text: `Beslutet är daterat ${datum}, efter dagens datum ${affarsdatum}.`,
        utvag: 'Kontrollera datumet, eller vänta tills beslutet är fattat.',
        falt,
      });

/**
 * Judges a decision before it is referred to (KL 5:65–67): organ, § or number and rubrik are stated, and its date is not after the
 * business date. Blanks around texts go, and so do characters that cannot be stored.
 * Errors: one field refusal on `beslut.<field>`, the first in the order of the form.
 *
 * @example provaBeslutsreferens({ organ: 'Norrbottens e-nämnd', datum: '2021-01-28', beteckning: '§ 8', rubrik: 'Verksamhetsplan' }, '2021-02-15')
 */
export const provaBeslutsreferens = (b: Beslutsinmatning, affarsdatum: Datum): Utfall<Beslutsuppgifter> => {
  const organ = text('organ', b.organ, 160, 'Ange vem som har beslutat.', 'Skriv till exempel Norrbottens e-nämnd.');
  if (arAvslag(organ)) return organ;
  const framtida = provaBeslutsdatum(b.datum, affarsdatum, 'beslut.datum');
  if (framtida) return framtida;
  const beteckning = text('beteckning', b.beteckning, 40, 'Ange beslutets paragraf eller nummer.', 'Skriv till exempel § 8.');
  if (arAvslag(beteckning)) return beteckning;
  const rubrik = text('rubrik', b.rubrik, 300, 'Ange beslutets rubrik.', 'Skriv rubriken som den står i protokollet.');
  if (arAvslag(rubrik)) return rubrik;
  const handling = lagringsbar(b.handling ?? '').trim();
  if (handling.length > 300) return faltfel('handling', 'Texten får vara högst 300 tecken.', 'Korta texten.');
  return { organ, datum: b.datum, beteckning, rubrik, handling: handling === '' ? null : handling, beslutare: b.beslutare ?? 'namnd' };
};
