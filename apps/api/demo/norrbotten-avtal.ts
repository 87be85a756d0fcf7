import { DEMODATUM } from '../installning-miljo';
import { type DemoAvtal } from './demoinnehall';
import { RADDNING } from './norrbotten-agande';
import { AVROP_ARKIV, AVROP_LAS, AVROP_MOTEN, AVROP_SIGNERING, AVROP_TJANSTER } from './norrbotten-avrop';
import { DIALOGER_LAS, DIALOGER_SIGNERING, DIALOGER_TJANSTER } from './norrbotten-dialoger';
import { protokoll } from './norrbotten-kallor';

/** Avtal that no source speaks of: they show what the register does. */
const PAHITTAT = { namn: 'Påhittat exempel för demon: inget verkligt avtal', datum: DEMODATUM };
const EXEMPEL = 'Exempel: avtalet är påhittat för demon.';
const medPahitt = (paragraf: string) => ({ ...protokoll(paragraf), namn: `${protokoll(paragraf).namn}. Dagar, belopp, leverantörer, lista, avrop och dialoger är exempel; källan anger dem inte` });

/** What the minutes say: where four of them stand, and the decision to procure the fifth. */
const FRAN_KALLAN: readonly DemoAvtal[] = [
  {
    namn: 'Gemensamt datacenter', omrade: 'Datacenter', slag: 'ramavtal', projekt: 'Gemensamt datacenter Norrbotten (DCBD)', dialogintervall: 6, kalla: protokoll('§ 9'),
    guide: 'Avtalet förhandlas med leverantören och är inte tecknat. Källan anger varken tid, takvolym eller avtalsform; ramavtal är ett antagande.',
  },
  {
    namn: 'IT-stöd för dokument, ärenden och möten', omrade: 'Ärendehantering', slag: 'ramavtal', projekt: 'IT-stöd för dokument, ärendehantering och möten', kalla: protokoll('§ 9'),
    guide: 'Ett beslut om sekretess överprövas, och avtalet är inte tecknat. Källan anger varken tid, takvolym eller avtalsform; ramavtal är ett antagande.',
  },
  {
    namn: 'Trygghetsskapande teknik för särskilt boende', omrade: 'Välfärdsteknik', slag: 'ramavtal', projekt: 'Trygghetsskapande teknik för särskilt boende', kalla: protokoll('§ 9'),
    guide: 'Avtalet läses igenom och är inte tecknat. Källan anger varken tid, takvolym eller avtalsform; ramavtal är ett antagande.',
  },
  {
    namn: 'Digitala lås', omrade: 'Välfärdsteknik', slag: 'ramavtal', projekt: 'Digitala lås räddningstjänst och socialtjänst', avropsform: 'rangordning', kalla: medPahitt('§ 9'),
    guide: 'Exempel: kommunens kontaktperson beställer. Ange hur många lås det gäller och om räddningstjänsten ska ha åtkomst.',
    tecknat: '2020-12-15', galler: ['2021-01-01', '2022-12-31'], optioner: [{ manader: 12, varselmanader: 6 }, { manader: 12, varselmanader: 6 }], kronor: 12_000_000n, uppsagningsmanader: 6, dialogintervall: 6,
    leverantorer: [['Exempellås AB', '9921'], ['Andra exempellåset AB', '9922']], lista: { annonserad: '2020-06-01', namngivna: [RADDNING] }, avrop: AVROP_LAS, dialoger: DIALOGER_LAS,
  },
  {
    namn: 'Konsulttjänster', omrade: 'Konsulttjänster', slag: 'ramavtal', projekt: 'Upphandling ramavtal konsulttjänster', kalla: protokoll('§ 1'),
    guide: 'Ska gälla projektledare, verksamhetskonsulter och systemutvecklare. Ingen kommun måste avropa, och det kostar inget före ett avrop. Upphandlingen är beslutad, inte annonserad.',
  },
];

const PAHITTADE: readonly DemoAvtal[] = [
  {
    namn: 'Stöd och utveckling av e-tjänster (exempel)', omrade: 'E-tjänster', slag: 'ramavtal', projekt: 'Gemensam e-tjänsteplattform', avropsform: 'fornyad_konkurrensutsattning', kalla: PAHITTAT, guide: EXEMPEL,
    // Notice by 2021-03-31; the nämnd's own day is 2021-03-01, before its meeting 2021-03-16.
    tecknat: '2018-09-03', galler: ['2018-10-01', '2021-09-30'], optioner: [{ manader: 12, varselmanader: 6 }], ledtid: 30, kronor: 8_000_000n, uppsagningsmanader: 3, dialogintervall: 12,
    leverantorer: [['Exempeltjänster AB', '9923'], ['Exempelformulär AB', '9924'], ['Exempelkod AB', '9925']], lista: { annonserad: '2018-04-16' }, avrop: AVROP_TJANSTER, dialoger: DIALOGER_TJANSTER,
  },
  {
    namn: 'Utrustning för digital signering (exempel)', omrade: 'Digitala signaturer', slag: 'ramavtal', projekt: 'Digitala signaturer', avropsform: 'fordelningsnyckel', kalla: PAHITTAT,
    guide: `${EXEMPEL}\nTre fjärdedelar av avropen går till den första leverantören och en fjärdedel till den andra, räknat i kronor.`,
    tecknat: '2020-02-17', galler: ['2020-03-01', '2022-02-28'], optioner: [{ manader: 12, varselmanader: 3 }], kronor: 2_400_000n, dialogintervall: 6,
    leverantorer: [['Exempelsignatur AB', '9926'], ['Andra exempelsignaturen AB', '9927']], lista: { annonserad: '2019-10-14' }, avrop: AVROP_SIGNERING, dialoger: DIALOGER_SIGNERING,
  },
  {
    namn: 'Lagring för e-arkiv (exempel)', omrade: 'E-arkiv', slag: 'ramavtal', projekt: 'e-arkiv', aldre: true, avropsform: 'rangordning', kalla: PAHITTAT, guide: EXEMPEL,
    tecknat: '2017-12-11', galler: ['2018-01-01', '2020-12-31'], optioner: [{ manader: 12, varselmanader: 6 }], forlangt: { meddelad: '2020-06-15', beslutat: '2020-06-11', beteckning: 'D 2020-4 (exempel)' },
    kronor: 5_000_000n, uppsagningsmanader: 6, leverantorer: [['Exempelarkiv AB', '9928']], lista: { annonserad: '2017-08-21', slag: ['medlem', 'bolag'] }, avrop: AVROP_ARKIV,
  },
  {
    namn: 'Utrustning för distansmöten (exempel)', omrade: 'Mötesteknik', slag: 'ramavtal', avropsform: 'rangordning', kalla: PAHITTAT, guide: EXEMPEL,
    tecknat: '2016-12-19', galler: ['2017-01-01', '2020-12-31'], kronor: 3_000_000n, leverantorer: [['Exempelbild AB', '9929']], lista: { annonserad: '2016-09-05' }, avrop: AVROP_MOTEN,
  },
  {
    namn: 'System för digitala personalakter (exempel)', omrade: 'Personal', slag: 'kontrakt', projekt: 'Funktion för digitala personalakter', kalla: PAHITTAT, guide: '',
    tecknat: '2020-08-24', galler: ['2020-09-01', '2023-08-31'], uppsagningsmanader: 6, dialogintervall: 12, leverantorer: [['Exempelakter AB', '9930']],
  },
  {
    namn: 'Lagring för e-arkiv från 2022 (exempel)', omrade: 'E-arkiv', slag: 'ramavtal', projekt: 'e-arkiv', avropsform: 'rangordning', kalla: PAHITTAT, guide: `${EXEMPEL} Anbuden är hemliga till tilldelningen.`,
    galler: ['2022-01-01', '2024-12-31'], optioner: [{ manader: 12, varselmanader: 6 }], kronor: 6_000_000n, uppsagningsmanader: 6, dialogintervall: 12, lista: { annonserad: '2021-01-11' },
  },
];

/** The register of avtal: what the minutes tell, and examples beside it. */
export const AVTAL_NORRBOTTEN: readonly DemoAvtal[] = [...FRAN_KALLAN, ...PAHITTADE];
