import { deltagandestatusText, fasText, inforandelageText, kommunsummaText } from '@gemensam/projekt/domain';
import { type Tabellfil } from '@gemensam/shared/api';
import { type Ide, type Projektkommuner } from '@gemensam/shared/contract';
import { type Datum } from '@gemensam/shared/domain';

/** What the kommuner have answered about a project, with the rows and words of the screen. */
export const kommunerfil = (p: Projektkommuner, namnd: string, affarsdatum: Datum): Tabellfil => ({
  bladnamn: 'Kommuner',
  rubrik: [`${p.namn}, kommunerna i ${namnd}`, `Läget ${affarsdatum}. ${kommunsummaText(p.summa)}`],
  kolumner: [
    { rubrik: 'Kommun', typ: 'text', bredd: 18 },
    { rubrik: 'Kommunkod', typ: 'text', bredd: 12 },
    { rubrik: 'Deltagande', typ: 'text', bredd: 18 },
    { rubrik: 'Från', typ: 'datum', bredd: 12 },
    { rubrik: 'Svarade', typ: 'text', bredd: 28 },
    { rubrik: 'Svarsdatum', typ: 'datum', bredd: 12 },
    { rubrik: 'Källa', typ: 'text', bredd: 36 },
    { rubrik: 'Införande', typ: 'text', bredd: 14 },
    { rubrik: 'Datum', typ: 'datum', bredd: 12 },
    { rubrik: 'Ansvarig', typ: 'text', bredd: 28 },
    { rubrik: 'Svarade om införandet', typ: 'text', bredd: 28 },
    { rubrik: 'Svarsdatum införande', typ: 'datum', bredd: 12 },
    { rubrik: 'Källa införande', typ: 'text', bredd: 36 },
  ],
  rader: p.rader.map((r) => [
    r.kommun.namn,
    r.kommun.kommunkod,
    deltagandestatusText(r.deltagande),
    r.fran ?? null,
    r.deltagandeSvarat?.av ?? null,
    r.deltagandeSvarat?.datum ?? null,
    r.deltagandeSvarat?.kalla ?? null,
    inforandelageText(r.inforande ?? null),
    r.inforandedatum ?? null,
    r.ansvarig ?? null,
    r.inforandeSvarat?.av ?? null,
    r.inforandeSvarat?.datum ?? null,
    r.inforandeSvarat?.kalla ?? null,
  ]),
});

/** The ideas with the kommuner that are interested, newest first. */
export const idefil = (ideer: readonly Ide[], namnd: string, affarsdatum: Datum): Tabellfil => ({
  bladnamn: 'Idéer',
  rubrik: [`Idéer i ${namnd}`, `Läget ${affarsdatum}. Intresse räknas per kommun.`],
  kolumner: [
    { rubrik: 'Idé', typ: 'text', bredd: 40 },
    { rubrik: 'Behov', typ: 'text', bredd: 60 },
    { rubrik: 'Nytta', typ: 'text', bredd: 60 },
    { rubrik: 'Föreslagen av', typ: 'text', bredd: 28 },
    { rubrik: 'Kommun', typ: 'text', bredd: 18 },
    { rubrik: 'Föreslagen', typ: 'datum', bredd: 12 },
    { rubrik: 'Fas', typ: 'text', bredd: 22 },
    { rubrik: 'Intresserade kommuner', typ: 'heltal', bredd: 12 },
    { rubrik: 'Saknas', typ: 'heltal', bredd: 8 },
    { rubrik: 'Kommuner', typ: 'text', bredd: 60 },
  ],
  rader: ideer.map((i) => [
    i.titel,
    i.behov,
    i.nytta,
    i.foreslagenAv,
    i.kommun?.namn ?? null,
    i.foreslagen,
    fasText(i.fas ?? null),
    i.kvalificerbarhet.antal,
    i.kvalificerbarhet.saknas,
    i.intresserade.map((k) => k.namn).join(', '),
  ]),
});
