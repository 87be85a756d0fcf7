import { computed, type Signal } from '@angular/core';
import {
  bestallningIUrval, type Bestallningslistrad, bestallningsstatusar, bestallningsstatusText, type Bestallningsurval, fakturaIUrval, type Fakturalistrad, fakturastatusar, fakturastatusText, type Fakturaurval,
} from '@gemensam/delegation/domain';
import { alternativ, type Filterfalt, urlVarde } from '@gemensam/shared/web';
import type { BestallningDelFragment, FakturaDelFragment } from '../generated/operationer';

export type Bestallningsrad = Bestallningslistrad & { readonly b: BestallningDelFragment };
export type Fakturarad = Fakturalistrad & { readonly f: FakturaDelFragment };

export const tillBestallningsrad = (b: BestallningDelFragment): Bestallningsrad => ({
  nummer: b.nummer, datum: b.datum, leverantor: b.leverantor, orgnr: b.orgnr ?? null, vad: b.vad, netto: BigInt(b.netto), fakturerat: BigInt(b.fakturerat), budgetpost: b.budgetpost, avtal: b.avtal ?? null, status: b.status, av: b.av, b,
});

export const tillFakturarad = (f: FakturaDelFragment): Fakturarad => ({
  leverantor: f.leverantor, orgnr: f.orgnr ?? null, nummer: f.nummer, vad: f.vad, fakturadatum: f.fakturadatum, forfallodag: f.forfallodag, netto: BigInt(f.netto), brutto: BigInt(f.brutto), budgetpost: f.budgetpost, bestallning: f.bestallning ?? null, namndbeslut: f.namndbeslut ?? null,
  beslut: f.beslut ?? null, status: f.status, registreradAv: f.registreradAv, f,
});

const varden = <T>(alla: readonly T[], av: (r: T) => string): readonly string[] => [...new Set(alla.map(av))].sort((a, b) => a.localeCompare(b, 'sv'));

/** The filters of the list of orders; they stand in the address. Call where `inject` is allowed. */
export const bestallningsfilter = (alla: Signal<readonly Bestallningsrad[]>) => {
  const url = { ar: urlVarde('ar'), leverantor: urlVarde('leverantor'), budgetpost: urlVarde('budgetpost'), status: urlVarde('status') };
  const val = computed((): Bestallningsurval => ({ ar: url.ar.varde(), leverantor: url.leverantor.varde(), budgetpost: url.budgetpost.varde(), status: url.status.varde() }));
  return {
    val,
    falt: computed((): readonly Filterfalt[] => [
      { namn: 'ar', etikett: 'År', val: url.ar, alternativ: alternativ(varden(alla(), (r) => r.datum.slice(0, 4))) },
      { namn: 'leverantor', etikett: 'Leverantör', val: url.leverantor, alternativ: alternativ(varden(alla(), (r) => r.leverantor)) },
      { namn: 'budgetpost', etikett: 'Budgetrad', val: url.budgetpost, alternativ: alternativ(varden(alla(), (r) => r.budgetpost)) },
      { namn: 'status', etikett: 'Status', val: url.status, alternativ: alternativ(bestallningsstatusar, bestallningsstatusText) },
    ]),
    rader: computed(() => alla().filter((r) => bestallningIUrval(r, val()))),
    rensa: () => Object.values(url).forEach((v) => v.satt('')),
  };
};

/** The filters of the list of invoices; they stand in the address. Call where `inject` is allowed. */
export const fakturafilter = (alla: Signal<readonly Fakturarad[]>) => {
  const url = { status: urlVarde('status'), leverantor: urlVarde('leverantor'), budgetpost: urlVarde('budgetpost'), ar: urlVarde('ar') };
  const val = computed((): Fakturaurval => ({ status: url.status.varde(), leverantor: url.leverantor.varde(), budgetpost: url.budgetpost.varde(), ar: url.ar.varde() }));
  return {
    val,
    falt: computed((): readonly Filterfalt[] => [
      { namn: 'status', etikett: 'Status', val: url.status, alternativ: alternativ(fakturastatusar, fakturastatusText) },
      { namn: 'leverantor', etikett: 'Leverantör', val: url.leverantor, alternativ: alternativ(varden(alla(), (r) => r.leverantor)) },
      { namn: 'budgetpost', etikett: 'Budgetrad', val: url.budgetpost, alternativ: alternativ(varden(alla(), (r) => r.budgetpost)) },
      { namn: 'ar', etikett: 'År', val: url.ar, alternativ: alternativ(varden(alla(), (r) => r.fakturadatum.slice(0, 4))) },
    ]),
    rader: computed(() => alla().filter((r) => fakturaIUrval(r, val()))),
    rensa: () => Object.values(url).forEach((v) => v.satt('')),
  };
};
