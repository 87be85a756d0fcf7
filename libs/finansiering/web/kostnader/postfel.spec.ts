import { faltFranPost, type Postfalt } from './postfalt';
import { felIFormularet, felrubrik, forvaltReferensdatum, referensdatumText, valbaraSlag } from './postfel';

const falt = (del: Partial<Postfalt> = {}): Postfalt => ({
  ...faltFranPost({
    id: 'p1', namn: 'e-arkiv', ar: 2021, slag: 'tjanst', belopp: '10000', nyckel: { typ: 'lika', text: '', andelLikaProcent: null, referensdatum: null, avrundningsenhet: '100', enhet: null, varden: [] },
    fordelningNummer: 1, beraknad: '2021-02-15T10:00:00Z', beraknadAv: 'Inläsning', projektId: null, projektNamn: null, utanforBudget: false, antagande: null,
    kalla: 'Verksamhetsplan', anmarkning: null, beslut: null, faktureras: null, deltagare: [{ kommunkod: '2580', namn: 'Luleå' }], andelar: [], version: 1, farAndra: true,
  }),
  ...del,
});
const lage = { affarsdatum: '2021-02-15', somIKallan: false, forhandsnej: null };
const nej = (vid: string) => ({ regel: 'X', kalla: '', text: 'Nej.', utvag: null, falt: vid });

describe('felIFormularet', () => {
  it('says everything at once, and nothing of a whole form', () => {
    expect(felIFormularet(falt(), lage)).toEqual([]);
    const fel = felIFormularet(falt({ namn: ' ', ar: 'i år', belopp: '', nyckeltyp: 'blandad', andelLikaProcent: '', referensdatum: '', deltagare: [], kalla: '' }), lage);
    expect(fel.map((f) => f.falt)).toEqual(['namn', 'ar', 'belopp', 'andelLikaProcent', 'deltagare', 'kalla', 'referensdatum']);
    expect(fel.map((f) => f.text)).toContain('Ange hur stor del som fördelas lika mellan kommunerna.');
  });

  it('does not send a date that is none, nor ask for a date where the source has none', () => {
    expect(felIFormularet(falt({ nyckeltyp: 'antal', enhet: 'elever', vardenDatum: 'i går' }), lage)).toMatchObject([{ falt: 'vardenDatum' }]);
    expect(felIFormularet(falt({ nyckeltyp: 'invanarantal', referensdatum: '' }), { ...lage, somIKallan: true })).toEqual([]);
  });

  it('adds what the preview was refused for, but never stops a save for that alone', () => {
    expect(felIFormularet(falt(), { ...lage, forhandsnej: nej('varden') })).toEqual([]);
    expect(felIFormularet(falt({ namn: '' }), { ...lage, forhandsnej: nej('varden') }).map((f) => f.falt)).toEqual(['namn', 'varden']);
    expect(felIFormularet(falt({ namn: '' }), { ...lage, forhandsnej: nej('namn') })).toHaveLength(1);
  });
});

it('names a field in the list of errors, and the kommun of a value', () => {
  expect([felrubrik('belopp', String), felrubrik('varden.2580', () => 'Luleå'), felrubrik(null, String)]).toEqual(['Belopp', 'Värden per kommun, Luleå', 'Posten']);
});

it('offers grundbelopp and e-kontor to a gemensam nämnd, and elsewhere only where they are in use', () => {
  expect(valbaraSlag({ arNamnd: true, iBruk: [], nuvarande: 'ovrigt' })).toEqual(['grundbelopp', 'e_kontor', 'tjanst', 'projekt', 'ovrigt']);
  expect(valbaraSlag({ arNamnd: false, iBruk: ['projekt'], nuvarande: 'ovrigt' })).toEqual(['tjanst', 'projekt', 'ovrigt']);
  expect(valbaraSlag({ arNamnd: false, iBruk: ['grundbelopp'], nuvarande: 'e_kontor' })).toEqual(['grundbelopp', 'e_kontor', 'tjanst', 'projekt', 'ovrigt']);
});

it('never chooses a population that lies ahead, and says so in the list', () => {
  expect(forvaltReferensdatum(['2021-12-31', '2020-12-31', '2019-12-31'], '2021-02-15')).toBe('2020-12-31');
  expect(forvaltReferensdatum(['2021-12-31'], '2021-02-15')).toBe('');
  expect([referensdatumText('2021-12-31', '2021-02-15'), referensdatumText('2020-12-31', '2021-02-15')]).toEqual(['2021-12-31 (efter i dag)', '2020-12-31']);
});
