import { arendetypText } from './arendetyp';
import { type Delegationspunkt } from './delegationsordning';
import { delegatText } from './delegatroll';
import { kravText } from './krav';
import { takText } from './tak';

type Punkt = Omit<Delegationspunkt, 'id' | 'aterkallad'>;

/** A field of a point that differs between two versions, in words. */
export interface Punktandring {
  readonly falt: string;
  readonly fore: string;
  readonly efter: string;
}

/** One point of two versions beside each other. */
export interface Punktpar<P extends Punkt = Delegationspunkt> {
  readonly slag: 'lika' | 'andrad' | 'ny' | 'borttagen';
  readonly fore: P | null;
  readonly efter: P | null;
  readonly andringar: readonly Punktandring[];
}

const jaNej = (v: boolean): string => (v ? 'ja' : 'nej');

/** @example kravenText(['inom_totalram']) // 'Budgetens total ändras inte' */
export const kravenText = (kraver: Punkt['kraver']): string => kraver.map(kravText).join('. ');

const FALT: readonly { readonly namn: string; readonly text: (p: Punkt) => string }[] = [
  { namn: 'Nummer', text: (p) => String(p.nr) },
  { namn: 'Ärendetyp', text: (p) => arendetypText(p.arendetyp) },
  { namn: 'Text', text: (p) => p.text },
  { namn: 'Delegat', text: (p) => delegatText(p.delegat) },
  { namn: 'Ersättare', text: (p) => (p.ersattare ? delegatText(p.ersattare) : 'ingen') },
  { namn: 'Gräns', text: (p) => (p.tak ? takText(p.tak) : 'ingen') },
  { namn: 'Budgetpost', text: (p) => p.budgetpost ?? 'ingen' },
  { namn: 'Krav', text: (p) => kravenText(p.kraver) || 'inga' },
  { namn: 'Vidaredelegation', text: (p) => jaNej(p.vidaredelegation) },
  { namn: 'Attesträtt', text: (p) => jaNej(p.attest) },
];

/** What differs between a point as it was and as it is, field by field. */
export const punktandringar = (fore: Punkt, efter: Punkt): readonly Punktandring[] =>
  FALT.map(({ namn, text }) => ({ falt: namn, fore: text(fore), efter: text(efter) })).filter((a) => a.fore !== a.efter);

/**
 * Which point of an earlier version each of a later one is: the same when its ärendetyp is; where several have that type, the one with the same number
 * first. What has none is not in the answer.
 */
export const sammaPunkter = <F extends Pick<Punkt, 'nr' | 'arendetyp'>, E extends Pick<Punkt, 'nr' | 'arendetyp'>>(fore: readonly F[], efter: readonly E[]): ReadonlyMap<E, F> => {
  const kvar = new Set(fore);
  const samma = new Map<E, F>();
  const ta = (e: E, f: F | undefined): void => {
    if (!f) return;
    kvar.delete(f);
    samma.set(e, f);
  };
  // The same number goes before the same type alone, so that a point that stayed where it was is not taken for another.
  for (const e of efter) ta(e, [...kvar].find((f) => f.arendetyp === e.arendetyp && f.nr === e.nr));
  for (const e of efter) if (!samma.has(e)) ta(e, [...kvar].find((f) => f.arendetyp === e.arendetyp));
  return samma;
};

/**
 * Two versions point by point, in the order of the newer one and last what it left out. A point is the same one as `sammaPunkter` says.
 * @example jamforOrdningar(v1.punkter, v2.punkter).filter((p) => p.slag !== 'lika')
 */
export const jamforOrdningar = <P extends Punkt>(fore: readonly P[], efter: readonly P[]): readonly Punktpar<P>[] => {
  const samma = sammaPunkter(fore, efter);
  const borta = fore.filter((f) => ![...samma.values()].includes(f));
  const par = efter.map((e): Punktpar<P> => {
    const f = samma.get(e) ?? null;
    const andringar = f ? punktandringar(f, e) : [];
    return { slag: f === null ? 'ny' : andringar.length > 0 ? 'andrad' : 'lika', fore: f, efter: e, andringar };
  });
  return [...par, ...borta.map((f): Punktpar<P> => ({ slag: 'borttagen', fore: f, efter: null, andringar: [] }))];
};
