/** In which order the files of a kind are run: the longest first, so that none of them is left alone at the end. */
import Sequencer from '@jest/test-sequencer';
import path from 'node:path';

/** Seconds of the files whose size says nothing of them, measured on two cores. The rest follow in jest's own order. */
const SECONDS = {
  'doda-processen': 62,
  sekretess: 60,
  behorighetsmatris: 45,
  fuzz: 41,
  'start-fel': 26,
  kanarie: 25,
  projekthandlingar: 19,
  'tva-repliker': 18,
  sessioner: 16,
  'skriva-tillsammans': 15,
  'nytt-losenord': 10,
  handlingar: 8,
  'full-pool': 6,
  'projektet-gar-fran-ide-till-forvaltning': 57,
  'beredningsgruppen-bereder-ett-arende': 50,
  'kommunrepresentanten-granskar-sin-andel': 46,
  'tva-skriver-i-samma-stycke': 46,
  'e-samordnaren-beslutar-pa-delegation': 47,
  'e-samordnaren-uppdaterar-status': 43,
  'administratoren-laser-in-folkmangd': 40,
  'arendet-gar-fran-projekt-till-kallad': 40,
  'e-samordnaren-faststaller-en-fordelning': 32,
  'sekreteraren-diariefor': 28,
  'kommunerna-foreslar-och-svarar': 27,
  'e-samordnaren-skapar-fakturaunderlag': 26,
  'projektledaren-skriver-projektdirektivet': 26,
  'beredningsgruppen-haller-mote': 30,
  'ordforanden-beslutar-pa-delegation': 28,
  'sekreteraren-loggar-in-i-tva-steg': 26,
  'namnden-antar-en-delegationsordning': 24,
  'presidiet-anmaler-jav-och-franvaro': 24,
  'projektledaren-planerar-grindarna': 24,
  'projektledaren-bevakar-risker': 23,
  'sekreteraren-anmaler-och-revisorn-granskar': 22,
  'kommunen-svarar-pa-ett-atagande': 23,
  'projektledaren-lagger-in-handlingar': 23,
  'ordforanden-forlanger-ett-avtal': 29,
  'kalix-ansluter-till-elevhalsa': 19,
  'anbuden-oppnas-vid-tilldelning': 28,
  'kommunen-avropar': 28,
  'leverantoren-foljs-upp': 17,
  'kommunen-fragar-far-vi-avropa': 16,
  'logga-in': 19,
  'administratoren-ger-en-person-konto': 18,
  'skrivelsen-exporteras-och-jamfors': 18,
  'sok-insyn.pg': 22,
  'skriv-tillsammans.pg': 14,
  'atagande-samtidigt.pg': 12,
  'avrop-samtidigt.pg': 8,
  'faktura.pg': 11,
  'nattkontroll.pg': 9,
  'sok.pg': 9,
  'diarium.pg': 9,
  'las-in-demo.pg': 7,
  'spara-kostnadspost.pg': 6,
  'andra-faktor.pg': 8,
  'arende.pg': 6,
  'avrop-mangd.pg': 6,
  'arendegang.pg': 6,
  'db.pg': 6,
  'migrationer.pg': 16,
  filtext: 13,
  'handling-granskning': 10,
  'faktura-peppol': 8,
  nyckelvarden: 7,
  skrivelsedokument: 7,
  fordela: 6,
  datum: 5,
  'embedded-postgres': 5,
};
/** A file of flows, or one with an API of its own, that nobody has measured is taken for one of the middle: the last of all it would be left alone. */
const FLOWS = 15;

export default class LongestFirst extends Sequencer {
  /** @param {import('@jest/test-result').Test[]} tests */
  sort(tests) {
    // The measured ones first: a long file begins as early as it can.
    const rank = new Map(super.sort(tests).map((test, place) => [test, place]));
    const seconds = (/** @type {import('@jest/test-result').Test} */ test) =>
      SECONDS[/** @type {keyof typeof SECONDS} */ (path.basename(test.path, '.spec.ts'))] ?? (/(?:web|api)-e2e/.test(test.path) ? FLOWS : 0);
    return [...tests].sort((a, b) => seconds(b) - seconds(a) || (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  }
}
