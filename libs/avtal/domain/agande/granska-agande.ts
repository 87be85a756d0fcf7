import { avslag, type Avslag, type Brak, type Datum, gemensamNamnare } from '@gemensam/shared/domain';
import { ALLT, andelstext, jamforBrak } from './andel';
import { type Agarregister, type Andelsslag, andelsslagen, gallerPer, type Giltighet, type Innehav, type Styrelseplats } from './innehav';
import { type Agarorganisation, kanAgas, organisationsslagText } from './organisation';

const KALLA = 'Domänregel U7, ägande';
const nej = (regel: string, text: string, utvag: string, falt: string, kalla = KALLA): Avslag => avslag({ regel, kalla, text, utvag, falt });

type Organisationer = ReadonlyMap<string, Agarorganisation>;

/** A bolag may hold at most this part of its own shares: what ABL 19:15 says of bolag on a market, taken as the bound for every bolag. */
const STORSTA_EGNA: Brak = { taljare: 1n, namnare: 10n };
const STORSTA_STYRELSE = 1000;

const period = ({ fran, till }: Giltighet, falt: string): Avslag | null =>
  till !== null && till < fran ? nej('Slut före början', `Sista dagen ${till} är före första dagen ${fran}.`, 'Ändra en av dagarna, eller lämna sista dagen tom.', `${falt}.till`) : null;

const andelen = (andel: Brak | null, falt: string, egna: boolean): Avslag | null => {
  if (andel === null) return null;
  if (andel.namnare <= 0n) return nej('Nämnaren är noll', 'En andel är ett bråk vars nämnare är större än noll.', 'Ange hur många delar helheten har.', falt);
  if (andel.taljare < 0n || (andel.taljare === 0n && !egna)) return nej('Andelen är noll', 'En andel ska vara större än noll.', 'Ta bort innehavet om det inte finns.', falt);
  return jamforBrak(andel, ALLT) > 0 ? nej('Mer än allt', 'En andel kan inte vara större än 100 procent.', 'Kontrollera andelen.', falt) : null;
};

const egnaAktier = (h: Innehav, agd: Agarorganisation, falt: string): Avslag | null => {
  if (agd.slag !== 'bolag') return nej('Äger sig själv', `${agd.namn} kan inte äga sig själv. Bara ett bolag kan ha egna aktier.`, 'Välj en annan ägare.', `${falt}.agareId`, 'ABL 19 kap., egna aktier');
  const forstor = andelsslagen.find((a) => jamforBrak(h[a] ?? { taljare: 0n, namnare: 1n }, STORSTA_EGNA) > 0);
  return forstor
    ? nej('För många egna aktier', `${agd.namn} kan inte ha mer än 10 procent egna aktier.`, 'Kontrollera andelen.', `${falt}.${forstor}`, 'ABL 19:15, egna aktier högst en tiondel')
    : null;
};

const provaRad = (h: Innehav, organisationer: Organisationer, falt: string): Avslag | null => {
  const [agare, agd] = [organisationer.get(h.agareId), organisationer.get(h.agdId)];
  if (!agare) return nej('Okänd organisation', 'Ägaren finns inte i registret.', 'Lägg först in organisationen.', `${falt}.agareId`);
  if (!agd) return nej('Okänd organisation', 'Den ägda organisationen finns inte i registret.', 'Lägg först in organisationen.', `${falt}.agdId`);
  const egna = h.agareId === h.agdId;
  const fel = period(h, falt) ?? andelen(h.roster, `${falt}.roster`, egna) ?? andelen(h.kapital, `${falt}.kapital`, false);
  if (fel) return fel;
  if (!kanAgas(agd.slag)) return nej('Har inga ägare', `${agd.namn} är ${organisationsslagText(agd.slag)} och kan inte ägas av någon.`, agd.slag === 'stiftelse' ? 'Ange i stället vem som utser styrelsen.' : 'Kontrollera vilken organisation som ägs.', `${falt}.agdId`);
  return egna ? egnaAktier(h, agd, falt) : null;
};

const overlapp = <T extends Giltighet>(rader: readonly T[]): readonly [T, T] | null => {
  const iOrdning = [...rader].sort((a, b) => (a.fran < b.fran ? -1 : a.fran > b.fran ? 1 : 0));
  for (const [n, rad] of iOrdning.entries()) {
    const forra = iOrdning[n - 1];
    if (forra && (forra.till === null || forra.till >= rad.fran)) return [forra, rad];
  }
  return null;
};

const grupper = <T>(rader: readonly T[], nyckel: (rad: T) => string): readonly (readonly T[])[] => {
  const funna = new Map<string, T[]>();
  for (const rad of rader) {
    const grupp = funna.get(nyckel(rad));
    if (grupp) grupp.push(rad);
    else funna.set(nyckel(rad), [rad]);
  }
  return [...funna.values()];
};

const slutar = (a: Innehav): Datum => a.till ?? '9999-12-31';

/** The first day on which the shares together are more than the whole, with the sum and a holding that begins that day. */
const forstaOver = (rader: readonly Innehav[], andelsslag: Andelsslag): { readonly dag: Datum; readonly summa: Brak; readonly rad: Innehav } | null => {
  const kanda = rader.flatMap((rad) => (rad[andelsslag] === null ? [] : [{ rad, andel: rad[andelsslag] ?? ALLT }]));
  const { taljare, namnare } = gemensamNamnare(kanda.map((k) => k.andel));
  const delar = kanda.map(({ rad }, n) => ({ rad, del: taljare[n] ?? 0n }));
  const efterSlut = [...delar].sort((a, b) => (slutar(a.rad) < slutar(b.rad) ? -1 : 1));
  const efterBorjan = [...delar].sort((a, b) => (a.rad.fran < b.rad.fran ? -1 : 1));
  let [summa, slutade] = [0n, 0];
  for (const [n, { rad, del }] of efterBorjan.entries()) {
    for (let s = efterSlut[slutade]; s && slutar(s.rad) < rad.fran; s = efterSlut[++slutade]) summa -= s.del;
    summa += del;
    if (summa > namnare && efterBorjan[n + 1]?.rad.fran !== rad.fran) return { dag: rad.fran, summa: { taljare: summa, namnare }, rad };
  }
  return null;
};

const MATT: Readonly<Record<Andelsslag, string>> = { roster: 'rösterna', kapital: 'kapitalet' };

const provaHelhet = (rader: readonly Innehav[], namn: string, falt: (rad: Innehav) => string): readonly Avslag[] =>
  andelsslagen.flatMap((andelsslag) => {
    const over = forstaOver(rader, andelsslag);
    if (!over) return [];
    return [nej('Över 100 procent', `Ägarna till ${namn} har ${over.dag} tillsammans ${andelstext(over.summa)} av ${MATT[andelsslag]}.`, 'Avsluta eller ändra ett innehav, så att summan är högst 100 procent varje dag.', `${falt(over.rad)}.${andelsslag}`)];
  });

const granskaInnehav = (innehav: readonly Innehav[], organisationer: Organisationer): readonly Avslag[] => {
  const plats = new Map(innehav.map((h, n) => [h, `innehav.${n}`]));
  const falt = (h: Innehav): string => plats.get(h) ?? 'innehav';
  const radfel = innehav.flatMap((h) => provaRad(h, organisationer, falt(h)) ?? []);
  if (radfel.length > 0) return radfel;
  const dubbla = grupper(innehav, (h) => `${h.agareId} ${h.agdId}`).flatMap((rader) => {
    const par = overlapp(rader);
    if (!par) return [];
    const [forra, rad] = par;
    const namn = (id: string): string => organisationer.get(id)?.namn ?? '';
    return [nej('Perioderna går in i varandra', `${namn(rad.agareId)} har redan ett innehav i ${namn(rad.agdId)} från ${forra.fran} ${forra.till === null ? 'tills vidare' : `till och med ${forra.till}`}.`, 'Avsluta det innehavet dagen före det nya börjar.', `${falt(rad)}.fran`)];
  });
  if (dubbla.length > 0) return dubbla;
  return grupper(innehav, (h) => h.agdId).flatMap((rader) => provaHelhet(rader, organisationer.get(rader[0]?.agdId ?? '')?.namn ?? '', falt));
};

const provaPlats = (p: Styrelseplats, organisationer: Organisationer, falt: string): Avslag | null => {
  const stiftelse = organisationer.get(p.stiftelseId);
  if (!stiftelse) return nej('Okänd organisation', 'Stiftelsen finns inte i registret.', 'Lägg först in stiftelsen.', `${falt}.stiftelseId`);
  if (stiftelse.slag !== 'stiftelse') return nej('Inte en stiftelse', `${stiftelse.namn} är ${organisationsslagText(stiftelse.slag)}. Styrelseplatser anges bara för stiftelser.`, 'Ange i stället ägarna.', `${falt}.stiftelseId`);
  if (p.utseddAvId !== null && !organisationer.has(p.utseddAvId)) return nej('Okänd organisation', 'Den som utser finns inte i registret.', 'Lägg först in organisationen, eller välj någon utanför registret.', `${falt}.utseddAvId`);
  if (!Number.isSafeInteger(p.antal) || p.antal < 1 || p.antal > STORSTA_STYRELSE) return nej('Antal platser', `Antalet platser ska vara ett helt tal från 1 till ${STORSTA_STYRELSE}.`, 'Ta bort raden om ingen plats utses.', `${falt}.antal`);
  return period(p, falt);
};

const granskaPlatser = (platser: readonly Styrelseplats[], organisationer: Organisationer): readonly Avslag[] => {
  const plats = new Map(platser.map((p, n) => [p, `styrelseplatser.${n}`]));
  const radfel = platser.flatMap((p) => provaPlats(p, organisationer, plats.get(p) ?? '') ?? []);
  if (radfel.length > 0) return radfel;
  const dubbla = grupper(platser, (p) => `${p.stiftelseId} ${p.utseddAvId ?? ''}`).flatMap((rader) => {
    const par = overlapp(rader);
    return par ? [nej('Perioderna går in i varandra', `Samma part utser redan platser från ${par[0].fran} ${par[0].till === null ? 'tills vidare' : `till och med ${par[0].till}`}.`, 'Avsluta den raden dagen före den nya börjar.', `${plats.get(par[1]) ?? ''}.fran`)] : [];
  });
  if (dubbla.length > 0) return dubbla;
  return platser.flatMap((p) => {
    const stiftelse = organisationer.get(p.stiftelseId);
    const alla = stiftelse?.styrelseantal ?? null;
    const utsedda = platser.filter((o) => o.stiftelseId === p.stiftelseId && gallerPer(o, p.fran)).reduce((s, o) => s + o.antal, 0);
    return alla !== null && utsedda > alla ? [nej('Fler platser än styrelsen har', `Styrelsen för ${stiftelse?.namn ?? ''} har ${alla} platser, men ${utsedda} är angivna ${p.fran}.`, 'Ändra antalet, eller avsluta en annan rad.', `${plats.get(p) ?? ''}.antal`)] : [];
  });
};

const granskaOrganisationer = (organisationer: readonly Agarorganisation[]): readonly Avslag[] => {
  const sedda = new Map<string, string>();
  return organisationer.flatMap((o, n) => {
    const forra = o.orgnr === null ? undefined : sedda.get(o.orgnr);
    if (o.orgnr !== null) sedda.set(o.orgnr, o.namn);
    return forra === undefined ? [] : [nej('Samma organisationsnummer', `${o.namn} har samma organisationsnummer som ${forra}.`, 'Kontrollera numret. En organisation läggs in en gång.', `organisationer.${n}.orgnr`)];
  });
};

const perId = (register: Agarregister): Organisationer => new Map(register.organisationer.map((o) => [o.id, o]));

/**
 * Judges a whole register of ownership: what cannot be is refused, each by its field (`innehav.3.roster`). On no day do the owners of
 * an organisation hold more than the whole, of votes or of capital; one owner's periods in the same organisation do not overlap; a
 * share is a fraction above zero and at most the whole; nothing ends before it begins; kommun, region, kommunalförbund, stiftelse and
 * lärosäte are owned by nobody; a board has no more seats than it has; only a bolag holds shares in itself, at most a tenth (ABL 19:15); an org.nr stands once. The
 * coarser faults come alone: sums are judged when every row by itself can be true. Empty: nothing is wrong.
 * Source: domain rule U7; ABL 19:15.
 *
 * @example granskaAgande({ organisationer, innehav: [sextio, femtio], styrelseplatser: [] }) // [Avslag "Över 100 procent"]
 */
export const granskaAgande = (register: Agarregister): readonly Avslag[] => {
  const organisationer = perId(register);
  return [...granskaOrganisationer(register.organisationer), ...granskaInnehav(register.innehav, organisationer), ...granskaPlatser(register.styrelseplatser, organisationer)];
};

const iFaltet = (fel: Avslag | undefined): Avslag | null => (fel ? { ...fel, falt: fel.falt?.split('.').at(-1) ?? null } : null);

/**
 * May the holding be entered beside those that stand? An edited holding is judged with itself left out of the register. Null: it may.
 * Errors: as `granskaAgande`, on the field of the form (`roster`, `fran`, …).
 *
 * @example provaNyttInnehav(femtioTill, registerMedSextio) // Avslag "Över 100 procent" on `roster`
 */
export const provaNyttInnehav = (nytt: Innehav, register: Agarregister): Avslag | null =>
  iFaltet(granskaInnehav([...register.innehav.filter((h) => h.agdId === nytt.agdId), nytt], perId(register))[0]);

/**
 * May the seats be entered beside those that stand? Null: they may. Errors: as `granskaAgande`, on the field of the form.
 *
 * @example provaNyStyrelseplats({ stiftelseId: bolaget, … }, register) // Avslag "Inte en stiftelse" on `stiftelseId`
 */
export const provaNyStyrelseplats = (ny: Styrelseplats, register: Agarregister): Avslag | null =>
  iFaltet(granskaPlatser([...register.styrelseplatser.filter((p) => p.stiftelseId === ny.stiftelseId), ny], perId(register))[0]);
