import fc from 'fast-check';
import { beslutare } from '@gemensam/samverkan/domain';
import { arAvslag } from '@gemensam/shared/domain';
import { faser, fasText, projektslag } from './fas';
import { type Fasordning, fasvag, fasvagen, foregaendeFas, type Grind, grindTill, nastaGrind, provaBytFasordning, provaFasordning, standardordning } from './fasordning';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined, numRuns: 500 });

const standard = standardordning('projekt') ?? { fran: 'ide', grindar: [] };
const andra = (i: number, del: Partial<Grind>): Fasordning => ({ ...standard, grindar: standard.grindar.map((g, n) => (n === i ? { ...g, ...del } : g)) });

describe('the order to begin with', () => {
  it('for a project is the table of the handbook', () => {
    const rader = standard.grindar.map((g) => [fasText(g.till), g.beteckning, g.beslutare.join('/'), [...g.kraver.leverabler, ...(g.kraver.finansieringSakrad ? ['financing'] : []), ...(g.kraver.avtalTecknat ? ['avtal'] : []), ...(g.kraver.minstIntresserade ? [`>= ${g.kraver.minstIntresserade}`] : [])].join(', ')].join(' | '));
    expect(rader).toMatchInlineSnapshot(`
      [
        "Kvalificering av idé | Kvalificering | e_samordnare | >= 2",
        "Förstudie | BP1 | namnd/delegation | Behov, Uppdrag",
        "Projekt förbereds | BP2 | styrgrupp | Slutrapport från förstudie, Nyttovärdering",
        "Utveckling/realisering | BP3 | namnd/delegation | Projektdirektiv, Avsiktsförklaring, Projektplan, financing",
        "Upphandling | BP4 | namnd | Kravspecifikation och design, Kalkyl per kommun, Förvaltningsförutsättningar, Upphandlingsunderlag",
        "Införande | BP6 | styrgrupp | Upphandling och avtal, avtal",
        "Förvaltning | BP7 | namnd | Driftsättning, Plan för verksamhetsinförande, Förvaltningsplan",
        "Avslutad | BP8 | namnd/styrgrupp | Slutrapport",
      ]
    `);
  });

  it('of every kind passes its own test unchanged; löpande verksamhet has none', () => {
    for (const slag of projektslag) {
      const o = standardordning(slag);
      if (o) expect(provaFasordning(slag, o)).toEqual(o);
      else expect(slag).toBe('lopande');
    }
  });

  it('goes one step on and one step back between the same phases', () => {
    for (const fas of fasvag(standard)) {
      const g = nastaGrind(standard, fas);
      if (g) expect([foregaendeFas(standard, g.till), grindTill(standard, g.till)]).toEqual([fas, g]);
    }
    expect([nastaGrind(standard, 'avslutad'), foregaendeFas(standard, 'ide'), nastaGrind(standard, 'vilande'), foregaendeFas(standard, 'vilande')]).toEqual([null, null, null, null]);
  });
});

describe('the phase line', () => {
  it('has exactly one present phase, passed ones before it and the rest after', () => {
    for (const fas of fasvag(standard)) expect(fasvagen(standard, fas).map((s) => (s.lage === 'nu' ? s.fas : s.lage)).join(' ')).toMatch(new RegExp(`^(passerad )*${fas}( kvar)*$`));
  });

  it('is empty without an order, and all ahead in a phase that the order does not have', () => {
    expect(fasvagen(null, null)).toEqual([]);
    expect(new Set(fasvagen(standardordning('forstudie'), 'upphandling').map((s) => s.lage))).toEqual(new Set(['kvar']));
  });
});

describe('a written order', () => {
  it.each<[string, Fasordning, string]>([
    ['no gate', { fran: 'ide', grindar: [] }, 'grindar'],
    ['a phase twice', andra(1, { till: 'kvalificering' }), 'grindar.1.till'],
    ['Vilande on the way', andra(1, { till: 'vilande' }), 'grindar.1.till'],
    ['Idé later', andra(1, { till: 'ide' }), 'grindar.1.till'],
    ['Avslutad too early', andra(1, { till: 'avslutad' }), 'grindar.1.till'],
    ['another end', { ...standard, grindar: standard.grindar.slice(0, -1) }, 'grindar.6.till'],
    ['a gate without beteckning', andra(2, { beteckning: ' ' }), 'grindar.2.beteckning'],
    ['a long beteckning', andra(2, { beteckning: 'B'.repeat(31) }), 'grindar.2.beteckning'],
    ['two gates of one name', andra(2, { beteckning: 'bp1' }), 'grindar.2.beteckning'],
    ['nobody to decide', andra(2, { beslutare: [] }), 'grindar.2.beslutare'],
    ['a leverabel twice', andra(1, { kraver: { leverabler: ['Behov', ' behov'], finansieringSakrad: false, avtalTecknat: false, minstIntresserade: null } }), 'grindar.1.leverabler'],
    ['a signed avtal before any upphandling', andra(1, { kraver: { leverabler: [], finansieringSakrad: false, avtalTecknat: true, minstIntresserade: null } }), 'grindar.1.avtalTecknat'],
    ['half a kommun', andra(0, { kraver: { leverabler: [], finansieringSakrad: false, avtalTecknat: false, minstIntresserade: 1.5 } }), 'grindar.0.minstIntresserade'],
  ])('with %s is refused at its field', (_, ordning, falt) => {
    expect(provaFasordning('projekt', ordning)).toMatchObject({ slag: 'avslag', regel: 'Fasordningens innehåll', falt, utvag: expect.stringMatching(/\S/) });
  });

  it('for löpande verksamhet is refused', () => {
    expect(provaFasordning('lopande', standard)).toMatchObject({ falt: 'slag' });
  });

  it('comes out with every phase once, Avslutad last and the same when tried again, or not at all', () => {
    const grind = fc.record({
      till: fc.constantFrom(...faser), beteckning: fc.string({ maxLength: 40 }), beslutare: fc.subarray([...beslutare]),
      kraver: fc.record({ leverabler: fc.array(fc.string({ maxLength: 130 }), { maxLength: 22 }), finansieringSakrad: fc.boolean(), avtalTecknat: fc.boolean(), minstIntresserade: fc.option(fc.integer({ min: -1, max: 300 })) }),
    });
    fc.assert(
      fc.property(fc.constantFrom(...projektslag), fc.record({ fran: fc.constantFrom(...faser), grindar: fc.uniqueArray(grind, { maxLength: 9, selector: (g) => g.till }) }), (slag, ordning) => {
        const svar = provaFasordning(slag, ordning);
        if (arAvslag(svar)) return;
        const vag = fasvag(svar);
        expect(new Set(vag).size).toBe(vag.length);
        expect(vag[vag.length - 1]).toBe('avslutad');
        expect(provaFasordning(slag, svar)).toEqual(svar);
      }),
    );
  });

  it('does not take away a phase in which projects stand', () => {
    const utan = { ...standard, grindar: standard.grindar.filter((g) => g.till !== 'forbereds') };
    expect(provaBytFasordning(utan, [{ fas: 'forbereds', antal: 2 }, { fas: 'utveckling', antal: 1 }])).toMatchObject({ text: 'Det finns projekt i Projekt förbereds (2), som inte är med i den nya ordningen.' });
    expect(provaBytFasordning(utan, [{ fas: 'utveckling', antal: 1 }])).toBeNull();
  });
});
