import { avsnittsnamn, type Avsnittsnamn } from '@gemensam/arende/domain';
import { type Handelse, type Lasning, nyttId, type PersonRef, type Sats } from '@gemensam/shared/api';
import { arendetsNamn } from '../arenden/arendet';
import { Skrivelsedokument } from './skrivelsedokument';
import { type LastText } from './skrivelsetext.repository';
import { lasTextensSiffror } from './textens-siffror';

/** Why a version was kept. */
export type Versionsorsak = 'sparad' | 'paus' | 'registrerad' | 'remiss' | 'fardigberedd';

/** Who wrote a run of a section's text; null: the portal, or somebody before the text was shared. */
export interface Forfattarspar {
  readonly person: string | null;
  readonly namn: string;
  readonly langd: number;
}

export interface NyVersion {
  readonly orsak: Versionsorsak;
  readonly anteckning: string;
  /** Null: kept by the portal itself. */
  readonly av: PersonRef | null;
}

export interface Sparadversion {
  readonly id: string;
  readonly nummer: number;
  readonly handelse: Handelse;
}

const namnSats: Sats = {
  namn: 'skrivelse.klienternas-namn',
  text: `select klient, person_id, namn from gemensam.skrivelseklient where arende_id = $1 and klient = any($2::bigint[])`,
};

const versionNy: Sats = {
  namn: 'skrivelse.version-ny',
  text: `insert into gemensam.skrivelseversion (id, arende_id, nummer, text_nummer, innehall, forfattare, orsak, anteckning, av_id, av, siffror)
    select $1, $2, $3, $4, t.innehall, $5, $6, $7, $8, coalesce($9, t.andrad_av), $10 from gemensam.tjansteskrivelse t where t.arende_id = $2`,
};

const versionSenast: Sats = {
  namn: 'skrivelse.version-senast',
  text: `update gemensam.skrivelsetext set version_nummer = $2, version_text_nummer = nummer where arende_id = $1`,
};

const ORSAKER: Readonly<Record<Versionsorsak, string>> = {
  sparad: 'sparades',
  paus: 'sparades när ingen hade skrivit på två minuter',
  registrerad: 'sparades vid registreringen',
  remiss: 'sparades när ärendet skickades på remiss',
  fardigberedd: 'sparades när ärendet färdigbereddes',
};

/**
 * Keeps the text as it stands, with who wrote what and what its figures say: a version, never changed again. The ärende is locked by the caller, in whose
 * transaction the event is written too.
 */
export const sparaVersion = async (skriv: Lasning, text: LastText, ny: NyVersion): Promise<Sparadversion> => {
  const nummer = text.versionNummer + 1;
  const id = nyttId();
  const forfattare = await forfattarna(skriv, text);
  const { siffror } = await lasTextensSiffror(skriv, text.arendeId);
  await Promise.all([
    skriv.rader(versionNy, [id, text.arendeId, nummer, text.nummer, JSON.stringify(forfattare), ny.orsak, ny.anteckning, ny.av?.id ?? null, ny.av?.namn ?? null, JSON.stringify(siffror)]),
    skriv.rader(versionSenast, [text.arendeId, nummer]),
  ]);
  return {
    id,
    nummer,
    handelse: {
      handelsetyp: 'skrivelseversion_sparad',
      objekttyp: 'arende',
      objektId: text.arendeId,
      text: `Version ${nummer} av tjänsteskrivelsen i ${arendetsNamn(text)} ${ORSAKER[ny.orsak]}.`,
      data: { version: nummer, textnummer: text.nummer, versionsorsak: ny.orsak },
    },
  };
};

const forfattarna = async (skriv: Lasning, text: LastText): Promise<Readonly<Record<Avsnittsnamn, readonly Forfattarspar[]>>> => {
  const dokument = Skrivelsedokument.oppna(text.tillstand, text.portalensKlient);
  const spar = avsnittsnamn.map((namn) => [namn, dokument.spar(namn)] as const);
  const klienter = [...new Set(spar.flatMap(([, s]) => s.map((r) => r.klient)))];
  const rader = await skriv.rader<{ klient: string; person_id: string | null; namn: string }>(namnSats, [text.arendeId, klienter]);
  const vem = new Map(rader.map((r) => [Number(r.klient), { person: r.person_id, namn: r.namn }]));
  const okand = { person: null, namn: '' };
  const del = (namn: Avsnittsnamn): readonly Forfattarspar[] => sammanslagna((spar.find(([n]) => n === namn)?.[1] ?? []).map((r) => ({ ...(vem.get(r.klient) ?? okand), langd: r.langd })));
  return {
    rubrik: del('rubrik'), mottagare: del('mottagare'), forslagTillBeslut: del('forslagTillBeslut'), sammanfattning: del('sammanfattning'), bakgrund: del('bakgrund'),
    ekonomi: del('ekonomi'), juridik: del('juridik'), remissutfall: del('remissutfall'), expedierasTill: del('expedierasTill'),
  };
};

/** One person writes under several numbers: one per tab and day. */
const sammanslagna = (spar: readonly Forfattarspar[]): Forfattarspar[] => {
  const ut: Forfattarspar[] = [];
  for (const s of spar) {
    const sist = ut.at(-1);
    if (sist && sist.person === s.person && sist.namn === s.namn) ut[ut.length - 1] = { ...s, langd: sist.langd + s.langd };
    else ut.push(s);
  }
  return ut;
};
