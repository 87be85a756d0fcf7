import { avslag, type Avslag, dagarMellan, type Datum, plusDagar, type Utfall } from '@gemensam/shared/domain';

/** Why somebody is away. A closed list, so that nothing about health is written. */
export const franvaroskal = ['semester', 'ledighet', 'tjansteresa', 'forhinder'] as const;
export type Franvaroskal = (typeof franvaroskal)[number];

const TEXT: Readonly<Record<Franvaroskal, string>> = { semester: 'Semester', ledighet: 'Ledighet', tjansteresa: 'Tjänsteresa', forhinder: 'Annat förhinder' };

/** @example franvaroskalText('forhinder') // 'Annat förhinder' */
export const franvaroskalText = (s: Franvaroskal): string => TEXT[s];

/** Days on which somebody is away. Both are included. */
export interface Franvaroperiod {
  readonly fran: Datum;
  readonly till: Datum;
}

const LANGST = 366;
const KALLA = 'Delegationsordningen; domänregel D6';
const nej = (regel: string, falt: string, text: string, utvag: string): Avslag => avslag({ regel, kalla: KALLA, text, utvag, falt });

/**
 * May the absence be noted? Rule: it ends on its first day or later, it has not all passed (what has been decided stays as it was judged),
 * it is at most 366 days, and it does not overlap another of the same person.
 * Source: the delegationsordning (ersättare) and domain rule D6. Errors: a field refusal on `fran` or `till`.
 *
 * @example provaFranvaro({ fran: '2021-02-10', till: '2021-02-20' }, [], '2021-02-15') // null: it may
 */
export const provaFranvaro = (ny: Franvaroperiod, personens: readonly Franvaroperiod[], affarsdatum: Datum): Avslag | null => {
  if (ny.till < ny.fran) return nej('Slut före början', 'till', 'Sista dagen är före första dagen.', 'Ändra en av dagarna.');
  if (ny.till < affarsdatum) return nej('Frånvaron har redan varit', 'till', `Sista dagen, ${ny.till}, har redan varit. Frånvaro antecknas för i dag eller senare.`, `Välj ${affarsdatum} eller senare.`);
  if (dagarMellan(ny.fran, ny.till) > LANGST) return nej('För lång tid', 'till', 'En frånvaro är högst ett år.', 'Är personen borta längre får någon annan uppdraget.');
  const annan = personens.find((p) => p.fran <= ny.till && p.till >= ny.fran);
  return annan ? nej('Redan frånvarande', 'fran', `Personen är redan antecknad som frånvarande ${annan.fran}–${annan.till}.`, 'Avsluta den frånvaron först, eller välj andra dagar.') : null;
};

/**
 * Ends an absence early: `tillbaka` is the first day back. Back on its first day or before: it is taken back whole (null). Days that
 * have been are not changed, since somebody may have decided in the person's place on them.
 * Source: domain rule D6. Errors: a field refusal on `tillbaka`.
 *
 * @example avslutadFranvaro({ fran: '2021-02-10', till: '2021-02-20' }, '2021-02-15', '2021-02-15') // { till: '2021-02-14' }
 */
export const avslutadFranvaro = (f: Franvaroperiod, tillbaka: Datum, affarsdatum: Datum): Utfall<{ readonly till: Datum | null }> => {
  if (f.till < affarsdatum) return nej('Frånvaron är slut', 'tillbaka', `Frånvaron slutade ${f.till}.`, 'Det finns inget att avsluta.');
  if (tillbaka < affarsdatum) return nej('Dagen har redan varit', 'tillbaka', 'Dagar som har varit ändras inte: någon annan kan ha beslutat då.', `Välj ${affarsdatum} eller senare.`);
  if (tillbaka > f.till) return nej('Efter frånvaron', 'tillbaka', `Frånvaron slutar redan ${f.till}.`, 'Välj en tidigare dag. Är personen borta längre antecknas en ny frånvaro.');
  return { till: tillbaka <= f.fran ? null : plusDagar(tillbaka, -1) };
};
