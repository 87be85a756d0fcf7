import type { Awareness } from 'y-protocols/awareness';
import type { DecorationAttrs } from 'prosemirror-view';

/** Another person who has the text open. */
export interface Deltagare {
  readonly klient: number;
  readonly namn: string;
  /** 0 to 5: which of the colours of the style sheet. The name is always written too. */
  readonly farg: number;
  /** The section in which the cursor stands. */
  readonly avsnitt: string | null;
}

const FARGER = 6;

const arPost = (v: unknown): v is Readonly<Record<string, unknown>> => typeof v === 'object' && v !== null;
const text = (v: unknown): string => (typeof v === 'string' ? v.slice(0, 80) : '');

/** The colour follows the person, not the window. */
export const fargFor = (namn: string): number => [...namn].reduce((summa, t) => (summa * 31 + (t.codePointAt(0) ?? 0)) % 9_973, 7) % FARGER;

const deltagaren = (klient: number, tillstand: unknown): Deltagare | null => {
  if (!arPost(tillstand) || !arPost(tillstand['user'])) return null;
  const namn = text(tillstand['user']['name']);
  return namn ? { klient, namn, farg: fargFor(namn), avsnitt: text(tillstand['avsnitt']) || null } : null;
};

/** The others who are here, each person once, by name. */
export const deltagare = (narvaro: Awareness): readonly Deltagare[] => {
  const alla = [...narvaro.getStates()].flatMap(([klient, t]) => (klient === narvaro.clientID ? [] : (deltagaren(klient, t) ?? [])));
  const perNamn = new Map(alla.map((d) => [d.namn, d]));
  return [...perNamn.values()].sort((a, b) => a.namn.localeCompare(b.namn, 'sv'));
};

/** What y-prosemirror tells of a user; the colour it wants is not used. */
export const egenNarvaro = (namn: string): { readonly name: string; readonly color: string } => ({ name: namn, color: '#0e4a58' });

/** The cursor of another person: a line with the name beside it. */
export const markor = (user: { readonly name: string }): HTMLElement => {
  const rot = document.createElement('span');
  const namn = text(user.name);
  rot.className = `gs-markor farg-${fargFor(namn)}`;
  rot.setAttribute('aria-hidden', 'true');
  // Drawn by the style sheet: the name is no part of the text.
  rot.dataset['namn'] = namn;
  rot.append('\u2060');
  return rot;
};

export const markering = (user: { readonly name: string }): DecorationAttrs => ({ class: `gs-markering farg-${fargFor(text(user.name))}` });
