import { fasText, type Lage, lagesnamn, slagText } from '@gemensam/projekt/domain';
import { type Tabellfil } from '@gemensam/shared/api';
import { type Datum } from '@gemensam/shared/domain';
import { type PortfoljLasrad } from './portfolj.lasmodell';

const lage = (l: Lage | null): string | null => (l ? lagesnamn(l) : null);

/** The portfolio as a table in a file, with the same rows and words as the screen. */
export const portfoljfil = (rader: readonly PortfoljLasrad[], namnd: string, affarsdatum: Datum): Tabellfil => ({
  bladnamn: 'Projekt',
  rubrik: [`Projekt i ${namnd}`, `Läget ${affarsdatum}. Statusens ålder i dagar.`],
  kolumner: [
    { rubrik: 'Namn', typ: 'text', bredd: 44 },
    { rubrik: 'Slag', typ: 'text', bredd: 20 },
    { rubrik: 'Fas', typ: 'text', bredd: 22 },
    { rubrik: 'Från', typ: 'ar', bredd: 7 },
    { rubrik: 'Till', typ: 'ar', bredd: 7 },
    { rubrik: 'Tid', typ: 'text', bredd: 12 },
    { rubrik: 'Kostnad', typ: 'text', bredd: 12 },
    { rubrik: 'Resultat', typ: 'text', bredd: 12 },
    { rubrik: 'Status', typ: 'text', bredd: 60 },
    { rubrik: 'Statusdatum', typ: 'datum', bredd: 12 },
    { rubrik: 'Ålder', typ: 'heltal', bredd: 8 },
    { rubrik: 'Inaktuell', typ: 'text', bredd: 10 },
    { rubrik: 'Lämnad av', typ: 'text', bredd: 24 },
    { rubrik: 'Kommuner som deltar', typ: 'heltal', bredd: 12 },
    { rubrik: 'Kommuner', typ: 'text', bredd: 60 },
    { rubrik: 'Driftsatta kommuner', typ: 'heltal', bredd: 12 },
  ],
  rader: rader.map((r) => [
    r.namn,
    slagText(r.slag),
    fasText(r.fas),
    r.tidplanFran,
    r.tidplanTill,
    lage(r.status?.lageTid ?? null),
    lage(r.status?.lageKostnad ?? null),
    lage(r.status?.lageResultat ?? null),
    r.status?.text ?? null,
    r.status?.datum ?? null,
    r.statusAlderDagar,
    r.statusInaktuell ? 'Ja' : 'Nej',
    r.status?.forfattare ?? null,
    r.deltagare.length,
    r.deltagare.map((k) => k.namn).join(', '),
    r.driftsatta,
  ]),
});
