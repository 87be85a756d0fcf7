import { arAvslag } from '@gemensam/shared/domain';
import { beraknaAndelar } from './berakna-andelar';
import type { Fordelningsunderlag, Nyckelvarde } from './nyckel';
import { ALLA, EKONTOR, ELEVHALSA, FOLKMANGD_2019 } from './norrbotten.testdata';
import type { Simuleringsgrund, Simuleringspost } from './simulering';

const kommuner = [...ALLA].sort((a, b) => a.namn.localeCompare(b.namn, 'sv')).map((k) => ({ ...k, medlem: true }));

const post = (nr: number, namn: string, underlag: Fordelningsunderlag): Simuleringspost => {
  const andelar = beraknaAndelar(underlag);
  if (arAvslag(andelar)) throw new Error(andelar.text);
  const perKommun = new Map(andelar.andelar.map((a) => [a.kommunkod, a.belopp]));
  return {
    id: `01981f3a-0000-7000-8000-0000000000${nr.toString().padStart(2, '0')}`,
    namn,
    fordelningNummer: 1,
    underlag,
    idag: kommuner.map((k) => perKommun.get(k.kommunkod) ?? null),
  };
};

const varden = <T>(varde: (nr: number) => T): readonly Nyckelvarde<T>[] => ALLA.map(({ kommunkod }, i) => ({ kommunkod, varde: varde(i), kalla: 'Avtal', datum: null }));

const grund = { avrundningsenhet: 100n, deltagare: ALLA };

export const POST = {
  grundbelopp: post(1, 'Grundbelopp', { ...grund, totalt: 1_044_400n * 100n, nyckel: { typ: 'lika' } }),
  ekontor: post(2, 'e-kontor', EKONTOR),
  elevhalsa: post(3, 'Elevhälsa', ELEVHALSA),
  arkiv: post(4, 'e-arkiv', { ...grund, totalt: 322_000n * 100n, nyckel: { typ: 'invanarantal', datum: '2019-12-31', folkmangd: FOLKMANGD_2019 } }),
  avrop: post(5, 'Avrop', { ...grund, totalt: 70_001n * 100n, nyckel: { typ: 'antal', enhet: 'avrop', antal: varden((i) => BigInt(i * i)) } }),
  avtal: post(6, 'Avtal', { ...grund, totalt: 10_000n * 100n, nyckel: { typ: 'procent', procent: varden((i) => ({ taljare: i === 0 ? 9n : 7n, namnare: 1n })) } }),
  fast: post(7, 'Fast', { ...grund, totalt: 14_000n * 100n, nyckel: { typ: 'fast_belopp', belopp: varden(() => 100_000n) } }),
} as const;

const folkmangd = new Map(FOLKMANGD_2019.map((f) => [f.kommunkod, f.varde]));

/** Fourteen kommuner and seven posts, one for each key and one by printed populations. Älvsbyn has no population of 2020. */
export const GRUND: Simuleringsgrund = {
  ar: 2021,
  kommuner,
  poster: Object.values(POST),
  folkmangder: [
    { datum: '2020-12-31', kalla: 'SCB', antal: kommuner.map((k) => (k.kommunkod === '2560' ? null : (folkmangd.get(k.kommunkod) ?? 0n) + 10n)) },
    { datum: '2019-12-31', kalla: 'SCB', antal: kommuner.map((k) => folkmangd.get(k.kommunkod) ?? null) },
  ],
  forvaltDatum: '2019-12-31',
};
