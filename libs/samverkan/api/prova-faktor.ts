import { type Begaran, type Db, demokod, type Handelse, type OppenSession, type Sessioner } from '@gemensam/shared/api';
import { type Faktorslag, type FaktorsvarInput, type Passkeysyfte } from '@gemensam/shared/contract';
import { type Avslag, avslag } from '@gemensam/shared/domain';
import { faktorsparr, vantetid } from '@gemensam/samverkan/domain';
import { hashaKod } from './aterhamtningskod';
import { type Faktorlager } from './faktorlager';
import { type Inloggningsbroms } from './inloggningsbroms';
import { noteraIVarje } from './notera-inloggning';
import { godkandVisad } from './passkey';
import { stegForKod } from './totp';

export interface Identitet {
  readonly sessioner: Sessioner;
  readonly broms: Inloggningsbroms;
  readonly lager: Faktorlager;
}

export const KALLA_FAKTOR = 'Grundregel: tvåstegsinloggning';
const nej = (regel: string, text: string, utvag: string, falt?: string): Avslag => avslag({ regel, kalla: KALLA_FAKTOR, text, utvag, ...(falt ? { falt } : {}) });

const FEL: Readonly<Record<Faktorslag, () => Avslag>> = {
  totp: () => nej('Fel kod', 'Koden är fel, eller redan använd.', 'Vänta på nästa kod i appen och skriv den. Går det inte, kontrollera att telefonens klocka är rätt.', 'kod'),
  passkey: () => nej('Fel passkey', 'Din passkey gick inte att bekräfta.', 'Försök en gång till, eller välj ett annat sätt.', 'passkey'),
  aterhamtningskod: () => nej('Fel återhämtningskod', 'Återhämtningskoden är fel, eller redan använd.', 'Ta nästa kod på din lista.', 'aterhamtningskod'),
};
export const forMangaFel = (): Avslag => nej('Många försök', 'Många försök pågår just nu.', 'Vänta en minut och försök igen.');
const sparrat = (fel: number, ms: number): Avslag =>
  nej('Många fel', `Det har blivit ${fel} fel i rad, så nu tas inget nytt försök emot på ${vantetid(ms)}.`,
    'Försök igen då. För varje nytt fel blir väntan längre. Har du inte gjort alla försöken själv, byt lösenord och säg till administratören.');
const ettSvar = (): Avslag => nej('Ett sätt i taget', 'Skriv en kod, använd en passkey eller ge en återhämtningskod.', 'Välj ett av dem.');

/** What failures of the second factor are logged under. Names to log in with are lower case, so nobody can add to them from outside. */
const forsoksnamn = (personId: string): string => `FAKTOR ${personId}`;

const slagAv = (svar: FaktorsvarInput): Faktorslag | null => {
  const givna = ([['totp', svar.kod], ['passkey', svar.passkey], ['aterhamtningskod', svar.aterhamtningskod]] as const).filter(([, v]) => typeof v === 'string' && v !== '');
  return givna.length === 1 ? (givna[0]?.[0] ?? null) : null;
};

/**
 * Proves the second factor of the person of the session. Failures are logged, and from the fifth in a row the factors of the account are
 * locked for a time that grows with each (`faktorsparr`), wherever they come from: six figures would else be guessed by patience. Each lock
 * is an event: somebody may know her password. What was good is used up: a code, and a challenge, is good once. Answers what was shown.
 * Errors: a refusal with the field; the same whether the code is wrong or used.
 */
export const provaFaktor = async (
  db: Db,
  { broms, lager }: Pick<Identitet, 'broms' | 'lager'>,
  { adress, affarsdatum }: Begaran,
  session: OppenSession,
  syfte: Passkeysyfte,
  svar: FaktorsvarInput,
): Promise<{ readonly slag: 'faktor'; readonly faktor: Faktorslag } | Avslag> => {
  const slag = slagAv(svar);
  if (slag === null) return ettSvar();
  // The code of the demo is shown to all: there is nothing to guess, and a lock would close the demo to others.
  if (session.demo) return demosvar(lager, svar) ? { slag: 'faktor', faktor: slag } : FEL[slag]();
  const namn = forsoksnamn(session.personId);
  const utfall = await broms.iTurOchOrdning(namn, adress, async () => {
    const forsok = await lager.borjaForsok(namn, adress);
    if (forsok.slag === 'sparrat') return sparrat(forsok.fel, forsok.kvarMs);
    const bra = await PROV[slag](lager, session, syfte, svar);
    if (bra) await lager.forsokLyckades(forsok.id);
    return { bra, fel: forsok.fel + 1 };
  });
  if (utfall === null) return forMangaFel();
  if ('slag' in utfall) return utfall;
  if (utfall.bra) return { slag: 'faktor', faktor: slag };
  const ms = faktorsparr(utfall.fel);
  if (ms === 0) return FEL[slag]();
  await noteraIVarje(db, session, affarsdatum, sparrad(session, adress, utfall.fel, ms));
  return sparrat(utfall.fel, ms);
};

const sparrad = ({ personId, namn }: OppenSession, adress: string, fel: number, ms: number): Handelse => ({
  handelsetyp: 'tvasteg_sparrat',
  objekttyp: 'person',
  objektId: personId,
  text: `Tvåstegsinloggningen för ${namn} spärrades i ${vantetid(ms)} efter ${fel} fel i rad.`,
  data: { adress },
});

/** The demo's accounts share one factor, and many use it at once: a code may be used again. Never outside the demo. */
const demosvar = ({ drift }: Faktorlager, { kod }: FaktorsvarInput): boolean => {
  if (!drift.demo) return false;
  const nu = Date.now();
  return [-30_000, 0, 30_000].some((ms) => demokod(new Date(nu + ms)) === kod?.replace(/\s/g, ''));
};

const PROV: Readonly<Record<Faktorslag, (lager: Faktorlager, session: OppenSession, syfte: Passkeysyfte, svar: FaktorsvarInput) => Promise<boolean>>> = {
  totp: async (lager, { personId, sessionId }, _syfte, { kod }) => {
    const { totp } = await lager.las(sessionId);
    if (!totp) return false;
    const steg = stegForKod(lager.skydd.lasUpp(totp.hemlighet, personId), kod ?? '', new Date());
    return steg !== null && lager.anvandTotp(sessionId, totp.id, steg);
  },
  passkey: async (lager, { sessionId }, syfte, { passkey }) => {
    const utmaning = await lager.taUtmaning(sessionId, syfte, new Date());
    if (utmaning === null) return false;
    const visad = await godkandVisad(lager.drift, utmaning, passkey ?? '', (await lager.las(sessionId)).passkeys);
    return visad !== null && lager.anvandPasskey(sessionId, visad.id, visad.raknare);
  },
  aterhamtningskod: (lager, { sessionId }, _syfte, { aterhamtningskod }) => lager.anvandKod(sessionId, hashaKod(aterhamtningskod ?? '')),
};
