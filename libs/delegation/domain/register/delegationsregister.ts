import { type Belopp, type Datum, type Tabellval, visadeRader } from '@gemensam/shared/domain';
import { type Anmalningslage, anmalningslageText } from '../anmalan/anmalningslage';
import { type Delegationsgrund } from '../beslut/delegationsbeslut';
import { type Arendetyp, arendetypText } from '../ordning/arendetyp';
import { dragStickprov, type Stickprovsval } from './stickprov';

/** A decision on delegation, as far as the register is narrowed, searched, ordered and summed by it. */
export interface Registerlistrad {
  readonly ar: number;
  readonly lopnummer: number;
  readonly beteckning: string;
  readonly grund: Delegationsgrund;
  readonly punktNr: number | null;
  /** Null: hidden. */
  readonly arendetyp: Arendetyp | null;
  readonly beslutadAv: string;
  /** Taken in the place of somebody whose absence the one who decided had noted herself. */
  readonly egenAnteckning: boolean;
  readonly datum: Datum;
  /** Null: hidden, or none. */
  readonly rubrik: string | null;
  readonly motpart: string | null;
  readonly belopp: Belopp | null;
  readonly dnr: string | null;
  readonly lage: Anmalningslage;
}

/** What the register is narrowed to; an empty text narrows nothing. Days are included; `minst` is kronor. */
export interface Registerurval {
  /** The number of the point, or `bradskande`. */
  readonly punkt: string;
  readonly delegat: string;
  readonly typ: string;
  readonly fran: string;
  readonly till: string;
  readonly minst: string;
  /** `ja`, `nej` or `forsenad`. */
  readonly anmald: string;
  /** `egen`: in the place of somebody whose absence the one who decided had noted. */
  readonly franvaro: string;
}

/** Of a decision in the place of somebody whose absence the one who decided had noted herself. */
export const EGEN_ANTECKNING = 'Frånvaron antecknad av beslutsfattaren';

/** What a hidden text is called. */
export const HEMLIG_UPPGIFT = 'Uppgiften omfattas av sekretess';

/** Of one that is hidden from the person, not even the point. @example punktText({ grund: 'delegation', punktNr: 3 }) // 'Punkt 3' */
export const punktText = (r: { readonly grund: Delegationsgrund; readonly punktNr: number | null }): string => (r.grund === 'bradskande' ? 'Brådskande' : r.punktNr === null ? 'På delegation' : `Punkt ${r.punktNr}`);

/** What a decision is ordered by, and what a sample is drawn by. @example registernummer(rad) // '2021:000000007' */
export const registernummer = (r: Registerlistrad): string => `${r.ar}:${String(r.lopnummer).padStart(9, '0')}`;

/** How the register is searched and ordered; the newest first. */
export const registertabell: Tabellval<Registerlistrad> = {
  kolumner: {
    nr: registernummer,
    datum: (r) => `${r.datum} ${registernummer(r)}`,
    punkt: (r) => r.punktNr ?? 0,
    typ: (r) => r.arendetyp && arendetypText(r.arendetyp),
    rubrik: (r) => r.rubrik,
    delegat: (r) => r.beslutadAv,
    belopp: (r) => r.belopp,
    lage: (r) => anmalningslageText(r.lage),
  },
  sokbar: (r) => [r.beteckning, r.rubrik, r.motpart, r.dnr, r.arendetyp && arendetypText(r.arendetyp), r.beslutadAv, punktText(r), anmalningslageText(r.lage), r.egenAnteckning ? EGEN_ANTECKNING : null].filter(Boolean).join(' '),
  sortering: '-nr',
};

/**
 * Whether a decision belongs to what is chosen; the page, its file and the sample ask the same.
 * @example iRegisterurval(rad, { punkt: '3', delegat: '', typ: '', fran: '2021-02-01', till: '', minst: '', anmald: 'nej', franvaro: '' })
 */
export const iRegisterurval = (r: Registerlistrad, u: Registerurval): boolean =>
  (!u.punkt || (u.punkt === 'bradskande' ? r.grund === 'bradskande' : String(r.punktNr) === u.punkt)) && (!u.delegat || r.beslutadAv === u.delegat) && (!u.typ || r.arendetyp === u.typ) &&
  (!u.fran || r.datum >= u.fran) && (!u.till || r.datum <= u.till) && (!/^\d{1,12}$/.test(u.minst) || (r.belopp !== null && r.belopp >= BigInt(u.minst) * 100n)) &&
  (!u.anmald || (u.anmald === 'forsenad' ? r.lage === 'forsenad' : (r.lage === 'anmald') === (u.anmald === 'ja'))) &&
  (u.franvaro !== 'egen' || r.egenAnteckning);

/** The rows as the register shows them: narrowed, sampled when asked for, searched and ordered. The sample is drawn of what is narrowed. */
export const visatRegister = <T extends Registerlistrad>(rader: readonly T[], v: Registerurval & { readonly sok: string; readonly sort: string }, stickprov: Stickprovsval | null = null): readonly T[] => {
  const urval = rader.filter((r) => iRegisterurval(r, v));
  return visadeRader(stickprov ? dragStickprov(urval, stickprov, registernummer) : urval, v, registertabell);
};

/** The amounts that are known, added up. Öre. @example registersumma(rader) // 4_760_000n */
export const registersumma = (rader: readonly Registerlistrad[]): Belopp => rader.reduce((s, r) => s + (r.belopp ?? 0n), 0n);

/** How many are hidden and not in the sum, after what is summed; empty when none are. @example doldaText(rader) // '. 2 beslut omfattas av sekretess och ingår inte i summan.' */
export const doldaText = (rader: readonly Registerlistrad[]): string => {
  const dolda = rader.filter((r) => r.arendetyp === null).length;
  return dolda === 0 ? '' : `. ${dolda} beslut omfattas av sekretess och ingår inte i summan.`;
};
