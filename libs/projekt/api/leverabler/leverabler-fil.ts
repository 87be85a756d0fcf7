import { fasText, leverabellageText } from '@gemensam/projekt/domain';
import { type Tabellfil } from '@gemensam/shared/api';
import { type Leverabellista } from '@gemensam/shared/contract';
import { type Datum } from '@gemensam/shared/domain';

/** The leverabler of a project as a table in a file: those entered, then those the gates ask for. */
export const leverabelfil = (lista: Leverabellista, projekt: string, affarsdatum: Datum): Tabellfil => ({
  bladnamn: 'Leverabler',
  rubrik: [`Leverabler i ${projekt}`, `Läget ${affarsdatum}.`],
  kolumner: [
    { rubrik: 'Leverabel', typ: 'text', bredd: 40 },
    { rubrik: 'Grind', typ: 'text', bredd: 14 },
    { rubrik: 'Till fas', typ: 'text', bredd: 24 },
    { rubrik: 'Krävs av grinden', typ: 'text', bredd: 10 },
    { rubrik: 'Ägare', typ: 'text', bredd: 28 },
    { rubrik: 'Klar senast', typ: 'datum', bredd: 12 },
    { rubrik: 'Läge', typ: 'text', bredd: 14 },
    { rubrik: 'Godkänd', typ: 'datum', bredd: 12 },
    { rubrik: 'Godkänd av', typ: 'text', bredd: 28 },
  ],
  rader: [
    ...lista.rader.map((l) => [l.namn, l.beteckning, fasText(l.grind), l.kravs ? 'Ja' : 'Nej', l.agare, l.klar, leverabellageText(l.lage), l.godkand, l.godkandAv]),
    ...lista.saknade.map((l) => [l.namn, l.beteckning, fasText(l.grind), 'Ja', null, null, 'Inte inlagd', null, null]),
  ],
});
