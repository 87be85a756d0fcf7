import { avsnittsnamn, type Avsnittsnamn, avsnittsrubrik, type Tjansteskrivelse } from '@gemensam/arende/domain';
import { type Handelse, type Kontext, type Skrivning } from '@gemensam/shared/api';
import { type Avslag, avslag } from '@gemensam/shared/domain';
import { type LastText, SkrivelsetextRepository } from './skrivelsetext.repository';
import { skrivKlartext } from './skriv-klartext';
import { sparaVersion, type Versionsorsak } from './spara-version';

/** The text of an ärende that an act is about to fix. */
export interface Textvidakt {
  /** The plain texts, where its figures changed them. */
  readonly texter: Tjansteskrivelse | null;
  /** The event of the version that is kept with the act. */
  readonly spara: (orsak: Versionsorsak) => Promise<Handelse>;
}

/**
 * For an act that fixes the text: what the person has not seen is not fixed. `textnummer` is the text as it was seen; a newer one
 * refuses, with who has changed what since. Null: the act shows no text. What the figures say now is written into the plain texts. The
 * ärende is locked by the act already.
 */
export const textVidAkt = async (skriv: Skrivning, kontext: Kontext, arendeId: string, textnummer: number | null): Promise<Textvidakt | Avslag> => {
  const text = await new SkrivelsetextRepository(skriv).hamtaOchLas(arendeId);
  if (!text) throw new Error(`ärende ${arendeId} is locked but its text cannot be read`);
  if (textnummer !== null && text.nummer > textnummer) return andradSedan(text, textnummer);
  const { rubrik, texter } = await skrivKlartext(skriv, arendeId);
  if (rubrik === '') return utanRubrik;
  return { texter, spara: async (orsak) => (await sparaVersion(skriv, text, { orsak, anteckning: '', av: kontext.person })).handelse };
};

/** The register keeps its rubrik while the one in the text is rewritten; a text that is fixed has one. */
const utanRubrik: Avslag = avslag({
  regel: 'Rubrik saknas', kalla: 'OSL 5:2, registrets innehåll', text: 'Tjänsteskrivelsen har ingen rubrik.', utvag: 'Skriv en rubrik i tjänsteskrivelsen.', falt: 'rubrik',
});

const andradSedan = (text: LastText, textnummer: number): Avslag => {
  const andrade = avsnittsnamn.filter((namn) => (text.avsnitt[namn]?.nummer ?? 0) > textnummer);
  const vad = andrade.map((namn: Avsnittsnamn) => `${avsnittsrubrik[namn]} (${text.avsnitt[namn]?.av ?? ''})`);
  return avslag({
    regel: 'Texten har ändrats',
    kalla: 'Domänregel 5, tjänsteskrivelse',
    text: vad.length > 0 ? `Efter det du såg har det skrivits i ${vad.join(', ')}.` : 'Det har skrivits i texten efter det du såg.',
    utvag: 'Läs det nya och gör om.',
    falt: andrade[0],
  });
};
