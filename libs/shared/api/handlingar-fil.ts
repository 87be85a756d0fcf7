import { datumIStockholm } from '@gemensam/shared/domain';
import { type HandlingLas } from './handling.lasmodell';
import { type Tabellfil } from './tabellfil';

/** The handlingar of an object as a table; of one that is hidden, its row alone. `benamning`: the object in its definite form, e.g. `projektet Elevhälsa`. */
export const handlingarfil = (handlingar: readonly HandlingLas[], benamning: string, affarsdatum: string): Tabellfil => ({
  bladnamn: 'Handlingar',
  rubrik: [`Handlingar i ${benamning}`, affarsdatum],
  kolumner: [
    { rubrik: 'Handling', typ: 'text', bredd: 50 },
    { rubrik: 'Sekretess', typ: 'text', bredd: 14 },
    { rubrik: 'Filnamn', typ: 'text', bredd: 40 },
    { rubrik: 'Version', typ: 'heltal', bredd: 9 },
    { rubrik: 'Datum', typ: 'datum', bredd: 12 },
    { rubrik: 'Av', typ: 'text', bredd: 28 },
    { rubrik: 'Storlek, byte', typ: 'heltal', bredd: 14 },
    { rubrik: 'SHA-256', typ: 'text', bredd: 66 },
  ],
  rader: handlingar.map((h) => {
    const [v] = h.versioner;
    const grund = [h.titel, h.dold ? 'Ja' : h.sekretess ? `OSL ${h.sekretess.paragraf}` : ''];
    return v ? [...grund, v.filnamn, v.nummer, datumIStockholm(v.tid), v.av, v.storlek, v.sha256] : [...grund, null, null, null, null, null, null];
  }),
});
