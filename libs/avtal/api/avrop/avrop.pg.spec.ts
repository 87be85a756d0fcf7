import { nyttId } from '@gemensam/shared/api';
import { type Avropat } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { begaranFran } from '@gemensam/shared/testing';
import { type Avropsscen, oppnaAvropsscen } from './avrop.testdata';
import { lasAvropsrapport, lasAvropsregister, lasAvtalsavrop } from './avropet';
import { makuleraAvrop } from './makulera-avrop';
import { rattaAvrop } from './ratta-avrop';

let s: Avropsscen;
beforeAll(async () => {
  s = await oppnaAvropsscen();
});
afterAll(() => s.p.stang());

const klart = async (utfall: Promise<unknown>): Promise<Avropat> => {
  const svar = await utfall;
  if (arAvslag(svar)) throw new Error(`refused: ${JSON.stringify(svar)}`);
  return svar as Avropat;
};
const nekat = async (utfall: Promise<unknown>): Promise<Avslag> => {
  const svar = await utfall;
  if (!arAvslag(svar)) throw new Error('not refused');
  return svar;
};
const ratta = (avrop: Avropat['avrop'], del: object, vem = s.samordnaren) =>
  rattaAvrop(s.p.db, begaranFran(vem), { id: avrop.id, version: avrop.version, datum: avrop.datum, belopp: '100', vad: avrop.vad, skal: 'Fel siffra', ...del });
const makulera = (avrop: Avropat['avrop'], skal = 'Dubbelt', vem = s.samordnaren) => makuleraAvrop(s.p.db, begaranFran(vem), { id: avrop.id, version: avrop.version, skal });
const bild = (avtalId: string, vem = s.samordnaren) => s.p.db.lasa(vem, (las) => lasAvtalsavrop(las, vem, avtalId));

describe('an avrop', () => {
  it('leans on the frozen row, tells what is left, and leaves its words in the log', async () => {
    const id = await s.avtal(100_000_00n);
    const { avrop, kvar } = await klart(s.rapport(s.lulea, id, '40 000,50', { referens: ' B-17 ' }));
    expect(avrop).toMatchObject({ nummer: 1, organisation: 'Luleå kommun', orgnr: '212000-2580', kommun: 'Luleå', belopp: 40_000_50n, leverantor: 'Ett AB', rang: 1, rangskal: null, referens: 'B-17', status: 'gallande', akter: ['ratta', 'makulera'], version: 1 });
    expect(kvar).toBe(59_999_50n);
    expect(await bild(id)).toMatchObject({ volym: { takvolym: 100_000_00n, avropat: 40_000_50n, kvar: 59_999_50n, procent: 40, antal: 1, prognos: 'racker' }, baraEgna: false, farRapportera: true, avrop: [{ id: avrop.id }] });
    const { rows } = await s.p.agare.query(`select text, objekttyp from gemensam.handelse where objekt_id = $1`, [avrop.id]);
    expect(rows).toEqual([{ text: expect.stringMatching(/^Luleå kommun avropade 40\u00A0000,50\u00A0kr från A-\d+ Konsulter, avrop 1\.$/), objekttyp: 'avrop' }]);
  });

  it('is refused beyond the takvolym, for one that the list does not have, out of time, and before the list is frozen', async () => {
    const id = await s.avtal(100_00n);
    expect(await nekat(s.rapport(s.lulea, id, '100,01'))).toMatchObject({ regel: 'Över takvolymen', kalla: 'C-23/20; HFD 2022:4', falt: 'belopp', utvag: 'Avropa högst 100\u00A0kr.' });
    expect(await nekat(s.rapport(s.lulea, id, '1', { organisationId: s.utan }))).toMatchObject({ regel: 'Inte i listan', kalla: 'LOU 7:3; domänregel U6' });
    expect(await nekat(s.rapport(s.lulea, id, '1', { datum: '2020-02-29' }))).toMatchObject({ regel: 'Avtalet har inte börjat' });
    expect(await nekat(s.rapport(s.lulea, id, '1', { datum: '2020-01-31' }))).toMatchObject({ regel: 'Avtalet är inte tecknat' });
    expect(await nekat(s.rapport(s.lulea, id, '1', { datum: '2021-02-16' }))).toMatchObject({ falt: 'datum' });
    expect(await nekat(s.rapport(s.lulea, id, 'mycket'))).toMatchObject({ falt: 'belopp' });
    await s.p.agare.query(
      `insert into gemensam.avtal_uppsagning (samverkan_id, avtal_id, slag, meddelad, sista_dag, skal, av_id, av) values ($1, $2, 'av_leverantor', '2020-10-01', '2021-01-31', 'Prov', $3, 'Prov')`,
      [s.samordnaren.samverkan.id, id, s.samordnaren.person.id],
    );
    expect(await nekat(s.rapport(s.lulea, id, '1'))).toMatchObject({ regel: 'Avtalet har gått ut', text: 'Avtalet gällde till och med 31 januari 2021.' });
    expect((await klart(s.rapport(s.lulea, id, '1', { datum: '2021-01-31' }))).kvar).toBe(99_00n);
    expect(await nekat(s.rapport(s.lulea, await s.avtal(100n, { fryst: false }), '1'))).toMatchObject({ regel: 'Listan är inte fryst' });
  });

  it('goes to the first of a rangordning, and to another with a reason', async () => {
    const id = await s.avtal(100_00n);
    expect(await nekat(s.rapport(s.lulea, id, '1', { rang: 2 }))).toMatchObject({ kalla: 'LOU 7:6', falt: 'rangskal' });
    expect((await klart(s.rapport(s.lulea, id, '1', { rang: 2, rangskal: 'Ett AB tackade nej' }))).avrop).toMatchObject({ leverantor: 'Två AB', rangskal: 'Ett AB tackade nej' });
    expect(await nekat(s.rapport(s.lulea, await s.avtal(100n, { avropsform: 'fordelningsnyckel' }), '1'))).toMatchObject({ falt: 'rang' });
  });

  it('is sent again with the same key and stands once', async () => {
    const id = await s.avtal(100_00n);
    const nyckel = nyttId();
    const [a, b] = await Promise.all([klart(s.rapport(s.lulea, id, '60', {}, nyckel)), klart(s.rapport(s.lulea, id, '60', {}, nyckel))]);
    expect(a.avrop.id).toBe(b.avrop.id);
    expect((await bild(id))?.volym).toMatchObject({ avropat: 60_00n, antal: 1 });
  });

  it('is corrected by a new one that takes its place, and taken back with a reason; a stale version shows what stands', async () => {
    const id = await s.avtal(100_00n);
    const forsta = await klart(s.rapport(s.lulea, id, '60', { rang: 2, rangskal: 'Ett AB tackade nej' }));
    expect(await nekat(ratta(forsta.avrop, { belopp: '100,01' }))).toMatchObject({ regel: 'Över takvolymen' });
    expect(await nekat(ratta(forsta.avrop, { belopp: '60' }))).toMatchObject({ regel: 'Inget är ändrat' });
    const rattad = await klart(ratta(forsta.avrop, { belopp: '100' }));
    expect(rattad).toMatchObject({ kvar: 0n, avrop: { nummer: 2, ersatter: 1, belopp: 100_00n, leverantor: 'Två AB', rangskal: 'Ett AB tackade nej', version: 1 } });
    expect((await bild(id))?.avrop).toMatchObject([{ nummer: 2, status: 'gallande' }, { nummer: 1, status: 'makulerat', ersattAv: 2, skal: 'Fel siffra', akter: [] }]);
    expect(await makulera(forsta.avrop)).toMatchObject({ aktuell: { nummer: 1, status: 'makulerat', version: 2 } });
    expect(await nekat(makulera(rattad.avrop, ' '))).toMatchObject({ falt: 'skal' });
    expect(await klart(makulera(rattad.avrop))).toMatchObject({ kvar: 100_00n, avrop: { status: 'makulerat', makuleratAv: 'Samordnaren' } });
    expect((await bild(id))?.volym).toMatchObject({ avropat: 0n, antal: 0 });
  });
});

describe('who', () => {
  it('reports and sees: an avropare her own organisation, a kommun its own, the revisor all, another samverkan nothing', async () => {
    const id = await s.avtal(100_000_00n);
    const avKommun = await klart(s.rapport(s.lulea, id, '10'));
    const avBolag = await klart(s.rapport(s.avroparen, id, '20', { organisationId: s.bolag }));
    const sedda = async (vem: typeof s.lulea) => (await bild(id, vem))?.avrop.map((a) => [a.organisation, a.akter.length]);
    expect(await sedda(s.avroparen)).toEqual([['Luleå Bolag AB', 2]]);
    expect(await sedda(s.lulea)).toEqual([['Luleå Bolag AB', 2], ['Luleå kommun', 2]]);
    expect(await sedda(s.pitea)).toEqual([]);
    expect(await sedda(s.revisorn)).toEqual([['Luleå Bolag AB', 0], ['Luleå kommun', 0]]);
    expect(await bild(id, s.region)).toBeNull();
    expect((await bild(id, s.pitea))?.volym).toMatchObject({ avropat: 30_00n });
    expect(await nekat(s.rapport(s.avroparen, id, '1'))).toMatchObject({ regel: 'Finns inte' });
    expect(await nekat(s.rapport(s.pitea, id, '1'))).toMatchObject({ regel: 'Saknar behörighet' });
    expect(await nekat(s.rapport(s.region, id, '1'))).toMatchObject({ regel: 'Finns inte' });
    expect(await nekat(ratta(avKommun.avrop, {}, s.avroparen))).toMatchObject({ regel: 'Finns inte' });
    expect(await nekat(makulera(avBolag.avrop, 'X', s.pitea))).toMatchObject({ regel: 'Finns inte' });
    expect(await nekat(makulera(avBolag.avrop, 'X', s.revisorn))).toMatchObject({ regel: 'Saknar behörighet' });
    expect(await klart(makulera(avBolag.avrop, 'X', s.lulea))).toMatchObject({ avrop: { status: 'makulerat' } });
  });

  it('is given what to report with, and what may be called off from', async () => {
    const id = await s.avtal(100_00n);
    const fryst = (vem: typeof s.lulea) => s.p.db.lasa(vem, (las) => lasAvropsrapport(las, vem, id));
    expect((await fryst(s.avroparen))?.organisationer.map((o) => o.namn)).toEqual(['Luleå Bolag AB']);
    expect((await fryst(s.lulea))?.organisationer.map((o) => o.namn)).toEqual(['Luleå Bolag AB', 'Luleå kommun']);
    expect((await fryst(s.samordnaren))?.organisationer).toHaveLength(15);
    await klart(s.rapport(s.avroparen, id, '30', { organisationId: s.bolag }));
    const register = await s.p.db.lasa(s.avroparen, (las) => lasAvropsregister(las, s.avroparen, 1));
    expect(register).toMatchObject({ baraEgna: true, avrop: [{ organisation: 'Luleå Bolag AB' }] });
    expect(register.avtal.find((a) => a.id === id)).toMatchObject({ kvar: 70_00n, slutar: '2022-02-28' });
  });
});

it('a list that is frozen is not moved by ownership: who was named goes on, who came later does not begin', async () => {
  const id = await s.avtal(100_00n);
  const [, utan] = [await s.p.agare.query(`update gemensam.innehav set till = '2020-12-31' where agd_id = $1`, [s.bolag]), nyttId()];
  await s.p.agare.query(`insert into gemensam.innehav (samverkan_id, id, agare_id, agd_id, roster_taljare, roster_namnare, fran, kalla) values ($1, $2, $3, $4, 1, 1, '2021-01-01', 'prov')`, [s.samordnaren.samverkan.id, utan, s.kommun, s.utan]);
  expect((await klart(s.rapport(s.avroparen, id, '1', { organisationId: s.bolag }))).avrop.orgnr).toBe('556000-0001');
  expect(await nekat(s.rapport(s.lulea, id, '1', { organisationId: s.utan }))).toMatchObject({ regel: 'Senare tillkommen' });
  await s.p.agare.query('delete from gemensam.innehav where id = $1', [utan]);
  await s.p.agare.query('update gemensam.innehav set till = null where agd_id = $1', [s.bolag]);
});

describe('past the acts the database holds', () => {
  const rad = (avtalId: string, belopp: number, del: Partial<Record<'orgnr' | 'datum', string>> = {}) =>
    s.p.agare.query(
      `insert into gemensam.avrop (samverkan_id, id, avtal_id, organisation_id, orgnr, organisation, rang, leverantor, belopp, datum, vad, lamnat_av_id, lamnat_av) values ($1, $2, $3, $4, $5, 'X', 1, 'X', $6, $7, 'X', $8, 'X')`,
      [s.samordnaren.samverkan.id, nyttId(), avtalId, s.kommun, del.orgnr ?? '212000-2580', belopp, del.datum ?? '2021-02-15', s.samordnaren.person.id],
    );

  it('the takvolym, the frozen list, the time, and that nothing is changed', async () => {
    const id = await s.avtal(100n);
    await rad(id, 60);
    await expect(rad(id, 41)).rejects.toMatchObject({ constraint: 'avrop_takvolym' });
    await expect(rad(id, 1, { orgnr: '556000-0003' })).rejects.toMatchObject({ code: '23503' });
    await expect(rad(id, 1, { datum: '2020-02-10' })).rejects.toMatchObject({ constraint: 'avrop_i_tid' });
    await expect(s.p.agare.query('update gemensam.avrop set belopp = 1 where avtal_id = $1', [id])).rejects.toMatchObject({ constraint: 'avrop_oforanderligt' });
    await expect(s.p.agare.query('update gemensam.avtal set takvolym = 59 where id = $1', [id])).rejects.toMatchObject({ constraint: 'avtal_avropat' });
    await expect(s.p.agare.query(`update gemensam.avtal set takvolym = 60, namn = 'Y' where id = $1`, [id])).resolves.toBeTruthy();
    for (const sats of ['delete from gemensam.avrop', 'update gemensam.avtal_volym set avropat = 0']) await expect(s.p.datakalla.query(sats)).rejects.toThrow(/permission denied/);
  });
});
