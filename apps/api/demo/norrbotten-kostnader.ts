import { type Nyckelvarde } from '@gemensam/finansiering/domain';
import { type DemoPost } from './demoinnehall';
import { FOLKMANGD_NORRBOTTEN } from './folkmangd-norrbotten';
import { KALIX, MEDLEMMAR, PROJEKTDIREKTIV, verksamhetsplan } from './norrbotten-kallor';
import { ELEVHALSA } from './norrbotten-portfolj';

const BUDGETAR = 2021;
const REFERENSDATUM = '2019-12-31';

const SCB: readonly Nyckelvarde<bigint>[] = FOLKMANGD_NORRBOTTEN.filter((f) => f.datum === REFERENSDATUM).flatMap((f) =>
  f.antal.map(([kommunkod, antal]) => ({ kommunkod, varde: BigInt(antal), kalla: f.kalla, datum: f.datum })),
);

/** Populations as the directive prints them. It states no day, and they are of no single year-end. */
const DIREKTIVET: readonly Nyckelvarde<bigint>[] = (
  [
    ['2505', 6_450n],
    ['2506', 2_863n],
    ['2510', 5_065n],
    ['2513', 3_402n],
    ['2518', 4_517n],
    ['2521', 6_072n],
    ['2523', 17_900n],
    ['2560', 8_268n],
    ['2580', 76_739n],
    ['2581', 41_916n],
    ['2582', 28_065n],
    ['2583', 9_779n],
    ['2584', 23_210n],
  ] as const
).map(([kommunkod, varde]) => ({ kommunkod, varde, kalla: 'Projektdirektiv elevhälsa', datum: null }));

const tjanst = (namn: string, kronor: bigint): DemoPost => ({
  namn,
  ar: BUDGETAR,
  slag: 'tjanst',
  kronor,
  nyckel: { typ: 'invanarantal', datum: REFERENSDATUM, folkmangd: SCB },
  deltagare: MEDLEMMAR,
  antagande: `Källan anger ingen nyckel. Demon antar invånarantal ${REFERENSDATUM} och att alla 14 kommuner deltar.`,
  kalla: verksamhetsplan('8.4'),
});

/** What the sources say of 2021. The posts inside the budget come to 4 064 000 kr; elevhälsa stands beside it. */
export const KOSTNADER_NORRBOTTEN: readonly DemoPost[] = [
  {
    namn: 'Grundbelopp',
    ar: BUDGETAR,
    slag: 'grundbelopp',
    kronor: 1_044_400n,
    nyckel: { typ: 'lika' },
    deltagare: MEDLEMMAR,
    faktureras: 'I förskott',
    beslut: '§ 8',
    kalla: verksamhetsplan('8.1'),
  },
  {
    namn: 'e-kontor',
    ar: BUDGETAR,
    slag: 'e_kontor',
    kronor: 918_200n,
    nyckel: { typ: 'blandad', andelLika: { taljare: 1n, namnare: 2n }, datum: REFERENSDATUM, folkmangd: SCB },
    deltagare: MEDLEMMAR,
    antagande: `Källan säger att en del fördelas lika och en del efter invånarantal, men inte hur stora delarna är. Demon antar hälften var, med invånarantal ${REFERENSDATUM}.`,
    kalla: verksamhetsplan('8.2'),
  },
  tjanst('e-tjänsteplattform', 1_046_900n),
  tjanst('Räddningstjänsten', 732_500n),
  tjanst('e-arkiv', 322_000n),
  {
    namn: ELEVHALSA,
    ar: BUDGETAR,
    slag: 'projekt',
    kronor: 490_000n,
    nyckel: { typ: 'invanarantal', datum: null, folkmangd: DIREKTIVET },
    deltagare: MEDLEMMAR.filter((kod) => kod !== KALIX),
    projekt: ELEVHALSA,
    utanforBudget: true,
    anmarkning:
      'Raderna i källans tabell blir tillsammans 490\u00a0001\u00a0kr, eftersom var och en avrundades för sig. Här blir summan 490\u00a0000\u00a0kr: Pajala betalar 12\u00a0701\u00a0kr, inte 12\u00a0702\u00a0kr som i källan. Alla andra belopp är desamma.',
    beslut: '§ 2',
    kalla: PROJEKTDIREKTIV,
  },
];
