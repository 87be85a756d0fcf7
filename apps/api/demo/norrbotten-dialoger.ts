import { type DemoDialog } from './demoinnehall';

/** Dialogues with suppliers: all of them examples. */
export const DIALOGER_TJANSTER: readonly DemoDialog[] = [
  {
    leverantor: null, dag: '2019-10-16', deltagare: 'E-samordnaren, verksamhetsutvecklaren och de tre leverantörerna', betyg: 3, sammanfattning: 'Leveranserna håller måttet. Svar på förfrågningar dröjer.',
    punkter: [['Leveranser under året', 'Två e-tjänster är klara.'], ['Svarstider', 'Fyra av tio förfrågningar besvarades efter utsatt tid.']],
    atgarder: [{ vad: 'Svara på förfrågningar inom tio arbetsdagar', senast: '2020-01-31', klar: { datum: '2020-01-20', hur: 'Leverantörerna har utsett var sin person som svarar.' } }],
  },
  {
    leverantor: null, dag: '2020-10-14', deltagare: 'E-samordnaren, verksamhetsutvecklaren och de tre leverantörerna', betyg: 4, sammanfattning: 'Svarstiderna hålls. Kommunerna är nöjda med stödet.',
    punkter: [['Leveranser under året', ''], ['Svarstider', 'Alla förfrågningar besvarades i tid.']],
    atgarder: [{ vad: 'Ta ställning till förlängningen efter kommunernas svar', konto: 'e-samordnare', senast: '2021-02-26' }],
  },
];

export const DIALOGER_SIGNERING: readonly DemoDialog[] = [
  {
    leverantor: 'Exempelsignatur AB', dag: '2020-09-10', deltagare: 'E-samordnaren och leverantörens kundansvarige', betyg: 3, sammanfattning: 'Varorna fungerar. Fakturorna saknar ofta kommunens referens.',
    punkter: [['Leveranstider', 'Kortläsare tar tre veckor, avtalet säger två.'], ['Fakturor', 'Referens saknas på var femte faktura.']],
    atgarder: [
      { vad: 'Leverantören skickar statistik över avropen per organisation', senast: '2020-12-31' },
      { vad: 'Leverantören anger kommunens referens på alla fakturor', senast: '2020-10-31', klar: { datum: '2020-10-28', hur: 'Fakturamallen är ändrad.' } },
    ],
  },
  { leverantor: 'Exempelsignatur AB', dag: '2021-03-10', deltagare: 'E-samordnaren och leverantörens kundansvarige', punkter: [['Leveranstider', ''], ['Takvolymen är snart förbrukad', '']] },
];

export const DIALOGER_LAS: readonly DemoDialog[] = [{ leverantor: null, dag: '2021-04-14', deltagare: 'E-samordnaren, kommunernas kontaktpersoner och leverantörerna', punkter: [['De första leveranserna', ''], ['Åtkomst för räddningstjänsten', '']] }];
