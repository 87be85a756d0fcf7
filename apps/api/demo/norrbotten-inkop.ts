import { type DemoInkop } from './demoinnehall';

/** Invoices that wait for attest on the demo's day: one late, one that is due soon, one that is not. All of them are made up. */
export const INKOP_NORRBOTTEN: DemoInkop = {
  kalla: { namn: 'Påhittade fakturor. Källan anger inga', datum: '2021-02-15' },
  fakturor: [
    { leverantor: 'Exempellokaler AB', nummer: '2021-104', vad: 'Möteslokal och kaffe, sammanträdet 28 januari', fakturadatum: '2021-01-29', forfallodag: '2021-02-12', netto: 4_800n, moms: 576n, budgetrad: 'Personal och omkostnader' },
    { leverantor: 'Exempeltryck AB', nummer: 'T-5581', vad: 'Tryck av verksamhetsplan 2021', fakturadatum: '2021-02-03', forfallodag: '2021-02-19', netto: 6_000n, moms: 360n, budgetrad: 'Personal och omkostnader' },
    { leverantor: 'Exempeldrift AB', nummer: '90017', vad: 'Drift av e-tjänsteplattformen, februari', fakturadatum: '2021-02-08', forfallodag: '2021-03-10', netto: 74_000n, moms: 18_500n, budgetrad: 'Tjänst e-tjänsteplattform', namndbeslut: '§ 8' },
  ],
};
