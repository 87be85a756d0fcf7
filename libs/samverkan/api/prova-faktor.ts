import { type Begaran, type Db, demokod, type Handelse, type OppenSession, type Sessioner } from '@gemensam/shared/api';
import { type Faktorslag, type FaktorsvarInput, type Passkeysyfte } from '@gemensam/shared/contract';
import { type Avslag, avslag } from '@gemensam/shared/domain';
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

/** Failures within 15 minutes after which no more codes are tried: six figures would else be guessed by patience. */
const FLEST_FEL = 10;

export const KALLA_FAKTOR = 'Grundregel: tvåstegsinloggning';
const nej = (regel: string, text: string, utvag: string, falt?: string): Avslag => avslag({ regel, kalla: KALLA_FAKTOR, text, utvag, ...(falt ? { falt } : {}) });

const FEL: Readonly<Record<Faktorslag, () => Avslag>> = {
  totp: () => nej('Fel kod', 'Koden är fel, eller redan använd.', 'Vänta på nästa kod i appen och skriv den. Går det inte, kontrollera att telefonens klocka är rätt.', 'kod'),
  passkey: () => nej('Fel passkey', 'Din passkey gick inte att bekräfta.', 'Försök en gång till, eller välj ett annat sätt.', 'passkey'),
  aterhamtningskod: () => nej('Fel återhämtningskod', 'Återhämtningskoden är fel, eller redan använd.', 'Ta nästa kod på din lista.', 'aterhamtningskod'),
};
export const forMangaFel = (): Avslag => nej('Många försök', 'Det har blivit många fel i rad.', 'Vänta en kvart och försök igen.');
const ettSvar = (): Avslag => nej('Ett sätt i taget', 'Skriv en kod, använd en passkey eller ge en återhämtningskod.', 'Välj ett av dem.');

/** What failures of the second factor are logged under. Names to log in with are lower case, so nobody can add to them from outside. */
const forsoksnamn = (personId: string): string => `FAKTOR ${personId}`;

const slagAv = (svar: FaktorsvarInput): Faktorslag | null => {
  const givna = ([['totp', svar.kod], ['passkey', svar.passkey], ['aterhamtningskod', svar.aterhamtningskod]] as const).filter(([, v]) => typeof v === 'string' && v !== '');
  return givna.length === 1 ? (givna[0]?.[0] ?? null) : null;
};

/**
 * Proves the second factor of the person of the session. Failures are logged and slow the next attempt, as at login; after ten within
 * 15 minutes no more are tried, and the tenth is an event: somebody may know her password. What was good is used up: a code, and a
 * challenge, is good once. Answers what was shown.
 * Errors: a refusal with the field; the same whether the code is wrong or used.
 */
export const provaFaktor = async (
  db: Db,
  { sessioner, broms, lager }: Identitet,
  { adress, affarsdatum }: Begaran,
  session: OppenSession,
  syfte: Passkeysyfte,
  svar: FaktorsvarInput,
): Promise<{ readonly slag: 'faktor'; readonly faktor: Faktorslag } | Avslag> => {
  const slag = slagAv(svar);
  if (slag === null) return ettSvar();
  const namn = forsoksnamn(session.personId);
  if ((await sessioner.misslyckade(namn, new Date())) >= FLEST_FEL) return forMangaFel();
  const ratt = await broms.iTurOchOrdning(namn, adress, async () => {
    if ((await sessioner.misslyckade(namn, new Date())) >= FLEST_FEL) return null;
    const bra = session.demo ? demosvar(lager, svar) : await PROV[slag](lager, session, syfte, svar);
    await sessioner.noteraForsok(namn, adress, bra, new Date());
    return bra;
  });
  if (ratt === null) return forMangaFel();
  if (ratt) return { slag: 'faktor', faktor: slag };
  if ((await sessioner.misslyckade(namn, new Date())) >= FLEST_FEL) await noteraIVarje(db, session, affarsdatum, sparrad(session, adress));
  return FEL[slag]();
};

const sparrad = ({ personId, namn }: OppenSession, adress: string): Handelse => ({
  handelsetyp: 'tvasteg_sparrat',
  objekttyp: 'person',
  objektId: personId,
  text: `Tvåstegsinloggningen för ${namn} spärrades en kvart efter ${FLEST_FEL} fel i rad.`,
  data: { adress },
});

/** The demo's accounts share one factor, and many use it at once: a code may be used again. Never outside the demo. */
const demosvar = ({ drift }: Faktorlager, { kod }: FaktorsvarInput): boolean => {
  if (!drift.demo) return false;
  const nu = Date.now();
  return [-30_000, 0, 30_000].some((ms) => demokod(new Date(nu + ms)) === kod?.replace(/\s/g, ''));
};

const PROV: Readonly<Record<Faktorslag, (lager: Faktorlager, session: OppenSession, syfte: Passkeysyfte, svar: FaktorsvarInput) => Promise<boolean>>> = {
  totp: async (lager, { personId }, _syfte, { kod }) => {
    const { totp } = await lager.las(personId);
    if (!totp) return false;
    const steg = stegForKod(lager.skydd.lasUpp(totp.hemlighet, personId), kod ?? '', new Date());
    return steg !== null && lager.anvandTotp(personId, totp.id, steg);
  },
  passkey: async (lager, { personId, sessionId }, syfte, { passkey }) => {
    const utmaning = await lager.taUtmaning(sessionId, syfte, new Date());
    if (utmaning === null) return false;
    const visad = await godkandVisad(lager.drift, utmaning, passkey ?? '', (await lager.las(personId)).passkeys);
    return visad !== null && lager.anvandPasskey(personId, visad.id, visad.raknare);
  },
  aterhamtningskod: (lager, { personId }, _syfte, { aterhamtningskod }) => lager.anvandKod(personId, hashaKod(aterhamtningskod ?? '')),
};
