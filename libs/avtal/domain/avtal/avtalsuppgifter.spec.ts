import { arAvslag } from '@gemensam/shared/domain';
import { bundnaSkillnader, provaAndring, provaRattelse, provaTeckning, saknasForTeckning } from './avtalsandring';
import { type Avtalsinmatning, type Avtalsuppgifter, FLEST_LEVERANTORER, FLEST_OPTIONER, provaAvtalsuppgifter } from './avtalsuppgifter';

const inmatat: Avtalsinmatning = {
  namn: ' Möbler \n till kontor ', omrade: 'Möbler', slag: 'ramavtal', diarienummer: ' ', avropsform: 'rangordning', avropsguide: ' Ange numret.\r\n', gallerFran: '2021-03-01', gallerTill: '2024-02-29',
  optioner: [{ manader: 12, varselmanader: 6 }], egenLedtidDagar: 60, uppsagningsmanader: 0, sarskildaSkal: '', takvolym: '12 000 000,50 kr', kontaktNamn: '', kontaktEpost: 'inkop@prov.example', kontaktTelefon: '',
  dialogintervallManader: null, leverantorer: [{ namn: 'Prov AB', orgnr: '556016-0680', kontakt: ' ring ' }, { namn: 'Utan nummer', orgnr: ' ', kontakt: '' }],
};
const prova = (val: Partial<Avtalsinmatning> = {}, upphandling: Parameters<typeof provaAvtalsuppgifter>[1] = null) => provaAvtalsuppgifter({ ...inmatat, ...val }, upphandling);
const ratt = (val: Partial<Avtalsinmatning> = {}): Avtalsuppgifter => {
  const svar = prova(val);
  if (arAvslag(svar)) throw new Error(svar.text);
  return svar;
};

describe('what an avtal says', () => {
  it('is cleaned and read: blanks, org.nr with or without a hyphen, kronor to öre', () => {
    expect(ratt()).toEqual({
      ...inmatat, namn: 'Möbler till kontor', diarienummer: null, avropsguide: 'Ange numret.', sarskildaSkal: null, takvolym: 1_200_000_050n,
      leverantorer: [{ rang: 1, namn: 'Prov AB', orgnr: '556016-0680', kontakt: 'ring' }, { rang: 2, namn: 'Utan nummer', orgnr: null, kontakt: '' }],
    });
    expect(ratt({ leverantorer: [{ namn: 'Prov AB', orgnr: '5560160680', kontakt: '' }] }).leverantorer[0]?.orgnr).toBe('556016-0680');
    expect(ratt({ slag: 'kontrakt' }).avropsform).toBeNull();
    expect(ratt({ takvolym: ' ', gallerFran: null, gallerTill: null, optioner: [], leverantorer: [] })).toMatchObject({ takvolym: null, gallerFran: null });
  });
  it.each<[string, Partial<Avtalsinmatning>, string]>([
    ['an empty area', { omrade: '\u200b' }, 'omrade'], ['a long name', { namn: 'x'.repeat(161) }, 'namn'], ['a long guide', { avropsguide: 'x'.repeat(4001) }, 'avropsguide'], ['days in the wrong order', { gallerTill: '2021-02-28' }, 'gallerTill'],
    ['a day that is none', { gallerFran: '2021-02-30' }, 'gallerFran'], ['an option of no months', { optioner: [{ manader: 0, varselmanader: 1 }] }, 'optioner.0.manader'], ['notice below zero', { optioner: [{ manader: 1, varselmanader: -1 }] }, 'optioner.0.varselmanader'],
    ['too many options', { optioner: Array.from({ length: FLEST_OPTIONER + 1 }, () => ({ manader: 1, varselmanader: 0 })) }, 'optioner'], ['half a day', { egenLedtidDagar: 0.5 }, 'egenLedtidDagar'],
    ['too many suppliers', { leverantorer: Array.from({ length: FLEST_LEVERANTORER + 1 }, (_, i) => ({ namn: `L${i}`, kontakt: '' })) }, 'leverantorer'], ['a supplier without a name', { leverantorer: [{ namn: ' ', kontakt: 'x' }] }, 'leverantorer.0.namn'],
    ['the same supplier twice without org.nr', { leverantorer: [{ namn: 'A', kontakt: '' }, { namn: 'A ', kontakt: '' }] }, 'leverantorer.1.namn'], ['a personnummer for org.nr', { leverantorer: [{ namn: 'A', orgnr: '850101-1232', kontakt: '' }] }, 'leverantorer.0.orgnr'],
    ['a takvolym below zero', { takvolym: '-5' }, 'takvolym'], ['a takvolym in tkr', { takvolym: '5 tkr' }, 'takvolym'], ['no address', { kontaktEpost: 'a@b' }, 'kontaktEpost'], ['a dialogue every 0 months', { dialogintervallManader: 0 }, 'dialogintervallManader'],
  ])('%s is refused at its field', (_, val, falt) => expect(prova(val)).toMatchObject({ slag: 'avslag', falt }));
  it('a supplier is secret until the award, and no longer', () => {
    for (const lage of ['dialog', 'annonserad', 'utvardering'] as const) {
      expect(prova({}, lage)).toMatchObject({ regel: 'Upphandlingssekretess', kalla: 'Domänregel U9; OSL 19:3' });
      expect(prova({ leverantorer: [] }, lage)).not.toMatchObject({ slag: 'avslag' });
    }
    for (const lage of ['tilldelad', 'avtalssparr', 'avtalsgenomlasning', 'avtal_tecknat'] as const) expect(prova({}, lage)).not.toMatchObject({ slag: 'avslag' });
  });
});

describe('a change of an avtal', () => {
  const forut = ratt();
  it('is free before it is signed, and bound after', () => {
    const nu = { ...forut, takvolym: 1n, leverantorer: [] };
    expect(provaAndring(false, forut, nu)).toBeNull();
    expect(provaAndring(true, forut, nu)).toMatchObject({ regel: 'Avtalet är tecknat', falt: 'takvolym', kalla: 'Domänregel U3; LOU 17:8' });
    expect(provaAndring(true, forut, { ...forut, kontaktNamn: 'Ny', avropsguide: 'Ny', egenLedtidDagar: 1, dialogintervallManader: 3 })).toBeNull();
  });
  it('a correction names what differs, and wants a reason', () => {
    const nu = { ...forut, gallerTill: '2024-03-31', optioner: [] };
    expect(bundnaSkillnader(forut, nu).map((s) => s.text)).toEqual(['sista dag', 'optioner']);
    expect(provaRattelse(true, forut, nu, ' Fel. ')).toEqual({ skal: 'Fel.', vad: ['sista dag', 'optioner'] });
    expect(provaRattelse(true, forut, nu, '\u200b')).toMatchObject({ falt: 'skal' });
    expect(provaRattelse(true, forut, nu, 'x'.repeat(1001))).toMatchObject({ falt: 'skal' });
    expect(provaRattelse(true, forut, { ...forut }, 'Fel.')).toMatchObject({ regel: 'Inget skiljer' });
    expect(provaRattelse(false, forut, nu, 'Fel.')).toMatchObject({ regel: 'Avtalet är inte tecknat' });
  });
});

describe('signing', () => {
  const dag = { datum: '2019-04-12', affarsdatum: '2019-04-12', tecknasTidigast: '2019-04-12', upphandlingKlar: true };
  it('is the day after the spärr at the earliest (U2: sent 2019-04-01, sign 04-12)', () => {
    expect(provaTeckning(ratt(), false, dag)).toBeNull();
    expect(provaTeckning(ratt(), false, { ...dag, datum: '2019-04-11' })).toMatchObject({ regel: 'Avtalsspärr', falt: 'datum' });
    expect(provaTeckning(ratt(), false, { ...dag, tecknasTidigast: null, datum: '2019-04-11' })).toBeNull();
  });
  it.each<[string, Avtalsuppgifter, boolean, Partial<typeof dag>, string]>([
    ['twice', ratt(), true, {}, 'Avtalet är tecknat'], ['without its days', ratt({ gallerFran: null, gallerTill: null }), false, {}, 'Uppgift saknas'], ['without a takvolym', ratt({ takvolym: null }), false, {}, 'Takvolym saknas'],
    ['on a day to come', ratt(), false, { datum: '2019-04-13' }, 'Dagen har inte kommit'], ['while its upphandling is not ready', ratt(), false, { upphandlingKlar: false }, 'Upphandlingen är inte klar'],
  ])('is refused %s', (_, a, tecknat, val, regel) => expect(provaTeckning(a, tecknat, { ...dag, ...val })).toMatchObject({ regel }));
  it('a kontrakt needs neither takvolym nor avropsform', () => {
    expect(provaTeckning(ratt({ slag: 'kontrakt', takvolym: null }), false, dag)).toBeNull();
    expect(saknasForTeckning(ratt({ avropsform: null, leverantorer: [], gallerTill: null }))).toEqual(['leverantör', 'sista dag', 'avropsform']);
  });
});
