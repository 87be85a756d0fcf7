import { type Kontext } from '@gemensam/shared/api';
import { arAvslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { forhandsgranskaFolkmangd } from './forhandsgranska-folkmangd';
import { lasInFolkmangd } from './las-in-folkmangd';

const RUBRIK = 'kommunkod,kommun,datum,folkmangd,kalla';
const csv = (...rader: readonly string[]): string => Buffer.from([RUBRIK, ...rader].join('\n')).toString('base64');
const LULEA = '2580,Luleå,2019-12-31,78105,SCB';
const PITEA = '2581,Piteå,2019-12-31,42281,SCB';

describe('import of populations', () => {
  let p: Provning;
  let admin: Kontext;

  beforeAll(async () => {
    p = await oppnaProvning([]);
    admin = await p.aktor('administrator');
  });
  afterAll(() => p.stang());
  beforeEach(async () => {
    await p.agare.query('delete from gemensam.folkmangd');
  });

  const visa = (innehallBase64: string, k = admin) => forhandsgranskaFolkmangd(p.db, begaranFran(k), { filnamn: 'scb.csv', innehallBase64 });
  const lasIn = (innehallBase64: string, kontrollsumma: string, nyckel: string | null = null, k = admin) =>
    lasInFolkmangd(p.db, begaranFran(k, nyckel), { filnamn: 'C:\\filer\\scb.csv', innehallBase64, kontrollsumma });
  const visaOchLasIn = async (fil: string) => lasIn(fil, (await visa(fil)).kontrollsumma);
  const lagrat = async (): Promise<string[]> => (await p.agare.query(`select kommunkod || ' ' || datum || ' ' || antal || ' ' || kalla as rad from gemensam.folkmangd order by 1`)).rows.map((r) => r.rad);
  const handelser = async (): Promise<{ text: string; data: Record<string, unknown>; objekt_id: string }[]> =>
    (await p.agare.query(`select text, data, objekt_id from gemensam.handelse where handelsetyp = 'folkmangd_inlast' order by id`)).rows;

  it('the preview tells new, changed and unchanged apart and writes nothing', async () => {
    await visaOchLasIn(csv(LULEA, PITEA));
    const fore = await handelser();
    const svar = await visa(csv(LULEA, '2581,Piteå,2019-12-31,42300,SCB', '2582,Boden,2019-12-31,28042,SCB'));
    expect(svar).toMatchObject({
      nya: [{ kommun: { kommunkod: '2582', namn: 'Boden' }, datum: '2019-12-31', antal: 28042 }],
      andrade: [{ kommun: { namn: 'Piteå' }, fran: 42281, till: 42300, kallaFran: 'SCB', kallaTill: 'SCB' }],
      oforandrade: 1,
      fel: [],
    });
    expect(await lagrat()).toHaveLength(2);
    expect(await handelser()).toEqual(fore);
  });

  it('reads in all of it with one event that names file, rows and source', async () => {
    const fore = (await handelser()).length;
    const utfall = await visaOchLasIn(csv(LULEA, PITEA));
    if (arAvslag(utfall)) throw new Error(utfall.text);
    expect(utfall).toMatchObject({ antalRader: 2, tabell: { datum: ['2019-12-31'], rader: [{ kommun: { namn: 'Luleå' }, antal: 78105 }, { kommun: { namn: 'Piteå' } }] } });
    expect(await lagrat()).toEqual(['2580 2019-12-31 78105 SCB', '2581 2019-12-31 42281 SCB']);
    const nya = (await handelser()).slice(fore);
    expect(nya).toEqual([
      {
        text: 'Folkmängd lästes in från scb.csv: 2 nya och 0 ändrade rader. Källa: SCB.',
        objekt_id: '2019-12-31',
        data: expect.objectContaining({ fil: 'scb.csv', kallor: ['SCB'], nya: expect.arrayContaining([expect.objectContaining({ kommunkod: '2580', antal: 78105 })]) }),
      },
    ]);
  });

  it('one faulty row: nothing is read in, not even the whole rows', async () => {
    const fil = csv(LULEA, '2599,Ingenstans,2019-12-31,1,SCB', '2581,Piteå,2019-12-31,"42281,0",SCB');
    const { fel, nya, kontrollsumma } = await visa(fil);
    expect(nya).toEqual([]);
    expect(fel.map((f) => [f.rad, f.falt])).toEqual([[3, 'kommunkod'], [4, 'folkmangd']]);
    expect(await lasIn(fil, kontrollsumma)).toMatchObject({ slag: 'avslag', regel: 'Fel i filen', text: 'Filen har 2 fel. Inget har lästs in.' });
    expect(await lagrat()).toEqual([]);
  });

  it('the same file twice: the second is refused in words, with no event', async () => {
    await visaOchLasIn(csv(LULEA, PITEA));
    const fore = (await handelser()).length;
    expect(await visaOchLasIn(csv(LULEA, PITEA))).toMatchObject({ slag: 'avslag', regel: 'Inget att läsa in', text: 'Alla 2 rader finns redan med samma folkmängd och källa.' });
    expect((await handelser()).length).toBe(fore);
  });

  it('what was stored has changed since the preview: refused', async () => {
    await visaOchLasIn(csv(LULEA));
    const fil = csv('2580,Luleå,2019-12-31,78200,SCB');
    const { kontrollsumma } = await visa(fil);
    await visaOchLasIn(csv('2580,Luleå,2019-12-31,78150,SCB'));
    expect(await lasIn(fil, kontrollsumma)).toMatchObject({ slag: 'avslag', regel: 'Annat än det som visades' });
    expect(await lagrat()).toEqual(['2580 2019-12-31 78150 SCB']);
  });

  it('another file than the one previewed: refused', async () => {
    const { kontrollsumma } = await visa(csv(LULEA));
    expect(await lasIn(csv(PITEA), kontrollsumma)).toMatchObject({ regel: 'Annat än det som visades' });
    expect(await lasIn(csv(LULEA), '')).toMatchObject({ regel: 'Annat än det som visades' });
  });

  it('two administrators at once: one import wins, the other is told', async () => {
    const annan = await p.aktor('administrator');
    const [a, b] = [csv(LULEA, PITEA), csv('2580,Luleå,2019-12-31,1,SCB')];
    const [va, vb] = [await visa(a), await visa(b)];
    const svar = await Promise.all([lasIn(a, va.kontrollsumma), lasIn(b, vb.kontrollsumma, null, annan)]);
    expect(svar.filter(arAvslag)).toHaveLength(1);
    expect(svar.find(arAvslag)?.regel).toBe('Annat än det som visades');
  });

  it('a retry with the same key gives the first answer', async () => {
    const fil = csv(LULEA);
    const { kontrollsumma } = await visa(fil);
    const forsta = await lasIn(fil, kontrollsumma, 'nyckel-folkmangd');
    expect(arAvslag(forsta)).toBe(false);
    expect(await lasIn(fil, kontrollsumma, 'nyckel-folkmangd')).toEqual(forsta);
  });

  it('a snapshot after the business date is read in', async () => {
    expect(arAvslag(await visaOchLasIn(csv('2580,Luleå,2023-12-31,79244,SCB')))).toBe(false);
  });

  it('the other samverkan changes only its own kommuner', async () => {
    const dar = await p.aktor('administrator', { samverkan: 'region10' });
    expect((await visa(csv(LULEA), dar)).fel).toMatchObject([{ rad: 2, text: 'Kommunkoden 2580 hör inte till någon kommun i samverkan.' }]);
    expect((await visa(csv('2506,Arjeplog,2019-12-31,2785,SCB'), dar)).nya).toHaveLength(1);
  });
});
