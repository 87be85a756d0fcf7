import type { Datum } from '@gemensam/shared/domain';
import { type Tidsskala, xAv } from '@gemensam/shared/web';
import type { Avtalsrad } from './avtalsfilter';

/** A stretch of an avtal's line, or a day on it, ready to draw and with the same in words. */
export interface Avtalslinje {
  readonly galler: { readonly x: number; readonly bredd: number; readonly text: string } | null;
  /** What options that are left can give. */
  readonly optioner: { readonly x: number; readonly bredd: number; readonly text: string } | null;
  readonly dagar: readonly { readonly x: number; readonly slag: 'egen' | 'varsel' | 'slut'; readonly text: string }[];
}

const stracka = (s: Tidsskala, fran: Datum, till: Datum, text: string) => {
  const x = xAv(s, fran);
  return { x, bredd: Math.max(1, xAv(s, till) - x), text };
};

/** The line of an avtal: from its first day to its last, what options can add, its own day, the last day for notice and its end. */
export const avtalslinje = (r: Avtalsrad, s: Tidsskala): Avtalslinje => {
  const { gallerFran, slutar, slutarSenast, egenDag, varselSenast } = r;
  if (gallerFran === null || slutar === null) return { galler: null, optioner: null, dagar: [] };
  const tecknat = r.tecknat !== null;
  return {
    galler: stracka(s, gallerFran, slutar, `${tecknat ? 'Gäller' : 'Planerat'} ${gallerFran} till ${slutar}`),
    optioner: slutarSenast !== null && slutarSenast > slutar ? stracka(s, slutar, slutarSenast, `Kan förlängas till ${slutarSenast}`) : null,
    dagar: [
      ...(egenDag ? [{ x: xAv(s, egenDag), slag: 'egen' as const, text: `Ta ställning till förlängning senast ${egenDag}` }] : []),
      ...(varselSenast ? [{ x: xAv(s, varselSenast), slag: 'varsel' as const, text: `Förlängning meddelas senast ${varselSenast}` }] : []),
      { x: xAv(s, slutar), slag: 'slut' as const, text: `Slutar ${slutar}` },
    ],
  };
};

/** Every day that an avtal stands on, so that the years hold them all. */
export const avtalsdagar = (rader: readonly Avtalsrad[]): readonly Datum[] => rader.flatMap((r) => [r.gallerFran, r.slutar, r.slutarSenast].filter((d) => d !== null));
