import { historikslagText } from '@gemensam/projekt/domain';
import { historiktabell, type Tabellfil } from '@gemensam/shared/api';
import { type Projekthandelse } from '@gemensam/shared/contract';
import { type Datum } from '@gemensam/shared/domain';

/** What happened to a project as a table in a file, the newest first. */
export const historikfil = (rader: readonly Projekthandelse[], projekt: string, affarsdatum: Datum): Tabellfil =>
  historiktabell(`Historik för ${projekt}`, rader, affarsdatum, [
    { rubrik: 'Om', typ: 'text', bredd: 20, varde: (r) => historikslagText(r.slag) },
    { rubrik: 'Händelse', typ: 'text', bredd: 80, varde: (r) => r.text },
    { rubrik: 'Skäl eller kommentar', typ: 'text', bredd: 50, varde: (r) => r.skal },
  ]);
