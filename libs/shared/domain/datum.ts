import { avslag, type Utfall } from './avslag';

/** A calendar day, `YYYY-MM-DD`. Has no time and no time zone; compares correctly as text. */
export type Datum = string;

/** Year, month (1 to 12) and day of a calendar day. */
export interface Datumdelar {
  readonly ar: number;
  readonly manad: number;
  readonly dag: number;
}

const MONSTER = /^(\d{4})-(\d{2})-(\d{2})$/;
const FORSTA_AR = 1800;
const SISTA_AR = 9999;

const arSkottar = (ar: number): boolean => (ar % 4 === 0 && ar % 100 !== 0) || ar % 400 === 0;

const dagarIManad = (ar: number, manad: number): number =>
  manad === 2 ? (arSkottar(ar) ? 29 : 28) : [4, 6, 9, 11].includes(manad) ? 30 : 31;

const finnsDagen = ({ ar, manad, dag }: Datumdelar): boolean =>
  ar >= FORSTA_AR && ar <= SISTA_AR && manad >= 1 && manad <= 12 && dag >= 1 && dag <= dagarIManad(ar, manad);

const tillDatum = ({ ar, manad, dag }: Datumdelar): Datum =>
  `${String(ar).padStart(4, '0')}-${String(manad).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;

const lasDelar = (text: string): Datumdelar | null => {
  const m = MONSTER.exec(text);
  if (!m) return null;
  const delar = { ar: Number(m[1]), manad: Number(m[2]), dag: Number(m[3]) };
  return finnsDagen(delar) ? delar : null;
};

/**
 * True for text that is an existing calendar day `YYYY-MM-DD` between the years 1800 and 9999.
 *
 * @example arDatum('2021-02-29') // false
 */
export const arDatum = (text: string): text is Datum => lasDelar(text) !== null;

/**
 * Splits a Datum into numbers. Something that is not a Datum is a bug: RangeError.
 *
 * @example datumdelar('2021-01-28') // { ar: 2021, manad: 1, dag: 28 }
 */
export const datumdelar = (datum: Datum): Datumdelar => {
  const delar = lasDelar(datum);
  if (!delar) throw new RangeError(`Not a Datum: ${datum.slice(0, 40)}`);
  return delar;
};

/** Days since 1970-01-01 in the Gregorian calendar, whole-number arithmetic only (years counted from March). */
const dagnummer = (datum: Datum): number => {
  const { ar, manad, dag } = datumdelar(datum);
  const marsar = manad <= 2 ? ar - 1 : ar;
  const era = Math.floor(marsar / 400);
  const iEra = marsar - era * 400;
  const dagIAr = Math.floor((153 * ((manad + 9) % 12) + 2) / 5) + dag - 1;
  return era * 146_097 + iEra * 365 + Math.floor(iEra / 4) - Math.floor(iEra / 100) + dagIAr - 719_468;
};

const franDagnummer = (nummer: number): Datum => {
  const z = nummer + 719_468;
  const era = Math.floor(z / 146_097);
  const iEra = z - era * 146_097;
  const arIEra = Math.floor(
    (iEra - Math.floor(iEra / 1460) + Math.floor(iEra / 36_524) - Math.floor(iEra / 146_096)) / 365,
  );
  const dagIAr = iEra - (365 * arIEra + Math.floor(arIEra / 4) - Math.floor(arIEra / 100));
  const marsmanad = Math.floor((5 * dagIAr + 2) / 153);
  const manad = marsmanad < 10 ? marsmanad + 3 : marsmanad - 9;
  const delar = {
    ar: arIEra + era * 400 + (manad <= 2 ? 1 : 0),
    manad,
    dag: dagIAr - Math.floor((153 * marsmanad + 2) / 5) + 1,
  };
  if (!finnsDagen(delar)) throw new RangeError(`Day ${nummer} is outside the years ${FORSTA_AR} to ${SISTA_AR}`);
  return tillDatum(delar);
};

/**
 * The day `antal` calendar days later (earlier when negative). Outside the years 1800 to 9999: RangeError.
 *
 * @example plusDagar('2021-02-08', 21) // '2021-03-01'
 */
export const plusDagar = (datum: Datum, antal: number): Datum => {
  if (!Number.isSafeInteger(antal)) throw new RangeError(`Not a whole number of days: ${antal}`);
  return franDagnummer(dagnummer(datum) + antal);
};

/**
 * Calendar days from `fran` to `till`; negative when `till` is the earlier.
 *
 * @example dagarMellan('2021-02-08', '2021-03-01') // 21
 */
export const dagarMellan = (fran: Datum, till: Datum): number => dagnummer(till) - dagnummer(fran);

/**
 * Weekday by ISO 8601: 1 = Monday to 7 = Sunday.
 *
 * @example veckodag('2021-02-15') // 1
 */
export const veckodag = (datum: Datum): number => ((((dagnummer(datum) + 3) % 7) + 7) % 7) + 1;

/**
 * Easter Sunday by the Gregorian computus (valid for every year a Datum can have).
 *
 * @example paskdagen(2021) // '2021-04-04'
 */
export const paskdagen = (ar: number): Datum => {
  const a = ar % 19;
  const b = Math.floor(ar / 100);
  const c = ar % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return tillDatum({ ar, manad: Math.floor(n / 31), dag: (n % 31) + 1 });
};

const FASTA: Readonly<Record<string, string>> = {
  '01-01': 'nyårsdagen',
  '01-06': 'trettondedag jul',
  '05-01': 'första maj',
  '06-06': 'nationaldagen',
  '12-24': 'julafton',
  '12-25': 'juldagen',
  '12-26': 'annandag jul',
  '12-31': 'nyårsafton',
};

const EFTER_PASK: Readonly<Record<number, string>> = {
  [-2]: 'långfredagen',
  0: 'påskdagen',
  1: 'annandag påsk',
  39: 'Kristi himmelsfärdsdag',
};

/**
 * Why a day is not a vardag, in Swedish, or null when it is one. Rule: lag (1930:173) § 2 and lag (1989:253): Saturdays,
 * Sundays, public holidays, midsommarafton, julafton and nyårsafton. Skärtorsdag, trettondagsafton and valborg are vardagar.
 *
 * @example skalEjVardag('2021-04-02') // 'långfredagen'
 */
export const skalEjVardag = (datum: Datum): string | null => {
  const { ar, manad, dag } = datumdelar(datum);
  const veckodagen = veckodag(datum);
  const namn = FASTA[datum.slice(5)] ?? EFTER_PASK[dagarMellan(paskdagen(ar), datum)];
  if (namn) return namn;
  if (manad === 6 && veckodagen === 5 && dag >= 19 && dag <= 25) return 'midsommarafton';
  return veckodagen === 6 ? 'lördag' : veckodagen === 7 ? 'söndag' : null;
};

/**
 * True for a vardag in the sense of lag (1930:173) § 2; see `skalEjVardag`.
 *
 * @example arVardag('2021-04-01') // true: skärtorsdag
 */
export const arVardag = (datum: Datum): boolean => skalEjVardag(datum) === null;

/**
 * The day itself when it is a vardag, else the first vardag after it (lag 1930:173 § 2: a period that would end on a
 * holiday ends on the next vardag).
 *
 * @example nastaVardag(plusDagar('2021-03-12', 21)) // '2021-04-06': långfredag moves to Tuesday
 */
export const nastaVardag = (datum: Datum): Datum => (arVardag(datum) ? datum : nastaVardag(plusDagar(datum, 1)));

/**
 * The day itself when it is a vardag, else the last vardag before it: what must be done in time is done before the holiday, not after.
 *
 * @example foregaendeVardag('2021-04-05') // '2021-04-01': from annandag påsk back to skärtorsdag
 */
export const foregaendeVardag = (datum: Datum): Datum => (arVardag(datum) ? datum : foregaendeVardag(plusDagar(datum, -1)));

const MANADER = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

const manadsnummer = (ord: string): number => {
  const sokt = ord.toLowerCase().replace(/\.$/, '');
  return sokt.length < 3 ? 0 : MANADER.findIndex((m) => m === sokt || (sokt.length <= 4 && m.startsWith(sokt))) + 1;
};

const skrivetDatum = (rent: string, ar: number): Datumdelar | null => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(rent) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(rent);
  if (iso) return { ar: Number(iso[1]), manad: Number(iso[2]), dag: Number(iso[3]) };
  const snedstreck = /^(\d{1,2})\/(\d{1,2})(?:[ /-](\d{4}))?$/.exec(rent);
  if (snedstreck) return { ar: Number(snedstreck[3] ?? ar), manad: Number(snedstreck[2]), dag: Number(snedstreck[1]) };
  const ord = /^(?:den )?(\d{1,2}):?(?:a|e)? (\p{L}+\.?)(?: (\d{4}))?$/iu.exec(rent);
  if (ord) return { ar: Number(ord[3] ?? ar), manad: manadsnummer(ord[2] ?? ''), dag: Number(ord[1]) };
  return null;
};

/**
 * Reads a day as a person writes it: `2021-01-28`, `20210128`, `28/1`, `28/1 2021`, `28 januari`, `28 jan 2021`. Without a
 * year the year of `idag` (the business date) is meant. An impossible day (`30 februari`) is refused, never moved.
 * Errors: a field refusal in Swedish on `falt`.
 *
 * @example tolkaDatum('28/1', { falt: 'datum', idag: '2021-02-15' }) // '2021-01-28'
 */
export const tolkaDatum = (text: string, opts: { readonly falt: string; readonly idag: Datum }): Utfall<Datum> => {
  const nej = (regel: string, mening: string) =>
    avslag({
      regel,
      kalla: 'Grundregel: datum anges som år, månad och dag',
      text: mening,
      utvag: `Skriv till exempel ${opts.idag}, 28/1 eller 28 januari.`,
      falt: opts.falt,
    });
  const rent = text.slice(0, 100).replace(/\s+/g, ' ').trim();
  if (rent === '') return nej('Datum saknas', 'Fyll i ett datum.');
  const delar = skrivetDatum(rent.replace(/[−–‑]/g, '-'), datumdelar(opts.idag).ar);
  if (!delar || delar.manad === 0) return nej('Inte ett datum', `”${rent.slice(0, 40)}” är inte ett datum.`);
  if (!finnsDagen(delar)) return nej('Datumet finns inte', `”${rent.slice(0, 40)}” finns inte i kalendern.`);
  return tillDatum(delar);
};

/**
 * Writes a day in running Swedish text.
 *
 * @example formateraDatum('2021-01-28') // '28 januari 2021'
 */
export const formateraDatum = (datum: Datum): string => {
  const { ar, manad, dag } = datumdelar(datum);
  return `${dag} ${MANADER[manad - 1] ?? ''} ${ar}`;
};

const STOCKHOLM = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * The calendar day in Sweden at an instant, whatever the time zone of the process.
 *
 * @example datumIStockholm(new Date('2021-02-14T23:30:00Z')) // '2021-02-15'
 */
export const datumIStockholm = (instant: Date): Datum => {
  const del = (typ: Intl.DateTimeFormatPartTypes): number =>
    Number(STOCKHOLM.formatToParts(instant).find((p) => p.type === typ)?.value);
  return tillDatum({ ar: del('year'), manad: del('month'), dag: del('day') });
};
