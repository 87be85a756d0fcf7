import { type DemoBudget, type DemoBudgetrad } from './demoinnehall';
import { protokoll, verksamhetsplan } from './norrbotten-kallor';

type Radval = Pick<DemoBudgetrad, 'prognos' | 'utfall' | 'kommentar' | 'overskjutet'>;

/** The same amount on both sides: what comes in for it is what it may cost. */
const badaSidor = (intakt: string, kostnad: string, kronor: bigint, val: Radval = {}, avvikande: { readonly intakt?: Radval; readonly kostnad?: Radval } = {}): readonly DemoBudgetrad[] => [
  { sida: 'intakt', namn: intakt, kronor, ...val, ...avvikande.intakt },
  { sida: 'kostnad', namn: kostnad, kronor, ...val, ...avvikande.kostnad },
];
const tjanst = (namn: string, kronor: bigint, utfall?: bigint): readonly DemoBudgetrad[] => badaSidor(`Tjänst ${namn}`, `Tjänst ${namn}`, kronor, utfall === undefined ? {} : { prognos: kronor, utfall });

const GRUND = ['Grundbelopp och e-kontor', 'Personal och omkostnader'] as const;
const PROJEKT = ['Uppdrag och projekt', 'Uppdrag och projekt'] as const;

/** The follow-up of 2020 to October, and the budget of 2021, whose sums the source leaves blank: both sides come to 4 064 000 kr. */
export const BUDGET_NORRBOTTEN: readonly DemoBudget[] = [
  {
    ar: 2020,
    kalla: protokoll('§ 7'),
    rader: [
      ...badaSidor(...GRUND, 1_923_000n, { prognos: 1_923_000n, utfall: 1_602_500n }),
      ...badaSidor(...PROJEKT, 700_467n, { prognos: 1_213_898n }, {
        intakt: { utfall: 986_750n, kommentar: 'Medel som skjutits över från 2019. För hela 2020 är de 513 431 kr.', overskjutet: { franAr: 2019, kronor: 513_431n } },
        kostnad: { utfall: 892_246n, kommentar: 'Projekten kostar mer eftersom uppdragen och medlen har utökats.' },
      }),
      ...tjanst('e-tjänsteplattform', 1_046_900n, 872_417n),
      ...tjanst('Räddningstjänsten', 760_900n, 634_083n),
      ...tjanst('e-arkiv', 322_000n, 268_333n),
    ],
    utfall: {
      tillManad: 10,
      kalla: protokoll('§ 7'),
      anmarkning:
        'Källan skriver avvikelsen för uppdrag och projekt på kostnadssidan som 308 524 kr. Raden ger 308 523 kr, som här. Med källans avvikelser blir resultatet 94 503 kr; utfallet ger 94 504 kr. Källan anger det en gång i tusental kronor och en gång som 94 kr.',
    },
  },
  {
    ar: 2021,
    kalla: verksamhetsplan('8.4'),
    rader: [
      ...badaSidor(...GRUND, 1_962_600n),
      ...badaSidor(...PROJEKT, 0n),
      ...tjanst('e-tjänsteplattform', 1_046_900n),
      ...tjanst('Räddningstjänsten', 732_500n),
      ...tjanst('e-arkiv', 322_000n),
    ],
  },
];
