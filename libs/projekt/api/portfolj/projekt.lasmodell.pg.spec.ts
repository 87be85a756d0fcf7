import { strFromU8, unzipSync } from 'fflate';
import { type Kontext, nyttId, skrivXlsx } from '@gemensam/shared/api';
import { oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { portfoljfil } from './portfolj-fil';
import { lasPortfolj } from './portfolj.lasmodell';
import { ProjektEntitet, StatusrapportEntitet } from '../projekt.entity';
import { lasProjekt } from './projekt.lasmodell';
import { stallProjekt, stallRapporter } from '../projekt-scen';

let p: Provning;
let samordnaren: Kontext;
let region: Kontext;
let elevhalsa: string;
let lopande: string;

beforeAll(async () => {
  p = await oppnaProvning([ProjektEntitet, StatusrapportEntitet]);
  samordnaren = await p.aktor('e_samordnare');
  region = await p.aktor('e_samordnare', { samverkan: 'region10' });
  elevhalsa = await stallProjekt(p, samordnaren, { namn: 'Elevhälsa', ordning: 1 });
  lopande = await stallProjekt(p, samordnaren, { namn: 'Intern struktur', slag: 'lopande', fas: null, ordning: 2 });
  await stallRapporter(p, samordnaren, elevhalsa, ['=HYPERLINK("x")', 'Direktivet är antaget.']);
  const beslut = nyttId();
  await p.agare.query(`insert into gemensam.beslut_referens (samverkan_id, id, organ, datum, beteckning, rubrik) values ($1, $2, 'Nämnden', '2021-01-28', '§ 2', 'Utvecklingsprojekt')`, [samordnaren.samverkan.id, beslut]);
  await p.agare.query(`update gemensam.projekt set beslut_referens_id = $1, beskrivning = 'Ett gemensamt system.', prioritering = 'Resultat 1' where id = $2`, [beslut, elevhalsa]);
  for (const [kod, status] of [['2580', 'deltar'], ['2560', 'deltar'], ['2514', 'deltar_inte'], ['2506', 'intresserad']])
    await p.agare.query('insert into gemensam.deltagande (samverkan_id, projekt_id, kommunkod, status) values ($1, $2, $3, $4)', [samordnaren.samverkan.id, elevhalsa, kod, status]);
});
afterAll(() => p.stang());

describe('lasPortfolj', () => {
  it('shows each row with its newest report, its age and who takes part, in order', async () => {
    const rader = await p.db.lasa(samordnaren, (las) => lasPortfolj(las, samordnaren));
    expect(rader).toMatchObject([
      {
        id: elevhalsa, namn: 'Elevhälsa', fas: 'forbereds', tidplanFran: 2019, tidplanTill: 2022, antalKommuner: 14, statusAlderDagar: 17, statusInaktuell: false,
        status: { nummer: 2, text: 'Direktivet är antaget.', datum: '2021-01-29', lageTid: null, inlastKalla: 'Protokoll 2021-01-28 § 9' },
        deltagare: [{ kommunkod: '2580', namn: 'Luleå' }, { kommunkod: '2560', namn: 'Älvsbyn' }],
        farUppdatera: true, utkast: null,
      },
      { id: lopande, slag: 'lopande', fas: null, status: null, statusAlderDagar: null, statusInaktuell: true, deltagare: [] },
    ]);
    expect(rader).toHaveLength(2);
  });

  it('is stale after the number of days that the setting says', async () => {
    await p.agare.query(`insert into gemensam.installning (samverkan_id, nyckel, varde) values ($1, 'farsk_status_dagar', '16')`, [samordnaren.samverkan.id]);
    const [rad] = await p.db.lasa(samordnaren, (las) => lasPortfolj(las, samordnaren));
    expect(rad?.statusInaktuell).toBe(true);
    await p.agare.query(`delete from gemensam.installning where nyckel = 'farsk_status_dagar'`);
  });

  it('says that a kommunrepresentant may not update, and shows another samverkan nothing', async () => {
    const representant = await p.aktor('kommunrepresentant', { kommunkod: '2521' });
    const rader = await p.db.lasa(representant, (las) => lasPortfolj(las, representant));
    expect(rader.map((r) => r.farUppdatera)).toEqual([false, false]);
    expect(await p.db.lasa(region, (las) => lasPortfolj(las, region))).toEqual([]);
  });
});

describe('lasProjekt', () => {
  it('gives the whole page: decision, every kommun that answered, reports with the newest first', async () => {
    const projekt = await p.db.lasa(samordnaren, (las) => lasProjekt(las, samordnaren, elevhalsa));
    expect(projekt).toMatchObject({
      namn: 'Elevhälsa', beskrivning: 'Ett gemensamt system.', prioritering: 'Resultat 1', antalKommuner: 14, statusAlderDagar: 17,
      beslut: { organ: 'Nämnden', datum: '2021-01-28', beteckning: '§ 2', handling: null },
      deltagande: [
        { kommun: { kommunkod: '2506', namn: 'Arjeplog' }, status: 'intresserad', fran: null },
        { kommun: { namn: 'Kalix' }, status: 'deltar_inte' },
        { kommun: { namn: 'Luleå' }, status: 'deltar' },
        { kommun: { namn: 'Älvsbyn' }, status: 'deltar' },
      ],
      statusrapporter: [{ nummer: 2, tid: expect.any(Date) }, { nummer: 1 }],
    });
  });

  it('gives the same rows to one who asks for löpande verksamhet without decision, kommuner or reports', async () => {
    expect(await p.db.lasa(samordnaren, (las) => lasProjekt(las, samordnaren, lopande))).toMatchObject({ fas: null, beslut: null, deltagande: [], statusrapporter: [] });
  });

  it("knows no difference between another samverkan's id, an unknown id and a text that is no id", async () => {
    const svar = await p.db.lasa(region, async (las) => [await lasProjekt(las, region, elevhalsa), await lasProjekt(las, region, nyttId()), await lasProjekt(las, region, 'x')]);
    expect(svar).toEqual([null, null, null]);
  });

  it("shows the person's own draft and nobody else's", async () => {
    const kollegan = await p.aktor('e_samordnare');
    await p.db.sparaUtkast(samordnaren, `statusrapport:${elevhalsa}`, 'På gång');
    expect((await p.db.lasa(samordnaren, (las) => lasProjekt(las, samordnaren, elevhalsa)))?.utkast).toBe('På gång');
    expect((await p.db.lasa(kollegan, (las) => lasProjekt(las, kollegan, elevhalsa)))?.utkast).toBeNull();
  });
});

describe('row-level security', () => {
  it.each(['projekt', 'deltagande', 'statusrapport'])('shows no row of %s without a context, and is forced', async (tabell) => {
    const { rows } = await p.agare.query(`select relrowsecurity, relforcerowsecurity from pg_class where oid = ('gemensam.' || $1)::regclass`, [tabell]);
    expect(rows).toEqual([{ relrowsecurity: true, relforcerowsecurity: true }]);
    expect(await p.datakalla.query(`select * from gemensam.${tabell}`)).toEqual([]);
  });

  it('lets the app neither change nor remove a report', async () => {
    for (const sats of [`update gemensam.statusrapport set text = 'x'`, 'delete from gemensam.statusrapport', 'delete from gemensam.projekt'])
      await expect(p.datakalla.query(sats)).rejects.toThrow(/permission denied/);
  });
});

describe('the portfolio as a file', () => {
  it('has days as days, numbers as numbers, and what looks like a formula as text', async () => {
    const rader = await p.db.lasa(samordnaren, (las) => lasPortfolj(las, samordnaren));
    const delar = unzipSync(await skrivXlsx(portfoljfil(rader, samordnaren.samverkan.namn, '2021-02-15')));
    const blad = strFromU8(delar['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(/<c r="D5"[^>]*><v>(\d+)<\/v>/.exec(blad)?.[1]).toBe('2019');
    expect(/<c r="J5"[^>]*><v>(\d+)<\/v>/.exec(blad)?.[1]).toBe('44225');
    expect(/<c r="N5"[^>]*><v>(\d+)<\/v>/.exec(blad)?.[1]).toBe('2');
    expect(blad).not.toContain('<f>');
  });
});
