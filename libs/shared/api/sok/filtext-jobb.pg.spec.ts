import { nyttId } from '../db';
import { type Kontext } from '../kontext';
import { type Filtext } from './filtext';
import { type Lasare, lasFiltexter } from './filtext-jobb';
import { oppnaSokscen, type Sokscen } from './sok-scen';

let p: Sokscen;
let k: Kontext;
const jobb = { rader: async <Rad>(sql: string, varden: readonly unknown[] = []): Promise<Rad[]> => (await p.agare.query(sql, [...varden])).rows as Rad[] };
const lager = { sokvag: (nyckel: string) => `/filer/${nyckel}` };

beforeAll(async () => {
  p = await oppnaSokscen();
  k = await p.aktor('namndsekreterare');
});
afterAll(() => p.stang());

const nyVersion = (id: string, nummer: number): Promise<unknown> =>
  p.agare.query(
    `insert into gemensam.handling_version (samverkan_id, handling_id, nummer, filnamn, mediatyp, storlek, sha256, lagringsnyckel, av_id, av) values ($1, $2, $3, 'f.txt', 'text/plain', 1, sha256('x'), $4, $5, 'x')`,
    [k.samverkan.id, id, nummer, `${id}-${nummer}`, k.person.id],
  );
const laggIn = async (titel: string): Promise<string> => {
  const id = nyttId();
  await p.agare.query(`insert into gemensam.handling (samverkan_id, id, titel) values ($1, $2, $3)`, [k.samverkan.id, id, titel]);
  await nyVersion(id, 1);
  return id;
};
const laget = async (id: string): Promise<{ lage: string; nummer: number; forsok: number }> =>
  (await p.agare.query(`select lage, nummer, forsok from gemensam.handling_text where handling_id = $1`, [id])).rows[0];
const svarar = (utfall: Filtext | null): Lasare => async () => utfall;
const laterTidenGa = (): Promise<unknown> => p.agare.query(`update gemensam.handling_text set nasta = clock_timestamp() where lage = 'vantar'`);

describe('the text of uploaded files', () => {
  it('waits from the moment of the upload, is read once and is then found', async () => {
    const id = await laggIn('Rapport');
    expect(await laget(id)).toEqual({ lage: 'vantar', nummer: 1, forsok: 0 });
    expect((await p.sok(k, 'rapport')).traffar.map((t) => t.textlage)).toEqual(['vantar']);
    const sedda: string[] = [];
    expect(await lasFiltexter(jobb, lager, async (sokvag, typ) => {
      sedda.push(`${sokvag} ${typ}`);
      return { slag: 'last', text: 'Sjöfågel' };
    })).toBe(1);
    expect(sedda).toEqual([`/filer/${id}-1 text/plain`]);
    expect(await lasFiltexter(jobb, lager, svarar(null))).toBe(0);
    expect((await p.sok(k, 'sjöfåglar sjöfågel')).antal + (await p.sok(k, 'sjofagel')).antal).toBeGreaterThan(0);
  });

  it('a new version takes the place of the one before, also while that is read', async () => {
    const id = await laggIn('Protokoll');
    await lasFiltexter(jobb, lager, async () => {
      if ((await laget(id)).nummer === 1) await nyVersion(id, 2);
      return { slag: 'last', text: (await laget(id)).forsok === 0 ? 'gammaltext' : 'nytext' };
    });
    expect((await p.sok(k, 'gammaltext')).antal).toBe(0);
    expect((await p.sok(k, 'nytext')).traffar.map((t) => t.id)).toEqual([id]);
  });

  it('a reader that falls is tried three times, later each time; then the file is marked', async () => {
    const id = await laggIn('Trasig');
    for (const forsok of [1, 2, 3]) {
      expect(await lasFiltexter(jobb, lager, svarar(null))).toBe(1);
      expect(await laget(id)).toEqual({ lage: forsok < 3 ? 'vantar' : 'olasbar', nummer: 1, forsok });
      expect(await lasFiltexter(jobb, lager, svarar(null))).toBe(0);
      await laterTidenGa();
    }
    expect((await p.sok(k, 'trasig')).traffar.map((t) => t.textlage)).toEqual(['olasbar']);
  });

  it('one that a fallen process had taken is taken up again', async () => {
    const id = await laggIn('Avbruten');
    await expect(lasFiltexter(jobb, lager, () => Promise.reject(new Error('falls')))).rejects.toThrow('falls');
    expect((await laget(id)).lage).toBe('vantar');
    await laterTidenGa();
    expect(await lasFiltexter(jobb, lager, svarar({ slag: 'utan_text' }))).toBe(1);
    expect((await laget(id)).lage).toBe('utan_text');
  });
});
