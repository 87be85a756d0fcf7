import { type Kontext } from '@gemensam/shared/api';
import { arAvslag } from '@gemensam/shared/domain';
import { begaranFran } from '@gemensam/shared/testing';
import { lasAvtalsbevakning } from '../avtal/avtalsregister.lasmodell';
import { rattaAvtal } from '../avtal/ratta-avtal';
import { avtalshistorikSats } from '../historik/avtalshistorik.lasmodell';
import { type Avropsscen, oppnaAvropsscen } from './avrop.testdata';

let s: Avropsscen;
beforeAll(async () => {
  s = await oppnaAvropsscen();
});
afterAll(() => s.p.stang());

const avropat = async (vem: Kontext, avtalId: string, belopp: string, del: object = {}): Promise<void> => {
  const svar = await s.rapport(vem, avtalId, belopp, del);
  if (arAvslag(svar)) throw new Error(svar.text);
};

/** What the avtal of the stage says. */
const UPPGIFTER = {
  namn: 'Konsulter', omrade: 'Konsulter', slag: 'ramavtal' as const, avropsform: 'rangordning' as const, avropsguide: '', gallerFran: '2020-03-01', gallerTill: '2022-02-28', optioner: [], egenLedtidDagar: 60,
  leverantorer: ['Ett AB', 'Två AB'].map((namn) => ({ namn, kontakt: '' })), kontaktNamn: '', kontaktEpost: '', kontaktTelefon: '',
};

test('a takvolym that is soon used is told of to the e-samordnare and the handläggare, at the level of the setting', async () => {
  const id = await s.avtal(100_00n);
  const handlaggaren = await s.p.aktor('projektledare');
  const [ordforanden, annan] = [await s.p.aktor('ordforande'), await s.p.aktor('projektledare')];
  await s.p.agare.query('update gemensam.avtal set handlaggare_id = $2 where id = $1', [id, handlaggaren.person.id]);
  const sedda = async (vem: Kontext) => (await s.p.db.lasa(vem, (las) => lasAvtalsbevakning(las, vem))).filter((b) => b.avtalId === id && b.slag === 'takvolym').map((b) => b.text);

  await avropat(s.lulea, id, '79,99');
  expect(await sedda(s.samordnaren)).toEqual([]);
  await avropat(s.lulea, id, '0,01');
  for (const vem of [s.samordnaren, handlaggaren]) expect(await sedda(vem)).toEqual([expect.stringMatching(/^80\u00A0% av takvolymen är avropad, 20\u00A0kr är kvar\. Med den takt som varit räcker takvolymen till /)]);
  for (const vem of [ordforanden, annan]) expect(await sedda(vem)).toEqual([]);
  await s.p.agare.query(`insert into gemensam.installning (samverkan_id, nyckel, varde) values ($1, 'takvolym_varning_procent', '90')`, [s.samordnaren.samverkan.id]);
  expect(await sedda(s.samordnaren)).toEqual([]);
  await avropat(s.lulea, id, '20');
  expect(await sedda(handlaggaren)).toEqual(['Hela takvolymen är avropad. Avtalet är uttömt']);
});

test('a corrected takvolym leaves room for what is called off', async () => {
  const id = await s.avtal(100_00n);
  await avropat(s.lulea, id, '60');
  const rattad = (takvolym: string) => rattaAvtal(s.p.db, begaranFran(s.samordnaren), { id, version: 1, skal: 'Fel siffra', uppgifter: { ...UPPGIFTER, takvolym } });
  expect(await rattad('59,99')).toMatchObject({ regel: 'Under det avropade', falt: 'takvolym', text: '60\u00A0kr är redan avropat, mer än 59,99\u00A0kr.' });
  expect(await rattad('60')).toMatchObject({ takvolym: 60_00n });
});

test('a corrected time keeps what is called off within it, and nothing that a signed avtal must say is emptied', async () => {
  const id = await s.avtal(100_00n);
  await avropat(s.lulea, id, '60', { datum: '2020-05-01' });
  const ratta = (del: { readonly gallerFran?: string; readonly gallerTill?: string }) => rattaAvtal(s.p.db, begaranFran(s.samordnaren), { id, version: 1, skal: 'Fel', uppgifter: { ...UPPGIFTER, takvolym: '100', ...del } });
  expect(await ratta({ gallerFran: '2020-05-02' })).toMatchObject({ regel: 'Avrop utanför tiden', falt: 'gallerFran' });
  expect(await ratta({ gallerTill: '2020-04-30' })).toMatchObject({ regel: 'Avrop utanför tiden', falt: 'gallerTill' });
  const tomd = await s.avtal(100_00n);
  for (const [falt, tomt] of [['gallerFran', null], ['gallerTill', null], ['takvolym', null], ['avropsform', null], ['leverantorer', []]] as const) {
    const svar = await rattaAvtal(s.p.db, begaranFran(s.samordnaren), { id: tomd, version: 1, skal: 'Fel', uppgifter: { ...UPPGIFTER, takvolym: '100', [falt]: tomt } });
    expect(svar).toMatchObject({ regel: 'Uppgift saknas', falt });
  }
  expect(await ratta({ gallerFran: '2020-05-01' })).toMatchObject({ gallerFran: '2020-05-01' });
});

test('the history of an avtal tells of an avrop to those who may see it', async () => {
  const id = await s.avtal(100_00n);
  await avropat(s.lulea, id, '10');
  await avropat(s.avroparen, id, '20', { organisationId: s.bolag });
  const texter = async (vem: Kontext): Promise<readonly string[]> => {
    const [rad] = await s.p.db.lasa(vem, (las) => las.rader<{ rader: { text: string }[] | null }>(avtalshistorikSats, [id, null, 50, null, null, null, null]));
    return (rad?.rader ?? []).map((r) => r.text.split(' ').slice(0, 2).join(' ')).filter((t) => t.startsWith('Luleå'));
  };
  for (const vem of [s.samordnaren, s.revisorn, s.lulea]) expect(await texter(vem)).toEqual(['Luleå Bolag', 'Luleå kommun']);
  expect(await texter(s.avroparen)).toEqual(['Luleå Bolag']);
  expect(await texter(s.pitea)).toEqual([]);
});
