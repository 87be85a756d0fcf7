import { type Roll } from '@gemensam/samverkan/domain';
import { provaDelegationsbeslut } from './prova-delegationsbeslut';
import { ordning, punkter, underlag } from './provning.testdata';
import { type Provningsunderlag } from './provningsunderlag';

/**
 * Who may decide what, when. Each cell is the answer to one who holds that uppdrag and no other: `+` she may, else the first rule that says no:
 *
 *   K point not in force (or no reason or no right for the haste)     P not a person the point names       F the delegat is there, or she is herself away
 *   J jäv          D may not be delegated (KL 6:38)        S decided, or taken over by the nämnd
 *   T above the limit     U split     B beyond the budget  V what the point needs is not there
 *
 * Columns: ordförande, vice, ledamot, e-samordnare, nämndsekreterare, överordnad, projektledare; and every other role, which all have the same answer.
 * ”köp”: an attest of what nobody has decided to buy, which only point 6 can be. A wrong person is told so whatever else is wrong: the rules are asked in that order.
 */
const tabell = `
  läge                          punkt      Ord Vic Led Esa Sek Öve Pro övr
  allt i ordning                1,2,3       +   F   P   P   P   P   P   P
  allt i ordning                4,5,6       P   P   P   +   P   F   P   P
  allt i ordning                7           +   P   P   P   P   P   P   P

  ordföranden borta             1,2,3       F   +   P   P   P   P   P   P
  ordföranden borta             4,5,6       P   P   P   +   P   F   P   P
  ordföranden borta             7           F   P   P   P   P   P   P   P
  båda i presidiet borta        1,2,3       F   F   P   P   P   P   P   P
  båda i presidiet borta        4,5,6       P   P   P   +   P   F   P   P
  båda i presidiet borta        7           F   P   P   P   P   P   P   P
  ingen ordförande              1,2,3       P   +   P   P   P   P   P   P
  ingen ordförande              4,5,6       P   P   P   +   P   F   P   P
  ingen ordförande              7           P   P   P   P   P   P   P   P
  e-samordnaren borta           1,2,3       +   F   P   P   P   P   P   P
  e-samordnaren borta           4,5,6       P   P   P   F   P   +   P   P
  e-samordnaren borta           7           +   P   P   P   P   P   P   P

  ordföranden jävig             1,2,3       J   +   P   P   P   P   P   P
  ordföranden jävig             4,5,6       P   P   P   +   P   F   P   P
  ordföranden jävig             7           J   P   P   P   P   P   P   P
  ordförandens jäv ej avgjort   1,2,3       J   +   P   P   P   P   P   P
  ordförandens jäv ej avgjort   4,5,6       P   P   P   +   P   F   P   P
  ordförandens jäv ej avgjort   7           J   P   P   P   P   P   P   P
  jäv syns, ej besvarat         1,2,3       J   F   P   P   P   P   P   P
  jäv syns, ej besvarat         4,5,6       P   P   P   +   P   F   P   P
  jäv syns, ej besvarat         7           J   P   P   P   P   P   P   P
  prövat: inte jäv              1,2,3       +   F   P   P   P   P   P   P
  prövat: inte jäv              4,5,6       P   P   P   +   P   F   P   P
  prövat: inte jäv              7           +   P   P   P   P   P   P   P
  jäv anmält i projektet        1,2,3       J   +   P   P   P   P   P   P
  jäv anmält i projektet        4,5,6       P   P   P   +   P   F   P   P
  jäv anmält i projektet        7           J   P   P   P   P   P   P   P
  satt i styrelsen förra året   1,2,3       J   F   P   P   P   P   P   P
  satt i styrelsen förra året   4,5,6       P   P   P   +   P   F   P   P
  satt i styrelsen förra året   7           J   P   P   P   P   P   P   P
  borta, antecknat av vice      1,2,3       F   +   P   P   P   P   P   P
  borta, antecknat av vice      4,5,6       P   P   P   +   P   F   P   P
  borta, antecknat av vice      7           F   P   P   P   P   P   P   P
  e-samordnaren jävig           1,2,3       +   F   P   P   P   P   P   P
  e-samordnaren jävig           4,5,6       P   P   P   J   P   +   P   P
  e-samordnaren jävig           7           +   P   P   P   P   P   P   P

  redan beslutat                1,2,3       S   F   P   P   P   P   P   P
  redan beslutat                4,5,6       P   P   P   S   P   F   P   P
  redan beslutat                7           S   P   P   P   P   P   P   P
  nämnden har tagit över        1,2,3       S   F   P   P   P   P   P   P
  nämnden har tagit över        4,5,6       P   P   P   S   P   F   P   P
  nämnden har tagit över        7           S   P   P   P   P   P   P   P
  punkten återkallad            1,2,3       K   K   K   K   K   K   K   K
  punkten återkallad            4,5,6       K   K   K   K   K   K   K   K
  punkten återkallad            7           K   K   K   K   K   K   K   K
  återkallas i morgon           1,2,3       +   F   P   P   P   P   P   P
  återkallas i morgon           4,5,6       P   P   P   +   P   F   P   P
  återkallas i morgon           7           +   P   P   P   P   P   P   P
  ingen ordning gäller          1,2,3       K   K   K   K   K   K   K   K
  ingen ordning gäller          4,5,6       K   K   K   K   K   K   K   K
  ingen ordning gäller          7           K   K   K   K   K   K   K   K
  principiellt                  1,2,3       D   F   P   P   P   P   P   P
  principiellt                  4,5,6       P   P   P   D   P   F   P   P
  principiellt                  7           D   P   P   P   P   P   P   P
  en annan sorts ärende         1,2,3       D   F   P   P   P   P   P   P
  en annan sorts ärende         4,5,6       P   P   P   D   P   F   P   P
  en annan sorts ärende         7           D   P   P   P   P   P   P   P

  ett öre över prisbasbeloppet  1,2,3       +   F   P   P   P   P   P   P
  ett öre över prisbasbeloppet  4           P   P   P   +   P   F   P   P
  ett öre över prisbasbeloppet  5           P   P   P   T   P   F   P   P
  ett öre över prisbasbeloppet  6           P   P   P   +   P   F   P   P
  ett öre över prisbasbeloppet  7           +   P   P   P   P   P   P   P
  precis ett prisbasbelopp      1,2,3       +   F   P   P   P   P   P   P
  precis ett prisbasbelopp      4,5,6       P   P   P   +   P   F   P   P
  precis ett prisbasbelopp      7           +   P   P   P   P   P   P   P
  prisbasbeloppet saknas        1,2,3       +   F   P   P   P   P   P   P
  prisbasbeloppet saknas        4           P   P   P   +   P   F   P   P
  prisbasbeloppet saknas        5           P   P   P   T   P   F   P   P
  prisbasbeloppet saknas        6           P   P   P   +   P   F   P   P
  prisbasbeloppet saknas        7           +   P   P   P   P   P   P   P
  tre beställningar i samma sak 1,2,3       +   F   P   P   P   P   P   P
  tre beställningar i samma sak 4           P   P   P   +   P   F   P   P
  tre beställningar i samma sak 5           P   P   P   U   P   F   P   P
  tre beställningar i samma sak 6           P   P   P   +   P   F   P   P
  tre beställningar i samma sak 7           +   P   P   P   P   P   P   P
  köp: under taket              6           P   P   P   +   P   F   P   P
  köp: ett öre över taket       6           P   P   P   T   P   F   P   P
  köp: tre i samma sak          6           P   P   P   U   P   F   P   P
  köp: prisbasbeloppet saknas   6           P   P   P   T   P   F   P   P
  köp: punkt 5 återkallad       6           P   P   P   T   P   F   P   P
  köp: punkt 5 är en annans     6           P   P   P   T   P   F   P   P
  köp: tre, punkt 5 utan tak    6           P   P   P   +   P   F   P   P
  köp: brådskande, över taket   6           +   F   P   P   P   P   P   P
  budgeten räcker inte          1,2         +   F   P   P   P   P   P   P
  budgeten räcker inte          3           B   F   P   P   P   P   P   P
  budgeten räcker inte          4,5,6       P   P   P   B   P   F   P   P
  budgeten räcker inte          7           +   P   P   P   P   P   P   P
  ingen budgetpost              1,2,3       +   F   P   P   P   P   P   P
  ingen budgetpost              4,5,6       P   P   P   B   P   F   P   P
  ingen budgetpost              7           +   P   P   P   P   P   P   P

  finansiering saknas           1,2,3       +   F   P   P   P   P   P   P
  finansiering saknas           4,5,6       P   P   P   +   P   F   P   P
  finansiering saknas           7           V   P   P   P   P   P   P   P
  ingen option                  1,3         +   F   P   P   P   P   P   P
  ingen option                  2           V   F   P   P   P   P   P   P
  ingen option                  4,5,6       P   P   P   +   P   F   P   P
  ingen option                  7           +   P   P   P   P   P   P   P
  varslet skulle skett i går    1,3         +   F   P   P   P   P   P   P
  varslet skulle skett i går    2           V   F   P   P   P   P   P   P
  varslet skulle skett i går    4,5,6       P   P   P   +   P   F   P   P
  varslet skulle skett i går    7           +   P   P   P   P   P   P   P
  inte utvärderad               1,2         +   F   P   P   P   P   P   P
  inte utvärderad               3           V   F   P   P   P   P   P   P
  inte utvärderad               4,5,6       P   P   P   +   P   F   P   P
  inte utvärderad               7           +   P   P   P   P   P   P   P
  totalramen ökar ett öre       1,2,3       +   F   P   P   P   P   P   P
  totalramen ökar ett öre       4           P   P   P   V   P   F   P   P
  totalramen ökar ett öre       5,6         P   P   P   +   P   F   P   P
  totalramen ökar ett öre       7           +   P   P   P   P   P   P   P
  inget beslut att verkställa   1           V   F   P   P   P   P   P   P
  inget beslut att verkställa   2,3         +   F   P   P   P   P   P   P
  inget beslut att verkställa   4,5,6       P   P   P   +   P   F   P   P
  inget beslut att verkställa   7           +   P   P   P   P   P   P   P

  brådskande                    1,2,3,4,5,6,7  + F P   P   P   P   P   P
  brådskande, ordföranden borta 1,2,3,4,5,6,7  F + P   P   P   P   P   P
  brådskande, ordf. jävig       1,2,3,4,5,6,7  J + P   P   P   P   P   P
  brådskande, ordf. ensam       1,2,3,4,5,6,7  + P P   P   P   P   P   P
  brådskande, ensam och borta   1,2,3,4,5,6,7  F P P   P   P   P   P   P
  brådskande, ingen rätt        1,2,3,4,5,6,7  K K K   K   K   K   K   K
  brådskande utan skäl          1,2,3,4,5,6,7  K K K   K   K   K   K   K
  brådskande, principiellt      1,2,3,4,5,6,7  D F P   P   P   P   P   P
  brådskande utan finansiering  1,2,3,4,5,6 + F P   P   P   P   P   P
  brådskande utan finansiering  7           V   F   P   P   P   P   P   P
`;

const borta = (...personer: string[]): Partial<Provningsunderlag> => ({ franvaro: personer.map((personId) => ({ personId, fran: '2021-02-10', till: '2021-02-20' })) });
const javig = (personId: string, lage: 'foreslagen' | 'anmald' | 'jav' | 'inte_jav'): Partial<Provningsunderlag> => ({ jav: [{ personId, lage, grund: 'sitter i styrelsen för Nordtele AB', kalla: 'KL 6:28 2 p.' }] });
const bradskande = { skal: 'Leverantören slutar leverera före sammanträdet.' };
const osakrad = { finansiering: { totalt: 49_000_000n, sakrat: 40_000_000n, saknas: 9_000_000n, sakrad: false, saknasHos: [{ namn: 'Boden', belopp: 9_000_000n }] } };
const order = (ore: bigint) => ({ belopp: { ore, moms: 'ut' as const, momssats: 25 } });
const tidigare = (nummer: string, datum: string) => ({ nummer, datum, ore: 2_000_000n, moms: 'ut' as const, momssats: 25, delegat: 'Esam' });
const rymd = (u: Provningsunderlag): Partial<Provningsunderlag> => (u.budget ? { budget: { ...u.budget, kvar: 100_000_000n } } : {});

const kop = (ore: bigint) => ({ kop: { ore, moms: 'ut' as const, momssats: 25, varfor: 'Fakturan har ingen beställning' } });
const koppunkten = (u: Provningsunderlag, val: Partial<(typeof punkter)[number]>): Partial<Provningsunderlag> => ({ ordning: u.ordning && { ...u.ordning, punkter: u.ordning.punkter.map((p) => (p.arendetyp === 'inkop' ? { ...p, ...val } : p)) } });
const lagen: Readonly<Record<string, (u: Provningsunderlag) => Partial<Provningsunderlag>>> = {
  'allt i ordning': () => ({}),
  'ordföranden borta': () => borta('ordforande'),
  'båda i presidiet borta': () => borta('ordforande', 'vice_ordforande'),
  'ingen ordförande': (u) => ({ innehavare: u.innehavare.filter((i) => i.roll !== 'ordforande'), person: { ...u.person, roller: u.person.roller.filter((r) => r !== 'ordforande') } }),
  'e-samordnaren borta': () => borta('e_samordnare'),
  'ordföranden jävig': () => javig('ordforande', 'jav'),
  'ordförandens jäv ej avgjort': () => javig('ordforande', 'anmald'),
  'jäv syns, ej besvarat': () => javig('ordforande', 'foreslagen'),
  'prövat: inte jäv': () => javig('ordforande', 'inte_jav'),
  'jäv anmält i projektet': () => ({ jav: [{ personId: 'ordforande', lage: 'anmald', grund: 'har varit ombud', kalla: 'KL 6:28 4 p.', stalle: 'i projektet Elevhälsa' }] }),
  'satt i styrelsen förra året': () => ({ jav: [{ personId: 'ordforande', lage: 'foreslagen', grund: 'satt i styrelsen för Nordtele AB till och med 2020-12-31', kalla: 'KL 6:28 5 p.', stalle: 'i avtalet A-3 Lås' }] }),
  'borta, antecknat av vice': () => ({ franvaro: [{ personId: 'ordforande', fran: '2021-02-10', till: '2021-02-20', antecknad: { avId: 'vice_ordforande', datum: '2021-02-15' } }] }),
  'e-samordnaren jävig': () => javig('e_samordnare', 'jav'),
  'redan beslutat': () => ({ sakLage: 'redan_beslutad' }),
  'nämnden har tagit över': () => ({ sakLage: 'overtagen_av_namnden' }),
  'punkten återkallad': (u) => ({ punkt: u.punkt && { ...u.punkt, aterkallad: { fran: '2021-02-15', beslutId: 'b7' } } }),
  'återkallas i morgon': (u) => ({ punkt: u.punkt && { ...u.punkt, aterkallad: { fran: '2021-02-16', beslutId: 'b7' } } }),
  'ingen ordning gäller': () => ({ ordning: null }),
  principiellt: () => ({ principiell: true }),
  'en annan sorts ärende': () => ({ arendetyp: 'ovrigt' }),
  'ett öre över prisbasbeloppet': (u) => ({ ...order(4_760_001n), ...rymd(u) }),
  'precis ett prisbasbelopp': (u) => ({ ...order(4_760_000n), ...rymd(u) }),
  'prisbasbeloppet saknas': () => ({ prisbasbelopp: null }),
  'tre beställningar i samma sak': (u) => ({ ...order(2_000_000n), ...rymd(u), sammaSak: [tidigare('D 2021:4', '2021-02-01'), tidigare('D 2021:5', '2021-02-08')] }),
  'köp: under taket': () => kop(4_760_000n),
  'köp: ett öre över taket': () => kop(4_760_001n),
  'köp: tre i samma sak': () => ({ ...kop(2_000_000n), sammaSak: [tidigare('D 2021:4', '2021-02-01'), tidigare('D 2021:5', '2021-02-08')] }),
  'köp: prisbasbeloppet saknas': () => ({ ...kop(1n), prisbasbelopp: null }),
  'köp: punkt 5 återkallad': (u) => ({ ...kop(1n), ...koppunkten(u, { aterkallad: { fran: '2021-02-15', beslutId: 'b7' } }) }),
  'köp: punkt 5 är en annans': (u) => ({ ...kop(1n), ...koppunkten(u, { delegat: 'namndsekreterare' }) }),
  'köp: tre, punkt 5 utan tak': (u) => ({ ...kop(9_000_000n), ...koppunkten(u, { tak: null }), sammaSak: [tidigare('D 2021:4', '2021-02-01')] }),
  'köp: brådskande, över taket': () => ({ ...kop(99_000_000n), bradskande, punkt: null }),
  'budgeten räcker inte': () => ({ budget: { post: 'Omkostnader', kvar: 1n, moms: 'ut' } }),
  'ingen budgetpost': () => ({ budget: null }),
  'finansiering saknas': () => osakrad,
  'ingen option': () => ({ option: { finns: false, option: null, varselSista: null } }),
  'varslet skulle skett i går': () => ({ option: { finns: true, option: 1, varselSista: '2021-02-14' } }),
  'inte utvärderad': () => ({ upphandlingslage: 'annonserad' }),
  'totalramen ökar ett öre': () => ({ totalram: { fore: 406_400_000n, efter: 406_400_001n } }),
  'inget beslut att verkställa': () => ({ fattatBeslut: null }),
  'brådskande': () => ({ bradskande, punkt: null }),
  'brådskande, ordföranden borta': () => ({ bradskande, punkt: null, ...borta('ordforande') }),
  'brådskande, ordf. jävig': () => ({ bradskande, punkt: null, ...javig('ordforande', 'jav') }),
  'brådskande, ordf. ensam': () => ({ bradskande, punkt: null, ordning: { ...ordning, bradskanderatt: 'ordforande' } }),
  'brådskande, ensam och borta': () => ({ bradskande, punkt: null, ordning: { ...ordning, bradskanderatt: 'ordforande' }, ...borta('ordforande') }),
  'brådskande, ingen rätt': () => ({ bradskande, punkt: null, ordning: { ...ordning, bradskanderatt: 'ingen' } }),
  'brådskande utan skäl': () => ({ bradskande: { skal: 'Det är bråttom.' }, punkt: null }),
  'brådskande, principiellt': () => ({ bradskande, punkt: null, principiell: true }),
  'brådskande utan finansiering': () => ({ bradskande, punkt: null, ...osakrad }),
};

const kolumner: readonly (readonly Roll[])[] = [
  ['ordforande'], ['vice_ordforande'], ['ledamot'], ['e_samordnare'], ['namndsekreterare'], ['overordnad'], ['projektledare'],
  ['kommunrepresentant', 'beredningsgrupp', 'styrgruppsledamot', 'revisor', 'administrator', 'avropare'],
];

const TECKEN: Readonly<Record<string, string>> = {
  'Punkten i kraft': 'K', 'Rätt person': 'P', 'Ersättare vid frånvaro eller jäv': 'F', 'Inget jäv': 'J', 'Får delegeras': 'D', 'Inte redan avgjort': 'S', 'Beloppet inom taket': 'T',
  'Inte uppdelat': 'U', 'Inom budgeten': 'B', 'Finansieringen är säkrad': 'V', 'Option och varsel': 'V', 'Upphandlingen är utvärderad': 'V', 'Inom totalramen': 'V', 'Inom ett fattat beslut': 'V',
};

const svar = (nr: number, roll: Roll, lage: string): string => {
  const u = underlag(nr, roll);
  const andra = lagen[lage]?.(u) ?? {};
  const p = provaDelegationsbeslut({ ...u, ...andra });
  const brist = p.rader.find((r) => r.utfall === 'brister');
  expect(p.gron).toBe(brist === undefined);
  return brist ? (TECKEN[brist.regel] ?? '!') : '+';
};

const rader = tabell
  .split('\n')
  .slice(2)
  .filter((rad) => rad.trim())
  .flatMap((rad) => {
    const m = /^ {2}(.{29,}?) +([\d,]+) +([^\d]+)$/.exec(rad);
    if (!m) throw new Error(`unreadable row: ${rad}`);
    const [, lage = '', nummer = '', celler = ''] = m;
    return nummer.split(',').map((nr) => ({ lage: lage.trim(), nr: Number(nr), celler: celler.trim().split(/\s+/) }));
  });

it.each(rader)('point $nr, $lage', ({ lage, nr, celler }) => {
  expect(celler).toHaveLength(kolumner.length);
  for (const [i, roller] of kolumner.entries()) for (const roll of roller) expect([roll, svar(nr, roll, lage)]).toEqual([roll, celler[i]]);
});

it('the table has every state and every point once', () => {
  const alla = Object.keys(lagen).flatMap((lage) => punkter.filter((p) => !lage.startsWith('köp: ') || p.attest).map((p) => `${lage} ${p.nr}`));
  expect(rader.map((r) => `${r.lage} ${r.nr}`).sort()).toEqual(alla.sort());
  expect(ordning.punkter).toHaveLength(7);
});
