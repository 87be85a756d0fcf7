import { provaDelegationsbeslut } from './prova-delegationsbeslut';
import { ordning, underlag } from './provning.testdata';
import { type Provningsunderlag } from './provningsunderlag';

const borta = { franvaro: [{ personId: 'ordforande', fran: '2021-02-10', till: '2021-02-20' }] };
const hos = (u: Provningsunderlag) => provaDelegationsbeslut(u).rader.find((r) => r.utfall === 'brister');

/** One cell of each answer of the table, in the words that the person reads, with the source they rest on. */
it.each<readonly [string, Provningsunderlag, string, string, string]>([
  [
    'K: the nämnd may take back what it has handed over, and then decides itself', underlag(2, 'ordforande', { punkt: { ...underlag(2, 'ordforande').punkt!, aterkallad: { fran: '2021-02-01', beslutId: 'b' } } }),
    'Nämnden har återkallat punkt 2 från 2021-02-01.', 'Domänregel D6', 'Hänskjut till nämnden.',
  ],
  ['K: what no point names is the nämnd’s', underlag(8, 'projektledare'), 'Ingen punkt i den delegationsordning som gäller 2021-02-15 nämner ”Övrigt”.', 'KL 6:37', 'Hänskjut till nämnden.'],
  ['K: or, when it cannot wait, those who may', underlag(8, 'vice_ordforande'), 'nämner ”Övrigt”', 'KL 6:37', 'Kan det inte vänta: välj Brådskande som grund.'],
  ['K: of several points one is chosen', underlag(2, 'ordforande', { punkt: null }), 'är vald.', 'KL 6:37', 'Välj en punkt'],
  ['K: haste must be explained', underlag(7, 'ordforande', { punkt: null, bradskande: { skal: 'Bråttom' } }), 'varför kan nämnden inte inväntas', 'KL 6:39', 'minst 20 tecken'],
  ['P: the right follows the uppdrag, and a projektledare is not named', underlag(5, 'projektledare'), 'Pl har inget uppdrag som ger rätten 2021-02-15. Punkt 5 nämner e-samordnaren.', 'KL 6:37', 'Be e-samordnaren besluta'],
  ['P: point 7 names the ordförande alone: not even with her away may vice start a project', underlag(7, 'vice_ordforande', borta), 'Punkt 7 nämner ordföranden ensam. Ingen ersättare finns.', 'domänregel D7', 'Be ordföranden besluta, eller hänskjut'],
  ['F: the ersättare steps in when the delegat cannot, not when she can', underlag(1, 'vice_ordforande'), 'Ordföranden är varken frånvarande eller jävig 2021-02-15', 'Delegationsordningen', 'Är ordföranden borta: be nämndsekreteraren anteckna frånvaron först.'],
  ['F: who is away leaves it to the ersättare, else two could decide', underlag(1, 'ordforande', borta), 'Ordf är antecknad som frånvarande 2021-02-10–2021-02-20.', 'domänregel D6', 'Avsluta frånvaron först, eller låt en ersättare besluta.'],
  ['F: where the point has no ersättare, it is the nämnd that decides', underlag(7, 'ordforande', borta), 'Ordf är antecknad som frånvarande 2021-02-10–2021-02-20.', 'domänregel D6', 'Avsluta frånvaron först, eller hänskjut till nämnden.'],
  ['J: jäv', underlag(2, 'ordforande', { jav: [{ personId: 'ordforande', lage: 'jav', grund: 'sitter i styrelsen för Nordtele AB', kalla: 'KL 6:28 andra punkten' }] }), 'Ordf är jävig i saken: sitter i styrelsen för Nordtele AB.', 'KL 6:28 andra punkten', 'Lämna saken till en ersättare'],
  ['J: what the registers show must be answered', underlag(2, 'ordforande', { jav: [{ personId: 'ordforande', lage: 'foreslagen', grund: 'sitter i styrelsen för Nordtele AB', kalla: 'KL 6:28 andra punkten' }] }), 'Ordf kan vara jävig', 'KL 6:28', 'Svara först på frågan om jäv.'],
  ['J: jäv raised in the project holds for what comes of it', underlag(2, 'ordforande', { jav: [{ personId: 'ordforande', lage: 'jav', grund: 'har varit ombud eller mot betalning hjälpt någon i saken', kalla: 'KL 6:28 fjärde punkten', stalle: 'i projektet Elevhälsa' }] }), 'Jävet anmäldes i projektet Elevhälsa och gäller även här.', 'KL 6:28 fjärde punkten', 'ta upp frågan i den, så avgörs den för sig'],
  ['J: not judged yet, the same', underlag(2, 'ordforande', { jav: [{ personId: 'ordforande', lage: 'anmald', grund: 'x', kalla: 'KL 6:28', stalle: 'i avtalet A-3 Lås' }] }), 'Den togs upp i avtalet A-3 Lås och gäller även här.', 'KL 6:28', 'Vänta tills frågan är avgjord'],
  ['J: a seat that was left is asked about too, and of what the company is the other party', underlag(6, 'e_samordnare', { jav: [{ personId: 'e_samordnare', lage: 'foreslagen', grund: 'satt i styrelsen för Nordtele AB till och med 2020-12-31', kalla: 'KL 6:28 femte punkten', stalle: 'i avtalet A-3 Lås' }] }), 'Esam kan vara jävig: satt i styrelsen för Nordtele AB till och med 2020-12-31, motpart i avtalet A-3 Lås.', 'KL 6:28 femte punkten', 'Svara först'],
  ['D: what is principled is the nämnd’s', underlag(1, 'ordforande', { principiell: true }), 'principiell eller annars av större vikt', 'KL 6:38', 'Hänskjut'],
  ['D: a closed ärendetyp names its paragraph', underlag(1, 'ordforande', { arendetyp: 'medborgarforslag' }), 'Ärende som väckts genom medborgarförslag” får inte delegeras', 'KL 6:38 fjärde punkten', 'Hänskjut'],
  ['S: what the nämnd has taken over is not decided', underlag(2, 'ordforande', { sakLage: 'overtagen_av_namnden' }), 'Nämnden har tagit över ärendet', 'D6', 'Vänta på nämndens beslut.'],
  ['T: without the prisbasbelopp of the year nobody can say', underlag(5, 'e_samordnare', { prisbasbelopp: null }), 'Prisbasbeloppet för 2021 finns inte', 'D5', 'Be administratören lägga in prisbasbeloppet för 2021.'],
  ['B: a decision is within the budget', underlag(6, 'e_samordnare', { budget: { post: 'Omkostnader', kvar: 1_000_000n, moms: 'ut' } }), 'Omkostnader har 10 000 kr kvar. 20 000 kr utan moms ryms inte.', 'D5', 'Omfördela'],
  ['V: financing', underlag(7, 'ordforande', { finansiering: { totalt: 49_000_000n, sakrat: 40_000_000n, saknas: 9_000_000n, sakrad: false, saknasHos: [{ namn: 'Boden', belopp: 9_000_000n }] } }), '90 000 kr saknas av 490 000 kr. Det saknas hos Boden.', 'D7', 'Vänta tills varje part'],
  ['V: an option in time', underlag(2, 'ordforande', { option: { finns: true, option: 2, varselSista: '2021-02-14' } }), 'Option 2 skulle ha varslats senast 2021-02-14.', 'LOU 17:10', 'upphandlas på nytt'],
])('%s', (_, u, text, kalla, utvag) => {
  const brist = hos(u);
  expect(brist?.text.replaceAll('\u00a0', ' ')).toContain(text);
  expect(brist?.kalla).toContain(kalla);
  expect(brist?.utvag).toContain(utvag);
});

it.each<readonly [string, Provningsunderlag, string]>([
  ['no point names the kind', underlag(8, 'e_samordnare'), 'Det finns ingen punkt att pröva mot.'],
  ['no point is chosen', underlag(2, 'ordforande', { punkt: null }), 'Det finns ingen punkt att pröva mot.'],
  ['the ordning gives no right in haste', underlag(7, 'ordforande', { punkt: null, bradskande: { skal: 'Leverantören slutar före sammanträdet.' }, ordning: { ...ordning, bradskanderatt: 'ingen' } }), 'Ingen har rätten i brådskande ärenden.'],
])('one fault is said once: %s, and nobody is the wrong person', (_, u, text) => {
  const { rader, gron } = provaDelegationsbeslut(u);
  expect([gron, rader.filter((r) => r.utfall === 'brister').map((r) => r.regel)]).toEqual([false, ['Punkten i kraft']]);
  expect(rader.find((r) => r.regel === 'Rätt person')).toMatchObject({ utfall: 'ej_tillamplig', text });
});

it('U: three orders in a month are listed, summed and refused together', () => {
  const order = (nummer: string, datum: string) => ({ nummer, datum, ore: 2_000_000n, moms: 'ut' as const, momssats: 25, delegat: 'Esam' });
  const brist = hos(underlag(5, 'e_samordnare', { sammaSak: [order('D 2021:5', '2021-02-08'), order('D 2021:4', '2021-02-01')] }));
  expect(brist?.text.replaceAll('\u00a0', ' ')).toBe('Med D 2021:4 (2021-02-01, 20 000 kr), D 2021:5 (2021-02-08, 20 000 kr) blir det 60 000 kr utan moms på 365 dagar, över taket 47 600 kr. En sak delas inte upp för att komma under taket.');
});

it('who steps in says why', () => {
  expect(provaDelegationsbeslut(underlag(1, 'vice_ordforande', borta))).toMatchObject({ som: 'ersattare', varfor: 'Ordföranden är frånvarande 2021-02-10–2021-02-20' });
  expect(provaDelegationsbeslut(underlag(4, 'overordnad', { jav: [{ personId: 'e_samordnare', lage: 'anmald', grund: 'x', kalla: 'KL 6:28' }] }))).toMatchObject({ som: 'overordnad', varfor: 'E-samordnaren har anmält jäv i saken' });
  expect(provaDelegationsbeslut(underlag(4, 'overordnad', { innehavare: [] }))).toMatchObject({ som: 'overordnad', varfor: 'Ingen har uppdraget som e-samordnare 2021-02-15' });
  expect(provaDelegationsbeslut(underlag(2, 'vice_ordforande', { punkt: null, bradskande: { skal: 'Leverantören slutar före sammanträdet.' }, ...borta }))).toMatchObject({ som: 'vice_bradskande', varfor: 'Ordföranden är frånvarande 2021-02-10–2021-02-20' });
  expect(provaDelegationsbeslut(underlag(1, 'ordforande'))).toMatchObject({ som: 'delegat', varfor: null });
});

it('with several who hold the role, everyone must be hindered', () => {
  const tva = [...underlag(4, 'overordnad').innehavare, { personId: 'andra', namn: 'Andra', roll: 'e_samordnare' as const }];
  const en = { franvaro: [{ personId: 'e_samordnare', fran: '2021-02-15', till: '2021-02-15' }] };
  expect(provaDelegationsbeslut(underlag(4, 'overordnad', { innehavare: tva, ...en })).gron).toBe(false);
  const bada = { ...en, jav: [{ personId: 'andra', lage: 'jav' as const, grund: 'x', kalla: 'KL 6:28' }] };
  expect(provaDelegationsbeslut(underlag(4, 'overordnad', { innehavare: tva, ...bada })).varfor).toBe('Esam är frånvarande 2021-02-15, Andra är jävig i saken');
});

it('who steps in on an absence that she noted herself says so, until the absent person has said that it is right', () => {
  const antecknat = (antecknad: { avId: string; datum: string | null } | null) => provaDelegationsbeslut(underlag(1, 'vice_ordforande', { franvaro: [{ personId: 'ordforande', fran: '2021-02-15', till: '2021-02-20', antecknad }] }));
  const ord = 'Ordföranden är frånvarande 2021-02-15–2021-02-20';
  expect(antecknat({ avId: 'vice_ordforande', datum: '2021-02-15' })).toMatchObject({ gron: true, egenAnteckning: true, varfor: `${ord}, antecknat av beslutsfattaren samma dag` });
  expect(antecknat({ avId: 'vice_ordforande', datum: '2021-02-01' })).toMatchObject({ egenAnteckning: true, varfor: `${ord}, antecknat av beslutsfattaren 2021-02-01` });
  expect(antecknat({ avId: 'vice_ordforande', datum: null })).toMatchObject({ egenAnteckning: true, varfor: `${ord}, antecknat av beslutsfattaren själv` });
  expect(antecknat({ avId: 'e_samordnare', datum: '2021-02-15' })).toMatchObject({ egenAnteckning: false, varfor: ord });
  expect(antecknat(null)).toMatchObject({ egenAnteckning: false, varfor: ord });
  expect(provaDelegationsbeslut(underlag(1, 'ordforande'))).toMatchObject({ egenAnteckning: false });
});
