import { arAvslag } from '@gemensam/shared/domain';
import fc from 'fast-check';
import { ager, brak, org, register } from '../agande/agande.testdata';
import { agandebildPer } from '../agande/agandebild';
import { avropsbevisuppgifter, beviskodText, kanoniskText, tolkaBeviskod } from './avropsbevis';
import { STANDARDREGEL } from './avropsregel';
import { bedomAvropsratt } from './bedom-avropsratt';
import { provaAvropsratt } from './prova-avropsratt';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined, numRuns: 200 });

const DAG = '2021-02-15';
const REGISTER = register([org('K', 'kommun'), org('H'), org('D'), org('S', 'stiftelse')], [ager('K', 100, 'H'), ager('H', brak(1, 3), 'D'), ager('K', brak(1, 3), 'D')], {
  styrelseplatser: [{ stiftelseId: 'S', utseddAvId: 'K', antal: 2, fran: '2020-01-01', till: null }],
});
const RAM = { samverkan: 'Provsamverkan', avtal: { beteckning: 'A-1', namn: 'Larm', diarienummer: null }, fragadeAv: 'Kim Berg', fragat: '2021-02-15T08:00:00.000Z' };
const uppgifter = (id: string) => {
  const besked = bedomAvropsratt(agandebildPer(REGISTER, DAG), STANDARDREGEL).besked(id);
  if (!besked) throw new Error(id);
  return avropsbevisuppgifter(provaAvropsratt({ avtal: { slag: 'ramavtal', upphandling: null, tid: null }, frusen: null, besked }, DAG), RAM);
};

it('holds both measures as exact fractions beside the per cent, and the chain', () => {
  const u = uppgifter('D');
  expect(u).toMatchObject({ organisation: { namn: 'D', slag: 'bolag' }, far: false, underlag: 'regel', andelsslag: 'roster', kravs: { brak: '1/2', procent: '50\u00A0%' }, besked: { berattigad: true }, fragadeAv: 'Kim Berg' });
  expect(u.matt).toEqual([
    { namn: 'Kontrollkedja', andel: { brak: '2/3', procent: '66,67\u00A0%' }, avgor: true }, { namn: 'Genomräkning', andel: { brak: '2/3', procent: '66,67\u00A0%' }, avgor: false },
    { namn: 'Kapital hos samma ägare', andel: { brak: '2/3', procent: '66,67\u00A0%' }, avgor: false },
  ]);
  expect(u.kedja.map((s) => [s.organisation, s.andel.brak])).toEqual([['H', '1/1'], ['D', '2/3']]);
  expect(uppgifter('S')).toMatchObject({ matt: [], kravs: null, styrelse: { platser: 2, avMedlemmar: 2, kravs: { brak: '1/2' } } });
});

it('the text that the checksum is of has its keys in one order, whoever wrote the object', () => {
  const u = uppgifter('D');
  const { far, kalla, ...resten } = u;
  const omkastad = { ...resten, kalla, far, organisation: { slag: u.organisation.slag, orgnr: u.organisation.orgnr, namn: u.organisation.namn } };
  expect(kanoniskText(omkastad)).toBe(kanoniskText(u));
  expect(JSON.parse(kanoniskText(u))).toEqual(u);
  expect(kanoniskText({ ...u, far: !far })).not.toBe(kanoniskText(u));
});

it('a code is read as it is written, in groups or not, and nothing else is a code', () => {
  fc.assert(fc.property(fc.stringMatching(/^[0-9a-f]{16,64}$/), (kod) => {
    expect(tolkaBeviskod(kod)).toBe(kod);
    expect(tolkaBeviskod(` ${beviskodText(kod).toUpperCase()}\u00A0`)).toBe(kod);
  }));
  for (const fel of ['', '9f86d081884c7d6', 'g'.repeat(16), 'a'.repeat(65)]) expect(arAvslag(tolkaBeviskod(fel))).toBe(true);
});
