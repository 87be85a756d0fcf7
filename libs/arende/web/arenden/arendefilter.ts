import { computed, inject, type Signal } from '@angular/core';
import { arendeIUrval, type Arendelistrad, arendetillstand, arendetyper, arendetypText, type Arendeurval, tillstandText } from '@gemensam/arende/domain';
import { alternativ, type Filterfalt, Sammanhang, urlVarde, type UrlVarde } from '@gemensam/shared/web';

type Nyckel = keyof Arendeurval;

/** The filters of the ärenden, one and the same in list and board; they stand in the address. */
export interface Arendefilter<T> {
  readonly val: Readonly<Record<Nyckel, UrlVarde>>;
  /** The rows that the filters leave, in the order they came. */
  readonly rader: Signal<readonly T[]>;
  /** Their boxes, with what there is to choose among in all rows. */
  readonly falt: Signal<readonly Filterfalt[]>;
  readonly aktivt: Signal<boolean>;
  rensa(): void;
}

/** Call where `inject` is allowed. `utan`: what the view is ordered by already, and has no box for. */
export const arendefilter = <T extends Arendelistrad>(alla: Signal<readonly T[]>, utan?: Nyckel): Arendefilter<T> => {
  const val = { tillstand: urlVarde('tillstand'), typ: urlVarde('typ'), handlaggare: urlVarde('handlaggare'), mote: urlVarde('mote'), mina: urlVarde('mina') };
  const valda = Object.values(val);
  return {
    val,
    rader: computed(() => {
      const urval = { tillstand: val.tillstand.varde(), typ: val.typ.varde(), handlaggare: val.handlaggare.varde(), mote: val.mote.varde(), mina: val.mina.varde() };
      return alla().filter((r) => arendeIUrval(r, urval));
    }),
    falt: computed(() => arendefalt(alla(), val).filter((f) => f.namn !== utan)),
    aktivt: computed(() => valda.some((v) => v.varde() !== '')),
    rensa: () => valda.forEach((v) => v.satt('')),
  };
};

const arendefalt = (alla: readonly Arendelistrad[], val: Arendefilter<unknown>['val']): readonly Filterfalt[] => {
  const moten = [...new Map(alla.flatMap((r) => (r.sammantrade ? [[r.sammantrade.id, r.sammantrade] as const] : []))).values()].sort((a, b) => a.datum.localeCompare(b.datum));
  const handlaggare = [...new Set(alla.map((r) => r.handlaggare))].sort((a, b) => a.localeCompare(b, 'sv'));
  const falt: readonly Filterfalt[] = [
    { namn: 'tillstand', etikett: 'Tillstånd', val: val.tillstand, alternativ: alternativ(arendetillstand, tillstandText) },
    { namn: 'typ', etikett: 'Typ', val: val.typ, alternativ: alternativ(arendetyper, arendetypText) },
    { namn: 'mote', etikett: 'Sammanträde', val: val.mote, alternativ: [{ varde: 'inget', namn: 'Inte planerade' }, ...moten.map((m) => ({ varde: m.id, namn: m.datum }))] },
    { namn: 'handlaggare', etikett: 'Handläggare', val: val.handlaggare, alternativ: alternativ(handlaggare) },
  ];
  return alla.some((r) => r.egen) || val.mina.varde() ? [...falt, { namn: 'mina', etikett: 'Bara mina', val: val.mina }] : falt;
};

/** Who may begin an ärende. Call where `inject` is allowed. */
export const farSkapaArende = (): boolean => inject(Sammanhang).harRoll('e_samordnare', 'namndsekreterare', 'beredningsgrupp');
