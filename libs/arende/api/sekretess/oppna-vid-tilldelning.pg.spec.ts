import { genomfort, type Kontext, nyttId } from '@gemensam/shared/api';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { ArendeEntitet } from '../arenden/arende.entity';
import { ArendebehorigEntitet, ArendesekretessbeslutEntitet, ArendesekretessEntitet } from './arendesekretess.entity';
import { lasArendesekretess } from './arendesekretess.lasmodell';
import { oppnaVidTilldelning } from './oppna-vid-tilldelning';
import { sekretessbelaggArende } from './sekretessbelagg-arende';

let p: Provning;
let samordnaren: Kontext;
let beredaren: Kontext;
let ledamoten: Kontext;
let lopnummer = 0;

beforeAll(async () => {
  p = await oppnaProvning([ArendeEntitet, ArendesekretessEntitet, ArendesekretessbeslutEntitet, ArendebehorigEntitet]);
  samordnaren = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  beredaren = await p.aktor('beredningsgrupp', { kommunkod: '2580' });
  ledamoten = await p.aktor('ledamot', { kommunkod: '2580' });
});
afterAll(() => p.stang());

const upphandling = async (): Promise<{ readonly id: string; readonly projektId: string }> => {
  const [id, projektId] = [nyttId(), nyttId()];
  const min = samordnaren.samverkan.id;
  await p.agare.query(`insert into gemensam.projekt (samverkan_id, id, namn, slag, fas) values ($1, $2, $3, 'projekt', 'upphandling')`, [min, projektId, `Projekt ${projektId}`]);
  await p.agare.query('begin');
  await p.agare.query(`insert into gemensam.upphandling (samverkan_id, id, projekt_id, nummer, forfarande, lage, inlast_kalla) values ($1, $2, $3, 1, 'annonserat', 'utvardering', 'x')`, [min, id, projektId]);
  await p.agare.query(`insert into gemensam.upphandlingssteg (samverkan_id, id, upphandling_id, nummer, till, av, inlast_kalla) values ($1, $2, $3, 1, 'utvardering', 'x', 'x')`, [min, nyttId(), id]);
  await p.agare.query('commit');
  return { id, projektId };
};
type Marke = { readonly slag: 'upphandling' | 'ordinarie'; readonly paragraf: string };
const PROCUREMENT: Marke = { slag: 'upphandling', paragraf: '19:3' };
const arende = async (projektId: string, ...marken: readonly Marke[]): Promise<string> => {
  const id = nyttId();
  await p.agare.query(
    `insert into gemensam.arende (samverkan_id, id, rubrik, typ, tillstand, handlaggare_id, handlaggare, skapat, dnr_ar, dnr_lopnummer, klassificering, registrerat, projekt_id)
     values ($1, $2, 'Hemlig rubrik', 'upphandling', 'under_beredning', $3, 'x', '2021-02-01', 2021, $4, '1.1', '2021-02-01', $5)`, [beredaren.samverkan.id, id, beredaren.person.id, ++lopnummer, projektId]);
  for (const [n, marke] of marken.entries()) await sekretessbelaggArende(p.db, begaranFran(beredaren), { ...marke, skal: `Skäl ${n}`, arendeId: id, version: n + 1 });
  return id;
};
/** The award, with what answers projekt in its transaction; without the step when it is not made now. */
const tilldela = (id: string, medSteg = true) =>
  p.db.skriva(samordnaren, { operation: 'prov' }, async (skriv) => {
    if (medSteg)
      await skriv.rader({ namn: 'prov.steg', text: `insert into gemensam.upphandlingssteg (id, upphandling_id, nummer, till, av, inlast_kalla) values ($1, $2, 2, 'tilldelad', 'x', 'x')` }, [nyttId(), id]);
    const handelser = await oppnaVidTilldelning(skriv, samordnaren, id, '2021-02-10');
    return genomfort(handelser, { handelsetyp: 'prov', objekttyp: 'projekt', objektId: id, text: 'Prov.', data: {} }, ...handelser);
  });
const las = (k: Kontext, id: string) => p.db.lasa(k, (l) => lasArendesekretess(l, k, id));

it('what was secret because of the procurement opens with the award, with its decision and its event, though the one who enters it did not see it', async () => {
  const { id, projektId } = await upphandling();
  const [hemligt, oppet, annat] = [await arende(projektId, PROCUREMENT), await arende(projektId), await arende((await upphandling()).projektId, PROCUREMENT)];
  expect(await las(samordnaren, hemligt)).toBeNull();
  expect(await tilldela(id)).toEqual([{
    handelsetyp: 'arendesekretess_havd', objekttyp: 'arende', objektId: hemligt, text: expect.stringMatching(/^Sekretess gäller inte längre för ärendet 2021\/\d+-1\.1: upphandlingen är tilldelad\.$/),
    data: { sekretessId: expect.any(String), bevis: expect.stringMatching(/^[0-9a-f]{64}$/) },
  }]);
  expect(await las(ledamoten, hemligt)).toMatchObject({ sekretess: null, behoriga: [], version: 3, beslut: [{ beslut: 'havd', skal: 'Upphandlingen tilldelades 2021-02-10.', av: 'Samordnaren' }, { beslut: 'satt' }] });
  expect(await las(ledamoten, oppet)).toMatchObject({ version: 1, beslut: [] });
  expect(await las(samordnaren, annat)).toBeNull();
});

it('another ground that was there before holds again; one that stands now is left', async () => {
  const { id, projektId } = await upphandling();
  const fore = await arende(projektId, { slag: 'ordinarie', paragraf: '31:16' }, PROCUREMENT);
  const nu = await arende(projektId, PROCUREMENT, { slag: 'ordinarie', paragraf: '21:7' });
  await tilldela(id);
  expect(await las(samordnaren, fore)).toMatchObject({ sekretess: { slag: 'ordinarie', paragraf: '31:16', skal: 'Skäl 0', fran: '2021-02-15' }, beslut: [{ beslut: 'andrad', slag: 'ordinarie' }, { beslut: 'andrad' }, { beslut: 'satt' }] });
  expect(await las(samordnaren, nu)).toMatchObject({ sekretess: { slag: 'ordinarie', paragraf: '21:7' }, version: 3 });
  for (const a of [fore, nu]) expect(await las(ledamoten, a)).toBeNull();
});

it('without an award in the same transaction nothing opens', async () => {
  const { id, projektId } = await upphandling();
  const hemligt = await arende(projektId, PROCUREMENT);
  expect(await tilldela(id, false)).toEqual([]);
  expect(await las(samordnaren, hemligt)).toBeNull();
  await tilldela(id);
  const senare = await arende(projektId, PROCUREMENT);
  expect(await tilldela(id, false)).toEqual([]);
  expect(await las(samordnaren, senare)).toBeNull();
});
