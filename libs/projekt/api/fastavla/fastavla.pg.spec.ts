import { standardordning } from '@gemensam/projekt/domain';
import { type Kontext, nyttId } from '@gemensam/shared/api';
import { type Fastavla, type Fastavlekort } from '@gemensam/shared/contract';
import { oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { stallProjekt, stallRapporter } from '../projekt-scen';
import { fastavlaSats, lasFastavla } from './fastavla.lasmodell';

let p: Provning;
let samordnaren: Kontext;
let regionen: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([]);
  samordnaren = await p.aktor('e_samordnare');
  regionen = await p.aktor('e_samordnare', { samverkan: 'region10' });
});
afterAll(() => p.stang());

/** The money is secured for the projects whose name says so. */
const sats = fastavlaSats((id) => `(select q.namn like 'Säkrad%' from gemensam.projekt q where q.id = ${id})`);
const las = (vem: Kontext = samordnaren): Promise<Fastavla> => p.db.lasa(vem, (l) => lasFastavla(l, vem, sats));
const kortet = async (id: string): Promise<Fastavlekort> => {
  const kort = (await las()).kort.find((k) => k.id === id);
  if (!kort) throw new Error('no such card');
  return kort;
};
const leverabel = (projektId: string, namn: string, grind: string, godkand: boolean) =>
  p.agare.query(
    `insert into gemensam.leverabel (samverkan_id, id, projekt_id, namn, grind, agare, godkand, godkand_av) values ($1, $2, $3, $4, $5, 'Ägaren', $6, $7)`,
    [samordnaren.samverkan.id, nyttId(), projektId, namn, grind, godkand ? '2021-02-01' : null, godkand ? 'Samordnaren' : null],
  );
const deltar = (projektId: string, kommunkod: string, status: string) =>
  p.agare.query('insert into gemensam.deltagande (samverkan_id, projekt_id, kommunkod, status) values ($1, $2, $3, $4)', [samordnaren.samverkan.id, projektId, kommunkod, status]);

describe('the board', () => {
  it('of a samverkan without projects has its orders and no cards', async () => {
    expect(await las(regionen)).toMatchObject({ kort: [], utanFaser: 0, antalKommuner: 2, ordningar: expect.arrayContaining([expect.objectContaining({ slag: 'projekt', fran: 'ide' })]) });
  });

  it('counts what the gate ahead asks: approved leverabler of that gate alone, and the money where it is asked', async () => {
    const id = await stallProjekt(p, samordnaren, { fas: 'forbereds' });
    expect(await kortet(id)).toMatchObject({ fas: 'forbereds', krav: 4, uppfyllda: 0 });
    expect(await kortet(await stallProjekt(p, samordnaren, { namn: 'Säkrad', fas: 'forbereds' }))).toMatchObject({ krav: 4, uppfyllda: 1 });
    expect(await kortet(await stallProjekt(p, samordnaren, { namn: 'Säkrad förstudie', fas: 'forstudie' }))).toMatchObject({ krav: 2, uppfyllda: 0 });
    await leverabel(id, 'PROJEKTPLAN', 'utveckling', true);
    await leverabel(id, 'Projektdirektiv', 'utveckling', false);
    await leverabel(id, 'Avsiktsförklaring', 'forvaltning', true);
    expect(await kortet(id)).toMatchObject({ krav: 4, uppfyllda: 1 });
  });

  it('has ideas in the first column, and counts the kommuner that are interested', async () => {
    const id = await stallProjekt(p, samordnaren, { fas: 'ide' });
    await deltar(id, '2580', 'intresserad');
    expect(await kortet(id)).toMatchObject({ fas: 'ide', deltar: 0, krav: 1, uppfyllda: 0 });
    await deltar(id, '2581', 'deltar');
    await deltar(id, '2514', 'deltar_inte');
    expect(await kortet(id)).toMatchObject({ deltar: 1, krav: 1, uppfyllda: 1 });
  });

  it('shows a resting project in the phase it left, without a gate ahead, and no löpande verksamhet', async () => {
    const vilande = await stallProjekt(p, samordnaren, { fas: 'forstudie' });
    await p.agare.query('begin; set local session_replication_role = replica');
    await p.agare.query(`update gemensam.projekt set fas = 'vilande', vilande_fran = 'forstudie', vilande_skal = 'x', vilande_granskas = '2021-06-01' where id = $1`, [vilande]);
    await p.agare.query('commit');
    const fore = (await las()).utanFaser;
    const lopande = await stallProjekt(p, samordnaren, { slag: 'lopande', fas: null });
    const tavla = await las();
    expect(tavla.utanFaser).toBe(fore + 1);
    expect(tavla.kort.some((k) => k.id === lopande)).toBe(false);
    expect(await kortet(vilande)).toMatchObject({ fas: 'forstudie', vilar: true, krav: null, uppfyllda: null });
  });

  it('has the newest report with its freshness, and the order of the portfolio', async () => {
    const b = await stallProjekt(p, samordnaren, { namn: 'B', ordning: 900 });
    const a = await stallProjekt(p, samordnaren, { namn: 'A', ordning: 900 });
    await stallRapporter(p, samordnaren, a, ['Första', 'Andra']);
    const kort = (await las()).kort;
    expect(kort.slice(-2).map((k) => k.id)).toEqual([a, b]);
    expect(kort.at(-2)).toMatchObject({ statusAlderDagar: 17, statusInaktuell: false, lageTid: null });
    expect(kort.at(-1)).toMatchObject({ statusAlderDagar: null, statusInaktuell: true });
  });

  it('follows the order in force, and shows nothing of another samverkan', async () => {
    const id = await stallProjekt(p, regionen, { slag: 'forstudie', fas: 'kvalificering' });
    const ordning = standardordning('forstudie');
    const ny = { fran: 'kvalificering', grindar: [{ ...ordning?.grindar[2], till: 'avslutad', beteckning: 'Slut', kraver: { leverabler: [], finansieringSakrad: false, avtalTecknat: true, minstIntresserade: null } }] };
    await p.agare.query(
      `insert into gemensam.fasordning (samverkan_id, slag, version, innehall, kommentar, av_id, av) values ($1, 'forstudie', 1, $2, 'x', $3, 'x')`,
      [regionen.samverkan.id, JSON.stringify(ny), regionen.person.id],
    );
    const tavla = await las(regionen);
    expect(tavla.ordningar.find((o) => o.slag === 'forstudie')).toEqual({ slag: 'forstudie', fran: 'kvalificering', grindar: [{ till: 'avslutad', beteckning: 'Slut' }] });
    expect(tavla.kort).toEqual([expect.objectContaining({ id, krav: 1, uppfyllda: 0 })]);
    expect((await las()).kort.some((k) => k.id === id)).toBe(false);
  });
});
