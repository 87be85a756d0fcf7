import { delegatText, franvarolage, franvarolageText, franvaroskalText, franvarosvarText, visadFranvaro } from '@gemensam/delegation/domain';
import { type Fragetext, type Kontext, type Tabellfil } from '@gemensam/shared/api';
import { type Franvarolista } from '@gemensam/shared/contract';

/** Who is away, as a file: narrowed and ordered as the address of the page says. */
export const franvarofil = ({ rader }: Franvarolista, kontext: Kontext, fraga: Fragetext): Tabellfil => ({
  bladnamn: 'Frånvaro',
  rubrik: [`Frånvaro, ${kontext.samverkan.namn}`, `Per ${kontext.affarsdatum}`],
  kolumner: [
    { rubrik: 'Person', typ: 'text', bredd: 30 },
    { rubrik: 'Uppdrag', typ: 'text', bredd: 30 },
    { rubrik: 'Från', typ: 'datum', bredd: 12 },
    { rubrik: 'Till', typ: 'datum', bredd: 12 },
    { rubrik: 'Skäl', typ: 'text', bredd: 18 },
    { rubrik: 'Läge', typ: 'text', bredd: 12 },
    { rubrik: 'Antecknad av', typ: 'text', bredd: 30 },
    { rubrik: 'Antecknad', typ: 'datum', bredd: 12 },
    { rubrik: 'Personens svar', typ: 'text', bredd: 16 },
  ],
  rader: visadFranvaro(rader, { lage: fraga('lage'), sok: fraga('sok'), sort: fraga('sort') }, kontext.affarsdatum).map((r) => [
    r.person, r.roller.map(delegatText).join(', '), r.fran, r.till, franvaroskalText(r.skal), franvarolageText(franvarolage(r, kontext.affarsdatum)), r.noteradAv, r.noteradDatum ?? null,
    r.svar ? franvarosvarText(r.svar) : null,
  ]),
});
