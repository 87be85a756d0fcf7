import { type Belopp, dagarMellan, type Datum, formateraDatum, plusDagar } from '@gemensam/shared/domain';
import { type Avropspost } from './avrop';
import { takvolymlage } from './prova-avrop';

/** When the takvolym is used up at the pace so far. */
export interface Takvolymprognos {
  readonly lage: 'inte_borjat' | 'inga_avrop' | 'racker' | 'tar_slut' | 'slut' | 'avslutat';
  /** The last day that the takvolym is enough for; null unless it runs out. */
  readonly dag: Datum | null;
  /** What would have been called off by the last day of the avtal at the pace so far, öre; null before there is a pace. */
  readonly vidSlutet: Belopp | null;
  readonly text: string;
}

/**
 * The forecast of a takvolym: the pace is what has been called off divided by the days the avtal has gone, today counted, and goes on unchanged.
 * Whole days, rounded down, so that it is rather said too early than too late; öre, rounded down. Avrop dated after the day do not count to the
 * pace but to what is left. `slut` is the last day as it is known; options not yet taken do not count, and taking one gives no more volume.
 * Source: domain rule U4.
 *
 * @example takvolymprognos(avrop, { takvolym: 100_00n, start: '2021-01-01', slut: '2022-12-31' }, '2021-02-15')
 */
export const takvolymprognos = (avrop: readonly Avropspost[], avtal: { readonly takvolym: Belopp; readonly start: Datum; readonly slut: Datum }, datum: Datum): Takvolymprognos => {
  const { kvar } = takvolymlage(avrop, avtal.takvolym);
  if (kvar === 0n) return { lage: 'slut', dag: null, vidSlutet: null, text: 'Takvolymen är förbrukad.' };
  if (datum < avtal.start) return { lage: 'inte_borjat', dag: null, vidSlutet: null, text: 'Avtalet har inte börjat.' };
  if (datum > avtal.slut) return { lage: 'avslutat', dag: null, vidSlutet: null, text: 'Avtalet har gått ut.' };
  const takt = takvolymlage(avrop.filter((a) => a.datum <= datum), avtal.takvolym).avropat;
  if (takt === 0n) return { lage: 'inga_avrop', dag: null, vidSlutet: null, text: 'Inget är avropat än.' };
  const gangna = BigInt(dagarMellan(avtal.start, datum) + 1);
  const kvarDagar = BigInt(dagarMellan(datum, avtal.slut));
  const racker = (kvar * gangna) / takt;
  const vidSlutet = takvolymlage(avrop, avtal.takvolym).avropat + (takt * kvarDagar) / gangna;
  if (racker >= kvarDagar) return { lage: 'racker', dag: null, vidSlutet, text: 'Med den takt som varit räcker takvolymen avtalet ut.' };
  const dag = plusDagar(datum, Number(racker));
  return { lage: 'tar_slut', dag, vidSlutet, text: `Med den takt som varit räcker takvolymen till ${formateraDatum(dag)}. Avtalet gäller till ${formateraDatum(avtal.slut)}.` };
};
