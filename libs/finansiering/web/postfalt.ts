import { type Kostnadsslag, kostnadsslagText, nyckelnamn, type Postnyckeltyp } from '@gemensam/finansiering/domain';
import type { KostnadspostInput } from '@gemensam/shared/contract';
import { belopp } from '@gemensam/shared/web';
import type { PostDelFragment } from './generated/operationer';

/** A cost post while it is written: everything as it was typed. */
export interface Postfalt {
  readonly namn: string;
  readonly ar: string;
  readonly slag: Kostnadsslag;
  readonly belopp: string;
  readonly nyckeltyp: Postnyckeltyp;
  readonly andelLikaProcent: string;
  /** Empty: the populations printed in the post's source. */
  readonly referensdatum: string;
  readonly deltagare: readonly string[];
  readonly projektId: string;
  readonly utanforBudget: boolean;
  readonly antagande: string;
  readonly kalla: string;
}

export const faltFranPost = (p: PostDelFragment): Postfalt => ({
  namn: p.namn,
  ar: String(p.ar),
  slag: p.slag,
  belopp: belopp(p.belopp, { visaEnhet: false }),
  nyckeltyp: p.nyckel.typ,
  andelLikaProcent: p.nyckel.andelLikaProcent ?? '',
  referensdatum: p.nyckel.referensdatum ?? '',
  deltagare: p.deltagare.map((k) => k.kommunkod),
  projektId: p.projektId ?? '',
  utanforBudget: p.utanforBudget,
  antagande: p.antagande ?? '',
  kalla: p.kalla,
});

/** What is sent: texts as typed. A year that is no whole number goes as 0, which the rule refuses at its field. */
export const tillInput = (f: Postfalt, jamforMedId: string | null): KostnadspostInput => ({
  namn: f.namn,
  ar: /^\d{1,6}$/.test(f.ar.trim()) ? Number(f.ar.trim()) : 0,
  slag: f.slag,
  belopp: f.belopp,
  nyckeltyp: f.nyckeltyp,
  andelLikaProcent: f.nyckeltyp === 'blandad' ? f.andelLikaProcent : null,
  referensdatum: f.nyckeltyp === 'lika' || f.referensdatum === '' ? null : f.referensdatum,
  deltagare: f.deltagare,
  projektId: f.projektId || null,
  utanforBudget: f.utanforBudget,
  antagande: f.antagande,
  kalla: f.kalla,
  jamforMedId,
});

/** One field in two versions, in words. */
export interface Faltskillnad {
  readonly namn: keyof Postfalt;
  readonly etikett: string;
  readonly min: string;
  readonly deras: string;
}

const ETIKETT: Readonly<Record<keyof Postfalt, string>> = {
  namn: 'Namn',
  ar: 'År',
  slag: 'Slag',
  belopp: 'Belopp',
  nyckeltyp: 'Nyckel',
  andelLikaProcent: 'Del som fördelas lika',
  referensdatum: 'Folkmängd',
  deltagare: 'Deltagande kommuner',
  projektId: 'Projekt',
  utanforBudget: 'Budget',
  antagande: 'Antagande',
  kalla: 'Källa',
};
const FALT: readonly (keyof Postfalt)[] = ['namn', 'ar', 'slag', 'belopp', 'nyckeltyp', 'andelLikaProcent', 'referensdatum', 'deltagare', 'projektId', 'utanforBudget', 'antagande', 'kalla'];

/** Names of kommuner and projects, to show what was chosen. */
export interface Namnbok {
  readonly kommun: (kommunkod: string) => string;
  readonly projekt: (id: string) => string;
}

const iOrd = (f: Postfalt, namn: keyof Postfalt, bok: Namnbok): string => {
  switch (namn) {
    case 'slag':
      return kostnadsslagText(f.slag);
    case 'nyckeltyp':
      return nyckelnamn(f.nyckeltyp);
    case 'andelLikaProcent':
      return f.nyckeltyp === 'blandad' ? `${f.andelLikaProcent} %` : '';
    case 'referensdatum':
      return f.nyckeltyp === 'lika' ? '' : f.referensdatum || 'Som i källan, datum saknas';
    case 'deltagare':
      return f.deltagare.map(bok.kommun).sort((a, b) => a.localeCompare(b, 'sv')).join(', ');
    case 'projektId':
      return f.projektId ? bok.projekt(f.projektId) : 'Inget projekt';
    case 'utanforBudget':
      return f.utanforBudget ? 'Vid sidan av budgeten' : 'Inom budgeten';
    default:
      return f[namn].trim();
  }
};

/** The fields where two versions of a post differ, in the order of the form. */
export const skillnader = (min: Postfalt, deras: Postfalt, bok: Namnbok): readonly Faltskillnad[] =>
  FALT.map((namn) => ({ namn, etikett: ETIKETT[namn], min: iOrd(min, namn, bok), deras: iOrd(deras, namn, bok) })).filter((s) => s.min !== s.deras);
