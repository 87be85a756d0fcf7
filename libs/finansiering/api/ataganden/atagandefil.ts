import { atagandetillstandText } from '@gemensam/finansiering/domain';
import { type Tabellfil } from '@gemensam/shared/api';
import { type Postfinansiering } from '@gemensam/shared/contract';
import { formateraBelopp } from '@gemensam/shared/domain';

/** The åtaganden of a post as a file, with the figures of the screen and a formula for each total. */
export const atagandefil = (p: Postfinansiering, samverkan: string): Tabellfil => ({
  bladnamn: 'Åtaganden',
  rubrik: [
    `${samverkan}: åtaganden för ${p.namn} ${p.ar}, kronor`,
    `Totalt ${formateraBelopp(p.totalt)}: kommunerna ${formateraBelopp(p.kommuner)}, externa finansiärer ${formateraBelopp(p.extern)}`,
  ],
  kolumner: [
    { rubrik: 'Kommunkod', typ: 'text', bredd: 12 },
    { rubrik: 'Part', typ: 'text', bredd: 26 },
    { rubrik: 'Andel', typ: 'belopp', bredd: 16 },
    { rubrik: 'Tillstånd', typ: 'text', bredd: 16 },
    { rubrik: 'Åtaget', typ: 'belopp', bredd: 16 },
    { rubrik: 'Säkrat', typ: 'belopp', bredd: 16 },
    { rubrik: 'Saknas', typ: 'belopp', bredd: 16 },
    { rubrik: 'Instans', typ: 'text', bredd: 26 },
    { rubrik: 'Beslutsdatum', typ: 'datum', bredd: 14 },
    { rubrik: 'Handling', typ: 'text', bredd: 26 },
    { rubrik: 'Sista dag', typ: 'datum', bredd: 14 },
  ],
  rader: p.parter.map(({ namn, kommun, andel, sakrat, saknas, atagande: a }) => [
    kommun?.kommunkod ?? 'extern', namn, andel, a ? atagandetillstandText(a.tillstand) : 'Inte tillfrågad', a?.atagit ?? null, sakrat, saknas,
    a?.instans ?? null, a?.beslutsdatum ?? null, a?.handling ?? null, a?.sistaDag ?? null,
  ]),
  summarad: { text: 'Summa', kolumner: [2, 4, 5, 6] },
});
