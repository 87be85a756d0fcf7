import { arAvslag, arDatum, avslag, type Avslag, type Brak, type Datum, enRad, plusDagar, type Utfall } from '@gemensam/shared/domain';
import { andelstext } from './andel';
import { provaNyStyrelseplats, provaNyttInnehav } from './granska-agande';
import { type Agarregister, gallerPer, type Giltighet, type Innehav, type Styrelseplats, tolkaAndel } from './innehav';
import { type Agarorganisation, type Organisationsslag } from './organisation';

/** Ownership, or seats in the board of a stiftelse: who (`agareId`) in what (`agdId`), how much, and by what source. */
export interface Agandeuppgifter extends Giltighet {
  /** Null: seats that are appointed by somebody who is not in the register. */
  readonly agareId: string | null;
  readonly agdId: string;
  /** Null for seats. */
  readonly roster: Brak | null;
  readonly kapital: Brak | null;
  /** Seats; null for holdings. */
  readonly antal: number | null;
  readonly kalla: string;
}

/** The same as it is written: shares as text. */
export interface Agandeinmatning extends Omit<Agandeuppgifter, 'roster' | 'kapital'> {
  readonly roster: string | null;
  readonly kapital: string | null;
}

/** An organisation with what bounds the ownership of it. */
export interface Agandegrans extends Agarorganisation {
  readonly styrelseAntal: number | null;
  readonly upphord: Datum | null;
}

const KALLA = 'Domänregel U7, ägarandel';
const LANGSTA_KALLA = 300;
const nej = (falt: string, regel: string, text: string, utvag: string): Avslag => avslag({ regel, kalla: KALLA, text, utvag, falt });

const provaDagar = ({ fran, till }: Giltighet): Avslag | null => {
  if (!arDatum(fran)) return nej('fran', 'Inte en dag', 'Den första dagen finns inte.', 'Skriv den som 2021-01-31.');
  return till !== null && !arDatum(till) ? nej('till', 'Inte en dag', 'Den sista dagen finns inte.', 'Skriv den som 2021-01-31, eller lämna fältet tomt.') : null;
};

/**
 * Reads what is written of ownership in an organisation of the given kind: a stiftelse has seats, all others shares (exact, `tolkaAndel`).
 * The source is 1-300 characters. Errors: a field refusal.
 *
 * @example tolkaAgande({ agareId: 'k', agdId: 'b', roster: '60', kapital: '', antal: null, fran: '2020-01-01', till: null, kalla: 'Aktiebok' }, 'bolag')
 */
export const tolkaAgande = (i: Agandeinmatning, slag: Organisationsslag): Utfall<Agandeuppgifter> => {
  const dagar = provaDagar(i);
  if (dagar) return dagar;
  const kalla = enRad(i.kalla);
  if (kalla === '') return nej('kalla', 'Källa saknas', 'Skriv var uppgiften kommer ifrån.', 'Till exempel Aktiebok 2020-12-31 eller Årsredovisning 2020.');
  if (kalla.length > LANGSTA_KALLA) return nej('kalla', 'För lång källa', `Källan får ha högst ${LANGSTA_KALLA} tecken.`, 'Korta den.');
  if (slag === 'stiftelse') return i.antal === null ? nej('antal', 'Antal saknas', 'Skriv hur många platser som utses.', 'Skriv ett helt tal.') : { ...i, roster: null, kapital: null, kalla };
  if (i.agareId === null) return nej('agareId', 'Ägare saknas', 'Välj vem som äger.', 'Lägg först in organisationen om den inte finns i listan.');
  const roster = tolkaAndel(i.roster ?? '', 'roster', { minst0: i.agareId === i.agdId });
  if (arAvslag(roster)) return roster;
  const kapital = (i.kapital ?? '').trim() === '' ? null : tolkaAndel(i.kapital ?? '', 'kapital');
  return arAvslag(kapital) ? kapital : { ...i, roster, kapital, antal: null, kalla };
};

export const somInnehav = ({ agareId, agdId, roster, kapital, fran, till }: Agandeuppgifter): Innehav | null => (agareId === null || roster === null ? null : { agareId, agdId, roster, kapital, fran, till });
export const somPlats = ({ agareId, agdId, antal, fran, till }: Agandeuppgifter): Styrelseplats | null => (antal === null ? null : { stiftelseId: agdId, utseddAvId: agareId, antal, fran, till });

const FALT: Readonly<Record<string, string>> = { stiftelseId: 'agdId', utseddAvId: 'agareId' };

/** On no day are more seats appointed than the board has. */
const provaStyrelse = (ny: Styrelseplats, andra: readonly Styrelseplats[], platser: number): Avslag | null => {
  const alla = [...andra.filter((p) => p.stiftelseId === ny.stiftelseId), ny];
  const over = alla.map((p) => p.fran).find((dag) => alla.reduce((summa, p) => (gallerPer(p, dag) ? summa + p.antal : summa), 0) > platser);
  return over === undefined ? null : nej('antal', 'Fler platser än styrelsen har', `Styrelsen har ${platser} platser. Med den här raden skulle fler vara utsedda ${over}.`, 'Minska antalet, eller ändra hur många platser styrelsen har.');
};

/**
 * May it stand beside what stands? As `granskaAgande`; nothing lasts longer than the organisations it is about, and no more seats are
 * appointed than the board has. Null: it may. Errors: on the field of the form (`agareId`, `agdId`, `roster`, `antal`, `fran`, …).
 *
 * @example provaAgande(femtioTill, registerMedSextio, organisationer) // Avslag "Över 100 procent" on `roster`
 */
export const provaAgande = (ny: Agandeuppgifter, register: Agarregister, granser: readonly Agandegrans[]): Avslag | null => {
  for (const o of granser) {
    if (o.upphord === null || (o.id !== ny.agareId && o.id !== ny.agdId) || (ny.till !== null && ny.till <= o.upphord)) continue;
    return nej('till', 'Organisationen har upphört', `${o.namn} upphörde ${o.upphord}.`, 'Ange en sista dag som inte är senare.');
  }
  const [innehav, plats] = [somInnehav(ny), somPlats(ny)];
  const fel = innehav ? provaNyttInnehav(innehav, register) : plats ? provaNyStyrelseplats(plats, register) : null;
  if (fel) return { ...fel, falt: fel.falt === null ? null : (FALT[fel.falt] ?? fel.falt) };
  const platser = granser.find((o) => o.id === ny.agdId)?.styrelseAntal ?? null;
  return plats && platser !== null ? provaStyrelse(plats, register.styrelseplatser, platser) : null;
};

/**
 * The last day of what is replaced or ended from a day on: the day before. The day lies within what is ended, after its first day;
 * otherwise it was wrong from the beginning and is corrected instead. Errors: a refusal on `galler`.
 *
 * @example slutarDagenFore({ fran: '2020-01-01', till: null }, '2021-01-01') // '2020-12-31'
 */
export const slutarDagenFore = (nu: Giltighet, galler: Datum): Utfall<Datum> => {
  if (!arDatum(galler)) return nej('galler', 'Inte en dag', 'Dagen finns inte.', 'Skriv den som 2021-01-31.');
  if (galler <= nu.fran) return nej('galler', 'Före den första dagen', `Uppgiften gäller från ${nu.fran}. Ändringen måste gälla från en senare dag.`, 'Var uppgiften fel från början, rätta den i stället.');
  if (nu.till !== null && galler > nu.till) return nej('galler', 'Redan avslutat', `Uppgiften slutade ${nu.till}.`, 'Lägg in en ny uppgift, eller rätta den sista dagen.');
  return plusDagar(galler, -1);
};

/**
 * Ownership as a sentence without its end.
 *
 * @example agandetext(uppgifter, 'Kommunen', 'H AB') // 'Kommunen äger 60 % av H AB'
 */
export const agandetext = ({ roster, kapital, antal }: Pick<Agandeuppgifter, 'roster' | 'kapital' | 'antal'>, agare: string | null, agd: string): string => {
  if (antal !== null || roster === null) return `${agare ?? 'Någon utanför registret'} utser ${antal ?? 0} ${antal === 1 ? 'plats' : 'platser'} i styrelsen för ${agd}`;
  const kapitalet = kapital && andelstext(kapital) !== andelstext(roster) ? ` (${andelstext(kapital)} av kapitalet)` : '';
  return `${agare ?? ''} äger ${andelstext(roster)} av ${agd}${kapitalet}`;
};
