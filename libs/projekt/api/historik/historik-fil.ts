import { historikslagText } from '@gemensam/projekt/domain';
import { type Tabellfil } from '@gemensam/shared/api';
import { type Projekthandelse } from '@gemensam/shared/contract';
import { type Datum } from '@gemensam/shared/domain';
import { FLEST_I_FIL } from './historik.lasmodell';

const TID = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'medium' });

/** What happened to a project as a table in a file, the newest first. */
export const historikfil = (rader: readonly Projekthandelse[], projekt: string, affarsdatum: Datum): Tabellfil => ({
  bladnamn: 'Historik',
  rubrik: [`Historik för ${projekt}`, `Läget ${affarsdatum}. ${rader.length === FLEST_I_FIL ? `De ${FLEST_I_FIL} senaste händelserna.` : `${rader.length} händelser.`}`],
  kolumner: [
    { rubrik: 'Tid', typ: 'text', bredd: 20 },
    { rubrik: 'Verksamhetsdatum', typ: 'datum', bredd: 14 },
    { rubrik: 'Om', typ: 'text', bredd: 20 },
    { rubrik: 'Händelse', typ: 'text', bredd: 80 },
    { rubrik: 'Skäl eller kommentar', typ: 'text', bredd: 50 },
    { rubrik: 'Av', typ: 'text', bredd: 28 },
  ],
  rader: rader.map((r) => [TID.format(new Date(r.tid)), r.affarsdatum, historikslagText(r.slag), r.text, r.skal ?? null, r.aktor]),
});
