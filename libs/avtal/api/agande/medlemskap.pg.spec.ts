import { agandebildPer, bedomAvropsratt, STANDARDREGEL } from '@gemensam/avtal/domain';
import { andraMedlemskap, lasOrganisation, MedlemsperiodEntitet, OrganisationEntitet } from '@gemensam/samverkan/api';
import { type Kontext, nyttId } from '@gemensam/shared/api';
import { type Organisation } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { lasAgarregisterPer } from './agarregister.lasmodell';

let p: Provning;
let k: Kontext;
let kommuner: readonly string[] = [];
const bolag = nyttId();

beforeAll(async () => {
  p = await oppnaProvning([OrganisationEntitet, MedlemsperiodEntitet]);
  k = await p.aktor('administrator');
  kommuner = (await p.agare.query<{ id: string }>(`select id from gemensam.organisation where samverkan_id = $1 and medlem and not vardkommun order by namn limit 3`, [k.samverkan.id])).rows.map((r) => r.id);
  await p.agare.query(`insert into gemensam.organisation (samverkan_id, id, namn, slag) values ($1, $2, 'Bolaget AB', 'bolag')`, [k.samverkan.id, bolag]);
  await p.agare.query(`insert into gemensam.innehav (samverkan_id, id, agare_id, agd_id, roster_taljare, roster_namnare, fran, kalla) values ($1, $2, $3, $4, 60, 100, '2010-01-01', 'prov')`, [k.samverkan.id, nyttId(), kommuner[0], bolag]);
});
afterAll(() => p.stang());

const hamta = async (id: string): Promise<Organisation> => {
  const o = await p.db.lasa(k, (las) => lasOrganisation(las, id));
  if (!o) throw new Error(id);
  return o;
};
const andra = async (id: string, perioder: readonly { readonly fran?: string; readonly till?: string }[], vem = k, version?: number) =>
  andraMedlemskap(p.db, begaranFran(vem), { id, version: version ?? (await hamta(id)).version, perioder: perioder.map((x) => ({ ...x, kalla: 'Avtalet' })) });
const far = async (id: string, datum: string): Promise<boolean> => p.db.lasa(k, async (las) => bedomAvropsratt(agandebildPer(await lasAgarregisterPer(las, datum), datum), STANDARDREGEL).berattigade.has(id));
const dagar = async (id: string, ...datum: readonly string[]): Promise<readonly boolean[]> => {
  const svar: boolean[] = [];
  for (const d of datum) svar.push(await far(id, d));
  return svar;
};

it('a kommun whose membership is not dated is judged as today; one that joined later is no member before, nor is its company', async () => {
  const [sen = ''] = kommuner;
  expect(await dagar(sen, '2011-01-01', '2021-02-15')).toEqual([true, true]);
  expect(await andra(sen, [{ fran: '2018-07-01' }])).toMatchObject({ medlem: true, medlemsperioder: [{ fran: '2018-07-01', till: null, kalla: 'Avtalet' }], version: 2 });
  expect(await dagar(sen, '2018-06-30', '2018-07-01', '2021-02-15')).toEqual([false, true, true]);
  expect(await dagar(bolag, '2018-06-30', '2018-07-01')).toEqual([false, true]);
  const { rows } = await p.agare.query(`select text, data from gemensam.handelse where objekt_id = $1 and handelsetyp = 'medlemskap_andrat'`, [sen]);
  expect(rows).toEqual([{ text: expect.stringContaining('är medlem från 2018-07-01.'), data: { medlemsperioder: ['från 2018-07-01, Avtalet'], forut: { medlemsperioder: [] } } }]);
});

it('one that has left is judged as the member it was, and may come back', async () => {
  const [, lamnat = ''] = kommuner;
  expect(await andra(lamnat, [{ till: '2019-12-31' }])).toMatchObject({ medlem: false });
  expect(await dagar(lamnat, '2012-01-01', '2019-12-31', '2020-01-01', '2021-02-15')).toEqual([true, true, false, false]);
  expect(await andra(lamnat, [{ till: '2019-12-31' }, { fran: '2021-01-01' }])).toMatchObject({ medlem: true });
  expect(await dagar(lamnat, '2019-12-31', '2020-06-01', '2021-01-01')).toEqual([true, false, true]);
});

it('is written under its version, by the samverkan itself, and refused by the rules and the database', async () => {
  const [, , tredje = ''] = kommuner;
  expect(await andra(tredje, [{ fran: '2015-01-01' }], k, 99)).toMatchObject({ slag: 'konflikt', aktuell: { id: tredje } });
  expect(await andra(tredje, [{ fran: '2015-01-01' }], await p.aktor('administrator', { samverkan: 'region10' }))).toMatchObject({ regel: 'Finns inte' });
  expect(await andra(bolag, [{ fran: '2015-01-01' }])).toMatchObject({ regel: 'Bara kommuner' });
  expect(await andra(tredje, [{ fran: '2015-01-01' }, { fran: '2016-01-01' }])).toMatchObject({ falt: 'perioder.1.fran' });
  expect(arAvslag(await andra(tredje, [{ fran: '2015-01-01' }]))).toBe(false);
  expect(await andra(tredje, [{ fran: '2015-01-01' }])).toMatchObject({ regel: 'Ingen ändring' });
  await expect(p.agare.query(`insert into gemensam.medlemsperiod (samverkan_id, organisation_id, nr, till, kalla) values ($1, $2, 2, '2015-01-01', 'prov')`, [k.samverkan.id, tredje])).rejects.toMatchObject({ constraint: 'medlemsperiod_overlapp' });
});

it('two who date it at once: one, and the other sees what stands', async () => {
  const [, , tredje = ''] = kommuner;
  const { version } = await hamta(tredje);
  const svar = await Promise.all(['2016-01-01', '2017-01-01'].map((fran) => andra(tredje, [{ fran }], k, version)));
  expect(svar.map((s) => ('slag' in s && s.slag === 'konflikt' ? 'konflikt' : 'klar')).sort()).toEqual(['klar', 'konflikt']);
});
