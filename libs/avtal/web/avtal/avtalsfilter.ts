import { computed, type Signal } from '@angular/core';
import { avtalIUrval, type Avtalslistrad, type Avtalsurval } from '@gemensam/avtal/domain';
import { urlVarde, type UrlVarde } from '@gemensam/shared/web';
import type { AvtalsradDelFragment } from '../generated/operationer';

/** A row of the register as the page has it. */
export type Avtalsrad = Avtalslistrad & Pick<AvtalsradDelFragment, 'id' | 'optionerKvar'> & { readonly varselSenast: string | null; readonly slutarSenast: string | null; readonly tecknat: string | null };

export const tillRad = (r: AvtalsradDelFragment): Avtalsrad => ({
  ...r, diarienummer: r.diarienummer ?? null, gallerFran: r.gallerFran ?? null, slutar: r.slutar ?? null, slutarSenast: r.slutarSenast ?? null, egenDag: r.egenDag ?? null, varselSenast: r.varselSenast ?? null,
  tecknat: r.tecknat ?? null, takvolym: r.takvolym ? BigInt(r.takvolym) : null, handlaggare: r.handlaggare ?? null, projektNamn: r.projektNamn ?? null,
});

/** The filters of the register, one and the same in list and timeline; they stand in the address. */
export interface Avtalsfilter {
  readonly val: Readonly<Record<keyof Avtalsurval, UrlVarde>>;
  /** The rows that the filters leave, in the order they came. */
  readonly rader: Signal<readonly Avtalsrad[]>;
  /** What there is to choose among, from all rows. */
  readonly omraden: Signal<readonly string[]>;
  readonly leverantorer: Signal<readonly string[]>;
  readonly aktivt: Signal<boolean>;
  rensa(): void;
}

const sorterade = (texter: readonly string[]): readonly string[] => [...new Set(texter)].sort((a, b) => a.localeCompare(b, 'sv'));

/** Call where `inject` is allowed. */
export const avtalsfilter = (alla: Signal<readonly Avtalsrad[]>): Avtalsfilter => {
  const val = { status: urlVarde('status'), omrade: urlVarde('omrade'), leverantor: urlVarde('leverantor') };
  const valda = Object.values(val);
  return {
    val,
    rader: computed(() => {
      const urval = { status: val.status.varde(), omrade: val.omrade.varde(), leverantor: val.leverantor.varde() };
      return alla().filter((r) => avtalIUrval(r, urval));
    }),
    omraden: computed(() => sorterade(alla().map((r) => r.omrade))),
    leverantorer: computed(() => sorterade(alla().flatMap((r) => r.leverantorer))),
    aktivt: computed(() => valda.some((v) => v.varde() !== '')),
    rensa: () => valda.forEach((v) => v.satt('')),
  };
};
