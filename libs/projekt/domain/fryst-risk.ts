import { type Riskband, type Riskbedomt, riskbandFor, type Riskskala, riskvarde } from './riskvarde';

/** A risk as it stood when a status report was written. */
export interface FrystRisk extends Riskbedomt {
  readonly riskId: string;
  readonly nummer: number;
  readonly namn: string;
  readonly varde: number;
  readonly band: Riskband;
}

/**
 * The open risks as a report freezes them (domain handbook 6, Statusrapport), the highest value first, then by number. The band is the
 * one of then: a scale that changes later moves nothing in an old report.
 * @example frysRisker([{ riskId: 'a', nummer: 1, namn: 'Försening', sannolikhet: 3, konsekvens: 4 }], STANDARDSKALA)[0].band // 'hog'
 */
export const frysRisker = (risker: readonly (Riskbedomt & Pick<FrystRisk, 'riskId' | 'nummer' | 'namn'>)[], skala: Riskskala): readonly FrystRisk[] =>
  risker
    .map(({ riskId, nummer, namn, sannolikhet, konsekvens }) => {
      const varde = riskvarde({ sannolikhet, konsekvens });
      return { riskId, nummer, namn, sannolikhet, konsekvens, varde, band: riskbandFor(varde, skala) };
    })
    .sort((a, b) => b.varde - a.varde || a.nummer - b.nummer);

type Jamford = Pick<FrystRisk, 'riskId' | 'namn' | 'varde'>;

/** What happened to the risks between two reports. */
export interface Riskskillnad {
  readonly nya: readonly string[];
  readonly borta: readonly string[];
  readonly flyttade: readonly { readonly namn: string; readonly fran: number; readonly till: number }[];
}

/**
 * The risks of a report against those of the report before: new, gone (closed), and with another value. Null where one of the two was
 * written before risks were recorded, for nothing can be said then.
 * @example riskskillnad([{ riskId: 'a', namn: 'A', varde: 6 }], [{ riskId: 'a', namn: 'A', varde: 12 }]) // flyttade: [{ namn: 'A', fran: 6, till: 12 }]
 */
export const riskskillnad = (forra: readonly Jamford[] | null, denna: readonly Jamford[] | null): Riskskillnad | null => {
  if (forra === null || denna === null) return null;
  const forut = new Map(forra.map((r) => [r.riskId, r.varde]));
  const nu = new Set(denna.map((r) => r.riskId));
  return {
    nya: denna.filter((r) => !forut.has(r.riskId)).map((r) => r.namn),
    borta: forra.filter((r) => !nu.has(r.riskId)).map((r) => r.namn),
    flyttade: denna.flatMap((r) => {
      const fran = forut.get(r.riskId);
      return fran === undefined || fran === r.varde ? [] : [{ namn: r.namn, fran, till: r.varde }];
    }),
  };
};

/** @example riskskillnadText({ nya: ['A'], borta: [], flyttade: [{ namn: 'B', fran: 6, till: 12 }] }) // 'Ny: A. Ändrad: B från 6 till 12.' */
export const riskskillnadText = (s: Riskskillnad): string =>
  [
    s.nya.length > 0 ? `${s.nya.length === 1 ? 'Ny' : 'Nya'}: ${s.nya.join(', ')}.` : '',
    s.borta.length > 0 ? `${s.borta.length === 1 ? 'Stängd' : 'Stängda'}: ${s.borta.join(', ')}.` : '',
    s.flyttade.length > 0 ? `${s.flyttade.length === 1 ? 'Ändrad' : 'Ändrade'}: ${s.flyttade.map((f) => `${f.namn} från ${f.fran} till ${f.till}`).join(', ')}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
