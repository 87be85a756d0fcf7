import { type Arendetillstand, flyttaArende, kanRedigeras, otillatetInnehall, tomTjansteskrivelse } from '@gemensam/arende/domain';
import { type Begaran, type Db, type Handelse, type Kontext, kravKontext, type Lasning, samskrivet, type Sats } from '@gemensam/shared/api';
import { arAvslag, arId, avslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { arUpptagen, iTur } from './i-tur';
import { namngivenNarvaro } from './narvaro';
import { type Andring, arVektor, avkodaAndring, Skrivelsedokument } from './skrivelsedokument';
import { sparaVersion } from './spara-version';
import { type LastText, SkrivelsetextRepository } from './skrivelsetext.repository';

/** What an editor sends: what it has (the vector), what it has written since, and where its writer is. */
export interface Textbegaran {
  readonly klient: number;
  /** Who writes there, as the editor knows it; null: it does not say. */
  readonly person: string | null;
  readonly vektor: Uint8Array;
  readonly andring: Uint8Array | null;
  readonly narvaro: Uint8Array | null;
}

/** What it is given: what it lacks, and what the portal has. */
export interface Textsvar {
  readonly andring: Uint8Array;
  readonly vektor: Uint8Array;
  readonly nummer: number;
  /** The text may not be changed in the state the ärende is in. */
  readonly last: boolean;
  /** The ärende is secret: nothing of its text is to be stored where others come. */
  readonly hemligt: boolean;
  /** The change builds on something that has not come: nothing of it was taken. All that `vektor` lacks is to be sent. */
  readonly ofullstandig: boolean;
}

interface Laget extends Record<string, unknown> {
  readonly tillstand: Buffer;
  readonly nummer: number;
  readonly portalens_klient: string;
  readonly arendetillstand: Arendetillstand;
  readonly hemligt: boolean;
}

/** The text as it is, for one who only asks. */
export const textlageSats: Sats = {
  namn: 'skrivelse.textlage',
  text: `select t.tillstand, t.nummer, t.portalens_klient, a.tillstand as arendetillstand, a.sekretess_slag is not null as hemligt
    from gemensam.arende a join gemensam.skrivelsetext t on t.samverkan_id = a.samverkan_id and t.arende_id = a.id where a.id = $1`,
};

/**
 * Someone who prepares ärenden writes in the tjänsteskrivelse together with others: what came is taken in and what the editor
 * lacks is given back. It may come twice, late and in any order. Refused with nothing written: an ärende whose text is locked,
 * what the schema does not have, what is too long, and what is written under another person's number.
 */
export const skrivTillsammans = async (db: Db, begaran: Begaran, arendeId: string, sant: Textbegaran): Promise<Textsvar | Avslag> => {
  const kontext = kravKontext(begaran);
  if (!arId(arendeId)) return finnsInte();
  // The text stays where it is: another has logged in in the same browser.
  if (sant.person !== null && sant.person !== kontext.person.id) return annanPerson;
  const andring = sant.andring && avkodaAndring(sant.andring);
  if (arAvslag(andring)) return andring;
  if ((sant.andring && !andring) || !arVektor(sant.vektor)) return otillatetInnehall('text');
  const narvaro = sant.narvaro && namngivenNarvaro(sant.narvaro, sant.klient, kontext.person.namn);
  if (sant.narvaro && !narvaro) return otillatetInnehall('text');
  if (!andring && !narvaro) {
    const svar = await db.lasa(kontext, (las) => lasText(las, arendeId, sant.vektor));
    if (svar) return svar;
  }
  // One who does not see the ärende does not stand in its line either: how long the answer takes would tell that somebody writes.
  if (arUpptagen(arendeId) && !(await db.lasa(kontext, (las) => serArendet(las, arendeId)))) return finnsInte();
  return iTur(arendeId, () => skrivILas(db, kontext, arendeId, { ...sant, narvaro }, andring));
};

const serSats: Sats = { namn: 'skrivelse.ser', text: 'select from gemensam.arende where id = $1' };
const serArendet = async (las: Lasning, arendeId: string): Promise<boolean> => (await las.rader(serSats, [arendeId])).length > 0;

/** Under the lock of the ärende's row. */
const skrivILas = (db: Db, kontext: Kontext, arendeId: string, sant: Textbegaran, andring: Andring | null): Promise<Textsvar | Avslag> =>
  db.samskriva(kontext, async (skriv) => {
    const { narvaro } = sant;
    const texter = new SkrivelsetextRepository(skriv);
    const text = await texter.hamtaOchLas(arendeId);
    if (!text) return finnsInte();
    const klienter = [...(andring?.klienter.keys() ?? []), ...(narvaro ? [sant.klient] : [])];
    const agare = await texter.agare(arendeId, klienter);
    const dokument = Skrivelsedokument.oppna(text.tillstand, text.portalensKlient);
    const skrivna = andring ? dokument.nyaKlienter(andring) : [];
    if ([...skrivna, ...(narvaro ? [sant.klient] : [])].some((k) => agare.has(k) && agare.get(k) !== kontext.person.id)) return annansText;
    if (narvaro) await texter.meddela({ a: arendeId, p: Buffer.from(narvaro).toString('base64') });
    const tagen = andring ? await taIn(texter, text, dokument, andring, skrivna, kontext) : { ...ingenAndring(text), kvar: dokument };
    if (arAvslag(tagen)) return tagen;
    const { nummer, ofullstandig, handelser, kvar } = tagen;
    const varde = { andring: kvar.saknas(sant.vektor), vektor: kvar.vektor(), nummer, last: !kanRedigeras(text.arendetillstand), hemligt: text.hemligt, ofullstandig };
    return samskrivet(varde, ...handelser);
  });

interface Tagen {
  readonly nummer: number;
  readonly ofullstandig: boolean;
  readonly handelser: readonly Handelse[];
  /** The document as it stands after the change, or without it. */
  readonly kvar: Skrivelsedokument;
}

const ingenAndring = (text: LastText): Tagen => ({ nummer: text.nummer, ofullstandig: false, handelser: [], kvar: Skrivelsedokument.oppna(text.tillstand, text.portalensKlient) });

const taIn = async (texter: SkrivelsetextRepository, text: LastText, dokument: Skrivelsedokument, andring: Andring, skrivna: readonly number[], kontext: Kontext): Promise<Tagen | Avslag> => {
  const last = flyttaArende({ tillstand: text.arendetillstand, tjansteskrivelse: tomTjansteskrivelse, remissad: false }, 'redigera');
  if (arAvslag(last)) return last;
  const mottagen = dokument.taEmot(andring, (namn) => text.avsnitt[namn] ?? { tecken: 0, noder: 1 }, text.flyttar);
  if (mottagen === 'ofullstandig') return { ...ingenAndring(text), ofullstandig: true };
  if (mottagen === null || arAvslag(mottagen)) return mottagen ?? { ...ingenAndring(text), kvar: dokument };
  // The first to write after a pause: what stood when it began is kept.
  const vilade = text.vilar && text.nummer > text.versionTextNummer ? await sparaVersion(texter.lasning, text, { orsak: 'paus', anteckning: '', av: null }) : null;
  const nummer = await texter.spara(text, mottagen, skrivna, kontext.person);
  return { nummer, ofullstandig: false, handelser: vilade ? [vilade.handelse] : [], kvar: dokument };
};

/** Null: no shared document yet, no such ärende, or one that the person may not see. */
const lasText = async (las: Lasning, arendeId: string, vektor: Uint8Array): Promise<Textsvar | null> => {
  const [rad] = await las.rader<Laget>(textlageSats, [arendeId]);
  if (!rad) return null;
  const dokument = Skrivelsedokument.oppna(rad.tillstand, Number(rad.portalens_klient));
  return { andring: dokument.saknas(vektor), vektor: dokument.vektor(), nummer: rad.nummer, last: !kanRedigeras(rad.arendetillstand), hemligt: rad.hemligt, ofullstandig: false };
};

const annanPerson: Avslag = avslag({
  regel: 'Annan person',
  kalla: 'Domänregel 5, tjänsteskrivelse',
  text: 'Någon annan är inloggad i webbläsaren än den som har skrivit texten.',
  utvag: 'Logga in som den som skrev. Texten finns kvar på sidan så länge.',
});

const annansText: Avslag = avslag({
  regel: 'Annans text',
  kalla: 'Domänregel 5, tjänsteskrivelse',
  text: 'Ändringen är skriven under en annan persons nummer.',
  utvag: 'Ladda om sidan och skriv igen.',
});
