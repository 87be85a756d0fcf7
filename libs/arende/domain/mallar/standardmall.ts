import { type Skrivelseinnehall, type Textnod, tomtInnehall } from '../skrivelse/skrivelseinnehall';
import { type Arendetyp } from '../tjansteskrivelse';

const stycke = (text: string): Textnod => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const doc = (...content: Textnod[]): Textnod => ({ type: 'doc', content });
const punkter = (texter: readonly string[]): Textnod => doc({ type: 'ordered_list', content: texter.map((t) => ({ type: 'list_item', content: [stycke(t)] })) });

const PENGAR = 'Kostnaden för {kostnadsår}, {kostnad}, fördelas {fördelning}.';
const ATER = 'E-samordnaren återkommer till {samverkan} med en lägesrapport vid nästa sammanträde.';

const rubriker: Readonly<Record<Arendetyp, string>> = {
  projektstart: 'Projektstart: {projekt}',
  projektdirektiv: 'Projektdirektiv: {projekt}',
  upphandling: 'Upphandling: {projekt}',
  budget: 'Budget: {projekt}',
  styrdokument: 'Styrdokument: {projekt}',
  ovrigt: '{projekt}',
};

const forslag: Readonly<Record<Arendetyp, readonly string[]>> = {
  projektstart: ['{samverkan} startar {projekt}.', PENGAR, ATER],
  projektdirektiv: ['{samverkan} fastställer projektdirektivet för {projekt}.', PENGAR],
  upphandling: ['{samverkan} upphandlar {projekt} enligt det bifogade underlaget.', 'E-samordnaren får i uppdrag att genomföra upphandlingen.', PENGAR],
  budget: ['{samverkan} fastställer budgeten för {projekt}.', PENGAR],
  styrdokument: ['{samverkan} antar styrdokumentet för {projekt}.'],
  ovrigt: [],
};

/**
 * The portal's own template of an ärendetyp: in force until the nämndsekreterare has made one. Source: domain handbook 5,
 * Tjänsteskrivelse. Sammanfattning, juridik and expedieras till are left for the person.
 * @example standardmall('ovrigt').rubrik // a line that holds {projekt}
 */
export const standardmall = (typ: Arendetyp): Skrivelseinnehall => ({
  ...tomtInnehall,
  rubrik: doc(stycke(rubriker[typ])),
  mottagare: doc(stycke('{samverkan}')),
  forslagTillBeslut: forslag[typ].length === 0 ? tomtInnehall.forslagTillBeslut : punkter(forslag[typ]),
  bakgrund: doc(stycke('{om projektet}'), stycke('{beskrivning}'), stycke('{tidigare beslut}'), stycke('{läget}')),
  ekonomi: doc(stycke('{kostnader}')),
});
