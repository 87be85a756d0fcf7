import {
  type Begaran, type Db, genomfort, type Handelse, type Kontext, kraverFaktor, nyttId, type OppenSession, type Skrivning,
} from '@gemensam/shared/api';
import { type BekraftaTotpInput, type LaggTillPasskeyInput, type NyPasskeyutmaningInput, type NyTotp, type Passkeyutmaning, type TaBortFaktorInput } from '@gemensam/shared/contract';
import { arAvslag, arId, type Avslag, avslag, enRad, finnsInte } from '@gemensam/shared/domain';
import { hashaKod, nyaKoder } from './aterhamtningskod';
import { kravSession } from './bekrafta';
import { type Faktorer, type Faktorlager, type Utmaningssyfte } from './faktorlager';
import { allaKontexterFor } from './medlemskap';
import { godkandNy, nyPasskey, passkeydoman, visaPasskey } from './passkey';
import { type Identitet, KALLA_FAKTOR } from './prova-faktor';
import { nyTotphemlighet, stegForKod, visadTotp } from './totp';

const nej = (regel: string, text: string, utvag: string, falt?: string): Avslag => avslag({ regel, kalla: KALLA_FAKTOR, text, utvag, ...(falt ? { falt } : {}) });
const demokonto = (): Avslag => nej('Demokonto', 'Demons konton har en gemensam kod som inte ändras.', 'Låt administratören skapa en egen person åt dig.');
const utanUppdrag = (): Avslag => nej('Inget uppdrag', 'Du har inget uppdrag i någon samverkan än.', 'Be administratören registrera ditt uppdrag.');
const utanAdress = (): Avslag => nej('Passkey går inte att använda', 'Portalens adress är inte inställd, och en passkey hör till en adress.', 'Använd en app för koder, eller be den som driver portalen att ställa in adressen.');
const borjaOm = (): Avslag => nej('Börja om', 'Den här koden gäller inte längre.', 'Ladda om sidan och börja om.');

/** What was added, with recovery codes when it was the first. The codes are in the answer alone. */
export interface Tillagg {
  readonly session: OppenSession;
  readonly aterhamtningskoder: readonly string[] | null;
}

/** A new secret for an app. It is no factor until `bekraftaTotp`. */
export const borjaTotp = async ({ sessioner, lager }: Identitet, begaran: Begaran): Promise<NyTotp | Avslag> => {
  const session = kravSession(begaran);
  if (session.demo) return demokonto();
  const person = await sessioner.personMed(session.personId);
  const [id, hemlighet] = [nyttId(), nyTotphemlighet()];
  await lager.borjaTotp(session.sessionId, id, lager.skydd.las(hemlighet, session.personId));
  return { id, ...visadTotp(hemlighet, person?.anvandarnamn ?? '') };
};

/** The first code from the app takes it in use, in place of the one that was there. */
export const bekraftaTotp = async (db: Db, { lager }: Identitet, begaran: Begaran, { id, kod }: BekraftaTotpInput): Promise<Tillagg | Avslag> => {
  const session = kravSession(begaran);
  const { personId } = session;
  const fore = await lager.las(session.sessionId);
  if (!fore.paVag || fore.paVag.id !== id) return borjaOm();
  const steg = stegForKod(lager.skydd.lasUpp(fore.paVag.hemlighet, personId), kod, new Date());
  if (steg === null) return nej('Fel kod', 'Koden stämmer inte med den nya hemligheten.', 'Vänta på nästa kod i appen och skriv den. Kontrollera att telefonens klocka är rätt.', 'kod');
  const text = fore.totp ? 'bytte sin app för koder' : 'lade till en app för koder';
  return laggTill(db, begaran, fore, { slag: 'totp', text }, async (skriv) => {
    const [rad] = await skriv.rader<{ ja: boolean }>({ namn: 'faktor.bekrafta_totp', text: 'select gemensam.bekrafta_totp($1, $2, $3) as ja' }, [id, session.sessionId, steg]);
    return rad?.ja ? null : borjaOm();
  });
};

/** A challenge for one of the passkeys that the person has. */
export const nyPasskeyutmaning = async ({ lager }: Identitet, begaran: Begaran, { syfte }: NyPasskeyutmaningInput): Promise<Passkeyutmaning | Avslag> => {
  const session = kravSession(begaran);
  const doman = passkeydoman(lager.drift);
  if (session.demo) return demokonto();
  if (doman === null) return utanAdress();
  return utmana(lager, session, syfte, await visaPasskey(doman, (await lager.las(session.sessionId)).passkeys));
};

/** What the browser is to make a new passkey with. */
export const borjaPasskey = async ({ sessioner, lager }: Identitet, begaran: Begaran): Promise<Passkeyutmaning | Avslag> => {
  const session = kravSession(begaran);
  const doman = passkeydoman(lager.drift);
  if (session.demo) return demokonto();
  if (doman === null) return utanAdress();
  const [{ passkeys }, person] = [await lager.las(session.sessionId), await sessioner.personMed(session.personId)];
  return utmana(lager, session, 'ny', await nyPasskey(doman, session, person?.anvandarnamn ?? '', passkeys));
};

const utmana = async (lager: Faktorlager, { sessionId }: OppenSession, syfte: Utmaningssyfte, val: { readonly challenge: string }): Promise<Passkeyutmaning> => {
  await lager.sparaUtmaning(sessionId, syfte, val.challenge, new Date());
  return { val: JSON.stringify(val) };
};

const PASSKEYNEJ: Readonly<Record<string, () => Avslag>> = {
  demo: demokonto,
  avslutad: borjaOm,
  for_manga: () => nej('För många passkeys', 'Du har redan tio passkeys.', 'Ta bort en som du inte använder.'),
  finns: () => nej('Finns redan', 'Den passkeyn är redan tillagd.', 'Välj en annan enhet eller säkerhetsnyckel.'),
};

/** Name 1 to 60 characters, so that the person knows it again when it is to be removed. */
export const laggTillPasskey = async (db: Db, { lager }: Identitet, begaran: Begaran, { namn, svar }: LaggTillPasskeyInput): Promise<Tillagg | Avslag> => {
  const session = kravSession(begaran);
  const kallas = enRad(namn);
  if (kallas === '' || [...kallas].length > 60) return nej('Fel namn', 'Namnet är 1–60 tecken.', 'Skriv vad du känner igen den på, till exempel Jobbdatorn.', 'namn');
  const utmaning = await lager.taUtmaning(session.sessionId, 'ny', new Date());
  const ny = utmaning === null ? null : await godkandNy(lager.drift, utmaning, svar);
  if (!ny) return nej('Fel passkey', 'Din passkey gick inte att lägga till.', 'Försök en gång till.');
  const fore = await lager.las(session.sessionId);
  return laggTill(db, begaran, fore, { slag: 'passkey', text: `lade till passkeyn ${kallas}` }, async (skriv) => {
    const [rad] = await skriv.rader<{ svar: string }>({ namn: 'faktor.lagg_passkey', text: 'select gemensam.lagg_passkey($1, $2, $3, $4, $5, $6, $7) as svar' }, [
      nyttId(), session.sessionId, ny.referens, ny.nyckel, ny.raknare, ny.transporter, kallas,
    ]);
    return PASSKEYNEJ[rad?.svar ?? '']?.() ?? null;
  });
};

/** Adds the factor, and recovery codes with the first one. No key of idempotency: the codes must stand nowhere. */
const laggTill = async (
  db: Db,
  begaran: Begaran,
  fore: Faktorer,
  vad: { readonly slag: 'totp' | 'passkey'; readonly text: string },
  skrivFaktor: (skriv: Skrivning) => Promise<Avslag | null>,
): Promise<Tillagg | Avslag> => {
  const session = kravSession(begaran);
  const forsta = fore.totp === null && fore.passkeys.length === 0;
  const koder = forsta || fore.koder === 0 ? nyaKoder() : null;
  const utfall = await overallt(db, begaran, `faktor_tillagd`, handelse(session, 'faktor_tillagd', vad.text, vad.slag), async (skriv) => {
    const avslaget = await skrivFaktor(skriv);
    if (avslaget) return avslaget;
    return koder && sparaKoder(skriv, session, koder);
  });
  return utfall ?? { session: { ...session, harFaktor: true, bevisad: true, aterhamtad: false }, aterhamtningskoder: koder };
};

/** Two who make new codes at once take turns, so that the ones shown last are the only ones that work. */
const sparaKoder = async (skriv: Skrivning, { sessionId }: OppenSession, koder: readonly string[]): Promise<Avslag | null> => {
  await skriv.rader({ namn: 'faktor.kodernas_tur', text: `select pg_advisory_xact_lock(hashtextextended('aterhamtningskoder:' || gemensam.person_id(), 0))` });
  const [rad] = await skriv.rader<{ ja: boolean }>({ namn: 'faktor.nya_koder', text: 'select gemensam.nya_aterhamtningskoder($1, $2) as ja' }, [sessionId, koder.map(hashaKod)]);
  return rad?.ja ? null : borjaOm();
};

/** Never the last one of a person whose role asks for a second factor. */
export const taBortFaktor = async (db: Db, lager: Faktorlager, begaran: Begaran, { id }: TaBortFaktorInput): Promise<OppenSession | Avslag> => {
  const session = kravSession(begaran);
  if (session.demo) return demokonto();
  if (!arId(id)) return finnsInte();
  const { passkeys } = await lager.las(session.sessionId);
  const kallas = passkeys.find((p) => p.id === id)?.namn;
  const kravs = kraverFaktor(session, begaran.affarsdatum).length > 0;
  const text = kallas === undefined ? 'tog bort sin app för koder' : `tog bort passkeyn ${kallas}`;
  const utfall = await overallt(db, begaran, 'faktor_borttagen', handelse(session, 'faktor_borttagen', text, kallas === undefined ? 'totp' : 'passkey'), async (skriv) => {
    const [rad] = await skriv.rader<{ svar: string }>({ namn: 'faktor.ta_bort', text: 'select gemensam.ta_bort_faktor($1, $2) as svar' }, [id, kravs]);
    if (rad?.svar === 'finns_inte') return finnsInte();
    return rad?.svar === 'sista' ? nej('Den sista', 'Din roll kräver tvåstegsinloggning, och det här är det enda sätt du har.', 'Lägg till ett nytt innan du tar bort det här.') : null;
  });
  return utfall ?? session;
};

/** Ten new codes; the old ones stop working. */
export const nyaAterhamtningskoder = async (db: Db, begaran: Begaran): Promise<{ readonly session: OppenSession; readonly koder: readonly string[] } | Avslag> => {
  const session = kravSession(begaran);
  if (session.demo) return demokonto();
  if (!session.harFaktor) return nej('Ingen tvåstegsinloggning', 'Återhämtningskoder hör till en app för koder eller en passkey, och du har ingen.', 'Lägg till en först, så får du koder.');
  const koder = nyaKoder();
  const utfall = await overallt(db, begaran, 'aterhamtningskoder_nya', handelse(session, 'aterhamtningskoder_nya', 'skapade nya återhämtningskoder', 'aterhamtningskod'), (skriv) => sparaKoder(skriv, session, koder));
  return utfall ?? { session, koder };
};

const handelse = ({ personId, namn }: OppenSession, handelsetyp: string, vad: string, faktor: string): Handelse => ({
  handelsetyp,
  objekttyp: 'person',
  objektId: personId,
  text: `${namn} ${vad}.`,
  data: { faktor },
});

/** The change and its event are one transaction in the first samverkan of the person; the others get the event too. */
const overallt = async (db: Db, begaran: Begaran, operation: string, h: Handelse, skrivning: (skriv: Skrivning) => Promise<Avslag | null>): Promise<Avslag | null> => {
  const session = kravSession(begaran);
  if (session.demo) return demokonto();
  const [forsta, ...andra] = allaKontexterFor(session, begaran.affarsdatum);
  if (!forsta) return utanUppdrag();
  const notera = (kontext: Kontext): Promise<unknown> => db.skriva(kontext, { operation }, async () => genomfort(true, h));
  const utfall = await db.skriva<true>(forsta, { operation }, async (skriv) => (await skrivning(skriv)) ?? genomfort(true, h));
  if (arAvslag(utfall)) return utfall;
  for (const kontext of andra) await notera(kontext);
  return null;
};
