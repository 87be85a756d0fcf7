import { arAvslag, avslag, type Avslag, type Belopp, type Brak, type Datum, decimaltext, forkortat, lagringsbar, tolkaBelopp, type Utfall } from '@gemensam/shared/domain';
import { tolkaDecimaltal } from './brak';
import type { Nyckeltyp } from './nyckel';
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
 * Whether a year is one the portal keeps costs of, 2000 to 2100. Null when it is. Error: a field refusal.
 *
 * @example provaAr(2021) // null
 */
export const provaAr = (ar: number, falt = 'ar'): Avslag | null =>
  Number.isInteger(ar) && ar >= 2000 && ar <= 2100 ? null : faltfel(falt, 'År', 'Året ska vara mellan 2000 och 2100.', 'Skriv till exempel 2021.');

/**
 * Reads the equal part of a mixed key, typed in per cent, as an exact fraction of the whole in lowest terms (domain rule E2).
 * At most 12 decimals; from 0 to 100. Errors: a field refusal on `andelLikaProcent`.
 *
 * @example tolkaAndelLika('37,5') // { taljare: 3n, namnare: 8n }
 */
export const tolkaAndelLika = (text: string): Utfall<Brak> => {
  if (text.trim() === '')
    return avslag({ regel: 'Del som fördelas lika saknas', kalla: KALLA, text: 'Ange hur stor del som fördelas lika mellan kommunerna.', utvag: 'Skriv till exempel 50, för hälften.', falt: 'andelLikaProcent' });
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
 * Units: the amount is öre. Errors: one field refusal, the first of `kostnadspostfel`.
 *
 * @example provaKostnadspost({ namn: 'Grundbelopp', ar: 2021, slag: 'grundbelopp', belopp: '1 044 400 kr', nyckeltyp: 'lika', … })
 */
export const provaKostnadspost = (inmatning: Kostnadspostinmatning): Utfall<Kostnadspostuppgifter> => {
  const l = last(inmatning);
  const [fel] = felen(inmatning, l);
  if (fel) return fel;
  const { belopp, andelLika, inmatad } = l;
  if (arAvslag(belopp) || arAvslag(andelLika) || arAvslag(inmatad)) throw new RangeError('a refusal that is not among the errors');
  const medFolkmangd = inmatning.nyckeltyp === 'invanarantal' || inmatning.nyckeltyp === 'blandad';
  return {
    namn: l.namn,
    ar: inmatning.ar,
    slag: inmatning.slag,
    belopp,
    nyckeltyp: inmatning.nyckeltyp,
    andelLika,
    referensdatum: medFolkmangd ? (inmatning.referensdatum ?? null) : null,
    inmatad,
    deltagare: l.deltagare,
    projektId: inmatning.projektId ?? null,
    utanforBudget: inmatning.utanforBudget,
    antagande: l.antagande === '' ? null : l.antagande,
    kalla: l.kalla,
  };
};

/**
 * All that stops a cost post from being allocated, in the order of the form, at most one refusal per field (domain rules E1 and E2):
 * what `provaKostnadspost` would refuse one at a time. Empty when nothing does.
 *
 * @example kostnadspostfel({ namn: '', belopp: '', … }).map((f) => f.falt) // ['namn', 'belopp']
 */
export const kostnadspostfel = (inmatning: Kostnadspostinmatning): readonly Avslag[] => felen(inmatning, last(inmatning));

/** A post as it was read, with refusals where it could not be. */
const last = (i: Kostnadspostinmatning) => {
  const [namn, kalla] = [lagringsbar(i.namn).trim(), lagringsbar(i.kalla).trim()];
  const deltagare = [...new Set(i.deltagare.map(lagringsbar))].sort();
  return {
    namn,
    kalla,
    antagande: lagringsbar(i.antagande ?? '').trim(),
    belopp: tolkaBelopp(i.belopp, { falt: 'belopp', minst0: true }),
    andelLika: i.nyckeltyp === 'blandad' ? tolkaAndelLika(i.andelLikaProcent ?? '') : null,
    deltagare,
    inmatad: inmatadNyckel(i, deltagare, kalla),
  };
};

const felen = (i: Kostnadspostinmatning, l: ReturnType<typeof last>): readonly Avslag[] =>
  [
    l.namn === '' ? faltfel('namn', 'Namn saknas', 'Ge kostnadsposten ett namn.') : null,
    l.namn.length > 160 ? faltfel('namn', 'För långt namn', 'Namnet får vara högst 160 tecken.') : null,
    provaAr(i.ar),
    arAvslag(l.belopp) ? l.belopp : null,
    arAvslag(l.andelLika) ? l.andelLika : null,
    l.deltagare.length === 0 ? faltfel('deltagare', 'Ingen deltar', 'Ingen kommun deltar, så det finns ingen att fördela på.', 'Kryssa i vilka kommuner som deltar.') : null,
    ...vardefel(i, l),
    l.antagande.length > 1000 ? faltfel('antagande', 'För lång text', 'Texten får vara högst 1 000 tecken.') : null,
    l.kalla === '' ? faltfel('kalla', 'Källa saknas', 'Ange varifrån beloppet och nyckeln kommer.', 'Skriv till exempel vilket beslut eller avtal det är.') : null,
    l.kalla.length > 1000 ? faltfel('kalla', 'För lång text', 'Texten får vara högst 1 000 tecken.') : null,
  ].flatMap((f) => f ?? []);

/** The values are judged one by one, so that each that cannot be read says so at its own field. */
const vardefel = (i: Kostnadspostinmatning, l: ReturnType<typeof last>): readonly Avslag[] => {
  if (!arAvslag(l.inmatad)) return [];
  const alla = (i.varden ?? []).flatMap((v) => {
    const en = inmatadNyckel({ ...i, varden: [v] }, l.deltagare, l.kalla);
    return arAvslag(en) ? [en] : [];
  });
  return [...new Map([l.inmatad, ...alla].map((f) => [f.falt, f])).values()];
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
