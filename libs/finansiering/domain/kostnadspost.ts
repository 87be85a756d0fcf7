import { arAvslag, avslag, type Avslag, type Belopp, type Datum, lagringsbar, tolkaBelopp, type Utfall } from '@gemensam/shared/domain';
import { decimaltext, forkortat, tolkaDecimaltal } from './brak';
import type { Brak, Nyckeltyp } from './nyckel';
import { arInmatningsnyckel, type InmatadNyckel, type Nyckelinmatning, tolkaNyckelvarden } from './nyckelvarden';
import { type Beslutsnamn, beslutsnamn } from './poststatus';

/** What a cost can be for, in the order they are offered. */
export const kostnadsslag = ['grundbelopp', 'e_kontor', 'tjanst', 'projekt', 'ovrigt'] as const;

/** What a cost is for. */
export type Kostnadsslag = (typeof kostnadsslag)[number];

/** A cost post as it was typed. Amount and per cent are text, read by the rules of the house. */
export interface Kostnadspostinmatning {
  readonly namn: string;
  readonly ar: number;
  readonly slag: Kostnadsslag;
  readonly belopp: string;
  readonly nyckeltyp: Nyckeltyp;
  readonly andelLikaProcent?: string | null;
  readonly referensdatum?: Datum | null;
  /** What is counted, for the key antal. */
  readonly enhet?: string | null;
  /** Per kommun, for the keys that are entered so. */
  readonly varden?: readonly Nyckelinmatning[] | null;
  readonly deltagare: readonly string[];
  readonly projektId?: string | null;
  readonly utanforBudget: boolean;
  readonly antagande?: string | null;
  readonly kalla: string;
}

/** A cost post that can be allocated. `belopp` is öre; `andelLika` stands with a mixed key alone. */
export interface Kostnadspostuppgifter {
  readonly namn: string;
  readonly ar: number;
  readonly slag: Kostnadsslag;
  readonly belopp: Belopp;
  readonly nyckeltyp: Nyckeltyp;
  readonly andelLika: Brak | null;
  /** Null: the populations as printed in the source, date missing. Also null for a key without populations. */
  readonly referensdatum: Datum | null;
  /** The key with its values per kommun; null for a key without such. */
  readonly inmatad: InmatadNyckel | null;
  readonly deltagare: readonly string[];
  readonly projektId: string | null;
  readonly utanforBudget: boolean;
  readonly antagande: string | null;
  readonly kalla: string;
}

const SLAGTEXT: Readonly<Record<Kostnadsslag, string>> = {
  grundbelopp: 'Grundbelopp',
  e_kontor: 'e-kontor',
  tjanst: 'Tjänst',
  projekt: 'Projekt',
  ovrigt: 'Övrigt',
};

/**
 * What a cost is for, as it is shown.
 *
 * @example kostnadsslagText('tjanst') // 'Tjänst'
 */
export const kostnadsslagText = (slag: Kostnadsslag): string => SLAGTEXT[slag];

const KALLA = 'Grundregel E2, fördelningsnycklar';

const faltfel = (falt: string, regel: string, text: string, utvag: string | null = null): Avslag =>
  avslag({ regel, kalla: 'Grundregel: varje kostnad har namn, år och källa', text, utvag, falt });

/**
 * Reads the equal part of a mixed key, typed in per cent, as an exact fraction of the whole in lowest terms (domain rule E2).
 * At most 12 decimals; from 0 to 100. Errors: a field refusal on `andelLikaProcent`.
 *
 * @example tolkaAndelLika('37,5') // { taljare: 3n, namnare: 8n }
 */
export const tolkaAndelLika = (text: string): Utfall<Brak> => {
  const procent = tolkaDecimaltal(text, 'andelLikaProcent');
  if (arAvslag(procent)) return procent;
  const namnare = procent.namnare * 100n;
  if (procent.taljare > namnare)
    return avslag({
      regel: 'Andel lika delar',
      kalla: KALLA,
      text: 'Den del som fördelas lika måste vara mellan 0 och 100 %.',
      utvag: 'Skriv till exempel 50.',
      falt: 'andelLikaProcent',
    });
  return forkortat({ taljare: procent.taljare, namnare });
};

/**
 * A part of the whole as per cent in Swedish decimal text, the form that `tolkaAndelLika` reads.
 *
 * @example procenttext({ taljare: 3n, namnare: 8n }) // '37,5'
 */
export const procenttext = (andel: Brak): string => decimaltext({ taljare: andel.taljare * 100n, namnare: andel.namnare }, 12);

/**
 * Judges a cost post before it is allocated (domain rules E1 and E2): name and source stated, a year between 2000 and 2100, an
 * amount in whole öre not below zero, at least one participant, for a mixed key its equal part, and for a key entered per kommun values
 * that can be read (each with the post's source unless it has its own). Blanks around texts go, and so do characters that cannot be
 * stored; a kommun named twice counts once; what the key does not use (per cent, reference date, values) is dropped.
 * Units: the amount is öre. Errors: one field refusal, the first in the order of the form.
 *
 * @example provaKostnadspost({ namn: 'Grundbelopp', ar: 2021, slag: 'grundbelopp', belopp: '1 044 400 kr', nyckeltyp: 'lika', … })
 */
export const provaKostnadspost = (inmatning: Kostnadspostinmatning): Utfall<Kostnadspostuppgifter> => {
  const namn = lagringsbar(inmatning.namn).trim();
  const kalla = lagringsbar(inmatning.kalla).trim();
  const antagande = lagringsbar(inmatning.antagande ?? '').trim();
  if (namn === '') return faltfel('namn', 'Namn saknas', 'Ge kostnadsposten ett namn.');
  if (namn.length > 160) return faltfel('namn', 'För långt namn', 'Namnet får vara högst 160 tecken.');
  if (!Number.isInteger(inmatning.ar) || inmatning.ar < 2000 || inmatning.ar > 2100)
    return faltfel('ar', 'År', 'Året ska vara mellan 2000 och 2100.', 'Skriv till exempel 2021.');
  const belopp = tolkaBelopp(inmatning.belopp, { falt: 'belopp', minst0: true });
  if (arAvslag(belopp)) return belopp;
  const andelLika = inmatning.nyckeltyp === 'blandad' ? tolkaAndelLika(inmatning.andelLikaProcent ?? '') : null;
  if (arAvslag(andelLika)) return andelLika;
  const deltagare = [...new Set(inmatning.deltagare.map(lagringsbar))].sort();
  if (deltagare.length === 0)
    return faltfel('deltagare', 'Ingen deltar', 'Ingen kommun deltar, så det finns ingen att fördela på.', 'Kryssa i vilka kommuner som deltar.');
  if (kalla === '') return faltfel('kalla', 'Källa saknas', 'Ange varifrån beloppet och nyckeln kommer.', 'Skriv till exempel vilket beslut eller avtal det är.');
  if (kalla.length > 1000 || antagande.length > 1000)
    return faltfel(kalla.length > 1000 ? 'kalla' : 'antagande', 'För lång text', 'Texten får vara högst 1 000 tecken.');
  const inmatad = inmatadNyckel(inmatning, deltagare, kalla);
  if (arAvslag(inmatad)) return inmatad;
  return {
    namn,
    ar: inmatning.ar,
    slag: inmatning.slag,
    belopp,
    nyckeltyp: inmatning.nyckeltyp,
    andelLika,
    referensdatum: inmatning.nyckeltyp === 'invanarantal' || inmatning.nyckeltyp === 'blandad' ? (inmatning.referensdatum ?? null) : null,
    inmatad,
    deltagare,
    projektId: inmatning.projektId ?? null,
    utanforBudget: inmatning.utanforBudget,
    antagande: antagande === '' ? null : antagande,
    kalla,
  };
};

const inmatadNyckel = (i: Kostnadspostinmatning, deltagare: readonly string[], kalla: string): Utfall<InmatadNyckel> | null =>
  arInmatningsnyckel(i.nyckeltyp) ? tolkaNyckelvarden({ typ: i.nyckeltyp, enhet: i.enhet ?? null, varden: i.varden ?? [], deltagare, kalla }) : null;

/**
 * Whether a post may still be changed: one that a decision carries is frozen (domain rule E5, nothing is rewritten).
 * Null when it may. Error: the refusal names the decision.
 *
 * @example provaOppenForAndring({ organ: 'Norrbottens e-nämnd', datum: '2021-01-28', beteckning: '§ 2' }) // a refusal
 */
export const provaOppenForAndring = (
  beslut: Beslutsnamn | null,
): Avslag | null =>
  beslut &&
  avslag({
    regel: 'Fastställd kostnadspost ändras inte',
    kalla: 'Grundregel E5: inget skrivs om i efterhand',
    text: `Posten är fastställd genom ${beslutsnamn(beslut)} och kan inte ändras.`,
    utvag: 'Lägg in en ny kostnadspost, eller rätta genom ett nytt beslut.',
  });
