import { type DemoDelegationsbeslut } from './demoinnehall';

const KOSTNAD = 'Personal och omkostnader';

/** Decisions since the delegationsordning was adopted, which the sammanträde 2021-03-16 is to be told of. All of them are made up. */
export const DELEGATIONSBESLUT_NORRBOTTEN: readonly DemoDelegationsbeslut[] = [
  {
    konto: 'ordforande', datum: '2021-02-01', rubrik: 'Undertecknande av fullmakt för konsultupphandlingen (exempel)', motiv: 'Nämnden har beslutat om upphandlingen. Fullmakten behövs för att den ska kunna annonseras.',
    sak: { typ: 'firmateckning', text: 'Fullmakt för Luleå kommun att annonsera upphandlingen av konsulttjänster undertecknas för nämnden.', vilarPa: '§ 1' },
  },
  {
    konto: 'e-samordnare', datum: '2021-02-03', rubrik: 'Beställning: utbildning i digital signering (exempel)', motiv: 'Handläggarna i kommunerna börjar signera digitalt i mars.',
    sak: { typ: 'inkop', leverantor: 'Exempelutbildning AB', vad: 'Utbildning i digital signering, två tillfällen', kronor: 12_000n, budgetrad: KOSTNAD },
  },
  {
    konto: 'ordforande', datum: '2021-02-09', rubrik: 'Tillfälligt stopp för en e-tjänst (exempel)', motiv: 'Felet ligger hos leverantören och rättas inom två dagar. Ansökan på papper tas emot under tiden.',
    sak: { typ: 'ovrigt', text: 'E-tjänsten för ansökan om bygglov stängs tills felet är rättat.', bradskande: 'En sökande såg uppgifter ur någon annans ansökan. Nämnden möts först 2021-03-16.' },
  },
  {
    konto: 'e-samordnare', datum: '2021-02-11', rubrik: 'Beställning: mikrofoner till mötesrummet (exempel)', motiv: 'De som deltar på distans hör inte rummet.',
    sak: { typ: 'inkop', leverantor: 'Exempelteknik AB', vad: 'Två konferensmikrofoner', kronor: 6_400n, budgetrad: KOSTNAD },
  },
];
