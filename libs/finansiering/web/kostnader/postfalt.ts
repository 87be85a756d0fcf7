import { arInmatningsnyckel, type Kostnadsslag, kostnadsslagText, nyckelnamn, type Nyckeltyp } from '@gemensam/finansiering/domain';
import type { KostnadspostInput } from '@gemensam/shared/contract';
import { arDatum } from '@gemensam/shared/domain';
import { belopp } from '@gemensam/shared/web';
import type { PostDelFragment } from '../generated/operationer';

/** What the key weighs for a kommun, as typed; its own source and date are empty where those of all the values hold. */
export interface Vardefalt {
  readonly varde: string;
  readonly kalla: string;
  readonly datum: string;
}

export const TOMT_VARDE: Vardefalt = { varde: '', kalla: '', datum: '' };

/** A cost post while it is written: everything as it was typed. */
export interface Postfalt {
  readonly namn: string;
  readonly ar: string;
  readonly slag: Kostnadsslag;
  readonly belopp: string;
  readonly nyckeltyp: Nyckeltyp;
  readonly andelLikaProcent: string;
  /** Empty: the populations printed in the post's source. */
  readonly referensdatum: string;
  /** What is counted, for antal. */
  readonly enhet: string;
  /** By kommunkod; also of kommuner that were unticked, so that nothing typed is lost. */
  readonly varden: Readonly<Record<string, Vardefalt>>;
  /** Source and date of the values that have none of their own. Empty source: that of the post. */
  readonly vardenKalla: string;
  readonly vardenDatum: string;
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
  enhet: p.nyckel.enhet ?? '',
  ...vardenFran(p),
  deltagare: p.deltagare.map((k) => k.kommunkod),
  projektId: p.projektId ?? '',
  utanforBudget: p.utanforBudget,
  antagande: p.antagande ?? '',
  kalla: p.kalla,
});

/** A source or a date that all the values have stands once, otherwise with each; the source of the post stands nowhere. */
const vardenFran = (p: PostDelFragment): Pick<Postfalt, 'varden' | 'vardenKalla' | 'vardenDatum'> => {
  const rader = p.nyckel.varden.map((v) => ({ kommunkod: v.kommunkod, varde: v.varde, kalla: v.kalla === p.kalla ? '' : v.kalla, datum: v.datum ?? '' }));
  const gemensam = (falt: 'kalla' | 'datum'): string => (new Set(rader.map((r) => r[falt])).size === 1 ? (rader[0]?.[falt] ?? '') : '');
  const [vardenKalla, vardenDatum] = [gemensam('kalla'), gemensam('datum')];
  const egen = (r: Vardefalt): Vardefalt => ({ varde: r.varde, kalla: vardenKalla ? '' : r.kalla, datum: vardenDatum ? '' : r.datum });
  return { vardenKalla, vardenDatum, varden: Object.fromEntries(rader.map(({ kommunkod, ...r }) => [kommunkod, egen(r)])) };
};

const datumEllerInget = (text: string): string | null => (arDatum(text) ? text : null);

/** The values of those who take part, for a key that is entered so. */
const sandaVarden = (f: Postfalt): KostnadspostInput['varden'] =>
  arInmatningsnyckel(f.nyckeltyp)
    ? f.deltagare.map((kommunkod) => {
        const v = f.varden[kommunkod] ?? TOMT_VARDE;
        return { kommunkod, varde: v.varde, kalla: v.kalla.trim() || f.vardenKalla.trim() || null, datum: datumEllerInget(v.datum || f.vardenDatum) };
      })
    : null;

/** Keys that use the populations. */
export const medFolkmangd = (typ: Nyckeltyp): boolean => typ === 'invanarantal' || typ === 'blandad';

/** What is sent: texts as typed. A year that is no whole number goes as 0, which the rule refuses at its field. */
export const tillInput = (f: Postfalt, jamforMedId: string | null): KostnadspostInput => ({
  namn: f.namn,
  ar: /^\d{1,6}$/.test(f.ar.trim()) ? Number(f.ar.trim()) : 0,
  slag: f.slag,
  belopp: f.belopp,
  nyckeltyp: f.nyckeltyp,
  andelLikaProcent: f.nyckeltyp === 'blandad' ? f.andelLikaProcent : null,
  referensdatum: !medFolkmangd(f.nyckeltyp) || f.referensdatum === '' ? null : f.referensdatum,
  enhet: f.nyckeltyp === 'antal' ? f.enhet : null,
  varden: sandaVarden(f),
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
  enhet: 'Det som räknas',
  varden: 'Värden per kommun',
  vardenKalla: 'Värdenas källa',
  vardenDatum: 'Värdenas datum',
  deltagare: 'Deltagande kommuner',
  projektId: 'Projekt',
  utanforBudget: 'Budget',
  antagande: 'Antagande',
  kalla: 'Källa',
};
/** What a field of the form is called; null for a name that is no field. */
export const etikettFor = (falt: string): string | null => Object.entries(ETIKETT).find(([namn]) => namn === falt)?.[1] ?? null;

const FALT: readonly (keyof Postfalt)[] = ['namn', 'ar', 'slag', 'belopp', 'nyckeltyp', 'andelLikaProcent', 'referensdatum', 'deltagare', 'enhet', 'varden', 'vardenKalla', 'vardenDatum', 'projektId', 'utanforBudget', 'antagande', 'kalla'];

/** Names of kommuner and projects, to show what was chosen. */
export interface Namnbok {
  readonly kommun: (kommunkod: string) => string;
  readonly projekt: (id: string) => string;
}

const vardenIOrd = (f: Postfalt, bok: Namnbok): string =>
  f.deltagare
    .map((kod) => ({ namn: bok.kommun(kod), ...(f.varden[kod] ?? TOMT_VARDE) }))
    .sort((a, b) => a.namn.localeCompare(b.namn, 'sv'))
    .map((r) => [r.namn, r.varde || '(tomt)', ...[r.kalla, r.datum].filter((t) => t !== '')].join(' '))
    .join(', ');

const iOrd = (f: Postfalt, namn: keyof Postfalt, bok: Namnbok): string => {
  switch (namn) {
    case 'slag':
      return kostnadsslagText(f.slag);
    case 'nyckeltyp':
      return nyckelnamn(f.nyckeltyp);
    case 'andelLikaProcent':
      return f.nyckeltyp === 'blandad' ? `${f.andelLikaProcent} %` : '';
    case 'referensdatum':
      return medFolkmangd(f.nyckeltyp) ? f.referensdatum || 'Som i källan, datum saknas' : '';
    case 'enhet':
      return f.nyckeltyp === 'antal' ? f.enhet.trim() : '';
    case 'varden':
      return arInmatningsnyckel(f.nyckeltyp) ? vardenIOrd(f, bok) : '';
    case 'vardenKalla':
    case 'vardenDatum':
      return arInmatningsnyckel(f.nyckeltyp) ? f[namn].trim() : '';
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
