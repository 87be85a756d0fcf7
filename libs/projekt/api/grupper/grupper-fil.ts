import { gruppfunktionText, projektgruppText } from '@gemensam/projekt/domain';
import { type Tabellfil } from '@gemensam/shared/api';
import { type Gruppmedlemslage, type Projektgrupper } from '@gemensam/shared/contract';
import { type Datum } from '@gemensam/shared/domain';

const LAGEN: Readonly<Record<Gruppmedlemslage, string>> = { nu: 'Nu', kommande: 'Kommande', avslutad: 'Avslutad' };

/** Projektledare, styrgrupp and referensgrupp with the rows of the screen, past seats too. */
export const grupperfil = (g: Projektgrupper, affarsdatum: Datum): Tabellfil => ({
  bladnamn: 'Organisation',
  rubrik: [`Projektledare, styrgrupp och referensgrupp i ${g.namn}`, `Läget ${affarsdatum}.`],
  kolumner: [
    { rubrik: 'Grupp', typ: 'text', bredd: 18 },
    { rubrik: 'Funktion', typ: 'text', bredd: 14 },
    { rubrik: 'Namn', typ: 'text', bredd: 32 },
    { rubrik: 'Organisation', typ: 'text', bredd: 32 },
    { rubrik: 'Från', typ: 'datum', bredd: 12 },
    { rubrik: 'Till och med', typ: 'datum', bredd: 12 },
    { rubrik: 'Läge', typ: 'text', bredd: 12 },
    { rubrik: 'Beslutar i portalen', typ: 'text', bredd: 12 },
  ],
  rader: [
    ...(g.projektledare ? [['Projektledning', 'Projektledare', g.projektledare.namn, null, g.projektledare.fran ?? null, null, LAGEN.nu, null]] : []),
    ...g.medlemmar.map((m) => [projektgruppText(m.grupp), gruppfunktionText(m.funktion), m.namn, m.organisation, m.fran, m.till ?? null, LAGEN[m.lage], m.beslutar && m.lage === 'nu' ? 'Ja' : 'Nej']),
  ],
});
