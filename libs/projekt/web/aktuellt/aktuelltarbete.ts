import type { AktuelltDelFragment } from '../generated/operationer';

type Kandidat = AktuelltDelFragment['kandidater'][number];

/** A project in a compilation that is being written. */
export interface Arbetspunkt {
  readonly projektId: string;
  readonly rapportId: string;
  readonly text: string;
}

/** What is being written, and the version it is built on. */
export interface Arbete {
  readonly version: number;
  readonly namn: string;
  readonly punkter: readonly Arbetspunkt[];
}

export const arbeteAv = (a: AktuelltDelFragment): Arbete => ({
  version: a.version, namn: a.namn, punkter: a.punkter.map(({ projektId, rapportId, text }) => ({ projektId, rapportId, text })),
});

export const sammaArbete = (a: Arbete, b: Arbete): boolean => JSON.stringify([a.namn, a.punkter]) === JSON.stringify([b.namn, b.punkter]);

export const skrivArbete = (a: Arbete): string => JSON.stringify(a);

/** Reads the draft that the server kept. Null: there is none, or it says what is saved already. It keeps the version it was built on. */
export const lasArbete = (a: AktuelltDelFragment): Arbete | null => {
  const grund = arbeteAv(a);
  const utkast = a.utkast ? tolka(a.utkast) : null;
  return utkast && !sammaArbete(utkast, grund) ? utkast : null;
};

const arPunkt = (v: unknown): v is Arbetspunkt =>
  typeof v === 'object' && v !== null && 'projektId' in v && typeof v.projektId === 'string' && 'rapportId' in v && typeof v.rapportId === 'string' && 'text' in v && typeof v.text === 'string';

const tolka = (innehall: string): Arbete | null => {
  try {
    const v: unknown = JSON.parse(innehall);
    if (typeof v !== 'object' || v === null || !('version' in v) || typeof v.version !== 'number' || !('namn' in v) || typeof v.namn !== 'string') return null;
    return 'punkter' in v && Array.isArray(v.punkter) && v.punkter.every(arPunkt) ? { version: v.version, namn: v.namn, punkter: v.punkter } : null;
  } catch {
    return null; // not written by this page
  }
};

/** Ticks or unticks a project: a new one comes last, with its newest report. */
export const kryssa = (a: Arbete, k: Kandidat, med: boolean): Arbete => {
  const utan = a.punkter.filter((p) => p.projektId !== k.projektId);
  return { ...a, punkter: med && k.rapport ? [...utan, { projektId: k.projektId, rapportId: k.rapport.id, text: k.rapport.text }] : utan };
};

/** Moves a project one step. */
export const flytta = (a: Arbete, fran: number, steg: -1 | 1): Arbete => {
  const punkter = [...a.punkter];
  const [tagen] = punkter.splice(fran, 1);
  if (!tagen || fran + steg < 0 || fran + steg >= a.punkter.length) return a;
  punkter.splice(fran + steg, 0, tagen);
  return { ...a, punkter };
};

export const bytPunkt = (a: Arbete, projektId: string, del: Partial<Arbetspunkt>): Arbete => ({ ...a, punkter: a.punkter.map((p) => (p.projektId === projektId ? { ...p, ...del } : p)) });

/** Texts that differ between what I wrote and what somebody else saved meanwhile; the person merges them. */
export const olikaTexter = (mitt: Arbete, deras: AktuelltDelFragment): readonly { readonly namn: string; readonly etikett: string; readonly min: string; readonly deras: string }[] =>
  mitt.punkter.flatMap((m) => {
    const d = deras.punkter.find((p) => p.projektId === m.projektId);
    return d && d.text !== m.text ? [{ namn: m.projektId, etikett: d.projektnamn, min: m.text, deras: d.text }] : [];
  });

/** My choice and order on their version, with the merged texts; what they put in that was not there when I began comes last. */
export const sammanfogaArbete = (mitt: Arbete, bas: Arbete, deras: AktuelltDelFragment, texter: Readonly<Record<string, string>>): Arbete => {
  const nya = arbeteAv(deras).punkter.filter((d) => ![...mitt.punkter, ...bas.punkter].some((p) => p.projektId === d.projektId));
  return { version: deras.version, namn: mitt.namn, punkter: [...mitt.punkter.map((p) => ({ ...p, text: texter[p.projektId] ?? p.text })), ...nya] };
};
