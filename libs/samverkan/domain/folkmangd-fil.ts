import { arDatum, type Datum } from '@gemensam/shared/domain';

/** The columns of the file, in any order. */
export const FOLKMANGDSKOLUMNER = ['kommunkod', 'kommun', 'datum', 'folkmangd', 'kalla'] as const;
type Kolumn = (typeof FOLKMANGDSKOLUMNER)[number];

/** More rows than this are refused: the request itself holds at most 100 kB. */
export const FLEST_RADER = 2_000;
const STORSTA_FOLKMANGD = 20_000_000;
const LANGSTA_KALLA = 200;
const FORSTA_AR = 1749;

/** A row of the file as read: its line (the heading is line 1) and its cells. */
export interface Filrad {
  readonly rad: number;
  readonly celler: readonly string[];
}

export interface Radfel {
  readonly rad: number;
  readonly falt: string;
  readonly varde: string;
  readonly text: string;
}

/** A kommun's population on a reference date, from a named source. */
export interface Folkmangdsrad {
  readonly kommunkod: string;
  readonly datum: Datum;
  readonly antal: number;
  readonly kalla: string;
}

export interface GranskadFil {
  readonly rader: readonly Folkmangdsrad[];
  readonly fel: readonly Radfel[];
}

const kort = (varde: string): string => (varde.length > 60 ? `${varde.slice(0, 59)}…` : varde);
const sammaNamn = (a: string, b: string): boolean => a.normalize('NFC').toLocaleLowerCase('sv') === b.normalize('NFC').toLocaleLowerCase('sv');

/**
 * Judges a population file row by row. Every faulty row is listed with its line, and several faults of one row each by
 * themselves; the caller imports nothing as long as there is one.
 *
 * Rule: kommunkod is one of `kommuner` and the name belongs to it; the date exists; the population is a whole number from 0; the
 * source is named; a kommun stands once per date. A date after the business date is accepted (SCB publishes for whichever day
 * it publishes, and a key names its date), so that no snapshot waits for the calendar; the preview marks it.
 * Source: the table of bad input; domain handbook E2 (each weight with its own source and reference date).
 * Unit: persons.
 *
 * @example granskaFolkmangdsfil([{ rad: 1, celler: [...FOLKMANGDSKOLUMNER] }], new Map()).fel[0]?.text // 'Filen har inga rader under rubriken.'
 */
export const granskaFolkmangdsfil = (fil: readonly Filrad[], kommuner: ReadonlyMap<string, string>): GranskadFil => {
  const [rubrik, ...ifyllda] = fil.filter(({ celler }) => celler.some((c) => c.trim() !== ''));
  if (!rubrik) return ettFel(1, 'rubrik', '', 'Filen är tom.');
  const plats = lasRubrik(rubrik);
  if ('fel' in plats) return plats;
  const forsta = ifyllda[0];
  if (!forsta) return ettFel(rubrik.rad, 'rubrik', '', 'Filen har inga rader under rubriken.');
  if (ifyllda.length > FLEST_RADER)
    return ettFel(forsta.rad, 'rubrik', String(ifyllda.length), `Filen har ${ifyllda.length} rader. Dela den i filer med högst ${FLEST_RADER} rader.`);
  const granskade = ifyllda.map((rad) => granskaRad(rad, plats, kommuner));
  const dubbletter = hittaDubbletter(granskade.flatMap((g) => g.nyckel ?? []));
  const fel = [...granskade.flatMap((g) => g.fel), ...dubbletter].sort((a, b) => a.rad - b.rad);
  return { rader: fel.length > 0 ? [] : granskade.flatMap((g) => g.varde ?? []), fel };
};

const ettFel = (rad: number, falt: string, varde: string, text: string): GranskadFil => ({ rader: [], fel: [{ rad, falt, varde: kort(varde), text }] });

type Kolumnplats = ReadonlyMap<Kolumn, number>;

const lasRubrik = ({ rad, celler }: Filrad): Kolumnplats | GranskadFil => {
  const namn = celler.map((c) => c.trim().toLowerCase());
  const saknas = FOLKMANGDSKOLUMNER.filter((k) => namn.filter((n) => n === k).length !== 1);
  if (saknas.length > 0 || namn.length !== FOLKMANGDSKOLUMNER.length)
    return ettFel(rad, 'rubrik', celler.join(';'), `Rubriken ska ha kolumnerna ${FOLKMANGDSKOLUMNER.join(', ')}, var och en en gång, skilda åt av komma eller semikolon.`);
  return new Map(FOLKMANGDSKOLUMNER.map((k) => [k, namn.indexOf(k)]));
};

interface Granskadrad {
  readonly fel: readonly Radfel[];
  readonly varde: Folkmangdsrad | null;
  /** Set when kommun and date could be read, whatever else is wrong: duplicates are found among these. */
  readonly nyckel: { readonly rad: number; readonly kommunkod: string; readonly kommun: string; readonly datum: Datum } | null;
}

const granskaRad = ({ rad, celler }: Filrad, plats: Kolumnplats, kommuner: ReadonlyMap<string, string>): Granskadrad => {
  const fel: Radfel[] = [];
  const nej = (falt: string, varde: string, text: string): void => void fel.push({ rad, falt, varde: kort(varde), text });
  if (celler.length !== FOLKMANGDSKOLUMNER.length) {
    const orsak = celler.length > FOLKMANGDSKOLUMNER.length ? ' Kanske står ett decimalkomma eller ett avgränsningstecken i ett värde.' : '';
    nej('rad', celler.join(';'), `Raden har ${celler.length} värden, men rubriken har ${FOLKMANGDSKOLUMNER.length}.${orsak}`);
    return { fel, varde: null, nyckel: null };
  }
  const cell = (k: Kolumn): string => (celler[plats.get(k) ?? -1] ?? '').trim();
  const kommunkod = cell('kommunkod');
  const kommun = kommuner.get(kommunkod);
  const kodfel = provaKommunkod(kommunkod, kommun);
  if (kodfel) nej('kommunkod', kommunkod, kodfel);
  if (kommun !== undefined && !sammaNamn(kommun, cell('kommun')))
    nej('kommun', cell('kommun'), `Kommunkoden ${kommunkod} är ${kommun}, men raden säger ”${kort(cell('kommun'))}”.`);
  const datum = cell('datum');
  const datumfel = provaReferensdatum(datum);
  if (datumfel) nej('datum', datum, datumfel);
  const antalfel = provaAntal(cell('folkmangd'));
  if (antalfel) nej('folkmangd', cell('folkmangd'), antalfel);
  const kallfel = provaKalla(cell('kalla'));
  if (kallfel) nej('kalla', cell('kalla'), kallfel);
  return {
    fel,
    varde: fel.length > 0 ? null : { kommunkod, datum, antal: Number(cell('folkmangd')), kalla: cell('kalla') },
    nyckel: kommun === undefined || datumfel ? null : { rad, kommunkod, kommun, datum },
  };
};

const provaKommunkod = (kod: string, kommun: string | undefined): string | null => {
  if (kod === '') return 'Kommunkod saknas.';
  if (/^\d{3}$/.test(kod)) return `”${kod}” har tre siffror. En kommunkod har fyra; kalkylprogrammet kan ha tagit bort en inledande nolla.`;
  if (!/^\d{4}$/.test(kod)) return `”${kort(kod)}” är inte en kommunkod. Den har fyra siffror.`;
  return kommun === undefined ? `Kommunkoden ${kod} hör inte till någon kommun i samverkan.` : null;
};

const provaReferensdatum = (datum: string): string | null => {
  if (datum === '') return 'Datum saknas.';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(datum)) return `”${kort(datum)}” är inte ett datum. Skriv ÅÅÅÅ-MM-DD.`;
  if (!arDatum(datum)) return `${datum} finns inte i kalendern.`;
  return Number(datum.slice(0, 4)) < FORSTA_AR ? `${datum} är före den första folkräkningen.` : null;
};

const provaAntal = (antal: string): string | null => {
  if (antal === '') return 'Folkmängd saknas.';
  if (/^\d{1,8}$/.test(antal) && Number(antal) <= STORSTA_FOLKMANGD) return null;
  if (/^\d{8,}$/.test(antal)) return `${kort(antal)} är fler än en kommun kan ha.`;
  if (/^[-−–]\s?\d/.test(antal)) return `”${kort(antal)}” är negativt. Folkmängd är ett heltal från 0.`;
  if (/^\d+[,.]\d+$/.test(antal)) return `”${kort(antal)}” har decimaler. Folkmängd är ett heltal utan komma och punkt.`;
  if (/^\d[\d\s]*\d$/.test(antal)) return `”${kort(antal)}” har mellanrum. Skriv siffrorna tätt.`;
  return `”${kort(antal)}” är inte ett heltal.`;
};

const provaKalla = (kalla: string): string | null => {
  if (kalla === '') return 'Källa saknas. Skriv till exempel SCB.';
  if (/\p{Cc}/u.test(kalla)) return 'Källan innehåller ett styrtecken eller en radbrytning.';
  return kalla.length > LANGSTA_KALLA ? `Källan är längre än ${LANGSTA_KALLA} tecken.` : null;
};

const hittaDubbletter = (nycklar: readonly NonNullable<Granskadrad['nyckel']>[]): readonly Radfel[] => {
  const forst = new Map<string, number>();
  return nycklar.flatMap(({ rad, kommunkod, kommun, datum }) => {
    const tidigare = forst.get(`${kommunkod} ${datum}`);
    if (tidigare === undefined) {
      forst.set(`${kommunkod} ${datum}`, rad);
      return [];
    }
    return [{ rad, falt: 'kommunkod', varde: kommunkod, text: `${kommun} har redan en rad för ${datum}: rad ${tidigare}.` }];
  });
};
