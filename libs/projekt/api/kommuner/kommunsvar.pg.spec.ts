import { arKonflikt, type Kontext, nyttId } from '@gemensam/shared/api';
import { type Kommunsvar, type SattDeltagandeInput, type SattInforandeInput } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { lasKommunensPortfolj } from './kommunens-portfolj.lasmodell';
import { lasProjektkommuner } from './kommunsvar.lasmodell';
import { lasPortfolj } from '../portfolj/portfolj.lasmodell';
import { lasProjekt } from '../portfolj/projekt.lasmodell';
import { stallProjekt } from '../projekt-scen';
import { sattDeltagande } from './satt-deltagande';
import { sattInforande } from './satt-inforande';

const ARJEPLOG = '2506';
const KALIX = '2514';
let p: Provning;
let samordnaren: Kontext;
let arjeplog: Kontext;
let kalix: Kontext;
let regionen: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([]);
  samordnaren = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  arjeplog = await p.aktor('kommunrepresentant', { kommunkod: ARJEPLOG, namn: 'Arjeplogs representant' });
  kalix = await p.aktor('kommunrepresentant', { kommunkod: KALIX, namn: 'Kalix representant' });
  regionen = await p.aktor('e_samordnare', { samverkan: 'region10' });
});
afterAll(() => p.stang());

const delta = (vem: Kontext, input: Partial<SattDeltagandeInput> & { readonly projektId: string }, nyckel: string | null = null) =>
  sattDeltagande(p.db, begaranFran(vem, nyckel), { kommunkod: ARJEPLOG, version: 0, act: 'delta', ...input });
const infor = (vem: Kontext, input: Partial<SattInforandeInput> & { readonly projektId: string }) =>
  sattInforande(p.db, begaranFran(vem), { kommunkod: ARJEPLOG, version: 0, lage: 'avvaktar', ...input });
const krav = (svar: Awaited<ReturnType<typeof delta>>): Kommunsvar => {
  if (arAvslag(svar) || arKonflikt<Kommunsvar>(svar)) throw new Error(`not written: ${JSON.stringify(svar)}`);
  return svar;
};
const rader = async (tabell: 'deltagande' | 'inforande', projektId: string): Promise<unknown[]> =>
  (await p.agare.query(`select * from gemensam.${tabell} where projekt_id = $1 order by kommunkod`, [projektId])).rows;
const handelser = async (id: string): Promise<unknown[]> =>
  (await p.agare.query(`select h.aktor, h.handelsetyp, h.text, h.data, l.nr is not null as i_kedjan from gemensam.handelse h
    left join gemensam.handelse_lank l on l.samverkan_id = h.samverkan_id and l.handelse_id = h.id where h.objekt_id = $1 order by h.id`, [id])).rows;

describe('sattDeltagande', () => {
  it("keeps the kommun's answer with who gave it and when, and leaves one event", async () => {
    const id = await stallProjekt(p, samordnaren, { namn: 'Elevhälsa' });
    expect(krav(await delta(arjeplog, { projektId: id, kalla: 'nämns inte' }))).toMatchObject({
      kommun: { kommunkod: ARJEPLOG, namn: 'Arjeplog' }, deltagande: 'deltar', fran: null, deltagandeVersion: 1, svararSom: 'kommunen',
      deltagandeSvarat: { av: 'Arjeplogs representant', datum: '2021-02-15', kalla: null },
    });
    expect(await handelser(id)).toEqual([{
      aktor: 'Arjeplogs representant', handelsetyp: 'deltagande_satt', text: 'Arjeplog svarade om Elevhälsa: deltar.', i_kedjan: true,
      data: { kommunkod: ARJEPLOG, status: 'deltar', fran: null, kalla: null, statusFore: 'ej_svarat' },
    }]);
  });

  it('one that joined later has its day, is counted as taking part, and can leave again', async () => {
    const id = await stallProjekt(p, samordnaren, { fas: 'utveckling' });
    expect(krav(await delta(kalix, { projektId: id, kommunkod: KALIX, act: 'anslut_senare', fran: '2021-02-01' }))).toMatchObject({ deltagande: 'anslot_senare', fran: '2021-02-01' });
    const [projekt, portfolj, kommuner] = await p.db.lasa(kalix, async (las) => [await lasProjekt(las, kalix, id), await lasPortfolj(las, kalix, id), await lasProjektkommuner(las, kalix, id)]);
    expect(projekt).toMatchObject({ deltagande: [{ kommun: { namn: 'Kalix' }, status: 'anslot_senare', fran: '2021-02-01' }], kommunsumma: { kommuner: 14, deltar: 1, ejSvarat: 13 } });
    expect(portfolj[0]?.deltagare).toEqual([{ kommunkod: KALIX, namn: 'Kalix' }]);
    expect(kommuner?.summa).toEqual(projekt?.kommunsumma);
    expect(krav(await delta(kalix, { projektId: id, kommunkod: KALIX, act: 'avsta', version: 1 }))).toMatchObject({ deltagande: 'deltar_inte', fran: null, deltagandeVersion: 2 });
  });

  it('each kommun answers for itself: another kommun, other roles and the revisor are refused, and nothing is written', async () => {
    const id = await stallProjekt(p, samordnaren);
    const andra = await Promise.all((['beredningsgrupp', 'ledamot'] as const).map((r) => p.aktor(r, { kommunkod: ARJEPLOG })));
    const ovriga = await Promise.all((['projektledare', 'revisor', 'administrator', 'ordforande', 'namndsekreterare'] as const).map((r) => p.aktor(r)));
    for (const vem of [kalix, ...andra, ...ovriga])
      for (const svar of [await delta(vem, { projektId: id }), await infor(vem, { projektId: id })])
        expect(svar).toMatchObject({ regel: 'Saknar behörighet', text: 'Bara kommunrepresentanten för Arjeplog svarar för kommunen.', utvag: expect.stringContaining('källa') });
    expect([await rader('deltagande', id), await rader('inforande', id), await handelser(id)]).toEqual([[], [], []]);
  });

  it('the e-samordnare answers for a kommun from a source that is kept, not without', async () => {
    const id = await stallProjekt(p, samordnaren);
    expect(await delta(samordnaren, { projektId: id })).toMatchObject({ slag: 'avslag', falt: 'kalla' });
    expect(krav(await delta(samordnaren, { projektId: id, kalla: 'Projektdirektivet' }))).toMatchObject({ svararSom: 'e_samordnare', deltagandeSvarat: { av: 'Samordnaren', kalla: 'Projektdirektivet' } });
    expect(await handelser(id)).toMatchObject([{ text: expect.stringContaining('(källa: Projektdirektivet)') }]);
    // The kommun's own answer takes its place.
    expect(krav(await delta(arjeplog, { projektId: id, act: 'avsta', version: 1 }))).toMatchObject({ deltagandeSvarat: { av: 'Arjeplogs representant', kalla: null } });
  });

  it('on a stale version shows what stands now and writes nothing; nor does a first answer replace another', async () => {
    const id = await stallProjekt(p, samordnaren);
    krav(await delta(arjeplog, { projektId: id }));
    for (const version of [0, 2])
      expect(await delta(samordnaren, { projektId: id, version, act: 'avsta', kalla: 'Mejl' })).toMatchObject({ slag: 'konflikt', aktuell: { deltagande: 'deltar', deltagandeVersion: 1 } });
    expect(await handelser(id)).toHaveLength(1);
  });

  it('of eight at once one wins, the others see what stands', async () => {
    const id = await stallProjekt(p, samordnaren);
    const svar = await Promise.all(Array.from({ length: 8 }, (_, i) => delta(i % 2 ? arjeplog : samordnaren, { projektId: id, act: i % 2 ? 'delta' : 'avsta', kalla: 'Mejl' })));
    expect(svar.filter((s) => !arAvslag(s) && !arKonflikt<Kommunsvar>(s))).toHaveLength(1);
    expect(svar.filter((s) => arKonflikt<Kommunsvar>(s))).toHaveLength(7);
    expect([(await rader('deltagande', id)).length, (await handelser(id)).length]).toEqual([1, 1]);
  });

  it('a retry with the same key gives the same answer, and writes once', async () => {
    const id = await stallProjekt(p, samordnaren);
    const nyckel = nyttId();
    const forsta = await delta(arjeplog, { projektId: id }, nyckel);
    expect(await delta(arjeplog, { projektId: id }, nyckel)).toEqual(forsta);
    expect(await handelser(id)).toHaveLength(1);
  });

  it("answers another samverkan's project, an unknown id, a text that is no id and a kommun that is no member in the same words", async () => {
    const id = await stallProjekt(p, samordnaren);
    const svar = await Promise.all([
      delta(regionen, { projektId: id, kalla: 'X' }), delta(samordnaren, { projektId: nyttId(), kalla: 'X' }), delta(samordnaren, { projektId: 'elevhalsan', kalla: 'X' }),
      delta(samordnaren, { projektId: id, kommunkod: '0114', kalla: 'X' }), infor(regionen, { projektId: id }), infor(samordnaren, { projektId: id, kommunkod: 'x' }),
    ]);
    expect(svar[0]).toMatchObject({ regel: 'Finns inte' });
    expect(new Set(svar.map((s) => JSON.stringify(s))).size).toBe(1);
  });
});

describe('sattInforande', () => {
  it('goes the way of a kommun from planerat to driftsatt, with day and responsible person', async () => {
    const id = await stallProjekt(p, samordnaren, { namn: 'Signaturer', fas: 'inforande' });
    krav(await infor(arjeplog, { projektId: id, lage: 'planerat', datum: '2021-03-01', ansvarig: 'IT-chefen' }));
    krav(await infor(arjeplog, { projektId: id, lage: 'pagar', version: 1 }));
    expect(krav(await infor(arjeplog, { projektId: id, lage: 'driftsatt', datum: '2021-02-10', ansvarig: 'Kanslichefen', version: 2 }))).toMatchObject({
      inforande: 'driftsatt', inforandedatum: '2021-02-10', ansvarig: 'Kanslichefen', inforandeVersion: 3, inforandeSvarat: { av: 'Arjeplogs representant', datum: '2021-02-15', kalla: null }, deltagandeVersion: 0,
    });
    expect(await handelser(id)).toMatchObject([
      { text: 'Arjeplog, införandet av Signaturer: planerat, 2021-03-01, ansvarig IT-chefen.' },
      { text: 'Arjeplog, införandet av Signaturer: pågår.' },
      { handelsetyp: 'inforande_satt', data: { inforande: 'driftsatt', inforandeFore: 'pagar', datum: '2021-02-10' } },
    ]);
    const kommuner = await p.db.lasa(kalix, (las) => lasProjektkommuner(las, kalix, id));
    expect(kommuner).toMatchObject({ summa: { kommuner: 14, driftsatta: 1 } });
    expect(kommuner?.rader.map((r) => r.svararSom)).toEqual(kommuner?.rader.map((r) => (r.kommun.kommunkod === KALIX ? 'kommunen' : null)));
    expect(kommuner?.rader.filter((r) => r.personer.length > 0).map((r) => [r.kommun.namn, r.personer])).toEqual([['Kalix', ['Kalix representant']]]);
  });

  it('is judged against participation as it stands, whichever comes first', async () => {
    const id = await stallProjekt(p, samordnaren, { fas: 'inforande' });
    krav(await delta(arjeplog, { projektId: id }));
    const [lamnar, planerar] = await Promise.all([delta(arjeplog, { projektId: id, act: 'avsta', version: 1 }), infor(arjeplog, { projektId: id, lage: 'planerat', datum: '2021-03-01' })]);
    const avslag = [lamnar, planerar].filter(arAvslag);
    expect(avslag).toHaveLength(1);
    expect(['Införandet är inte avslutat', 'Kommunen deltar inte']).toContain(avslag[0]?.regel);
  });

  it('is refused on a stale version with what stands', async () => {
    const id = await stallProjekt(p, samordnaren, { fas: 'inforande' });
    krav(await infor(arjeplog, { projektId: id, lage: 'pagar' }));
    expect(await infor(arjeplog, { projektId: id, lage: 'avstar' })).toMatchObject({ slag: 'konflikt', aktuell: { inforande: 'pagar', inforandeVersion: 1 } });
  });
});

describe('kommunensPortfolj', () => {
  it('shows every project as it stands for the kommun, and what waits for it', async () => {
    const eget = await p.aktor('kommunrepresentant', { kommunkod: '2518' });
    const med = await stallProjekt(p, samordnaren, { namn: 'Alfa', fas: 'inforande' });
    const fraga = await stallProjekt(p, samordnaren, { namn: 'Beta', fas: 'forbereds' });
    const ide = await stallProjekt(p, samordnaren, { namn: 'Gamma', fas: 'ide' });
    const stangd = await stallProjekt(p, samordnaren, { namn: 'Delta', fas: 'avslutad' });
    krav(await delta(eget, { projektId: med, kommunkod: '2518' }));
    krav(await delta(kalix, { projektId: fraga, kommunkod: KALIX }));
    const svar = await p.db.lasa(eget, (las) => lasKommunensPortfolj(las, eget, '2518'));
    const egna = svar?.projekt.filter((x) => [med, fraga, ide, stangd].includes(x.projektId)).map((x) => [x.namn, x.deltagande, x.fraga]).sort();
    expect(egna).toEqual([['Alfa', 'deltar', 'inforande'], ['Beta', 'ej_svarat', 'deltagande'], ['Delta', 'ej_svarat', null], ['Gamma', 'ej_svarat', 'ide']]);
    expect(svar).toMatchObject({ kommun: { namn: 'Övertorneå' }, deltar: 1, driftsatta: 0, attSvara: svar?.projekt.filter((x) => x.fraga).length, farSvara: true });
    expect(await p.db.lasa(kalix, (las) => lasKommunensPortfolj(las, kalix, '2518'))).toMatchObject({ farSvara: false });
  });

  it('is null for a kommun that is no member, and empty in a samverkan without projects', async () => {
    expect(await p.db.lasa(regionen, (las) => lasKommunensPortfolj(las, regionen, KALIX))).toBeNull();
    expect(await p.db.lasa(regionen, (las) => lasKommunensPortfolj(las, regionen, ARJEPLOG))).toMatchObject({ projekt: [], deltar: 0, attSvara: 0 });
  });
});

describe('SQL written by hand', () => {
  it.each([
    ['a later joining without a day', `insert into gemensam.deltagande (samverkan_id, projekt_id, kommunkod, status) values ($1, $2, '2580', 'anslot_senare')`],
    ['an unknown status', `insert into gemensam.deltagande (samverkan_id, projekt_id, kommunkod, status) values ($1, $2, '2580', 'kanske')`],
    ['a plan without a day', `insert into gemensam.inforande (samverkan_id, projekt_id, kommunkod, lage) values ($1, $2, '2580', 'planerat')`],
    ['waiting with a day', `insert into gemensam.inforande (samverkan_id, projekt_id, kommunkod, lage, datum) values ($1, $2, '2580', 'avvaktar', '2021-03-01')`],
    ['an idea without need', `insert into gemensam.ide (samverkan_id, projekt_id, behov, nytta, roll, foreslagen_av_id, foreslagen_av, foreslagen) values ($1, $2, '', 'x', 'ledamot', '${nyttId()}', 'x', '2021-02-15')`],
  ])('%s is refused by the database', async (_, sats) => {
    const id = await stallProjekt(p, samordnaren);
    await expect(p.agare.query(sats, [samordnaren.samverkan.id, id])).rejects.toMatchObject({ code: '23514' });
  });

  it('the app can remove no answer and no idea', async () => {
    for (const tabell of ['deltagande', 'inforande', 'ide']) await expect(p.datakalla.query(`delete from gemensam.${tabell}`)).rejects.toThrow(/permission denied/);
  });
});
