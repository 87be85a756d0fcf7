import { computed, type Signal } from '@angular/core';
import { avropIUrval, type Avropslistrad, avropsstatusar, avropsstatusText, type Avropsurval, UTAN_KOMMUN } from '@gemensam/avtal/domain';
import { alternativ, type Filterfalt, urlVarde } from '@gemensam/shared/web';
import type { AvropDelFragment } from '../generated/operationer';

/** An avrop as the lists have it. */
export type Avropsrad = Avropslistrad & { readonly avrop: AvropDelFragment };

export const tillAvropsrad = (a: AvropDelFragment): Avropsrad => ({
  nummer: a.nummer, avtalsnummer: a.avtalsnummer, avtal: a.avtal, organisation: a.organisation, orgnr: a.orgnr, kommun: a.kommun ?? null, leverantor: a.leverantor, belopp: BigInt(a.belopp), datum: a.datum, vad: a.vad,
  referens: a.referens ?? null, status: a.status, lamnatAv: a.lamnatAv, avrop: a,
});

/** The filters of a list of avrop; they stand in the address. */
export interface Avropsfilter {
  readonly falt: Signal<readonly Filterfalt[]>;
  /** What the file of the list is narrowed by. */
  readonly val: () => Avropsurval;
  /** The rows that the filters leave. */
  readonly rader: Signal<readonly Avropsrad[]>;
  rensa(): void;
}

/** `medAvtal`: whether the list is of all avtal. Call where `inject` is allowed. */
export const avropsfilter = (alla: Signal<readonly Avropsrad[]>, medAvtal: () => boolean): Avropsfilter => {
  const nycklar = ['avtal', 'organisation', 'kommun', 'leverantor', 'status', 'fran', 'till'] as const;
  const url = { avtal: urlVarde('avtal'), organisation: urlVarde('organisation'), kommun: urlVarde('kommun'), leverantor: urlVarde('leverantor'), status: urlVarde('status'), fran: urlVarde('fran'), till: urlVarde('till') };
  const val = computed((): Avropsurval => ({
    avtal: medAvtal() ? url.avtal.varde() : '', organisation: url.organisation.varde(), kommun: url.kommun.varde(), leverantor: url.leverantor.varde(), status: url.status.varde(), fran: url.fran.varde(), till: url.till.varde(),
  }));
  const varden = (av: (r: Avropsrad) => string): readonly string[] => [...new Set(alla().map(av))].sort((a, b) => a.localeCompare(b, 'sv'));
  const ar = (): readonly string[] => [...new Set(alla().map((r) => r.datum.slice(0, 4)))].sort();
  const avtalen = computed(() => [...new Map(alla().map((r) => [r.avtalsnummer, `A-${r.avtalsnummer} ${r.avtal}`])).entries()].sort(([a], [b]) => a - b));
  return {
    falt: computed(() => [
      ...(medAvtal() ? [{ namn: 'avtal', etikett: 'Avtal', val: url.avtal, alternativ: avtalen().map(([nummer, namn]) => ({ varde: String(nummer), namn })) }] : []),
      { namn: 'organisation', etikett: 'Organisation', val: url.organisation, alternativ: alternativ(varden((r) => r.organisation)) },
      { namn: 'kommun', etikett: 'Kommun', val: url.kommun, alternativ: alternativ(varden((r) => r.kommun ?? UTAN_KOMMUN)) },
      { namn: 'leverantor', etikett: 'Leverantör', val: url.leverantor, alternativ: alternativ(varden((r) => r.leverantor)) },
      { namn: 'status', etikett: 'Status', val: url.status, alternativ: alternativ(avropsstatusar, avropsstatusText) },
      { namn: 'fran', etikett: 'Från år', val: url.fran, alternativ: ar().map((a) => ({ varde: `${a}-01-01`, namn: a })) },
      { namn: 'till', etikett: 'Till och med år', val: url.till, alternativ: ar().map((a) => ({ varde: `${a}-12-31`, namn: a })) },
    ]),
    val,
    rader: computed(() => alla().filter((r) => avropIUrval(r, val()))),
    rensa: () => nycklar.forEach((n) => url[n].satt('')),
  };
};
