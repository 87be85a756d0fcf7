import type { Sammanfogning } from '@gemensam/shared/web';
import { type Avtalsutkast, sparatAvtalsutkast, stadat, TOMT_UTKAST, uppgifterAv } from './avtalsutkast';
import { sammanfogaAvtal } from './sammanfoga-avtal';

const bas: Avtalsutkast = { ...TOMT_UTKAST, namn: 'Möbler', omrade: 'Inredning', takvolym: '100', leverantorer: [{ namn: 'Prov AB', orgnr: '', kontakt: '' }], optioner: [{ manader: '12', varselmanader: '6' }] };

describe('what is sent of a form', () => {
  it('days and numbers are read, and empty lines are gone', () => {
    const u = stadat({ ...bas, gallerFran: '1 mars', gallerTill: '2024-02-29', optioner: [...bas.optioner, { manader: ' ', varselmanader: '' }], leverantorer: [{ namn: ' ', orgnr: '', kontakt: '' }, ...bas.leverantorer] });
    expect(uppgifterAv(u, '2021-02-15')).toMatchObject({
      input: { gallerFran: '2021-03-01', gallerTill: '2024-02-29', optioner: [{ manader: 12, varselmanader: 6 }], leverantorer: [{ namn: 'Prov AB', orgnr: null }], egenLedtidDagar: 60, uppsagningsmanader: null, handlaggareId: null, avropsform: null },
    });
  });
  it('what cannot be read stays, with the field it stands in', () => {
    const svar = uppgifterAv({ ...bas, gallerFran: '31 februari', egenLedtidDagar: 'sex', optioner: [{ manader: '1,5', varselmanader: '6' }] }, '2021-02-15');
    expect('fel' in svar ? svar.fel.map((f) => f.falt) : []).toEqual(['gallerFran', 'optioner.0.manader', 'egenLedtidDagar']);
  });
});

it('what was kept of a form is the form again, and what is no form is left out', () => {
  expect(sparatAvtalsutkast(JSON.parse(JSON.stringify({ ...bas, avropsform: 'rangordning' })))).toEqual({ ...bas, avropsform: 'rangordning' });
  expect(sparatAvtalsutkast({ slag: 'annat', avropsform: 1, namn: 2, optioner: 'x', leverantorer: [null, { namn: 'A', orgnr: 3, extra: 'x' }] })).toEqual({ ...TOMT_UTKAST, leverantorer: [{ namn: 'A', orgnr: '', kontakt: '' }] });
});

describe('two who write the same avtal', () => {
  const fragade: string[][] = [];
  const valjer = (svar: Readonly<Record<string, string>> | null): Pick<Sammanfogning, 'oppna'> => ({
    oppna: async ({ falt }) => {
      fragade.push(falt.map((f) => `${f.etikett}: ${f.min} | ${f.deras}`));
      return svar;
    },
  });
  const ihop = (min: Partial<Avtalsutkast>, deras: Partial<Avtalsutkast>, svar: Readonly<Record<string, string>> | null = {}) => sammanfogaAvtal(valjer(svar), { bas, min: { ...bas, ...min }, deras: { ...bas, ...deras } });
  beforeEach(() => fragade.splice(0));

  it('what only one of them changed goes together without a question', async () => {
    expect(await ihop({ namn: 'Möbler 2' }, { omrade: 'Kontor', leverantorer: [] })).toMatchObject({ namn: 'Möbler 2', omrade: 'Kontor', leverantorer: [], takvolym: '100' });
    expect(fragade).toEqual([]);
  });
  it('what both changed is shown, and what is chosen stands', async () => {
    const deras = [{ namn: 'Deras AB', orgnr: '', kontakt: '' }];
    const svar = await ihop({ namn: 'Min', leverantorer: [], kontaktNamn: 'Jag' }, { namn: 'Deras', leverantorer: deras }, { namn: 'Deras och min', leverantorer: 'Deras AB' });
    expect(fragade).toEqual([['Namn: Min | Deras', 'Leverantörer:  | Deras AB']]);
    expect(svar).toMatchObject({ namn: 'Deras och min', leverantorer: deras, kontaktNamn: 'Jag' });
  });
  it('who goes on writing keeps everything', async () => {
    expect(await ihop({ namn: 'Min' }, { namn: 'Deras' }, null)).toBeNull();
  });
});
