import { arDatum, avslag, type Avslag, type Datum, enRad, type Utfall } from '@gemensam/shared/domain';
import { arOrgnr } from './orgnr';

/** The kinds, as the contract and the database have them. */
export type Organisationstyp = 'kommun' | 'region' | 'kommunalforbund' | 'bolag' | 'stiftelse' | 'larosate' | 'forening' | 'annan';

/** What is kept of an organisation. */
export interface Organisationsuppgifter {
  readonly namn: string;
  /** `NNNNNN-NNNN`; null when it is not known. */
  readonly orgnr: string | null;
  readonly slag: Organisationstyp;
  /** Of its seat. */
  readonly kommunkod: string | null;
  /** All seats of the board of a stiftelse. */
  readonly styrelseAntal: number | null;
  /** Its last day. */
  readonly upphord: Datum | null;
}

export interface Organisationsinmatning extends Omit<Organisationsuppgifter, 'namn' | 'orgnr'> {
  readonly namn: string;
  readonly orgnr: string | null;
}

/** What stands of an organisation that is edited. */
export interface Organisationsgrund {
  readonly medlem: boolean;
  /** Its membership is dated: it is judged as a member on those days, also when it has left. */
  readonly medlemstid?: boolean;
  readonly slag: Organisationstyp;
  readonly kommunkod: string | null;
}

const LANGSTA_NAMN = 160;
const STORSTA_STYRELSE = 1000;
const KALLA = 'Grundregel: organisationer läggs in med namn, organisationsnummer och slag';

const nej = (falt: string, regel: string, text: string, utvag: string): Avslag => avslag({ regel, kalla: KALLA, text, utvag, falt });

/**
 * An organisation number as it is kept, from ten digits with or without hyphen or spaces; null when it is empty. A refusal on `orgnr`
 * when it is not ten digits, or the third digit or the check digit is wrong.
 * Source: lag (1974:174) om identitetsbeteckning för juridiska personer m.fl.
 *
 * @example tolkaOrgnr('2120000142') // '212000-0142'
 */
export const tolkaOrgnr = (text: string | null): Utfall<string> | null => {
  const siffror = (text ?? '').replace(/[\s\u2010-\u2015-]/g, '');
  if (siffror === '') return null;
  const kort = siffror.length === 12 && siffror.startsWith('16') ? siffror.slice(2) : siffror;
  if (!/^\d{10}$/.test(kort)) return nej('orgnr', 'Inte ett organisationsnummer', 'Organisationsnumret ska ha tio siffror.', 'Skriv det som 212000-0142, eller lämna fältet tomt.');
  const orgnr = `${kort.slice(0, 6)}-${kort.slice(6)}`;
  return arOrgnr(orgnr) ? orgnr : nej('orgnr', 'Fel kontrollsiffra', `${orgnr} är inte ett organisationsnummer: kontrollsiffran stämmer inte.`, 'Kontrollera siffrorna mot registreringsbeviset.');
};

/**
 * Judges an organisation as it is written. A name is 1-160 characters on one line; only a stiftelse has a board (1-1000 seats); a
 * member, or one that has been, stays a kommun and keeps its kommunkod; a member does not cease here: membership ends by utträde. `finns`: kommuner one may choose.
 * Errors: a field refusal.
 *
 * @example provaOrganisation({ namn: 'Prov AB', orgnr: '', slag: 'bolag', kommunkod: null, styrelseAntal: null, upphord: null }, null, new Set())
 */
export const provaOrganisation = (i: Organisationsinmatning, nu: Organisationsgrund | null, finns: { has(kommunkod: string): boolean }): Utfall<Organisationsuppgifter> => {
  const namn = enRad(i.namn);
  if (namn === '') return nej('namn', 'Namn saknas', 'Skriv organisationens namn.', 'Skriv namnet som det är registrerat.');
  if (namn.length > LANGSTA_NAMN) return nej('namn', 'För långt namn', `Namnet får ha högst ${LANGSTA_NAMN} tecken.`, 'Korta namnet.');
  const orgnr = tolkaOrgnr(i.orgnr);
  if (orgnr !== null && typeof orgnr !== 'string') return orgnr;
  const medlem = nu !== null && (nu.medlem || nu.medlemstid === true);
  if (medlem && i.slag !== nu.slag) return nej('slag', 'Medlemmen är en kommun', 'Den som är eller har varit medlem i samverkan är en kommun. Slaget kan inte ändras.', 'Behåll slaget.');
  if (medlem && i.kommunkod !== nu.kommunkod) return nej('kommunkod', 'Medlemmens kommunkod', 'Den som är eller har varit medlem behåller sin kommunkod.', 'Behåll kommunen.');
  if (nu?.medlem && i.upphord !== null) return nej('upphord', 'Medlemmen upphör inte här', 'En medlem lämnar samverkan genom utträde.', 'Ange medlemskapets sista dag under Medlemskap först.');
  if (i.kommunkod !== null && i.kommunkod !== nu?.kommunkod && !finns.has(i.kommunkod)) return nej('kommunkod', 'Okänd kommun', 'Kommunen finns inte i samverkan.', 'Välj en kommun i listan, eller ingen.');
  if (i.styrelseAntal !== null && i.slag !== 'stiftelse') return nej('styrelseAntal', 'Bara stiftelser', 'Antalet platser i styrelsen anges bara för stiftelser.', 'Lämna fältet tomt.');
  if (i.styrelseAntal !== null && (!Number.isSafeInteger(i.styrelseAntal) || i.styrelseAntal < 1 || i.styrelseAntal > STORSTA_STYRELSE))
    return nej('styrelseAntal', 'Antal platser', `Antalet platser ska vara ett helt tal från 1 till ${STORSTA_STYRELSE}.`, 'Lämna fältet tomt om det inte är känt.');
  if (i.upphord !== null && !arDatum(i.upphord)) return nej('upphord', 'Inte en dag', 'Dagen finns inte.', 'Skriv den som 2021-01-31, eller lämna fältet tomt.');
  return { ...i, namn, orgnr };
};
