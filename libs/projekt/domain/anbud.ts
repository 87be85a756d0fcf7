import { arAvslag, arDatum, avslag, type Avslag, type Belopp, type Datum, enRad, finnsKlockslaget, provaBehorighetsval, stycke, tolkaBelopp, tolkaKlockslag, type Utfall } from '@gemensam/shared/domain';
import { tolkaOrgnr } from '@gemensam/samverkan/domain';
import { type Upphandlingslage, upphandlingslageText } from './upphandlingslage';

/** Where a bid stands. */
export const anbudsstatusar = ['inkommet', 'utvarderat', 'antaget', 'forkastat'] as const;
export type Anbudsstatus = (typeof anbudsstatusar)[number];

export const anbudsakter = ['utvardera', 'anta', 'forkasta', 'aterta'] as const;
export type Anbudsakt = (typeof anbudsakter)[number];

const STATUSTEXT: Readonly<Record<Anbudsstatus, string>> = { inkommet: 'Inkommet', utvarderat: 'Utvärderat', antaget: 'Antaget', forkastat: 'Förkastat' };
const AKTTEXT: Readonly<Record<Anbudsakt, string>> = { utvardera: 'Utvärdera', anta: 'Anta', forkasta: 'Förkasta', aterta: 'Ta tillbaka' };

/** @example anbudsstatusText('forkastat') // 'Förkastat' */
export const anbudsstatusText = (s: Anbudsstatus): string => STATUSTEXT[s];
/** @example anbudsaktText('anta') // 'Anta' */
export const anbudsaktText = (a: Anbudsakt): string => AKTTEXT[a];

/** An upphandling that has been in one of these has been awarded. */
export const tilldeladeLagen: readonly Upphandlingslage[] = ['tilldelad', 'avtalssparr', 'avtalsgenomlasning', 'avtal_tecknat'];

/** The roles that handle bids when they are named. */
export const anbudsroller = ['e_samordnare', 'namndsekreterare', 'beredningsgrupp', 'projektledare'] as const;

const KALLA = 'Domänregel U9; OSL 19:3';
const nej = (regel: string, text: string, utvag: string, falt: string | null = null, kalla = KALLA): Avslag => avslag({ regel, kalla, text, utvag, falt });

/**
 * Are the bids of an upphandling open? Absolute secrecy ends with the award, and what a court orders afterwards (rättelse, a new
 * upphandling) does not bring it back. One that is interrupted before the award is no longer under absolute secrecy, but its bids may do
 * harm if it is done again: it stays closed until somebody who handles it has judged that. `lagen`: every state that it has been in.
 * Source: OSL 19:3 (both paragraphs); domain rule U9.
 *
 * @example arAnbudenOppna({ lagen: ['dialog', 'annonserad', 'overprovning'], offentliga: false }) // false
 */
export const arAnbudenOppna = (u: { readonly lagen: readonly Upphandlingslage[]; readonly offentliga: boolean }): boolean =>
  u.offentliga || u.lagen.some((l) => tilldeladeLagen.includes(l));

/** An upphandling as the acts on its bids look at it. */
export interface Anbudsupphandling {
  readonly lage: Upphandlingslage;
  readonly oppen: boolean;
}

/**
 * May the list of bids be opened by the first who handles them? Null: it may. After the award there is nothing to close any more.
 * @example provaOppnaAnbudslista({ lage: 'annonserad', oppen: false }) // null
 */
export const provaOppnaAnbudslista = (u: Anbudsupphandling): Avslag | null =>
  u.oppen || u.lage === 'avbruten'
    ? nej('Upphandlingen tar inte emot anbud', `Upphandlingen är i läget ${upphandlingslageText(u.lage)}.`, 'Lägg handlingar som hör till upphandlingen i projektet.')
    : null;

const INMATNING: readonly Upphandlingslage[] = ['annonserad', 'utvardering'];

/**
 * May bids be entered and corrected where the upphandling stands? Null: they may, from annonsering to the award.
 * @example provaAnbudsinmatning({ lage: 'dialog', oppen: false }) // Avslag "Fel läge"
 */
export const provaAnbudsinmatning = ({ lage }: Anbudsupphandling): Avslag | null =>
  INMATNING.includes(lage)
    ? null
    : nej('Fel läge', `Upphandlingen är i läget ${upphandlingslageText(lage)}. Anbud skrivs in från annonseringen till tilldelningen.`, lage === 'dialog' ? 'Registrera annonseringen först.' : 'Lägg det som kommer in senare som en handling i ärendet.', null, 'Domänregel U1');

/** A bid as it is typed. */
export interface Anbudsinmatning {
  readonly namn: string;
  readonly orgnr: string;
  readonly dag?: Datum | null;
  readonly klockslag: string;
  /** In kronor; empty when the bid has no total. */
  readonly belopp: string;
}

/** A bid as it is stored. Öre; the moment is local. */
export interface Anbudsuppgifter {
  readonly namn: string;
  readonly orgnr: string | null;
  readonly dag: Datum;
  readonly klockslag: string;
  readonly belopp: Belopp | null;
}

/**
 * Judges a bid as it is entered: a bidder with a name, an org.nr whose digits are right (empty for one that has none), a moment that has
 * come, and an amount of zero or more if there is one. Units: kronor as typed, öre in the answer.
 * Source: domain rule U9; lag (1974:174). Errors: one field refusal, the first in the order of the form.
 *
 * @example provaAnbud({ namn: 'Prov AB', orgnr: '', dag: '2021-02-10', klockslag: '9.30', belopp: '' }, '2021-02-15') // { …, klockslag: '09:30', belopp: null }
 */
export const provaAnbud = (a: Anbudsinmatning, affarsdatum: Datum): Utfall<Anbudsuppgifter> => {
  const namn = enRad(a.namn);
  if (namn === '') return nej('Namn saknas', 'Skriv anbudsgivarens namn.', 'Skriv namnet som det är registrerat.', 'namn');
  if (namn.length > 160) return nej('För långt namn', 'Namnet får ha högst 160 tecken.', 'Korta namnet.', 'namn');
  const orgnr = tolkaOrgnr(a.orgnr);
  if (arAvslag(orgnr)) return orgnr;
  const dag = a.dag ?? '';
  if (!arDatum(dag)) return nej('Inte ett datum', 'Ange dagen då anbudet kom in.', 'Skriv till exempel 2021-02-10.', 'dag');
  if (dag > affarsdatum) return nej('Dagen har inte kommit', `${dag} ligger efter i dag, ${affarsdatum}.`, 'Kontrollera datumet.', 'dag', 'Grundregel: det som registreras har hänt');
  const klockslag = tolkaKlockslag(a.klockslag);
  if (klockslag === null) return nej('Inte ett klockslag', 'Ange klockslaget då anbudet kom in.', 'Skriv till exempel 13:00.', 'klockslag');
  if (!finnsKlockslaget(dag, klockslag)) return nej('Klockslaget finns inte', `Klockan ställdes fram ${dag}: ${klockslag} fanns inte den dagen.`, 'Kontrollera klockslaget.', 'klockslag');
  const belopp = enRad(a.belopp) === '' ? null : tolkaBelopp(a.belopp, { falt: 'belopp', minst0: true });
  if (arAvslag(belopp)) return belopp;
  return { namn, orgnr, dag, klockslag, belopp };
};

interface Anbudsovergang {
  readonly from: readonly Anbudsstatus[];
  readonly act: Anbudsakt;
  /** `fore`: what it was before it was taken or rejected. */
  readonly to: Anbudsstatus | 'fore';
  /** Where the upphandling stands. */
  readonly lagen: readonly Upphandlingslage[];
}

const TILL_AVTAL: readonly Upphandlingslage[] = ['utvardering', 'tilldelad', 'avtalssparr', 'avtalsgenomlasning'];

/** What may follow on what, as data. The award itself is a step of the upphandling: which bid it took may be noted before or after. */
export const anbudsovergangar: readonly Anbudsovergang[] = [
  { from: ['inkommet', 'utvarderat'], act: 'utvardera', to: 'utvarderat', lagen: ['utvardering'] },
  { from: ['utvarderat'], act: 'anta', to: 'antaget', lagen: TILL_AVTAL },
  { from: ['inkommet', 'utvarderat'], act: 'forkasta', to: 'forkastat', lagen: INMATNING },
  { from: ['antaget', 'forkastat'], act: 'aterta', to: 'fore', lagen: ['annonserad', ...TILL_AVTAL] },
];

/** The acts that the table has for a bid, in its order. */
export const mojligaAnbudsakter = (status: Anbudsstatus, lage: Upphandlingslage): readonly Anbudsakt[] =>
  anbudsovergangar.filter((o) => o.from.includes(status) && o.lagen.includes(lage)).map((o) => o.act);

/** A bid as it is judged. */
export interface Anbudsbedomning {
  readonly akt: Anbudsakt;
  /** Of `utvardera`: how it was judged; of `forkasta`: why. Empty for the others. */
  readonly text: string;
}

/** A bid after it was judged. */
export interface Bedomt {
  readonly status: Anbudsstatus;
  readonly utvardering: string | null;
  readonly skal: string | null;
}

const LANGSTA_TEXT = 4000;

/**
 * Takes one act on a bid: its new status with what is written, or the refusal of the table or of the text. Utvärdera asks how the bid
 * was judged, förkasta why; taken back, it stands where it stood.
 * Source: domain rules U1 and U9; LOU 4:8 (which bids are judged), 12:12 (a bidder is told why).
 *
 * @example bedomAnbud({ status: 'inkommet', utvardering: null }, { akt: 'anta', text: '' }, 'utvardering') // Avslag "Fel ordning"
 */
export const bedomAnbud = (a: { readonly status: Anbudsstatus; readonly utvardering: string | null }, b: Anbudsbedomning, lage: Upphandlingslage): Utfall<Bedomt> => {
  const vag = anbudsovergangar.find((o) => o.act === b.akt && o.from.includes(a.status));
  if (!vag || !vag.lagen.includes(lage)) {
    const mojliga = mojligaAnbudsakter(a.status, lage).map((akt) => AKTTEXT[akt].toLowerCase());
    const var_ = vag ? `Upphandlingen är i läget ${upphandlingslageText(lage)}.` : `Anbudet är ${STATUSTEXT[a.status].toLowerCase()}.`;
    return nej('Fel ordning', `${var_} ”${AKTTEXT[b.akt]}” hör inte dit.`, mojliga.length > 0 ? `Det som kan göras är: ${mojliga.join(', ')}.` : 'För upphandlingen vidare först.', 'akt', 'Domänregel U1');
  }
  const text = stycke(b.text);
  if (b.akt === 'utvardera' && text === '') return nej('Utvärdering saknas', 'Skriv hur anbudet bedömdes mot kraven och kriterierna.', 'Några meningar räcker.', 'text', 'LOU 12:12');
  if (b.akt === 'forkasta' && text === '') return nej('Skäl saknas', 'Skriv varför anbudet förkastas.', 'Ange det krav som inte är uppfyllt.', 'text', 'LOU 12:12');
  if (text.length > LANGSTA_TEXT) return nej('För lång text', 'Texten får vara högst 4 000 tecken.', 'Korta den, eller lägg den i en handling.', 'text');
  const utvardering = b.akt === 'utvardera' ? text : a.utvardering;
  const status = vag.to === 'fore' ? (utvardering === null ? 'inkommet' : 'utvarderat') : vag.to;
  return { status, utvardering, skal: status === 'forkastat' ? text : null };
};

/**
 * Judges that the bids of an upphandling that was interrupted before its award are opened: by one who handles them, who has judged that
 * nothing comes to harm. Answers the reason. Refusals: not interrupted, open already, no reason, a reason above 500 characters.
 * Source: OSL 19:3, first paragraph.
 *
 * @example provaOffentliggorande({ lage: 'avbruten', oppen: false }, 'Den görs inte om') // 'Den görs inte om'
 */
export const provaOffentliggorande = (u: Anbudsupphandling, skrivet: string): Utfall<string> => {
  if (u.oppen) return nej('Anbuden är redan öppna', 'Alla som ser upphandlingen ser också anbuden.', 'Ladda om sidan.');
  if (u.lage !== 'avbruten') return nej('Absolut sekretess', 'Anbuden är hemliga till dess att upphandlingen är tilldelad eller avbruten.', 'Registrera tilldelningen. Då öppnas anbuden av sig själva.', null, 'OSL 19:3 andra stycket');
  const skal = enRad(skrivet);
  if (skal === '') return nej('Skäl saknas', 'Skriv varför det inte längre skadar att anbuden blir kända.', 'Till exempel att upphandlingen inte görs om.', 'skal', 'OSL 19:3 första stycket');
  return skal.length > 500 ? nej('För långt skäl', 'Skälet får vara högst 500 tecken.', 'Korta texten.', 'skal') : skal;
};

/**
 * Judges who handles the bids, as `provaBehorighetsval`: one who acts stays, so that at least one always does. After the award nobody is
 * named any more. Source: domain rule U9.
 *
 * @example provaAnbudsbehoriga({ oppen: false, nu: ['a'], nya: [], valbara: ['a'], personId: 'a' }) // Avslag "Egen behörighet"
 */
export const provaAnbudsbehoriga = (b: { readonly oppen: boolean; readonly nu: readonly string[]; readonly nya: readonly string[]; readonly valbara: readonly string[]; readonly personId: string }): Utfall<{ readonly till: readonly string[]; readonly bort: readonly string[] }> =>
  b.oppen
    ? nej('Anbuden är redan öppna', 'Alla som ser upphandlingen ser också anbuden.', 'Ladda om sidan.')
    : provaBehorighetsval({ ...b, kalla: 'Domänregel U9, namngivna handläggare', ejValbar: { regel: 'Handlägger inte upphandlingar', text: 'En av personerna har inget uppdrag där upphandlingar handläggs.', utvag: 'Välj bland dem som står i listan.' } });
