import { skrivelsetext, type Tjansteskrivelse } from '@gemensam/arende/domain';
import { type Lasning, type Sats } from '@gemensam/shared/api';
import { lasTextensSiffror } from './textens-siffror';

/** What is the same stays, so that the row is not written for nothing. */
const klartextSats: Sats = {
  namn: 'skrivelse.skriv-klartext',
  text: `update gemensam.tjansteskrivelse set forslag_till_beslut = $2, sammanfattning = $3, bakgrund = $4, ekonomi = $5, juridik = $6, remissutfall = $7, expedieras_till = $8
    where arende_id = $1 and (forslag_till_beslut, sammanfattning, bakgrund, ekonomi, juridik, remissutfall, expedieras_till) is distinct from ($2::text[], $3, $4, $5, $6, $7, $8)`,
};

/** The text that an act fixes. */
export interface Fastlagd {
  /** What the rubrik of the text says, blank or not. */
  readonly rubrik: string;
  /** The plain texts with the figures of now. Null: the text holds no figures, and its columns say what it says. */
  readonly texter: Tjansteskrivelse | null;
}

/**
 * Writes what the figures of a shared text say now into its plain texts: finansiering may have changed since a section was written. The
 * ärende is locked, and its text is structured.
 */
export const skrivKlartext = async (skriv: Lasning, arendeId: string): Promise<Fastlagd> => {
  const { innehall, siffror, harSiffror } = await lasTextensSiffror(skriv, arendeId);
  if (!innehall) throw new Error(`the text of ärende ${arendeId} has no structure`);
  const varden = new Map(siffror.map((s) => [s.nyckel, s.varde]));
  const t = skrivelsetext(innehall, (nyckel) => varden.get(nyckel) ?? '–');
  if (!harSiffror) return { rubrik: t.rubrik, texter: null };
  await skriv.rader(klartextSats, [arendeId, t.forslagTillBeslut, t.sammanfattning, t.bakgrund, t.ekonomi, t.juridik, t.remissutfall, t.expedierasTill]);
  return { rubrik: t.rubrik, texter: t };
};
