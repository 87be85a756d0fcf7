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

/** What the absent person says of what somebody else noted. */
export const franvarosvar = ['stammer', 'stammer_inte'] as const;
export type Franvarosvar = (typeof franvarosvar)[number];

const SVAR: Readonly<Record<Franvarosvar, string>> = { stammer: 'Stämmer', stammer_inte: 'Stämmer inte' };
/** @example franvarosvarText('stammer_inte') // 'Stämmer inte' */
export const franvarosvarText = (s: Franvarosvar): string => SVAR[s];

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

/** An absence as the absent person answers it. */
export interface Franvarouppgift extends Franvaroperiod {
  readonly personId: string;
  readonly noteradAvId: string;
  /** Null: before the day was kept; nobody is asked about it. */
  readonly noteradDatum: Datum | null;
  readonly aterkallad: boolean;
  readonly svar: Franvarosvar | null;
}

/** Is the person asked? What somebody else has noted of her waits for her answer, also when the days have been. @example vantarPaSvar(f, 'p1') // true */
export const vantarPaSvar = (f: Franvarouppgift, personId: string): boolean => f.personId === personId && f.noteradAvId !== personId && f.noteradDatum !== null && !f.aterkallad && f.svar === null;

/**
 * What an answer does to the absence: that it is right changes nothing; that it is wrong ends it from the day on (`till: null`: it is taken back whole). Days
 * that have been stay, since somebody may have decided on them.
 * Source: domain rule D6; delegationsordningen (the ersättare steps in when the delegat is away). Errors: already answered, or not hers to answer.
 *
 * @example besvaradFranvaro(f, 'p1', 'stammer_inte', '2021-02-15') // { till: '2021-02-14' }
 */
export const besvaradFranvaro = (f: Franvarouppgift, personId: string, svar: Franvarosvar, affarsdatum: Datum): Utfall<{ readonly till: Datum | null }> => {
  if (!vantarPaSvar(f, personId)) return avslag({ regel: 'Inget att svara på', kalla: KALLA, text: 'Den som är antecknad som frånvarande svarar en gång på det som någon annan har antecknat.', utvag: 'Är frånvaron fel kan den avslutas i listan.' });
  if (svar === 'stammer' || f.till < affarsdatum) return { till: f.till };
  return { till: f.fran >= affarsdatum ? null : plusDagar(affarsdatum, -1) };
};
