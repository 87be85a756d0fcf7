import { type Roll } from '@gemensam/samverkan/domain';
import { avslag, type Avslag, type Datum, enRad, plusDagar, type Utfall } from '@gemensam/shared/domain';

export const projektgrupper = ['styrgrupp', 'referensgrupp'] as const;
export type Projektgrupp = (typeof projektgrupper)[number];

export const gruppfunktioner = ['ordforande', 'ledamot'] as const;
export type Gruppfunktion = (typeof gruppfunktioner)[number];

const GRUPPNAMN: Readonly<Record<Projektgrupp, string>> = { styrgrupp: 'Styrgrupp', referensgrupp: 'Referensgrupp' };
const BESTAMD: Readonly<Record<Projektgrupp, string>> = { styrgrupp: 'styrgruppen', referensgrupp: 'referensgruppen' };
const FUNKTIONSNAMN: Readonly<Record<Gruppfunktion, string>> = { ordforande: 'Ordförande', ledamot: 'Ledamot' };

/** @example projektgruppText('styrgrupp') // 'Styrgrupp' */
export const projektgruppText = (g: Projektgrupp): string => GRUPPNAMN[g];
/** @example gruppenText('styrgrupp') // 'styrgruppen' */
export const gruppenText = (g: Projektgrupp): string => BESTAMD[g];
/** @example gruppfunktionText('ordforande') // 'Ordförande' */
export const gruppfunktionText = (f: Gruppfunktion): string => FUNKTIONSNAMN[f];

/** The functions that a group has: a referensgrupp has no ordförande. */
export const funktionerI = (g: Projektgrupp): readonly Gruppfunktion[] => (g === 'styrgrupp' ? gruppfunktioner : ['ledamot']);

/** A seat in a group between two days; both are included, and an open end is null. */
export interface Gruppuppgifter {
  readonly grupp: Projektgrupp;
  readonly funktion: Gruppfunktion;
  /** Of the account; null for a contact without one. */
  readonly personId: string | null;
  readonly namn: string;
  readonly organisation: string;
  readonly fran: Datum;
  readonly till: Datum | null;
}

/** Longest name, and longest organisation, in characters. */
export const LANGSTA_GRUPPNAMN = 120;

const KALLA = 'Domänregel 5 och 6: styrgrupp, referensgrupp och projektledare';
const nej = (regel: string, falt: string | null, text: string, utvag: string): Avslag => avslag({ regel, kalla: KALLA, text, utvag, falt });

const overlappar = (a: Gruppuppgifter, b: Gruppuppgifter): boolean => (a.till === null || a.till >= b.fran) && (b.till === null || b.till >= a.fran);
const lika = (a: string, b: string): boolean => a.toLocaleLowerCase('sv') === b.toLocaleLowerCase('sv');
/** A contact is a name from an organisation: the skolchef of each kommun is somebody else. */
const sammaPerson = (a: Gruppuppgifter, b: Gruppuppgifter): boolean =>
  a.personId !== null || b.personId !== null ? a.personId === b.personId : lika(a.namn, b.namn) && lika(a.organisation, b.organisation);

/**
 * A seat in a group, with blanks in the texts gone. Rule: it names who and from which organisation, ends on its first day or later, nobody
 * sits twice in one group at once, and a styrgrupp has one ordförande at a time; a referensgrupp has none.
 * Source: domain handbook 5 and 6 (the styrgrupp decides at gates, so it must be known who sits in it and when). Errors: a field refusal.
 *
 * @example provaGruppmedlem({ grupp: 'styrgrupp', funktion: 'ledamot', personId: null, namn: 'Skolchefen', organisation: 'Luleå kommun', fran: '2021-01-28', till: null }, []) // the same
 */
export const provaGruppmedlem = (m: Gruppuppgifter, andra: readonly Gruppuppgifter[]): Utfall<Gruppuppgifter> => {
  const ny = { ...m, namn: enRad(m.namn), organisation: enRad(m.organisation) };
  const texter = provaTexter(ny);
  if (texter) return texter;
  if (!funktionerI(ny.grupp).includes(ny.funktion)) return nej('Fel funktion', 'funktion', 'En referensgrupp har ledamöter men ingen ordförande.', 'Välj ledamot.');
  if (ny.till !== null && ny.till < ny.fran) return nej('Slut före början', 'till', 'Sista dagen är före första dagen.', 'Ändra en av dagarna, eller lämna sista dagen tom.');
  const samtida = andra.filter((a) => a.grupp === ny.grupp && overlappar(a, ny));
  const samma = samtida.find((a) => sammaPerson(a, ny));
  if (samma) return nej('Redan med i gruppen', 'namn', `${ny.namn} är redan med i ${BESTAMD[ny.grupp]} från ${samma.fran} ${slut(samma.till)}.`, utvagEfter(samma.till));
  const ordforande = ny.funktion === 'ordforande' ? samtida.find((a) => a.funktion === 'ordforande') : undefined;
  if (ordforande) return nej('En ordförande i taget', 'funktion', `${ordforande.namn} är ordförande från ${ordforande.fran} ${slut(ordforande.till)}.`, utvagEfter(ordforande.till));
  return ny;
};

const provaTexter = ({ namn, organisation }: Gruppuppgifter): Avslag | null => {
  if (namn === '') return nej('Namn saknas', 'namn', 'Ange vem som är med.', 'Välj en person med konto, eller skriv ett namn eller en funktion.');
  if (namn.length > LANGSTA_GRUPPNAMN) return nej('För lång text', 'namn', `Namnet får vara högst ${LANGSTA_GRUPPNAMN} tecken.`, 'Korta texten.');
  if (organisation === '') return nej('Organisation saknas', 'organisation', 'Ange vilken kommun eller organisation personen kommer från.', 'Skriv till exempel Luleå kommun.');
  return organisation.length > LANGSTA_GRUPPNAMN ? nej('För lång text', 'organisation', `Organisationen får vara högst ${LANGSTA_GRUPPNAMN} tecken.`, 'Korta texten.') : null;
};

const slut = (till: Datum | null): string => (till === null ? 'tills vidare' : `till och med ${till}`);
const utvagEfter = (till: Datum | null): string => (till === null ? 'Avsluta den platsen först.' : `Låt den nya börja ${plusDagar(till, 1)} eller senare.`);

/**
 * A seat ends on a day, never by being taken away: not before its first day, and an end that is set is only moved earlier.
 * Null: it may end. @example provaGruppslut({ fran: '2021-01-01', till: null }, '2020-12-31') // Avslag, falt 'till'
 */
export const provaGruppslut = (m: { readonly fran: Datum; readonly till: Datum | null }, till: Datum): Avslag | null => {
  if (till < m.fran) return nej('Slut före början', 'till', `Platsen började ${m.fran} och kan inte sluta ${till}.`, `Välj ${m.fran} eller senare.`);
  return m.till !== null && till >= m.till ? nej('Redan avslutad', 'till', `Platsen slutar redan ${m.till}.`, 'Välj en tidigare dag, eller lägg till personen på nytt.') : null;
};

/** What has ended stands as it was. Null: it may be changed. */
export const provaGruppandring = (m: { readonly till: Datum | null }, affarsdatum: Datum): Avslag | null =>
  m.till !== null && m.till < affarsdatum ? nej('Platsen är avslutad', null, `Platsen slutade ${m.till} och ändras inte.`, 'Lägg till personen på nytt.') : null;

/**
 * Who leads the project from a day on. Rule: a person with an uppdrag as projektledare in force, or nobody; the day is today or earlier,
 * and not before the present one began. A change to come is made on its day, since the rights follow at once.
 * Source: domain handbook 5 (projektledare: own project). Errors: a refusal, on `fran` or `personId`.
 *
 * @example provaProjektledarbyte({ personId: null, fran: null }, { personId: 'a', namn: 'A', harUppdrag: true }, '2021-02-15', '2021-02-15') // null
 */
export const provaProjektledarbyte = (
  nu: { readonly personId: string | null; readonly fran: Datum | null },
  ny: { readonly personId: string; readonly namn: string; readonly harUppdrag: boolean } | null,
  fran: Datum,
  affarsdatum: Datum,
): Avslag | null => {
  if (nu.personId === (ny?.personId ?? null))
    return ny ? nej('Redan projektledare', 'personId', `${ny.namn} är redan projektledare.`, 'Välj någon annan.') : nej('Ingen projektledare', 'personId', 'Projektet har ingen projektledare.', 'Välj en person.');
  if (ny && !ny.harUppdrag) return nej('Uppdrag saknas', 'personId', `${ny.namn} har inget uppdrag som projektledare i dag.`, 'Administratören ger personen uppdraget. Sedan kan du byta.');
  if (fran > affarsdatum) return nej('Dagen har inte kommit', 'fran', 'Ett byte gäller från i dag eller en tidigare dag.', 'Gör bytet den dag det gäller.');
  return nu.fran !== null && fran < nu.fran ? nej('Före förra bytet', 'fran', `Det senaste bytet gällde från ${nu.fran}.`, `Välj ${nu.fran} eller senare.`) : null;
};

/**
 * The roles that a person acts with in one project: a styrgruppsledamot is one only where she sits in the styrgrupp on the day.
 * Source: domain handbook 5, the table of roles (BP2, BP6, approve leverabler).
 *
 * @example rollerIProjekt(['styrgruppsledamot', 'revisor'], false) // ['revisor']
 */
export const rollerIProjekt = (roller: readonly Roll[], iStyrgruppen: boolean): readonly Roll[] => (iStyrgruppen ? roller : roller.filter((r) => r !== 'styrgruppsledamot'));

/** Who approves what a project delivers. */
export const ROLLER_FOR_GODKANNANDE: readonly Roll[] = ['e_samordnare', 'styrgruppsledamot'];

/** The refusal to a styrgruppsledamot in a project in whose styrgrupp she does not sit. */
export const inteIStyrgruppen = (): Avslag =>
  avslag({
    regel: 'Saknar behörighet',
    kalla: 'Rolltabellen: en styrgruppsledamot beslutar i de projekt där hon sitter i styrgruppen',
    text: 'Du är inte med i styrgruppen för det här projektet i dag.',
    utvag: 'Be e-samordnaren eller projektledaren lägga till dig under Organisation, eller låta en ledamot av styrgruppen göra det.',
  });
