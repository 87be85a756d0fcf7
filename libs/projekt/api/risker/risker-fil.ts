import { atgardslageText, konsekvensText, riskbandText, riskstatusText, sannolikhetText } from '@gemensam/projekt/domain';
import { type Tabellfil } from '@gemensam/shared/api';
import { type Risklista } from '@gemensam/shared/contract';
import { type Datum } from '@gemensam/shared/domain';

/** The risks of a project as a table in a file, closed ones last; what is done about them in one cell, a measure on each line. */
export const riskfil = (lista: Risklista, projekt: string, affarsdatum: Datum): Tabellfil => ({
  bladnamn: 'Risker',
  rubrik: [`Risker i ${projekt}`, `Läget ${affarsdatum}. Skala 1–${lista.skala.steg}, medel från ${lista.skala.medelFran}, hög från ${lista.skala.hogFran}.`],
  kolumner: [
    { rubrik: 'Nummer', typ: 'heltal', bredd: 9 },
    { rubrik: 'Risk', typ: 'text', bredd: 40 },
    { rubrik: 'Beskrivning', typ: 'text', bredd: 40 },
    { rubrik: 'Orsak', typ: 'text', bredd: 40 },
    { rubrik: 'Följd', typ: 'text', bredd: 40 },
    { rubrik: 'Sannolikhet', typ: 'text', bredd: 18 },
    { rubrik: 'Konsekvens', typ: 'text', bredd: 18 },
    { rubrik: 'Riskvärde', typ: 'heltal', bredd: 11 },
    { rubrik: 'Nivå', typ: 'text', bredd: 9 },
    { rubrik: 'Status', typ: 'text', bredd: 10 },
    { rubrik: 'Ägare', typ: 'text', bredd: 28 },
    { rubrik: 'Granskas', typ: 'datum', bredd: 12 },
    { rubrik: 'Åtgärder', typ: 'text', bredd: 60 },
    { rubrik: 'Upplagd', typ: 'datum', bredd: 12 },
    { rubrik: 'Stängd', typ: 'datum', bredd: 12 },
    { rubrik: 'Skäl', typ: 'text', bredd: 40 },
  ],
  rader: lista.risker.map((r) => [
    r.nummer, r.namn, r.beskrivning || null, r.orsak || null, r.foljd || null, sannolikhetText(r.sannolikhet), konsekvensText(r.konsekvens), r.varde, riskbandText(r.band), riskstatusText(r.status), r.agare,
    r.status === 'stangd' ? null : r.granskas, r.atgarder.map((a) => `${a.text} (${a.agare}, ${a.klar}, ${atgardslageText(a.lage).toLowerCase()})`).join('\n') || null, r.upplagd, r.stangd, r.stangdSkal,
  ]),
});
