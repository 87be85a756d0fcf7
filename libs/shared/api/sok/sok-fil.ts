import { type Soksvar, type Soktraff } from '@gemensam/shared/contract';
import { soktyper, soktypText, textlagetext } from '@gemensam/shared/domain';
import { type Kontext } from '../kontext';
import { type Fragetext } from '../listfil';
import { type Tabellfil } from '../tabellfil';
import { FLEST_I_SOKFIL } from './sok.lasmodell';

const text = (stycken: Soktraff['rubrik']): string => stycken.map((s) => s.text).join('');

/** What was searched for and found, as a table in a file, type by type; where a type has more than the file holds it says so. */
export const sokfil = (svar: Soksvar, kontext: Kontext, fraga: Fragetext): Tabellfil => {
  const traffar = soktyper.flatMap(({ typ }) => svar.traffar.filter((t) => t.typ === typ));
  const urval = [soktyper.find((t) => t.typ === fraga('typ'))?.flera, fraga('ar')].filter(Boolean).join(', ');
  return {
    bladnamn: 'Sökning',
    rubrik: [
      `Sökning i ${kontext.samverkan.namn}: ${fraga('fraga')}`,
      `Per ${kontext.affarsdatum}${urval ? `. Urval: ${urval}` : ''}. Det som ${kontext.person.namn} får läsa.`,
      ...(svar.liknande.length > 0 ? [`Inget heter precis så. Träffar på liknande ord: ${svar.liknande.join(', ')}.`] : []),
      ...(traffar.length < svar.antal ? [`Filen har ${traffar.length} av ${svar.antal} träffar, högst ${FLEST_I_SOKFIL} av varje typ.`] : []),
    ],
    kolumner: [
      { rubrik: 'Typ', typ: 'text', bredd: 18 },
      { rubrik: 'Dnr eller §', typ: 'text', bredd: 18 },
      { rubrik: 'Rubrik', typ: 'text', bredd: 50 },
      { rubrik: 'Utdrag', typ: 'text', bredd: 80 },
      { rubrik: 'Datum', typ: 'datum', bredd: 12 },
      { rubrik: 'Hör till', typ: 'text', bredd: 40 },
      { rubrik: 'Texten i filen', typ: 'text', bredd: 40 },
    ],
    rader: traffar.map((t) => [
      soktypText(t.typ), t.kod, text(t.rubrik), text(t.utdrag) || null, t.datum, t.mal.flatMap((m) => m.benamning ?? []).join(', ') || null, textlagetext(t.textlage),
    ]),
  };
};
