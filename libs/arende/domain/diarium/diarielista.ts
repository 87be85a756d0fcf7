import { type Datum, type Tabellval } from '@gemensam/shared/domain';
import { arendetypText } from '../arende-text';
import { arendetillstand, type Arendetillstand } from '../arende-tillstand';
import { type Arendetyp } from '../tjansteskrivelse';
import { type Handlingsriktning, riktningText } from './registrering';

/** An ärende in the register, as far as the list is narrowed, searched and ordered by it. A masked one has its number, class and day. */
export interface Diarielistrad {
  readonly dnr: string;
  readonly lopnummer: number;
  readonly klassificering: string;
  readonly klassnamn: string | null;
  readonly registrerat: Datum;
  readonly rubrik: string | null;
  readonly typ: Arendetyp | null;
  readonly tillstand: Arendetillstand | null;
  readonly handlaggare: string | null;
  readonly projektNamn: string | null;
  readonly antalHandlingar: number | null;
  readonly riktningar: readonly Handlingsriktning[];
  readonly sekretess: string | null;
}

/** A registered handling, as far as the list is narrowed, searched and ordered by it. */
export interface Registerlistrad {
  readonly dnr: string;
  /** Number within the ärende, S before it in the closed series. */
  readonly beteckning: string;
  readonly riktning: Handlingsriktning;
  readonly datum: Datum;
  readonly registrerad: Datum;
  readonly motpart: string | null;
  readonly rubrik: string | null;
  readonly handlingTitel: string | null;
  readonly sekretess: string | null;
}

/** What the register is narrowed to; an empty text narrows nothing. A class takes in the classes under it. */
export interface Diarieurval {
  readonly klass: string;
  readonly typ: string;
  readonly tillstand: string;
  readonly riktning: string;
}

export const diarietabell: Tabellval<Diarielistrad> = {
  kolumner: {
    dnr: (r) => r.lopnummer,
    registrerat: (r) => r.registrerat,
    rubrik: (r) => r.rubrik,
    klass: (r) => r.klassificering,
    tillstand: (r) => (r.tillstand ? arendetillstand.indexOf(r.tillstand) : null),
    handlaggare: (r) => r.handlaggare,
    handlingar: (r) => r.antalHandlingar,
  },
  sokbar: (r) => [r.dnr, r.registrerat, r.rubrik, r.klassnamn, r.typ && arendetypText(r.typ), r.handlaggare, r.projektNamn, r.sekretess].join(' '),
};

export const registertabell: Tabellval<Registerlistrad> = {
  kolumner: {
    dnr: (p) => p.dnr,
    nummer: (p) => p.beteckning.replace('S', 'S '),
    riktning: (p) => riktningText(p.riktning),
    datum: (p) => p.datum,
    motpart: (p) => p.motpart,
    rubrik: (p) => p.rubrik,
    registrerad: (p) => p.registrerad,
  },
  sokbar: (p) => [p.dnr, p.beteckning, riktningText(p.riktning), p.datum, p.motpart, p.rubrik, p.handlingTitel, p.sekretess].join(' '),
};

const iKlass = (kod: string, klass: string): boolean => klass === '' || kod === klass || kod.startsWith(`${klass}.`);

/**
 * Whether an ärende belongs to what is chosen; the page of the register and its file ask the same. `riktning`: it has a handling that goes so.
 * @example diarieradIUrval(rad, { klass: '2.2', typ: '', tillstand: '', riktning: 'inkommen' })
 */
export const diarieradIUrval = (r: Diarielistrad, u: Diarieurval): boolean =>
  iKlass(r.klassificering, u.klass) &&
  (!u.typ || r.typ === u.typ) &&
  (!u.tillstand || r.tillstand === u.tillstand) &&
  (!u.riktning || r.riktningar.some((x) => x === u.riktning));

/**
 * Whether a handling belongs to what is chosen, by its way and by the class in the dnr of its ärende.
 * @example registerradIUrval(post, { klass: '2.2', riktning: '' })
 */
export const registerradIUrval = (p: Registerlistrad, u: Pick<Diarieurval, 'klass' | 'riktning'>): boolean =>
  iKlass(p.dnr.slice(p.dnr.indexOf('-') + 1), u.klass) && (!u.riktning || p.riktning === u.riktning);
