import { DEMODATUM } from '../installning-miljo';
import { type DemoPerson, type DemoSamverkan, type Kalla } from './demoinnehall';
import { kommunrepresentant, person } from './personer';

/** The source is of 2019 and states no day. */
const KALLA: Kalla = { namn: 'Rapport från en verksamhetsdag i Vilhelmina, 2019', datum: null };

/** The sources speak of a telefoniavtal in Hälsingland, not here. */
const PAHITTAT: Kalla = { namn: 'Påhittat exempel för demon: källorna nämner ett telefoniavtal i Hälsingland, inte i Region 10', datum: DEMODATUM };

const MEDLEMMAR = ['2506', '2505', '2425', '2481', '2418', '2417', '2422', '2421', '2462', '2463'];

/** Both kommuner belong to Norrbotten too. Arjeplog's representative is the same person there; Arvidsjaur's is another. */
const ARVIDSJAUR = '2505';

const representant = (kommunkod: string): DemoPerson =>
  kommunkod === ARVIDSJAUR
    ? person('kommun-arvidsjaur-region10', 'Kommunrepresentant Arvidsjaur, Region 10', {
        roll: 'kommunrepresentant',
        kommunkod,
      })
    : kommunrepresentant(kommunkod);

/** Region 10: no gemensam nämnd, no meeting, and no money in the sources. */
export const REGION10: DemoSamverkan = {
  kortnamn: 'region10',
  namn: 'Region 10',
  form: 'annan_samverkan',
  kalla: KALLA,
  medlemmar: MEDLEMMAR,
  vardkommun: null,
  samarbetsparter: [],
  folkmangd: [],
  sammantrade: null,
  personer: [
    person('samordnare-region10', 'Samordnare Region 10', { roll: 'e_samordnare' }),
    ...MEDLEMMAR.map(representant),
    person('administrator-region10', 'Administratör Region 10', { roll: 'administrator' }),
  ],
  portfolj: [
    {
      namn: 'Ekonomisamverkan',
      slag: 'projekt',
      fas: 'kvalificering',
      beskrivning: 'Samverkan om ekonomi undersöks.',
      kalla: KALLA,
    },
    {
      namn: 'Insamling av matavfall',
      slag: 'projekt',
      fas: 'forbereds',
      tidplan: [2021, null],
      beskrivning: 'Start 2021. Källan anger ingen fas; ”Projekt förbereds” är ett antagande.',
      kalla: KALLA,
    },
  ],
  kostnader: [],
  budget: [],
  avtal: [
    {
      namn: 'Telefoniavtal (exempel)', omrade: 'Telefoni', slag: 'ramavtal', avropsform: 'rangordning', kalla: PAHITTAT, guide: 'Exempel: avtalet är påhittat för demon.',
      tecknat: '2020-12-07', galler: ['2021-01-01', '2023-12-31'], optioner: [{ manader: 12, varselmanader: 6 }], kronor: 6_000_000n, dialogintervall: 12, leverantorer: [['Exempeltelefoni AB', '9931']], lista: { annonserad: '2020-05-04' },
      avrop: [
        { organisation: 'Lycksele kommun', datum: '2021-01-25', kronor: 260_000n, vad: 'Telefoner och abonnemang' },
        { organisation: 'Arjeplogs kommun', datum: '2021-02-08', kronor: 90_000n, vad: 'Växel' },
      ],
    },
  ],
};
