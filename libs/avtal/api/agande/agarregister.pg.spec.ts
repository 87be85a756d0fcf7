import { type Kontext, nyttId } from '@gemensam/shared/api';
import { oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { lasAgarregisterPer } from './agarregister.lasmodell';

let p: Provning;
let k: Kontext;
beforeAll(async () => {
  p = await oppnaProvning([]);
  k = await p.aktor('e_samordnare');
});
afterAll(() => p.stang());

const org = async (namn: string, slag = 'bolag', styrelse: number | null = null): Promise<string> => {
  const id = nyttId();
  await p.agare.query('insert into gemensam.organisation (samverkan_id, id, namn, slag, styrelse_antal) values ($1, $2, $3, $4, $5)', [k.samverkan.id, id, namn, slag, styrelse]);
  return id;
};
const ager = (agare: string, agd: string, taljare: number, fran = '2020-01-01', till: string | null = null, namnare = 100) =>
  p.agare.query(`insert into gemensam.innehav (samverkan_id, id, agare_id, agd_id, roster_taljare, roster_namnare, fran, till, kalla) values ($1, $2, $3, $4, $5, $6, $7, $8, 'prov')`, [
    k.samverkan.id, nyttId(), agare, agd, taljare, namnare, fran, till,
  ]);
const utser = (stiftelse: string, av: string | null, antal: number, fran = '2020-01-01') =>
  p.agare.query(`insert into gemensam.styrelseplats (samverkan_id, id, stiftelse_id, utsedd_av_id, antal, fran, kalla) values ($1, $2, $3, $4, $5, $6, 'prov')`, [k.samverkan.id, nyttId(), stiftelse, av, antal, fran]);

it('the register as of a day holds what is in force, and the seats that nobody in it appoints', async () => {
  const [a, b, s] = [await org('Läsbolaget AB'), await org('Läsdottern AB'), await org('Lässtiftelsen', 'stiftelse', 7)];
  await ager(a, b, 60, '2019-01-01', '2020-06-30');
  await ager(a, b, 1, '2020-07-01', null, 3);
  await utser(s, a, 3);
  const per = await p.db.lasa(k, (las) => lasAgarregisterPer(las, '2020-06-30'));
  expect(per.innehav).toEqual([{ agareId: a, agdId: b, roster: { taljare: 60n, namnare: 100n }, kapital: null, fran: '2019-01-01', till: '2020-06-30' }]);
  expect(per.styrelseplatser).toEqual([{ stiftelseId: s, utseddAvId: a, antal: 3, fran: '2020-01-01', till: null }, { stiftelseId: s, utseddAvId: null, antal: 4, fran: '2020-06-30', till: '2020-06-30' }]);
  expect(per.organisationer.find((o) => o.id === a)).toEqual({ id: a, namn: 'Läsbolaget AB', slag: 'bolag', orgnr: null, medlem: false });
});

describe('what cannot be is refused by the database too', () => {
  it('overlap, more than the whole, an owned stiftelse, a förening that owns itself', async () => {
    const [a, b, c, s, f] = [await org('A AB'), await org('B AB'), await org('C AB'), await org('S', 'stiftelse'), await org('F', 'forening')];
    await ager(a, b, 60);
    await expect(ager(a, b, 10, '2021-01-01')).rejects.toMatchObject({ constraint: 'innehav_perioder' });
    await expect(ager(c, b, 41)).rejects.toMatchObject({ constraint: 'innehav_helheten' });
    await expect(ager(c, b, 41, '2010-01-01', '2020-01-01')).rejects.toMatchObject({ constraint: 'innehav_helheten' });
    await ager(c, b, 41, '2010-01-01', '2019-12-31');
    await expect(ager(a, s, 10)).rejects.toMatchObject({ constraint: 'innehav_slag' });
    await expect(ager(f, f, 10)).rejects.toMatchObject({ constraint: 'innehav_slag' });
    await expect(utser(a, b, 2)).rejects.toMatchObject({ constraint: 'styrelseplats_slag' });
    await utser(s, null, 2);
    await expect(utser(s, null, 1, '2022-01-01')).rejects.toMatchObject({ constraint: 'styrelseplats_perioder' });
  });
  it('an organisation does not change to what its ownership cannot bear', async () => {
    const [a, b, s] = [await org('D AB'), await org('E AB'), await org('T', 'stiftelse', 5)];
    await ager(a, b, 60);
    await utser(s, a, 3);
    const andra = (id: string, vad: string) => p.agare.query(`update gemensam.organisation set ${vad} where id = '${id}'`);
    await expect(andra(b, `slag = 'stiftelse'`)).rejects.toMatchObject({ constraint: 'organisation_slag_agande' });
    await expect(andra(s, `slag = 'bolag', styrelse_antal = null`)).rejects.toMatchObject({ constraint: 'organisation_slag_agande' });
    await expect(andra(s, `styrelse_antal = 2`)).rejects.toMatchObject({ constraint: 'organisation_styrelse_agande' });
    await expect(andra(a, `upphord = '2021-01-01'`)).rejects.toMatchObject({ constraint: 'organisation_upphord_agande' });
    await andra(b, `slag = 'forening'`);
  });
});
