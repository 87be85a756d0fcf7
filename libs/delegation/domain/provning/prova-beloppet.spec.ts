import { provaBudget, provaTak, provaUppdelning } from './prova-beloppet';
import { provaDelegationsbeslut } from './prova-delegationsbeslut';
import { type Provning } from './provning';
import { ordning, punkter, underlag } from './provning.testdata';
import { slapperIgenom } from './regelrad';

const attest = punkter.find((p) => p.nr === 6);
if (!attest) throw new Error('no point 6');

describe('an amount that is not written yet, or that cannot be read', () => {
  const vantar = (nr: number, mer = {}) => provaDelegationsbeslut(underlag(nr, 'e_samordnare', { belopp: null, totalram: null, ...mer }));
  const utfallen = (p: Provning) => p.rader.filter((r) => !slapperIgenom(r)).map((r) => `${r.regel}: ${r.utfall}`);
  it('is waited for by every rule that asks about it, and none of them is broken', () => {
    expect(utfallen(vantar(5))).toEqual(['Beloppet inom taket: vantar', 'Inte uppdelat: vantar', 'Inom budgeten: vantar']);
    expect(utfallen(vantar(4))).toEqual(['Inte uppdelat: vantar', 'Inom budgeten: vantar', 'Inom totalramen: vantar']);
    expect(vantar(5).gron).toBe(false);
    expect(vantar(5).rader.find((r) => r.utfall === 'vantar')).toMatchObject({ text: expect.stringMatching(/^Väntar på beloppet\. Punkten gäller upp till ett prisbasbelopp/), falt: 'belopp', utvag: null });
  });
  it('is no excuse for what is wrong beside it', () => {
    expect(utfallen(vantar(5, { principiell: true, budget: null }))).toEqual(['Får delegeras: brister', 'Beloppet inom taket: vantar', 'Inte uppdelat: vantar', 'Inom budgeten: brister']);
    expect(utfallen(vantar(5, { prisbasbelopp: null }))[0]).toBe('Beloppet inom taket: brister');
  });
  it('is refused where nobody writes it', () => expect(utfallen(vantar(6))).toEqual(['Inom budgeten: brister']));
});

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
  it('what is hidden is summed, and named by number and day alone', () => {
    const dolda = [{ ...kop, nummer: 'D 2021:9', datum: '2021-02-02' as const, delegat: 'Esam', ore: 4_000_000n, dold: true }];
    const summan = provaUppdelning(underlag(6, 'e_samordnare', { kop: { ...kop, ore: 1_000_000n }, sammaSak: dolda }));
    expect(summan).toMatchObject({ utfall: 'brister', text: expect.stringContaining('med D 2021:9 (2021-02-02, omfattas av sekretess) blir det 50\u00a0000\u00a0kr') });
  });
  it('an attest of what is decided is none', () => expect(provaUppdelning(underlag(6, 'e_samordnare', { sammaSak: andra }))).toMatchObject({ utfall: 'ej_tillamplig', text: 'Attesten är inget nytt köp.' }));
  it('a missing prisbasbelopp is told as it is for orders', () => expect(provaTak(underlag(6, 'e_samordnare', { kop, prisbasbelopp: null }))).toMatchObject({ utfall: 'brister', utvag: 'Be administratören lägga in prisbasbeloppet för 2021.' }));
});

describe('an invoice that is above its order by its VAT alone', () => {
  // Ordered free of VAT for 45 000 kr under a limit of 50 000 kr with VAT. Invoiced at 25 %: 45 000 + 11 250 = 56 250 kr.
  const kop = { ore: 4_500_000n, moms: 'ut' as const, momssats: 0, annars: 5_625_000n, baraMedMoms: true, varfor: 'Fakturan går med sin moms utöver vad som är kvar av beställningen D 2021:3' };
  const belopp = { ore: 4_500_000n, moms: 'ut' as const, momssats: 0, annars: 5_625_000n };
  const med = (moms: 'in' | 'ut', ore: bigint, mer: Parameters<typeof underlag>[2] = {}) =>
    underlag(6, 'e_samordnare', { belopp, kop, ordning: { ...ordning, punkter: punkter.map((p) => (p.arendetyp === 'inkop' ? { ...p, tak: { slag: 'kronor', ore, moms } } : p)) }, ...mer });
  it('is judged by a limit that counts VAT in, with its own VAT', () => {
    expect(provaTak(med('in', 5_000_000n))).toMatchObject({ utfall: 'brister', text: expect.stringMatching(/^Fakturan går med sin moms utöver .*Punkt 5 gäller köpet: 56\s250\skr med moms är över taket: 50\s000\skr med moms\.$/) });
    expect(provaTak(med('in', 5_625_000n)).utfall).toBe('uppfylld');
    expect(provaTak(med('in', 5_624_999n)).utfall).toBe('brister');
  });
  it('and is no purchase by one that counts without: the order has it all', () => {
    expect(provaTak(med('ut', 4_500_000n))).toMatchObject({ utfall: 'ej_tillamplig', text: 'Punkten har ingen beloppsgräns.' });
    expect(provaUppdelning(med('ut', 1n))).toMatchObject({ utfall: 'ej_tillamplig', text: 'Attesten är inget nytt köp.' });
  });
  it('is summed with VAT, from the day that the VAT was bought', () => {
    const gammal = { ore: 100n, moms: 'ut' as const, momssats: 0, annars: 125n, nummer: 'D 2019:1 Stolar', datum: '2019-02-01', delegat: 'Esam' };
    expect(provaUppdelning(med('in', 5_625_124n, { sammaSak: [gammal] })).utfall).toBe('uppfylld');
    expect(provaUppdelning(med('in', 5_625_124n, { sammaSak: [{ ...gammal, datumMedMoms: '2021-02-10' }] }))).toMatchObject({ utfall: 'brister', text: expect.stringContaining('D 2019:1 Stolar (2021-02-10, 1,25\u00a0kr) blir det 56\u00a0251,25\u00a0kr med moms') });
    expect(provaUppdelning(med('in', 5_625_125n, { sammaSak: [{ ...gammal, datumMedMoms: '2021-02-10' }] })).utfall).toBe('uppfylld');
  });
  it('what comes to nothing without VAT is summed with it alone', () => {
    const rest = { ore: 0n, moms: 'ut' as const, momssats: 25, annars: 100n, nummer: 'D 2021:2 Stolar', datum: '2021-02-01', delegat: 'Esam' };
    expect(provaUppdelning(med('in', 5_625_099n, { sammaSak: [rest] }))).toMatchObject({ utfall: 'brister', text: expect.stringContaining('D 2021:2 Stolar (2021-02-01, 1\u00a0kr)') });
    expect(provaUppdelning(med('ut', 1n, { kop: { ...kop, baraMedMoms: false }, sammaSak: [rest] })).text).toContain('inga andra beslut i samma sak');
  });
  it('a point with such a limit that is taken back, and what cannot wait, bind it no more', () => {
    const u = med('in', 5_000_000n);
    expect(provaTak({ ...u, ordning: u.ordning && { ...u.ordning, punkter: u.ordning.punkter.map((p) => (p.nr === 5 ? { ...p, aterkallad: { fran: '2021-02-15', beslutId: 'b' } } : p)) } }).utfall).toBe('ej_tillamplig');
    expect(provaUppdelning({ ...u, bradskande: { skal: 'Fakturan förfaller före sammanträdet.' } }).utfall).toBe('ej_tillamplig');
  });
});
