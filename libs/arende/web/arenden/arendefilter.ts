import { computed, inject, type Signal } from '@angular/core';
import { arendeIUrval, type Arendelistrad, type Arendeurval } from '@gemensam/arende/domain';
import { Sammanhang, urlVarde, type UrlVarde } from '@gemensam/shared/web';

type Nyckel = keyof Arendeurval;

/** The filters of the ärenden, one and the same in list and board; they stand in the address. */
export interface Arendefilter<T> {
  readonly val: Readonly<Record<Nyckel, UrlVarde>>;
  /** The rows that the filters leave, in the order they came. */
  readonly rader: Signal<readonly T[]>;
  /** What there is to choose among, from all rows. */
  readonly handlaggare: Signal<readonly string[]>;
  readonly moten: Signal<readonly { readonly id: string; readonly datum: string }[]>;
  readonly harEgna: Signal<boolean>;
  readonly aktivt: Signal<boolean>;
  rensa(): void;
}

/** Call where `inject` is allowed. */
export const arendefilter = <T extends Arendelistrad>(alla: Signal<readonly T[]>): Arendefilter<T> => {
  const val = { tillstand: urlVarde('tillstand'), typ: urlVarde('typ'), handlaggare: urlVarde('handlaggare'), mote: urlVarde('mote'), mina: urlVarde('mina') };
  const valda = Object.values(val);
  return {
    val,
    rader: computed(() => {
      const urval = { tillstand: val.tillstand.varde(), typ: val.typ.varde(), handlaggare: val.handlaggare.varde(), mote: val.mote.varde(), mina: val.mina.varde() };
      return alla().filter((r) => arendeIUrval(r, urval));
    }),
    handlaggare: computed(() => [...new Set(alla().map((r) => r.handlaggare))].sort((a, b) => a.localeCompare(b, 'sv'))),
    moten: computed(() =>
      [...new Map(alla().flatMap((r) => (r.sammantrade ? [[r.sammantrade.id, r.sammantrade] as const] : []))).values()].sort((a, b) => a.datum.localeCompare(b.datum)),
    ),
    harEgna: computed(() => alla().some((r) => r.egen)),
    aktivt: computed(() => valda.some((v) => v.varde() !== '')),
    rensa: () => valda.forEach((v) => v.satt('')),
  };
};

/** Who may begin an ärende. Call where `inject` is allowed. */
export const farSkapaArende = (): boolean => inject(Sammanhang).harRoll('e_samordnare', 'namndsekreterare', 'beredningsgrupp');
