import type { Deltagare, Fordelningsunderlag, Nyckelvarde } from './nyckel';

// Figures of public sources, for the specs beside: SCB 2019-12-31, and the printed table of the project directive for
// elevhälsa (populations without a date; the amounts as printed, where every row was rounded by itself).

const SCB_2019: readonly (readonly [kommunkod: string, namn: string, folkmangd: bigint])[] = [
  ['2505', 'Arvidsjaur', 6_220n],
  ['2506', 'Arjeplog', 2_785n],
  ['2510', 'Jokkmokk', 4_923n],
  ['2513', 'Överkalix', 3_315n],
  ['2514', 'Kalix', 15_886n],
  ['2518', 'Övertorneå', 4_299n],
  ['2521', 'Pajala', 6_052n],
  ['2523', 'Gällivare', 17_529n],
  ['2560', 'Älvsbyn', 8_066n],
  ['2580', 'Luleå', 78_105n],
  ['2581', 'Piteå', 42_281n],
  ['2582', 'Boden', 28_080n],
  ['2583', 'Haparanda', 9_685n],
  ['2584', 'Kiruna', 22_867n],
];

/** Kommunkod, population and printed amount in kronor. Kalix does not take part. */
export const DIREKTIVET: readonly (readonly [kommunkod: string, folkmangd: bigint, trycktKr: bigint])[] = [
  ['2580', 76_739n, 160_524n],
  ['2581', 41_916n, 87_681n],
  ['2582', 28_065n, 58_707n],
  ['2584', 23_210n, 48_551n],
  ['2523', 17_900n, 37_444n],
  ['2583', 9_779n, 20_456n],
  ['2560', 8_268n, 17_295n],
  ['2505', 6_450n, 13_492n],
  ['2521', 6_072n, 12_702n],
  ['2510', 5_065n, 10_595n],
  ['2518', 4_517n, 9_449n],
  ['2513', 3_402n, 7_116n],
  ['2506', 2_863n, 5_989n],
];

export const ALLA: readonly Deltagare[] = SCB_2019.map(([kommunkod, namn]) => ({ kommunkod, namn }));

export const TRETTON: readonly Deltagare[] = ALLA.filter((d) => d.namn !== 'Kalix');

export const FOLKMANGD_2019: readonly Nyckelvarde<bigint>[] = SCB_2019.map(([kommunkod, , varde]) => ({
  kommunkod,
  varde,
  kalla: 'SCB',
  datum: '2019-12-31',
}));

export const FOLKMANGD_DIREKTIVET: readonly Nyckelvarde<bigint>[] = DIREKTIVET.map(([kommunkod, varde]) => ({
  kommunkod,
  varde,
  kalla: 'Projektdirektivet',
  datum: null,
}));

/** 490 000 kr over thirteen kommuner by the directive's populations. */
export const ELEVHALSA: Fordelningsunderlag = {
  totalt: 490_000n * 100n,
  avrundningsenhet: 100n,
  nyckel: { typ: 'invanarantal', datum: null, folkmangd: FOLKMANGD_DIREKTIVET },
  deltagare: TRETTON,
};

/** 918 200 kr over all fourteen, half equally and half by population. */
export const EKONTOR: Fordelningsunderlag = {
  totalt: 918_200n * 100n,
  avrundningsenhet: 100n,
  nyckel: {
    typ: 'blandad',
    andelLika: { taljare: 1n, namnare: 2n },
    datum: '2019-12-31',
    folkmangd: FOLKMANGD_2019,
  },
  deltagare: ALLA,
};
