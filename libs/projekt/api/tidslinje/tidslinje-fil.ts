import { dateradeGrindar, fasText, linjegrindlageText, slagText, tidslinjeAv } from '@gemensam/projekt/domain';
import { type Tabellfil } from '@gemensam/shared/api';
import { type Datum } from '@gemensam/shared/domain';
import { type Tidslinjebild } from './tidslinje.lasmodell';

/** The line in time as a table in a file: one row per gate that has a day, and one for a project without any. */
export const tidslinjefil = ({ ordningar, rader }: Tidslinjebild, namnd: string, affarsdatum: Datum): Tabellfil => ({
  bladnamn: 'Tidslinje',
  rubrik: [`Tidslinje för projekt i ${namnd}`, `Läget ${affarsdatum}. Skillnaden är dagar från den ursprungliga planen; minus är tidigare.`],
  kolumner: [
    { rubrik: 'Projekt', typ: 'text', bredd: 44 },
    { rubrik: 'Slag', typ: 'text', bredd: 20 },
    { rubrik: 'Fas', typ: 'text', bredd: 22 },
    { rubrik: 'Från', typ: 'ar', bredd: 7 },
    { rubrik: 'Till', typ: 'ar', bredd: 7 },
    { rubrik: 'Grind', typ: 'text', bredd: 14 },
    { rubrik: 'Till fas', typ: 'text', bredd: 22 },
    { rubrik: 'Läge', typ: 'text', bredd: 14 },
    { rubrik: 'Ursprunglig plan', typ: 'datum', bredd: 16 },
    { rubrik: 'Gällande plan', typ: 'datum', bredd: 14 },
    { rubrik: 'Passerad', typ: 'datum', bredd: 12 },
    { rubrik: 'Skillnad', typ: 'heltal', bredd: 10 },
    { rubrik: 'Antagande', typ: 'text', bredd: 10 },
  ],
  rader: rader.flatMap((r) => {
    const projekt = [r.namn, slagText(r.slag), fasText(r.fas), r.tidplanFran, r.tidplanTill];
    const grindar = dateradeGrindar(tidslinjeAv(ordningar.find((o) => o.slag === r.slag) ?? null, r, affarsdatum));
    if (grindar.length === 0) return [[...projekt, null, null, null, null, null, null, null, null]];
    const antagande = r.galler ? (r.galler.antagande ? 'Ja' : 'Nej') : null;
    return grindar.map((g) => [...projekt, g.beteckning, fasText(g.till), linjegrindlageText(g.lage), g.ursprunglig, g.galler, g.utfall, g.skillnad, antagande]);
  }),
});
