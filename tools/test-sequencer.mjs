/** In which order the files of a kind are run: the longest first, so that none of them is left alone at the end. */
import Sequencer from '@jest/test-sequencer';
import path from 'node:path';

/** Seconds of the files whose size says nothing of them, measured on two cores. The rest follow in jest's own order. */
const SECONDS = {
  'doda-processen': 110,
  behorighetsmatris: 80,
  arendesekretess: 50,
  'tva-repliker': 45,
  fuzz: 45,
  kanarie: 40,
  'start-fel': 30,
  'nytt-losenord': 25,
  granser: 20,
  'tva-skriver-i-samma-stycke': 60,
  'projektet-gar-fran-ide-till-forvaltning': 55,
  'beredningsgruppen-bereder-ett-arende': 50,
  'e-samordnaren-uppdaterar-status': 50,
  'administratoren-laser-in-folkmangd': 35,
  'kommunrepresentanten-granskar-sin-andel': 35,
  'e-samordnaren-skapar-fakturaunderlag': 30,
  'kommunen-svarar-pa-ett-atagande': 30,
  'kommunerna-foreslar-och-svarar': 30,
  'arendet-gar-fran-projekt-till-kallad': 30,
  'kalix-ansluter-till-elevhalsa': 25,
  'faktura-val.pg': 20,
  'administration.pg': 20,
  'handelsekedja.pg': 18,
  'las-in-demo.pg': 16,
  'skriv-tillsammans.pg': 16,
  'kontroller.pg': 14,
  'sok-insyn.pg': 14,
  'atagande-samtidigt.pg': 13,
  'nattkontroll.pg': 13,
};
export default class LongestFirst extends Sequencer {
  /** @param {import('@jest/test-result').Test[]} tests */
  sort(tests) {
    // The measured ones first: a long file begins as early as it can.
    const rank = new Map(super.sort(tests).map((test, place) => [test, place]));
    const seconds = (/** @type {import('@jest/test-result').Test} */ test) =>
      SECONDS[/** @type {keyof typeof SECONDS} */ (path.basename(test.path, '.spec.ts'))] ?? 0;
    return [...tests].sort((a, b) => seconds(b) - seconds(a) || (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  }
}
