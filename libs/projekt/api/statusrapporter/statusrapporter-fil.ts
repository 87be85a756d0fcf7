import { type Arsspann, fasText, type Lage, lagesnamn } from '@gemensam/projekt/domain';
import { type Tabellfil } from '@gemensam/shared/api';
import { type Datum } from '@gemensam/shared/domain';
import { type Rapportrad } from './statusrutnat.lasmodell';

const lage = (l: Lage | null): string | null => (l ? lagesnamn(l) : null);

/** The reports of the years as a table in a file, one a line. Empty economy or risks: they were not frozen then. */
export const statusrapportfil = (rader: readonly Rapportrad[], { franAr, tillAr }: Arsspann, namnd: string, affarsdatum: Datum): Tabellfil => ({
  bladnamn: 'Statusrapporter',
  rubrik: [`Statusrapporter i ${namnd} ${franAr}–${tillAr}`, `Utskrivet ${affarsdatum}. Belopp i kronor, som de var när rapporten lämnades.`],
  kolumner: [
    { rubrik: 'Projekt', typ: 'text', bredd: 44 },
    { rubrik: 'Datum', typ: 'datum', bredd: 12 },
    { rubrik: 'Nummer', typ: 'heltal', bredd: 9 },
    { rubrik: 'Fas då', typ: 'text', bredd: 22 },
    { rubrik: 'Tid', typ: 'text', bredd: 12 },
    { rubrik: 'Kostnad', typ: 'text', bredd: 12 },
    { rubrik: 'Resultat', typ: 'text', bredd: 12 },
    { rubrik: 'Totalt', typ: 'belopp', bredd: 14 },
    { rubrik: 'Säkrat', typ: 'belopp', bredd: 14 },
    { rubrik: 'Saknas', typ: 'belopp', bredd: 14 },
    { rubrik: 'Öppna risker', typ: 'heltal', bredd: 12 },
    { rubrik: 'Högsta riskvärde', typ: 'heltal', bredd: 12 },
    { rubrik: 'Status', typ: 'text', bredd: 60 },
    { rubrik: 'Lämnad av', typ: 'text', bredd: 24 },
    { rubrik: 'Projektledare', typ: 'text', bredd: 24 },
    { rubrik: 'Källa', typ: 'text', bredd: 28 },
  ],
  rader: rader.map((r) => [
    r.projektnamn, r.datum, r.nummer, r.fas ? fasText(r.fas) : null, lage(r.lageTid), lage(r.lageKostnad), lage(r.lageResultat),
    r.ekonomi?.totalt ?? null, r.ekonomi?.sakrat ?? null, r.ekonomi?.saknas ?? null, r.risker?.length ?? null, r.risker?.[0]?.varde ?? null, r.text, r.forfattare, r.projektledare, r.inlastKalla,
  ]),
});
