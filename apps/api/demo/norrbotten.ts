import { type DemoSamverkan } from './demoinnehall';
import { AGANDE_NORRBOTTEN, NAT } from './norrbotten-agande';
import { AVTAL_NORRBOTTEN } from './norrbotten-avtal';
import { FOLKMANGD_NORRBOTTEN } from './folkmangd-norrbotten';
import { LULEA, MEDLEMMAR, protokoll, SAMMANTRADE } from './norrbotten-kallor';
import { BUDGET_NORRBOTTEN } from './norrbotten-budget';
import { DELEGATION_NORRBOTTEN } from './norrbotten-delegation';
import { DELEGATIONSBESLUT_NORRBOTTEN } from './norrbotten-delegationsbeslut';
import { INKOP_NORRBOTTEN } from './norrbotten-inkop';
import { DIARIUM_NORRBOTTEN } from './norrbotten-diarium';
import { DIREKTIV_NORRBOTTEN } from './norrbotten-direktiv';
import { GRUPPER_NORRBOTTEN } from './norrbotten-grupper';
import { KOSTNADER_NORRBOTTEN } from './norrbotten-kostnader';
import { LEVERANSER_NORRBOTTEN } from './norrbotten-leveranser';
import { MOTEN_NORRBOTTEN } from './norrbotten-moten';
import { PORTFOLJ_NORRBOTTEN } from './norrbotten-portfolj';
import { beredare, iKommun, kommunrepresentant, person } from './personer';

const PITEA = '2581';
const ARJEPLOG = '2506';

/** Norrbottens e-nämnd as its minutes of 2021-01-28 with appendices show it. */
export const NORRBOTTEN: DemoSamverkan = {
  kortnamn: 'norrbotten',
  namn: 'Norrbottens e-nämnd',
  form: 'gemensam_namnd',
  kalla: protokoll('med bilagor'),
  medlemmar: MEDLEMMAR,
  vardkommun: LULEA,
  samarbetsparter: [
    { namn: 'Region Norrbotten', slag: 'region' },
    { namn: 'Norrbottens Kommuner', slag: 'forening' },
    { namn: 'IT Norrbotten', slag: 'bolag' },
    { namn: 'Sveriges Kommuner och Regioner (SKR)', slag: 'forening' },
    { namn: 'Luleå tekniska universitet (LTU)', slag: 'larosate' },
  ],
  folkmangd: FOLKMANGD_NORRBOTTEN,
  sammantrade: {
    datum: SAMMANTRADE,
    beslut: [
      { beteckning: '§ 1', rubrik: 'Upphandling ramavtal konsulttjänster' },
      { beteckning: '§ 2', rubrik: 'Utvecklingsprojekt gemensamt system för elevhälsan' },
      { beteckning: '§ 4', rubrik: 'Frågor till grundläggande granskning 2020' },
      { beteckning: '§ 5', rubrik: 'Uppföljning internkontrollplan 2020' },
      { beteckning: '§ 6', rubrik: 'Delegationsordning' },
      { beteckning: '§ 7', rubrik: 'Uppföljning budget och prognos 2020' },
      { beteckning: '§ 8', rubrik: 'Verksamhetsplan 2021' },
      { beteckning: '§ 10', rubrik: 'Sammanträden 2021' },
    ],
  },
  personer: [
    person('e-samordnare', 'E-samordnare', { roll: 'e_samordnare' }),
    person('namndsekreterare', 'Nämndsekreterare', { roll: 'namndsekreterare' }),
    person('ordforande', 'Ordförande', { roll: 'ordforande', kommunkod: PITEA }),
    person('vice-ordforande', 'Vice ordförande', { roll: 'vice_ordforande' }),
    iKommun('ledamot', 'ledamot', 'Ledamot', ARJEPLOG),
    ...MEDLEMMAR.map(kommunrepresentant),
    ...MEDLEMMAR.map(beredare),
    person('projektledare-elevhalsa', 'Projektledare elevhälsa', { roll: 'projektledare' }),
    person('styrgrupp-elevhalsa', 'Styrgruppsledamot elevhälsa', { roll: 'styrgruppsledamot' }),
    person('avropare-lulea', 'Avropare Luleå kommun', { roll: 'avropare', organisation: 'Luleå kommun' }),
    person('avropare-nat', `Avropare ${NAT}`, { roll: 'avropare', organisation: NAT }),
    person('overordnad', 'Överordnad', { roll: 'overordnad' }),
    person('revisor', 'Revisor', { roll: 'revisor', fran: '2021-01-01', till: '2021-12-31' }),
    person('administrator', 'Administratör', { roll: 'administrator' }),
  ],
  portfolj: PORTFOLJ_NORRBOTTEN,
  leveranser: LEVERANSER_NORRBOTTEN,
  grupper: GRUPPER_NORRBOTTEN,
  direktiv: DIREKTIV_NORRBOTTEN,
  moten: MOTEN_NORRBOTTEN,
  diarium: DIARIUM_NORRBOTTEN,
  kostnader: KOSTNADER_NORRBOTTEN,
  budget: BUDGET_NORRBOTTEN,
  agande: AGANDE_NORRBOTTEN,
  avtal: AVTAL_NORRBOTTEN,
  delegation: DELEGATION_NORRBOTTEN,
  inkop: INKOP_NORRBOTTEN,
  delegationsbeslut: DELEGATIONSBESLUT_NORRBOTTEN,
  styrelseuppdrag: [{ person: 'ledamot-arjeplog', namn: 'Ledamot Arjeplog', organisation: NAT, fran: '2020-01-01' }],
};
