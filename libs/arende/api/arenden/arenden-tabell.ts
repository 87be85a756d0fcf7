import { arendetypText, tillstandText, visadeArenden } from '@gemensam/arende/domain';
import { type Fragetext, type Kontext, type Tabellfil } from '@gemensam/shared/api';
import { type ArendeLasrad } from './arenden.lasmodell';

/** The list of ärenden as a file, with the rows as the screen shows them. */
export const arendenTabell = (alla: readonly ArendeLasrad[], kontext: Kontext, f: Fragetext): Tabellfil => ({
  bladnamn: 'Ärenden',
  rubrik: [`Ärenden, ${kontext.samverkan.namn}`, `Per ${kontext.affarsdatum}`],
  kolumner: [
    { rubrik: 'Dnr', typ: 'text', bredd: 18 },
    { rubrik: 'Rubrik', typ: 'text', bredd: 50 },
    { rubrik: 'Typ', typ: 'text', bredd: 16 },
    { rubrik: 'Tillstånd', typ: 'text', bredd: 16 },
    { rubrik: 'Projekt', typ: 'text', bredd: 36 },
    { rubrik: 'Handläggare', typ: 'text', bredd: 24 },
    { rubrik: 'Sammanträde', typ: 'datum', bredd: 14 },
    { rubrik: 'Stoppdatum', typ: 'datum', bredd: 14 },
    { rubrik: 'Sista svarsdag, remiss', typ: 'datum', bredd: 18 },
    { rubrik: 'Antal som saknas', typ: 'heltal', bredd: 12 },
    { rubrik: 'Det som saknas', typ: 'text', bredd: 40 },
    { rubrik: 'Skapat', typ: 'datum', bredd: 12 },
    { rubrik: 'Sekretess', typ: 'text', bredd: 14 },
  ],
  rader: visadeArenden(alla.map((r) => ({ ...r, andrat: r.andrat.toISOString() })), {
    tillstand: f('tillstand'), typ: f('typ'), handlaggare: f('handlaggare'), mote: f('mote'), mina: f('mina'), sok: f('sok'), sort: f('sort'),
  }).map((r) => [
    r.dnr, r.rubrik, arendetypText(r.typ), tillstandText(r.tillstand), r.projektNamn, r.handlaggare, r.sammantrade?.datum ?? null, r.sammantrade?.stoppdatum ?? null, r.remissSistaDag, BigInt(r.antalSaknas), r.saknas.join(', '), r.skapat, r.sekretess,
  ]),
});
