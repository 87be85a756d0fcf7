import { dagarMellan, datumdelar, type Datum, plusDagar } from '@gemensam/shared/domain';

export const zoomnivaer = ['ar', 'kvartal', 'manad'] as const;
export type Zoomniva = (typeof zoomnivaer)[number];

const ZOOMTEXT: Readonly<Record<Zoomniva, string>> = { ar: 'År', kvartal: 'Kvartal', manad: 'Månad' };
export const zoomText = (z: Zoomniva): string => ZOOMTEXT[z];
export const arZoom = (text: string): text is Zoomniva => zoomnivaer.some((z) => z === text);

/** Width of a year at each zoom, in px. */
const ARSBREDD: Readonly<Record<Zoomniva, number>> = { ar: 112, kvartal: 352, manad: 816 };
const DAGAR_PER_AR = 365.2425;
const MANADER = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** Days laid out on a line: whole years, from the first day to, but not with, `till`. */
export interface Tidsskala {
  readonly fran: Datum;
  readonly till: Datum;
  readonly pxPerDag: number;
  /** Width of it all, in whole px. */
  readonly bredd: number;
}

/** A field of the axis: a year, a quarter or a month. */
export interface Axelfalt {
  readonly x: number;
  readonly bredd: number;
  readonly text: string;
}

/** The whole years around the days, always with today's. */
export const helaAr = (dagar: Iterable<Datum>, idag: Datum): { readonly fran: Datum; readonly till: Datum } => {
  let [forst, sist] = [idag, idag];
  for (const dag of dagar) {
    if (dag < forst) forst = dag;
    if (dag > sist) sist = dag;
  }
  return { fran: `${forst.slice(0, 4)}-01-01`, till: `${Number(sist.slice(0, 4)) + 1}-01-01` };
};

/** The years at a zoom. */
export const skalaVid = (ar: { readonly fran: Datum; readonly till: Datum }, zoom: Zoomniva): Tidsskala => skalaMed(ar, ARSBREDD[zoom] / DAGAR_PER_AR);

/** The years in a given width, e.g. of a paper. */
export const skalaInom = (ar: { readonly fran: Datum; readonly till: Datum }, bredd: number): Tidsskala => skalaMed(ar, bredd / dagarMellan(ar.fran, ar.till));

const skalaMed = ({ fran, till }: { readonly fran: Datum; readonly till: Datum }, pxPerDag: number): Tidsskala => ({ fran, till, pxPerDag, bredd: Math.round(dagarMellan(fran, till) * pxPerDag) });

/**
 * Where a day begins, in px from the left; days outside stand at the edge.
 * @example xAv(skala, skala.fran) // 0
 */
export const xAv = ({ fran, till, pxPerDag }: Tidsskala, dag: Datum): number => (dag <= fran ? 0 : dagarMellan(fran, dag < till ? dag : till) * pxPerDag);

/** The day at a place, within the scale: what is in the middle stays there when the zoom changes. */
export const dagVid = ({ fran, till, pxPerDag }: Tidsskala, x: number): Datum => plusDagar(fran, Math.min(Math.max(0, Math.floor(x / pxPerDag)), dagarMellan(fran, till) - 1));

/** The years of the axis. */
export const arsfalt = (s: Tidsskala): readonly Axelfalt[] => {
  const [fran, till] = [datumdelar(s.fran).ar, datumdelar(s.till).ar];
  return Array.from({ length: till - fran }, (_, i) => falt(s, `${fran + i}-01-01`, `${fran + i + 1}-01-01`, String(fran + i)));
};

/** The parts of the years: none at the zoom of years, else quarters or months. */
export const delfalt = (s: Tidsskala, zoom: Zoomniva): readonly Axelfalt[] => {
  if (zoom === 'ar') return [];
  const steg = zoom === 'kvartal' ? 3 : 1;
  return arsfalt(s).flatMap(({ text: ar }) =>
    Array.from({ length: 12 / steg }, (_, i) => {
      const efter = (i + 1) * steg + 1;
      return falt(s, dagen(Number(ar), i * steg + 1), efter > 12 ? `${Number(ar) + 1}-01-01` : dagen(Number(ar), efter), zoom === 'kvartal' ? `kv ${i + 1}` : (MANADER[i] ?? ''));
    }),
  );
};

const dagen = (ar: number, manad: number): Datum => `${ar}-${String(manad).padStart(2, '0')}-01`;
const falt = (s: Tidsskala, fran: Datum, till: Datum, text: string): Axelfalt => ({ x: xAv(s, fran), bredd: xAv(s, till) - xAv(s, fran), text });
