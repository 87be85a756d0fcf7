import { avslag, type Avslag, type Utfall } from '@gemensam/shared/domain';
import { type Fas, faser, fasText, type Projektslag, slagText } from './fas';
import { type Fasgang, type Fasordning, foregaendeFas, fasvag, type Grind, grindTill, nastaGrind, sammaLeverabel } from './fasordning';
import { type Upphandlingslage } from './upphandlingslage';

/** What a gate looks at, as far as it is counted: the board shows n of m, the gate itself says what is missing. */
export interface Kravunderlag {
  /** Names of the approved leverabler that belong to the gate. */
  readonly godkanda: readonly string[];
  readonly finansieringSakrad: boolean;
  readonly intresserade: number;
  readonly upphandling: Upphandlingslage | null;
}

/**
 * How many of a gate's requirements are met, of how many. Counts the same lines as `kravlista`.
 * Source: domain handbook 6, the table of gates.
 * @example kravantal(bp2, { godkanda: ['Nyttovärdering'], finansieringSakrad: false, intresserade: 14, upphandling: null }) // { uppfyllda: 1, antal: 2 }
 */
export const kravantal = ({ kraver }: Pick<Grind, 'kraver'>, u: Kravunderlag): { readonly uppfyllda: number; readonly antal: number } => {
  const rader: boolean[] = kraver.leverabler.map((namn) => u.godkanda.some((g) => sammaLeverabel(g, namn)));
  if (kraver.minstIntresserade !== null) rader.push(u.intresserade >= kraver.minstIntresserade);
  if (kraver.finansieringSakrad) rader.push(u.finansieringSakrad);
  if (kraver.avtalTecknat) rader.push(u.upphandling === 'avtal_tecknat');
  return { uppfyllda: rader.filter(Boolean).length, antal: rader.length };
};

/**
 * The columns of the board: every phase on the way of a kind that is shown, and those where a project stands, in the order of the
 * handbook. Vilande has none: a resting project stands in the phase it left.
 * @example tavelfaser([{ fran: 'forvaltning', grindar: [{ till: 'avslutad' }] }], ['forvaltning']) // ['forvaltning', 'avslutad']
 */
export const tavelfaser = (ordningar: readonly Fasgang[], upptagna: readonly Fas[]): readonly Fas[] => {
  const med = new Set([...ordningar.flatMap(fasvag), ...upptagna]);
  return faser.filter((f) => f !== 'vilande' && med.has(f));
};

/** A project as the board knows it: the phase it stands in, or left when it rests. */
export interface Flyttkort {
  readonly slag: Projektslag;
  readonly fas: Fas;
  readonly vilar: boolean;
}

/** What a move on the board asks for: the gate that is to be passed, or one step back. */
export interface Flytt {
  readonly akt: 'passera' | 'steg_tillbaka';
  readonly till: Fas;
  readonly beteckning: string;
}

/** The order of a kind as the board knows it. */
export type Tavelgang = Pick<Fasordning, 'fran'> & { readonly grindar: readonly Pick<Grind, 'till' | 'beteckning'>[] };

/**
 * Whether a card may be moved to a phase: one step on the project's own way, forward through the gate or back. Nothing is moved by it;
 * the step is taken at the gate, by a decision.
 * Source: domain handbook 6 ("one step at a time"). Errors: a refusal that says what the way is.
 * @example provaFlytt({ slag: 'projekt', fas: 'forstudie', vilar: false }, ordning, 'forbereds') // { akt: 'passera', till: 'forbereds', beteckning: 'BP2' }
 */
export const provaFlytt = (kort: Flyttkort, ordning: Tavelgang | null, till: Fas): Utfall<Flytt> => {
  if (!ordning) return nej('Inga faser', `${slagText(kort.slag)} har inga faser.`, 'Välj ett projekt som har en fasordning.');
  if (till === kort.fas) return nej('Samma fas', `Projektet står redan i ${fasText(till)}.`, 'Välj fasen före eller efter.');
  if (kort.vilar) return nej('Projektet vilar', `Ett vilande projekt går ingenstans. Det lämnade ${fasText(kort.fas)}.`, 'Återuppta projektet först, under Faser och grindar.');
  if (!fasvag(ordning).includes(till)) return nej('Fasen är inte på vägen', `${fasText(till)} finns inte på vägen för ${slagText(kort.slag).toLocaleLowerCase('sv')}.`, vagen(kort, ordning));
  const fram = nastaGrind(ordning, kort.fas);
  if (fram?.till === till) return { akt: 'passera', till, beteckning: fram.beteckning };
  const grind = grindTill(ordning, kort.fas);
  if (foregaendeFas(ordning, kort.fas) === till && grind) return { akt: 'steg_tillbaka', till, beteckning: grind.beteckning };
  return nej('Ett steg i taget', `Från ${fasText(kort.fas)} till ${fasText(till)} är det mer än ett steg.`, vagen(kort, ordning));
};

const nej = (regel: string, text: string, utvag: string): Avslag => avslag({ regel, kalla: 'Domänregel 6, faser och grindar', text, utvag });

/** The ways out of a phase, in words. */
const vagen = (kort: Flyttkort, ordning: Tavelgang): string => {
  const fram = nastaGrind(ordning, kort.fas);
  const bak = foregaendeFas(ordning, kort.fas);
  const delar = [fram && `${fram.beteckning === fasText(fram.till) ? fram.beteckning : `${fram.beteckning} till ${fasText(fram.till)}`}`, bak && `tillbaka till ${fasText(bak)}`].filter((d) => d !== null);
  return delar.length > 0 ? `Nästa steg är ${delar.join(' eller ')}.` : 'Fasen finns inte i fasordningen. Administratören lägger till den.';
};
