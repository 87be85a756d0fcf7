import { avslag, type Avslag, type Belopp, datumdelar, type Datum, formateraBelopp, plusDagar, type Utfall } from '@gemensam/shared/domain';
import { type Avtalslage, type Avtalsstatus, type Avtalsuppsagning, type Uppsagningsslag } from './avtal';

/** What the time of an avtal follows from. */
export type Avtalstidsunderlag = Pick<Avtalslage, 'start' | 'slut' | 'optioner' | 'egenLedtidDagar' | 'uppsagningsmanader' | 'tecknat' | 'forlangningar' | 'uppsagning'>;

/** Where an option stands: taken, next in turn and in time, after another, or too late. */
export const optionslagen = ['utnyttjad', 'mojlig', 'vantar', 'forfallen'] as const;
export type Optionslage = (typeof optionslagen)[number];

/** An option with its days, as they follow from the options before it. */
export interface Optionstid {
  /** 1 for the first option. */
  readonly nr: number;
  readonly lage: Optionslage;
  /** The last day of the avtal when it is taken. */
  readonly slutar: Datum;
  /** The last day to tell the supplier. */
  readonly varselSenast: Datum;
  /** The nämnd's own day before it. */
  readonly egenDag: Datum;
}

/** The time of an avtal as it stands on a day. */
export interface Avtalstid {
  /** The last day, with the options that are taken, or by an uppsägning. */
  readonly slutar: Datum;
  /** The last day with every option that can still be taken. */
  readonly slutarSenast: Datum;
  readonly optioner: readonly Optionstid[];
}

/**
 * The same day another month; the last day of a shorter month. Units: calendar months, negative ones back.
 * @example plusManader('2021-01-31', 1) // '2021-02-28'
 */
export const plusManader = (datum: Datum, antal: number): Datum => {
  const { ar, manad, dag } = datumdelar(datum);
  const raknad = ar * 12 + (manad - 1) + antal;
  const forsta = `${String(Math.floor(raknad / 12)).padStart(4, '0')}-${String((((raknad % 12) + 12) % 12) + 1).padStart(2, '0')}-01`;
  const sista = datumdelar(plusDagar(plusDagar(forsta, 31).slice(0, 8) + '01', -1)).dag;
  return plusDagar(forsta, Math.min(dag, sista) - 1);
};

/** The last day of a time that goes on `manader` after a last day. @example forlangd('2024-02-29', 12) // '2025-02-28' */
const forlangd = (slut: Datum, manader: number): Datum => plusDagar(plusManader(plusDagar(slut, 1), manader), -1);

/**
 * The time of an avtal on a day: each option with its last day for notice (so many whole months are left after it), the nämnd's own
 * day before that, and where it stands. Options are taken in order: one whose day has passed untaken ends the chain. An uppsägning
 * ends it too, on its last day.
 * Source: domain rule U3; LOU 17:10. Units: calendar months and days.
 * @example avtalstid(konsult, '2023-06-01').optioner[0] // { nr: 1, lage: 'mojlig', slutar: '2025-02-28', varselSenast: '2023-08-31', egenDag: '2023-07-02' }
 */
export const avtalstid = (a: Avtalstidsunderlag, datum: Datum): Avtalstid => {
  const tagna = new Set(a.forlangningar.map((f) => f.option));
  const optioner: Optionstid[] = [];
  let slut = a.slut;
  let bruten = a.uppsagning !== null;
  let [slutar, slutarSenast] = [slut, slut];
  for (const [i, o] of a.optioner.entries()) {
    const nr = i + 1;
    const varselSenast = plusDagar(plusManader(plusDagar(slut, 1), -o.varselmanader), -1);
    const tagen = tagna.has(nr);
    if (!tagen && varselSenast < datum) bruten = true;
    slut = forlangd(slut, o.manader);
    const lage: Optionslage = tagen ? 'utnyttjad' : bruten ? 'forfallen' : tagna.size === i ? 'mojlig' : 'vantar';
    optioner.push({ nr, lage, slutar: slut, varselSenast, egenDag: plusDagar(varselSenast, -a.egenLedtidDagar) });
    if (tagen) slutar = slut;
    if (!bruten || tagen) slutarSenast = slut;
  }
  const sistaDag = a.uppsagning?.sistaDag;
  return sistaDag !== undefined && sistaDag < slutar ? { slutar: sistaDag, slutarSenast: sistaDag, optioner } : { slutar, slutarSenast, optioner };
};

/** The option that is next in turn, in time or too late; null when none is left. */
export const nastaForlangning = (a: Avtalstidsunderlag, datum: Datum): Optionstid | null => {
  const [nasta] = avtalstid(a, datum).optioner.filter((o) => o.lage !== 'utnyttjad');
  return nasta ?? null;
};

/**
 * Where an avtal stands on a day. Not signed: in its upphandling, or over with it.
 * Source: domain rules U1 and U3.
 * @example avtalsstatus({ ...signed, tecknat: null }, 'utvardering', '2021-02-15') // 'upphandling'
 */
export const avtalsstatus = (a: Avtalstidsunderlag | null, upphandling: Avtalslage['upphandling'], datum: Datum): Avtalsstatus => {
  if (!a || a.tecknat === null) return upphandling === 'avbruten' ? 'avbrutet' : 'upphandling';
  if (avtalstid(a, datum).slutar < datum) return 'utgatt';
  if (a.uppsagning) return 'uppsagt';
  if (datum < a.start) return 'tecknat';
  return a.forlangningar.length > 0 ? 'forlangt' : 'galler';
};

const FYRA_AR = 4 * 12;

/**
 * Is a ramavtal longer than four years, with all its options, without särskilda skäl? Null: it may be so long.
 * Source: domain rule U3; LOU 7:2. Errors: a field refusal on `sarskildaSkal`.
 * @example provaAvtalstid({ start: '2021-03-01', slut: '2025-03-31', optioner: [], sarskildaSkal: null }) // Avslag "Över fyra år"
 */
export const provaAvtalstid = (a: { readonly start: Datum; readonly slut: Datum; readonly optioner: readonly { readonly manader: number }[]; readonly sarskildaSkal: string | null }): Avslag | null => {
  const langst = a.optioner.reduce((slut, o) => forlangd(slut, o.manader), a.slut);
  if (langst <= forlangd(plusDagar(a.start, -1), FYRA_AR) || a.sarskildaSkal !== null) return null;
  return avslag({
    regel: 'Över fyra år', kalla: 'Domänregel U3; LOU 7:2', text: `Ett ramavtal får gälla längre än fyra år bara om det finns särskilda skäl. Med alla optioner gäller det till ${langst}.`,
    utvag: 'Skriv de särskilda skälen, eller korta tiden.', falt: 'sarskildaSkal',
  });
};

const nej = (regel: string, kalla: string, text: string, utvag: string, falt: string | null = null): Avslag => avslag({ regel, kalla, text, utvag, falt });
const INTE_TECKNAT = nej('Avtalet är inte tecknat', 'Domänregel U1', 'Avtalet är inte tecknat.', 'Registrera först när det tecknades.');

/** The day on which the other party was told: it has come, and it is not before the avtal or the decision. */
const provaMeddelad = (tecknat: Datum, meddelad: Datum, beslutad: Datum | null, affarsdatum: Datum): Avslag | null => {
  if (meddelad > affarsdatum) return nej('Dagen har inte kommit', 'Grundregel: det som registreras har hänt', `${meddelad} ligger efter i dag, ${affarsdatum}.`, 'Kontrollera datumet.', 'meddelad');
  if (meddelad < tecknat) return nej('Före avtalet', 'Grundregel: det som registreras har hänt', `Avtalet tecknades ${tecknat}, efter ${meddelad}.`, 'Kontrollera datumet.', 'meddelad');
  if (beslutad !== null && beslutad > meddelad) return nej('Beslutet är senare', 'Delegationsordningen punkt 2', `Beslutet fattades ${beslutad}, efter att leverantören meddelades ${meddelad}.`, 'Kontrollera datumet och vilket beslut som gäller.', 'meddelad');
  return null;
};

/** What is called off of a takvolym by the day that the supplier was told, öre. */
export interface Forlangningsvolym {
  readonly takvolym: Belopp;
  readonly avropat: Belopp;
}

/** An option gives more time and no more volume: an avtal that is used up has come to its end, whatever time is left. */
const provaVolym = (volym: Forlangningsvolym | null | undefined): Avslag | null =>
  volym && volym.avropat >= volym.takvolym
    ? nej('Takvolymen är förbrukad', 'C-23/20; HFD 2022:4; domänregel U4', `Hela takvolymen, ${formateraBelopp(volym.takvolym)}, är avropad. Avtalet är uttömt, och en förlängning ger ingen ny volym.`, 'Behovet täcks av en ny upphandling.')
    : null;

/**
 * May the next option be taken? Only one that the avtal has (LOU 17:10), in turn, and when the supplier was told in time; the decision
 * was taken by then. Not of an avtal whose takvolym was used up by then: it is exhausted (C-23/20). Answers the option and the new last day.
 * @example provaForlangning(utanOption, { meddelad: '2021-02-15', beslutad: '2021-02-10' }, '2021-02-15') // Avslag "Ingen option kvar"
 */
export const provaForlangning = (a: Avtalstidsunderlag, f: { readonly meddelad: Datum; readonly beslutad: Datum; readonly volym?: Forlangningsvolym | null }, affarsdatum: Datum): Utfall<{ readonly option: number; readonly slutar: Datum }> => {
  if (a.tecknat === null) return INTE_TECKNAT;
  if (a.uppsagning) return nej('Avtalet är uppsagt', 'Domänregel U3', `Avtalet är uppsagt till ${a.uppsagning.sistaDag}.`, 'Ett uppsagt avtal förlängs inte. Teckna ett nytt efter upphandling.');
  const nasta = nastaForlangning(a, f.meddelad);
  if (!nasta) return nej('Ingen option kvar', 'Domänregel U3; LOU 17:10', 'Ett avtal får förlängas bara om det innehåller en option. Avtalet har ingen option kvar.', 'Upphandla på nytt.');
  const stopp = provaMeddelad(a.tecknat, f.meddelad, f.beslutad, affarsdatum);
  if (stopp) return stopp;
  if (nasta.lage === 'forfallen')
    return nej('För sent att förlänga', 'Domänregel U3; LOU 17:10', `Leverantören skulle ha meddelats senast ${nasta.varselSenast}. ${f.meddelad} är för sent.`, 'Kontrollera dagen då leverantören meddelades. Är den rätt gäller avtalet till sin sista dag, och det som behövs därefter upphandlas på nytt.', 'meddelad');
  return provaVolym(f.volym) ?? { option: nasta.nr, slutar: nasta.slutar };
};

/** An uppsägning as it is entered. */
export interface Uppsagningsinmatning {
  readonly slag: Uppsagningsslag;
  readonly meddelad: Datum;
  readonly sistaDag: Datum;
  readonly skal: string;
}

/**
 * May the avtal be ended so? The nämnd only where the avtal gives the right and with its months of notice, or by hävning; the supplier
 * as it says. The last day is not before the notice and comes before the avtal ends by itself. `skal` is cleaned by the caller.
 * @example provaUppsagning(a, { slag: 'uppsagning', meddelad: '2021-02-01', sistaDag: '2021-03-01', skal: '…' }, '2021-01-28', '2021-02-15') // Avslag "För kort uppsägningstid"
 */
export const provaUppsagning = (a: Avtalstidsunderlag, u: Uppsagningsinmatning, beslutad: Datum | null, affarsdatum: Datum): Utfall<Omit<Avtalsuppsagning, 'beslut'>> => {
  if (a.tecknat === null) return INTE_TECKNAT;
  if (a.uppsagning) return nej('Avtalet är redan uppsagt', 'Domänregel U3', `Avtalet är uppsagt till ${a.uppsagning.sistaDag}.`, 'Rätta uppgiften om den är felskriven.');
  if (u.skal === '') return nej('Skäl saknas', 'Grundregel: en uppsägning har ett skäl', 'Skriv varför avtalet avslutas.', 'Skriv till exempel Upprepade förseningar trots påpekanden.', 'skal');
  if (u.skal.length > 4000) return nej('För lång text', 'Grundregel: en uppsägning har ett skäl', 'Skälet får vara högst 4 000 tecken.', 'Korta det, eller lägg det i en handling.', 'skal');
  const stopp = provaMeddelad(a.tecknat, u.meddelad, beslutad, affarsdatum);
  if (stopp) return stopp;
  if (u.sistaDag < u.meddelad) return nej('Före uppsägningen', 'Domänregel U3', `Sista dagen ${u.sistaDag} är före uppsägningen ${u.meddelad}.`, 'Kontrollera datumen.', 'sistaDag');
  const { slutar } = avtalstid(a, affarsdatum);
  if (u.sistaDag >= slutar) return nej('Avtalet slutar ändå', 'Domänregel U3', `Avtalet slutar ${slutar}.`, 'Ange en tidigare sista dag, eller låt avtalet löpa ut.', 'sistaDag');
  if (u.slag === 'uppsagning') {
    if (a.uppsagningsmanader === null) return nej('Avtalet får inte sägas upp', 'Domänregel U3', 'Avtalet ger nämnden ingen rätt att säga upp det i förtid.', 'Häv avtalet om leverantören har brutit mot det, eller låt det löpa ut.', 'slag');
    const tidigast = plusManader(u.meddelad, a.uppsagningsmanader);
    if (u.sistaDag < tidigast) return nej('För kort uppsägningstid', 'Domänregel U3', `Uppsägningstiden är ${a.uppsagningsmanader} månader.`, `Ange ${tidigast} eller senare.`, 'sistaDag');
  }
  return { slag: u.slag, meddelad: u.meddelad, sistaDag: u.sistaDag, skal: u.skal };
};
