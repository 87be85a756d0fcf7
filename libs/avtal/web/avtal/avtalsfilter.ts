import { computed, type Signal } from '@angular/core';
import { avtalIUrval, type Avtalslistrad, avtalsstatusar, avtalsstatusText, type Avtalsurval } from '@gemensam/avtal/domain';
import { alternativ, type Filterfalt, urlVarde, type UrlVarde } from '@gemensam/shared/web';
import type { AvtalsradDelFragment } from '../generated/operationer';

/** A row of the register as the page has it. */
export type Avtalsrad = Avtalslistrad & Pick<AvtalsradDelFragment, 'id' | 'optionerKvar'> & { readonly varselSenast: string | null; readonly slutarSenast: string | null; readonly tecknat: string | null };

export const tillRad = (r: AvtalsradDelFragment): Avtalsrad => ({
  ...r, diarienummer: r.diarienummer ?? null, gallerFran: r.gallerFran ?? null, slutar: r.slutar ?? null, slutarSenast: r.slutarSenast ?? null, egenDag: r.egenDag ?? null, varselSenast: r.varselSenast ?? null,
  tecknat: r.tecknat ?? null, takvolym: r.takvolym ? BigInt(r.takvolym) : null, avropat: typeof r.avropat === 'string' ? BigInt(r.avropat) : null, handlaggare: r.handlaggare ?? null, projektNamn: r.projektNamn ?? null,
});

/** The filters of the register, one and the same in list and timeline; they stand in the address. */
export interface Avtalsfilter {
  readonly val: Readonly<Record<keyof Avtalsurval, UrlVarde>>;
  /** The rows that the filters leave, in the order they came. */
  readonly rader: Signal<readonly Avtalsrad[]>;
  /** Their boxes, with what there is to choose among in all rows. */
  readonly falt: Signal<readonly Filterfalt[]>;
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
    falt: computed(() => [
      { namn: 'status', etikett: 'Status', val: val.status, alternativ: alternativ(avtalsstatusar, avtalsstatusText) },
      { namn: 'omrade', etikett: 'Område', val: val.omrade, alternativ: alternativ(sorterade(alla().map((r) => r.omrade))) },
      { namn: 'leverantor', etikett: 'Leverantör', val: val.leverantor, alternativ: alternativ(sorterade(alla().flatMap((r) => r.leverantorer))) },
    ]),
    aktivt: computed(() => valda.some((v) => v.varde() !== '')),
    rensa: () => valda.forEach((v) => v.satt('')),
  };
};
