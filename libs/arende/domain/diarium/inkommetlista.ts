import { type Datum, type Tabellval } from '@gemensam/shared/domain';

/** What became of a handling that came in. */
export const inkommetlagen = ['vantar', 'registrerad', 'registreras_inte'] as const;
export type Inkommetlage = (typeof inkommetlagen)[number];

/** What came in, as far as the list is narrowed, searched and ordered by it. */
export interface Inkommetlistrad {
  readonly inkom: Datum;
  readonly frist: Datum;
  readonly avsandare: string;
  readonly rubrik: string;
  readonly lage: Inkommetlage;
  readonly dnr: string | null;
  readonly skal: string | null;
}

const LAGEN: Readonly<Record<Inkommetlage, string>> = { vantar: 'Väntar', registrerad: 'Registrerad', registreras_inte: 'Registreras inte' };

/** @example inkommetlageText('registreras_inte') // 'Registreras inte' */
export const inkommetlageText = (lage: Inkommetlage): string => LAGEN[lage];

export const inkommettabell: Tabellval<Inkommetlistrad> = {
  kolumner: { inkom: (r) => r.inkom, frist: (r) => r.frist, avsandare: (r) => r.avsandare, rubrik: (r) => r.rubrik, lage: (r) => LAGEN[r.lage] },
  sokbar: (r) => [r.inkom, r.avsandare, r.rubrik, r.dnr, r.skal].join(' '),
};

/**
 * Whether it belongs to what is chosen: a läge, or `alla`.
 * @example inkommetIUrval(rad, 'alla') // true
 */
export const inkommetIUrval = (r: Inkommetlistrad, lage: string): boolean => lage === 'alla' || r.lage === lage;
