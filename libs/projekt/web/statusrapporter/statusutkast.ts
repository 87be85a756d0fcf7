import { lagen, type Lage, type Riskband, type TreLagen } from '@gemensam/projekt/domain';
import type { StatusDelFragment } from '../generated/operationer';

/** What the form needs of a project, in the list as on its own page. */
export interface Statusprojekt {
  readonly id: string;
  readonly namn: string;
  readonly version: number;
  readonly status: StatusDelFragment | null;
  readonly utkast: string | null;
  /** The open risks that the report will freeze. */
  readonly risklage: { readonly oppna: number; readonly varsta: Riskband | null };
}

/** A report being written, and the version of the project it is built on. */
export interface Statusutkast extends TreLagen {
  readonly version: number;
  readonly text: string;
}

const arLage = (v: unknown): v is Lage => lagen.some((l) => l === v);

/** The form before anything is typed: the previous report. A läge that the previous one lacks begins as Enligt plan. */
export const forifyllt = ({ version, status }: Pick<Statusprojekt, 'version' | 'status'>): Statusutkast => ({
  version,
  text: status?.text ?? '',
  lageTid: status?.lageTid ?? 'enligt_plan',
  lageKostnad: status?.lageKostnad ?? 'enligt_plan',
  lageResultat: status?.lageResultat ?? 'enligt_plan',
});

export const sammaInnehall = (a: Statusutkast, b: Statusutkast): boolean =>
  a.text === b.text && a.lageTid === b.lageTid && a.lageKostnad === b.lageKostnad && a.lageResultat === b.lageResultat;

export const skrivUtkast = (utkast: Statusutkast): string => JSON.stringify(utkast);

/**
 * Reads the draft that the server kept. Null when there is none, or when it says what is already reported. A draft keeps the version
 * it was built on, so that a report by somebody else meanwhile leads to merging.
 */
export const lasUtkast = (projekt: Statusprojekt): Statusutkast | null => {
  if (!projekt.utkast) return null;
  const grund = forifyllt(projekt);
  const utkast = tolka(projekt.utkast, grund);
  return sammaInnehall(utkast, grund) ? null : utkast;
};

/** Whatever was kept, its text is never thrown away: what is not in our form is all text. */
const tolka = (innehall: string, grund: Statusutkast): Statusutkast => {
  const v = somObjekt(innehall);
  if (!v || typeof v['text'] !== 'string' || typeof v['version'] !== 'number') return { ...grund, text: innehall };
  const lage = (nyckel: keyof TreLagen): Lage => (arLage(v[nyckel]) ? v[nyckel] : grund[nyckel]);
  return {
    version: v['version'],
    text: v['text'],
    lageTid: lage('lageTid'),
    lageKostnad: lage('lageKostnad'),
    lageResultat: lage('lageResultat'),
  };
};

const somObjekt = (innehall: string): Record<string, unknown> | null => {
  if (!innehall.startsWith('{')) return null;
  try {
    const v: unknown = JSON.parse(innehall);
    return typeof v === 'object' && v !== null ? { ...v } : null;
  } catch {
    return null; // a text that happens to begin with a brace
  }
};
