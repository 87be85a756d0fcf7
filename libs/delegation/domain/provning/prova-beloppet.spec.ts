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
