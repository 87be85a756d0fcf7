import { type Ideinmatning } from '@gemensam/projekt/domain';

/** An idea being written, and the version it is built on; 0 for a new one. */
export interface Ideutkast extends Ideinmatning {
  readonly version: number;
}

export const skrivIdeutkast = (utkast: Ideutkast): string => JSON.stringify(utkast);

/**
 * Reads the draft that the server kept. Null when there is none. Whatever was kept, its text is never thrown away: what is not in our
 * form is all behov.
 */
export const lasIdeutkast = (innehall: string, grund: Ideutkast): Ideutkast | null => {
  if (innehall === '') return null;
  const v = somObjekt(innehall);
  const { titel, behov, nytta, version } = v ?? {};
  if (typeof titel !== 'string' || typeof behov !== 'string' || typeof nytta !== 'string' || typeof version !== 'number') return { ...grund, behov: innehall };
  return { titel, behov, nytta, version };
};

const somObjekt = (innehall: string): Record<string, unknown> | null => {
  try {
    const v: unknown = JSON.parse(innehall);
    return typeof v === 'object' && v !== null ? { ...v } : null;
  } catch {
    return null; // a text
  }
};
