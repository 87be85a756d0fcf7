import { anbudsstatusText, visadeAnbud } from '@gemensam/projekt/domain';
import { type Fragetext, type Tabellfil } from '@gemensam/shared/api';
import { type Anbudslista } from '@gemensam/shared/contract';
import { type Datum } from '@gemensam/shared/domain';

/** The bids of an upphandling as a table in a file: narrowed and ordered as the address of the page says. */
export const anbudsfil = (lista: Anbudslista, affarsdatum: Datum, fraga: Fragetext): Tabellfil => ({
  bladnamn: 'Anbud',
  rubrik: [`Anbud i upphandling ${lista.upphandlingNummer} för ${lista.projektNamn}`, `Läget ${affarsdatum}.${lista.insyn === 'oppen' ? '' : ' Omfattas av sekretess enligt OSL 19:3 till tilldelningen.'}`],
  kolumner: [
    { rubrik: 'Anbudsgivare', typ: 'text', bredd: 36 },
    { rubrik: 'Organisationsnummer', typ: 'text', bredd: 20 },
    { rubrik: 'Inkom', typ: 'datum', bredd: 12 },
    { rubrik: 'Klockslag', typ: 'text', bredd: 10 },
    { rubrik: 'Anbudssumma', typ: 'belopp', bredd: 18 },
    { rubrik: 'Status', typ: 'text', bredd: 14 },
    { rubrik: 'Utvärdering', typ: 'text', bredd: 60 },
    { rubrik: 'Skäl', typ: 'text', bredd: 60 },
    { rubrik: 'Handlingar', typ: 'heltal', bredd: 11 },
  ],
  rader: visadeAnbud(lista.innehall?.anbud ?? [], { status: fraga('status'), sok: fraga('sok'), sort: fraga('sort') }).map((a) => [a.namn, a.orgnr ?? null, a.dag, a.klockslag, a.belopp ?? null, anbudsstatusText(a.status), a.utvardering ?? null, a.skal ?? null, a.handlingar.length]),
});
