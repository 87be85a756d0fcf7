import { computed, type Signal } from '@angular/core';
import { arendetypText, dragStickprov, iRegisterurval, punktText, type Registerlistrad, registernummer, type Registerurval, type Stickprovsval, tolkaStickprov } from '@gemensam/delegation/domain';
import { arAvslag } from '@gemensam/shared/domain';
import { alternativ, belopp, type Filterfalt, type UrlVarde, urlVarde } from '@gemensam/shared/web';
import type { RegisterradDelFragment } from '../generated/operationer';

/** A decision as the register has it. */
export type Registerrad = Registerlistrad & { readonly beslut: RegisterradDelFragment };

export const tillRegisterlistrad = (b: RegisterradDelFragment): Registerrad => ({
  ar: b.ar, lopnummer: b.lopnummer, beteckning: b.beteckning, grund: b.grund, punktNr: b.punktNr ?? null, arendetyp: b.arendetyp ?? null, beslutadAv: b.beslutadAv, egenAnteckning: b.egenAnteckning, datum: b.datum, rubrik: b.rubrik ?? null, motpart: b.motpart ?? null,
  belopp: b.belopp ? BigInt(b.belopp) : null, dnr: b.dnr ?? null, lage: b.lage, beslut: b,
});

/** The filters of the register and its sample; they stand in the address. */
export interface Registerfilter {
  readonly falt: Signal<readonly Filterfalt[]>;
  /** What the file is narrowed by. */
  readonly val: () => Registerurval;
  readonly antal: UrlVarde;
  readonly fro: UrlVarde;
  readonly stickprov: Signal<Stickprovsval | null>;
  /** Those that the filters leave, before a sample is drawn. */
  readonly urval: Signal<readonly Registerrad[]>;
  readonly rader: Signal<readonly Registerrad[]>;
  rensa(): void;
}

const MINST = ['1000', '10000', '47600', '100000', '500000'];
const ANMALD: Readonly<Record<string, string>> = { ja: 'Anmälda', nej: 'Inte anmälda', forsenad: 'Försenade' };

/** Call where `inject` is allowed. */
export const registerfilter = (alla: Signal<readonly Registerrad[]>): Registerfilter => {
  const nycklar = ['punkt', 'delegat', 'typ', 'fran', 'till', 'minst', 'anmald', 'franvaro'] as const;
  const url = { punkt: urlVarde('punkt'), delegat: urlVarde('delegat'), typ: urlVarde('typ'), fran: urlVarde('fran'), till: urlVarde('till'), minst: urlVarde('minst'), anmald: urlVarde('anmald'), franvaro: urlVarde('franvaro') };
  const [antal, fro] = [urlVarde('stickprov'), urlVarde('fro')];
  const val = computed((): Registerurval => ({
    punkt: url.punkt.varde(), delegat: url.delegat.varde(), typ: url.typ.varde(), fran: url.fran.varde(), till: url.till.varde(), minst: url.minst.varde(), anmald: url.anmald.varde(), franvaro: url.franvaro.varde(),
  }));
  const stickprov = computed((): Stickprovsval | null => {
    const tolkat = tolkaStickprov({ antal: antal.varde(), fro: fro.varde() });
    return arAvslag(tolkat) ? null : tolkat;
  });
  const urval = computed(() => alla().filter((r) => iRegisterurval(r, val())));
  const manader = computed(() => [...new Set(alla().map((r) => r.datum.slice(0, 7)))].sort());
  const punkter = computed(() => [...new Map(alla().filter((r) => r.grund === 'bradskande' || r.punktNr !== null).map((r) => [r.grund === 'bradskande' ? 'bradskande' : String(r.punktNr), punktText(r)])).entries()].sort(([a], [b]) => a.localeCompare(b, 'sv', { numeric: true })));
  return {
    falt: computed(() => [
      { namn: 'punkt', etikett: 'Punkt', val: url.punkt, alternativ: punkter().map(([varde, namn]) => ({ varde, namn })) },
      { namn: 'delegat', etikett: 'Beslutat av', val: url.delegat, alternativ: alternativ([...new Set(alla().map((r) => r.beslutadAv))].sort((a, b) => a.localeCompare(b, 'sv'))) },
      { namn: 'typ', etikett: 'Slag', val: url.typ, alternativ: alternativ([...new Set(alla().flatMap((r) => r.arendetyp ?? []))], arendetypText) },
      { namn: 'fran', etikett: 'Från', val: url.fran, alternativ: manader().map((m) => ({ varde: `${m}-01`, namn: m })) },
      { namn: 'till', etikett: 'Till och med', val: url.till, alternativ: manader().map((m) => ({ varde: `${m}-31`, namn: m })) },
      { namn: 'minst', etikett: 'Belopp minst', val: url.minst, alternativ: MINST.map((m) => ({ varde: m, namn: belopp(BigInt(m) * 100n) })) },
      { namn: 'anmald', etikett: 'Anmälan', val: url.anmald, alternativ: alternativ(Object.keys(ANMALD), (k) => ANMALD[k] ?? k) },
      // Offered where there is one, and where the address asks for it.
      ...(alla().some((r) => r.egenAnteckning) || url.franvaro.varde() ? [{ namn: 'franvaro', etikett: 'Frånvaro', val: url.franvaro, alternativ: [{ varde: 'egen', namn: 'Antecknad av beslutsfattaren' }] }] : []),
    ]),
    val, antal, fro, stickprov, urval,
    rader: computed(() => {
      const valt = stickprov();
      return valt ? dragStickprov(urval(), valt, registernummer) : urval();
    }),
    rensa: () => {
      nycklar.forEach((n) => url[n].satt(''));
      antal.satt('');
      fro.satt('');
    },
  };
};
