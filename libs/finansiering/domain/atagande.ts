import { arDatum, avslag, type Avslag, type Belopp, dagarMellan, type Datum, formateraBelopp, lagringsbar, tolkaBelopp, type Utfall, arAvslag } from '@gemensam/shared/domain';

/** The states of an åtagande (domain rule E6); `aterkallad`: the question was withdrawn and nothing is asked for. */
export const atagandetillstand = ['tillfragad', 'forankrad', 'beslutad', 'avbojd', 'aterkallad'] as const;
export type Atagandetillstand = (typeof atagandetillstand)[number];

/** What moves an åtagande: three answers of the party, three acts of the e-samordnare. */
export const atagandeakter = ['forankra', 'besluta', 'avboj', 'andra_sista_dag', 'aterkalla', 'fraga_om'] as const;
export type Atagandeakt = (typeof atagandeakter)[number];

/** The acts that are answers of the party itself. */
export type Atagandesvarsslag = Extract<Atagandeakt, 'forankra' | 'besluta' | 'avboj'>;

/** What must be there for a turn: an amount within the share, also a decision, a day to come, a reason, an amount to ask for. */
export type Atagandegrind = 'belopp' | 'beslut' | 'frist' | 'skal' | 'andel';

/** One allowed turn of an åtagande. */
export interface Atagandetur {
  readonly from: Atagandetillstand;
  readonly act: Atagandeakt;
  readonly to: Atagandetillstand;
  readonly gate: Atagandegrind | null;
}

/** What may follow on what, as data. A pair of state and act that is not here is refused. */
export const atagandeturer: readonly Atagandetur[] = [
  { from: 'tillfragad', act: 'forankra', to: 'forankrad', gate: 'belopp' },
  { from: 'tillfragad', act: 'besluta', to: 'beslutad', gate: 'beslut' },
  { from: 'tillfragad', act: 'avboj', to: 'avbojd', gate: null },
  { from: 'tillfragad', act: 'andra_sista_dag', to: 'tillfragad', gate: 'frist' },
  { from: 'tillfragad', act: 'aterkalla', to: 'aterkallad', gate: 'skal' },
  { from: 'tillfragad', act: 'fraga_om', to: 'tillfragad', gate: 'andel' },
  { from: 'forankrad', act: 'besluta', to: 'beslutad', gate: 'beslut' },
  { from: 'forankrad', act: 'avboj', to: 'avbojd', gate: null },
  { from: 'forankrad', act: 'andra_sista_dag', to: 'forankrad', gate: 'frist' },
  { from: 'forankrad', act: 'aterkalla', to: 'aterkallad', gate: 'skal' },
  { from: 'forankrad', act: 'fraga_om', to: 'tillfragad', gate: 'andel' },
  { from: 'beslutad', act: 'aterkalla', to: 'aterkallad', gate: 'skal' },
  { from: 'avbojd', act: 'aterkalla', to: 'aterkallad', gate: 'skal' },
  { from: 'avbojd', act: 'fraga_om', to: 'tillfragad', gate: 'andel' },
  { from: 'aterkallad', act: 'fraga_om', to: 'tillfragad', gate: 'andel' },
];

const KALLA = 'Grundregel E6, åtaganden';

const TILLSTAND: Readonly<Record<Atagandetillstand, { readonly ord: string; readonly utvag: string }>> = {
  tillfragad: { ord: 'Tillfrågad', utvag: 'Svara på frågan först.' },
  forankrad: { ord: 'Förankrad', utvag: 'Anmäl kommunens beslut, eller avböj.' },
  beslutad: { ord: 'Beslutad', utvag: 'Be e-samordnaren återkalla frågan och fråga på nytt om beslutet har ändrats.' },
  avbojd: { ord: 'Avböjd', utvag: 'Be e-samordnaren fråga på nytt.' },
  aterkallad: { ord: 'Återkallad', utvag: 'Be e-samordnaren fråga på nytt.' },
};

/**
 * The state of an åtagande as it is shown.
 *
 * @example atagandetillstandText('tillfragad') // 'Tillfrågad'
 */
export const atagandetillstandText = (tillstand: Atagandetillstand): string => TILLSTAND[tillstand].ord;

/**
 * The turn that an act makes from a state, by the table of turns (domain rule E6). What its gate asks for is judged by the act's
 * own function. Error: a refusal that names the state and what would help.
 *
 * @example provaTur('tillfragad', 'besluta') // { from: 'tillfragad', act: 'besluta', to: 'beslutad', gate: 'beslut' }
 */
export const provaTur = (from: Atagandetillstand, act: Atagandeakt): Utfall<Atagandetur> => {
  const tur = atagandeturer.find((t) => t.from === from && t.act === act);
  if (tur) return tur;
  const { ord, utvag } = TILLSTAND[from];
  return avslag({ regel: 'Åtagandet kan inte ändras så', kalla: KALLA, text: `Åtagandet är ${ord.toLowerCase()} och kan inte ändras på det sättet.`, utvag });
};

/** An answer as it was given; the amount is text as typed, and missing means the whole amount asked for. */
export interface Atagandesvar {
  readonly slag: Atagandesvarsslag;
  readonly belopp?: string | null;
  readonly instans?: string | null;
  readonly datum?: string | null;
  readonly handling?: string | null;
  readonly kommentar?: string | null;
}

/** An åtagande after an answer. `atagit` is öre; a decision alone has instans and day. */
export interface BesvaratAtagande {
  readonly tillstand: Atagandetillstand;
  readonly atagit: Belopp;
  readonly instans: string | null;
  readonly beslutsdatum: Datum | null;
  readonly handling: string | null;
  readonly kommentar: string | null;
}

const faltfel = (falt: string, regel: string, text: string, utvag: string | null = null): Avslag => avslag({ regel, kalla: KALLA, text, utvag, falt });

const textfalt = (varde: string | null | undefined, falt: string, langst: number): Utfall<string | null> => {
  const text = lagringsbar(varde ?? '').trim();
  if (text.length > langst) return faltfel(falt, 'För lång text', `Texten får vara högst ${langst} tecken.`);
  return text === '' ? null : text;
};

const provaBelopp = (part: string, begart: Belopp, text: string | null | undefined): Utfall<Belopp> => {
  if (text === null || text === undefined) return begart;
  const belopp = tolkaBelopp(text, { falt: 'belopp', minst0: true });
  if (arAvslag(belopp)) return belopp;
  if (belopp > begart)
    return faltfel(
      'belopp',
      'Åtagandet är större än andelen',
      `${part} kan åta sig högst ${formateraBelopp(begart)}, som är hela andelen. ${formateraBelopp(belopp)} är ${formateraBelopp(belopp - begart)} för mycket.`,
      'Skriv andelen eller ett lägre belopp.',
    );
  if (belopp === 0n) return faltfel('belopp', 'Inget åtagande', 'Ett åtagande på noll kronor är inget åtagande.', 'Välj Avböj om ni inte vill vara med och betala.');
  return belopp;
};

const provaBeslut = (svar: Atagandesvar, affarsdatum: Datum): Utfall<{ readonly instans: string; readonly beslutsdatum: Datum }> => {
  const instans = textfalt(svar.instans, 'instans', 160);
  if (arAvslag(instans)) return instans;
  if (instans === null) return faltfel('instans', 'Instans saknas', 'Ange vem som har beslutat.', 'Skriv till exempel kommunstyrelsen.');
  const datum = svar.datum ?? '';
  if (!arDatum(datum)) return faltfel('datum', 'Beslutsdatum saknas', 'Ange vilken dag beslutet fattades.', `Skriv till exempel ${affarsdatum}.`);
  if (datum > affarsdatum)
    return faltfel('datum', 'Beslutet är inte fattat än', `Beslutsdatum ${datum} ligger efter i dag, ${affarsdatum}.`, 'Välj Förankrat så länge och anmäl beslutet när det är fattat.');
  return { instans, beslutsdatum: datum };
};

/**
 * A party answers the question (domain rule E6): it has prepared the ground (förankra), decided (besluta: with instans and a day not
 * after the business date), or declines (avböj). Without an amount the whole amount asked for is meant; a lower one is allowed and
 * leaves the rest missing. Units: öre. Errors: the state allows no such answer; an amount above the share (with the figures), zero,
 * or unreadable; a decision without instans, without a day, or of a day to come.
 *
 * @example besvara({ part: 'Luleå', tillstand: 'tillfragad', begart: 16052400n }, { slag: 'besluta', instans: 'kommunstyrelsen', datum: '2021-02-08' }, '2021-02-15')
 */
export const besvara = (
  atagande: { readonly part: string; readonly tillstand: Atagandetillstand; readonly begart: Belopp },
  svar: Atagandesvar,
  affarsdatum: Datum,
): Utfall<BesvaratAtagande> => {
  const tur = provaTur(atagande.tillstand, svar.slag);
  if (arAvslag(tur)) return tur;
  const handling = textfalt(svar.handling, 'handling', 400);
  if (arAvslag(handling)) return handling;
  const kommentar = textfalt(svar.kommentar, 'kommentar', 1000);
  if (arAvslag(kommentar)) return kommentar;
  if (tur.gate === null) return { tillstand: tur.to, atagit: 0n, instans: null, beslutsdatum: null, handling, kommentar };
  const atagit = provaBelopp(atagande.part, atagande.begart, svar.belopp);
  if (arAvslag(atagit)) return atagit;
  if (tur.gate !== 'beslut') return { tillstand: tur.to, atagit, instans: null, beslutsdatum: null, handling, kommentar };
  const beslut = provaBeslut(svar, affarsdatum);
  if (arAvslag(beslut)) return beslut;
  return { tillstand: tur.to, atagit, ...beslut, handling, kommentar };
};

/**
 * The last day to answer (domain rule E6): an existing day, not before the business date. Errors: a field refusal on `sistaDag`.
 *
 * @example provaSistaDag('2021-03-15', '2021-02-15') // '2021-03-15'
 */
export const provaSistaDag = (sistaDag: string, affarsdatum: Datum): Utfall<Datum> => {
  if (!arDatum(sistaDag)) return faltfel('sistaDag', 'Sista dag saknas', 'Ange vilken dag svaren behövs.', `Skriv till exempel ${affarsdatum}.`);
  if (sistaDag < affarsdatum) return faltfel('sistaDag', 'Sista dagen har passerat', `${sistaDag} ligger före i dag, ${affarsdatum}.`, 'Välj en dag från och med i dag.');
  return sistaDag;
};

/**
 * The reason for withdrawing a question (domain rule E6): a text of at most 1 000 characters. Errors: a field refusal on `skal`.
 *
 * @example provaSkal(' Posten delas upp. ') // 'Posten delas upp.'
 */
export const provaSkal = (text: string): Utfall<string> => {
  const skal = textfalt(text, 'skal', 1000);
  if (skal === null) return faltfel('skal', 'Skäl saknas', 'Skriv varför frågan återkallas. Skälet syns i historiken.');
  return skal;
};

/** How near the last day is: in good time, to be reminded of, or past. */
export type Fristlage = 'i_tid' | 'pamin' | 'forsenad';

/** Reminders begin this many days before the last day. */
export const PAMINNELSEDAGAR = 7;

/**
 * Where a last day stands on the business date (domain rule E6): `pamin` from seven days before, `forsenad` from the day after it.
 * Units: calendar days; below zero when the day has passed.
 *
 * @example fristFor('2021-02-20', '2021-02-15') // { dagarKvar: 5, lage: 'pamin' }
 */
export const fristFor = (sistaDag: Datum, affarsdatum: Datum): { readonly dagarKvar: number; readonly lage: Fristlage } => {
  const dagarKvar = dagarMellan(affarsdatum, sistaDag);
  return { dagarKvar, lage: dagarKvar < 0 ? 'forsenad' : dagarKvar <= PAMINNELSEDAGAR ? 'pamin' : 'i_tid' };
};
