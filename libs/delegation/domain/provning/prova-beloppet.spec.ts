import { provaBudget, provaTak, provaUppdelning } from './prova-beloppet';
import { punkter, underlag } from './provning.testdata';

const attest = punkter.find((p) => p.nr === 6);
if (!attest) throw new Error('no point 6');

describe('an invoice says both amounts', () => {
  const med = (ore: bigint, moms: 'in' | 'ut') => underlag(6, 'e_samordnare', { punkt: { ...attest, tak: { slag: 'kronor', ore, moms } }, belopp: { ore: 10_000n, moms: 'ut', momssats: 0, annars: 12_500n } });
  it('and the limit is held against the one that it is counted in', () => {
    expect(provaTak(med(10_000n, 'ut')).utfall).toBe('uppfylld');
    expect(provaTak(med(9_999n, 'ut')).utfall).toBe('brister');
    expect(provaTak(med(12_500n, 'in')).utfall).toBe('uppfylld');
    expect(provaTak(med(12_499n, 'in')).utfall).toBe('brister');
  });
  it('also when it is summed with others', () => {
    const andra = [{ ore: 1n, moms: 'in' as const, momssats: 25, nummer: 'D 2021:1', datum: '2021-02-01', delegat: 'Esam' }];
    expect(provaUppdelning({ ...med(12_501n, 'in'), sammaSak: andra }).utfall).toBe('uppfylld');
    expect(provaUppdelning({ ...med(12_500n, 'in'), sammaSak: andra }).utfall).toBe('brister');
  });
});

describe('a post that is overdrawn', () => {
  const med = (ore: bigint) => underlag(6, 'e_samordnare', { belopp: { ore, moms: 'ut', momssats: 25 }, budget: { post: 'Omkostnader', kvar: -15_000n, moms: 'ut' } });
  it('takes a credit note, which gives back, and nothing more', () => {
    expect(provaBudget(med(-5_000n)).utfall).toBe('uppfylld');
    expect(provaBudget(med(1n)).utfall).toBe('brister');
  });
});

describe('an attest that is a purchase', () => {
  const kop = { ore: 4_760_001n, moms: 'ut' as const, momssats: 25, varfor: 'Fakturan har ingen beställning' };
  const andra = [{ ore: 1n, moms: 'ut' as const, momssats: 25, nummer: 'D 2021:7 faktura 1001, Stolar', datum: '2021-02-01', delegat: 'Esam' }];
  it('says so, and by which point it is bound', () => {
    expect(provaTak(underlag(6, 'e_samordnare', { kop }))).toMatchObject({
      utfall: 'brister', utvag: 'Knyt fakturan till sin beställning eller till nämndens beslut om köpet, eller hänskjut till nämnden.',
      text: expect.stringMatching(/^Fakturan har ingen beställning, så attesten är också beslutet att köpa\. Punkt 5 gäller köpet: 47\s600,01\skr utan moms är över taket: ett prisbasbelopp, 47\s600\skr för 2021, utan moms\.$/),
    });
  });
  it('is summed with what else is bought of the matter, by number', () => {
    const summan = provaUppdelning(underlag(6, 'e_samordnare', { kop: { ...kop, ore: 4_760_000n }, sammaSak: andra }));
    expect(summan).toMatchObject({ utfall: 'brister', text: expect.stringContaining('med D 2021:7 faktura 1001, Stolar (2021-02-01, 0,01\u00a0kr) blir det 47\u00a0600,01\u00a0kr') });
    expect(provaUppdelning(underlag(6, 'e_samordnare', { kop: { ...kop, ore: 4_759_999n }, sammaSak: andra })).utfall).toBe('uppfylld');
  });
  it('an attest of what is decided is none', () => expect(provaUppdelning(underlag(6, 'e_samordnare', { sammaSak: andra }))).toMatchObject({ utfall: 'ej_tillamplig', text: 'Attesten är inget nytt köp.' }));
  it('a missing prisbasbelopp is told as it is for orders', () => expect(provaTak(underlag(6, 'e_samordnare', { kop, prisbasbelopp: null }))).toMatchObject({ utfall: 'brister', utvag: 'Be administratören lägga in prisbasbeloppet för 2021.' }));
});
