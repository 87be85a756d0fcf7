import { arAvslag } from '@gemensam/shared/domain';
import { type Fakturainmatning, provaFakturainstallningar } from './faktura-avsandare';
import { forvaldFakturaregel } from './faktura-plan';
import { kostnadsslag } from './kostnadspost';
import { sammaFaktura, summeraFaktura } from './faktura-moms';

const giltig: Fakturainmatning = {
  namn: ' Värdkommunen ',
  orgnr: '2120000142',
  bankgiro: '50501055',
  plusgiro: '',
  betalningsdagar: 30,
  regler: kostnadsslag.map((slag) => ({ slag, ...forvaldFakturaregel(slag) })),
};

describe('provaFakturainstallningar', () => {
  it('keeps numbers as they are written', () => {
    expect(provaFakturainstallningar({ ...giltig, plusgiro: '12 34 56-6' })).toMatchObject({
      avsandare: { namn: 'Värdkommunen', orgnr: '212000-0142', bankgiro: '5050-1055', plusgiro: '123456-6', betalningsdagar: 30 },
      regler: { grundbelopp: { plan: 'helar', forskott: true }, tjanst: { plan: 'kvartal', momskod: 'utanfor' } },
    });
  });

  it.each<[string, Partial<Fakturainmatning>, string]>([
    ['no name', { namn: '  ' }, 'namn'],
    ['an org.nr with a wrong check digit', { orgnr: '212000-0143' }, 'orgnr'],
    ['a personnummer', { orgnr: '811218-9876' }, 'orgnr'],
    ['a bankgiro with a wrong check digit', { bankgiro: '5050-1056' }, 'bankgiro'],
    ['a bankgiro of six digits', { bankgiro: '505010' }, 'bankgiro'],
    ['a plusgiro with a letter', { plusgiro: '12 34 5x' }, 'plusgiro'],
    ['no account', { bankgiro: null, plusgiro: ' ' }, 'bankgiro'],
    ['a payment time of 91 days', { betalningsdagar: 91 }, 'betalningsdagar'],
    ['half a day', { betalningsdagar: 0.5 }, 'betalningsdagar'],
    ['a kind of cost left out', { regler: giltig.regler.slice(1) }, 'regler'],
    ['a kind of cost twice', { regler: [...giltig.regler, ...giltig.regler.slice(0, 1)] }, 'regler'],
  ])('refuses %s at its field', (_, del, falt) => {
    const utfall = provaFakturainstallningar({ ...giltig, ...del });
    expect(arAvslag(utfall) && utfall.falt).toBe(falt);
  });
});

describe('summeraFaktura', () => {
  it('counts VAT once per rate on the sum, half up', () => {
    const tva = { belopp: 1n, momskod: 'moms25' } as const;
    expect(summeraFaktura([tva, tva])).toEqual({ netto: 2n, moms: 1n, brutto: 3n, perMomskod: [{ momskod: 'moms25', procent: 25, netto: 2n, moms: 1n }] });
    expect(summeraFaktura([{ belopp: 10_000n, momskod: 'moms6' }, { belopp: 10_000n, momskod: 'moms12' }, { belopp: 50n, momskod: 'undantagen' }])).toMatchObject({
      netto: 20_050n, moms: 1_800n, brutto: 21_850n, perMomskod: [{ momskod: 'moms12', moms: 1_200n }, { momskod: 'moms6', moms: 600n }, { momskod: 'undantagen', moms: 0n }],
    });
    expect(summeraFaktura([{ belopp: -2n, momskod: 'moms25' }])).toMatchObject({ moms: -1n });
  });

  it('keeps what is outside VAT on an invoice of its own', () => {
    expect([sammaFaktura('utanfor', 'utanfor'), sammaFaktura('moms25', 'undantagen'), sammaFaktura('utanfor', 'undantagen')]).toEqual([true, true, false]);
  });
});
