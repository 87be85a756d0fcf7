import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provaLosenord } from '@gemensam/samverkan/api';
import { type OppnadDatabas, oppnaDatabas } from '@gemensam/shared/api';
import { skapaTestDatabas } from '@gemensam/shared/testing';
import { innehall } from './innehall';
import { skapaSamverkan } from './skapa-samverkan';

const NORRBOTTEN = {
  kortnamn: 'norr',
  namn: 'Norra nämnden',
  form: 'gemensam_namnd',
  kommuner: [
    { kommunkod: '2580', namn: 'Luleå', vardkommun: true },
    { kommunkod: '2581', namn: 'Piteå' },
  ],
  administrator: { anvandarnamn: 'prov.admin', namn: 'Prov Admin' },
};

describe('samverkan created at start', () => {
  let databas: OppnadDatabas;
  let stangDatabas: () => Promise<void>;
  const mapp = mkdtempSync(join(tmpdir(), 'gemensam-samverkan-'));
  const fil = (innehall: unknown): string => {
    const plats = join(mapp, 'samverkan.json');
    writeFileSync(plats, typeof innehall === 'string' ? innehall : JSON.stringify(innehall));
    return plats;
  };

  beforeAll(async () => {
    const test = await skapaTestDatabas();
    databas = await oppnaDatabas(test.url, innehall);
    stangDatabas = test.close;
  });
  afterAll(async () => {
    await databas.stang();
    await stangDatabas();
    rmSync(mapp, { recursive: true });
  });

  it('creates it once, with kommuner and an administrator whose password works', async () => {
    const [ny] = await skapaSamverkan(databas, fil([NORRBOTTEN]), '2026-01-15');
    expect(ny).toMatchObject({ samverkan: 'Norra nämnden', anvandarnamn: 'prov.admin' });
    expect(await skapaSamverkan(databas, fil([NORRBOTTEN]), '2026-01-15')).toEqual([]);
    const rader: { losenord_hash: string; medlemmar: number; handelser: number }[] = await databas.somAgare(({ datakalla }) =>
      datakalla.query(`select p.losenord_hash, (select count(*)::int from gemensam.organisation where medlem) as medlemmar,
        (select count(*)::int from gemensam.handelse where handelsetyp = 'samverkan_skapad') as handelser
        from gemensam.person p where p.anvandarnamn = 'prov.admin'`),
    );
    expect(rader).toHaveLength(1);
    expect(rader[0]).toMatchObject({ medlemmar: 2, handelser: 1 });
    expect(await provaLosenord(rader[0]?.losenord_hash ?? null, ny?.losenord ?? '')).toBe(true);
  });

  it('gives the same person a second samverkan without a new password', async () => {
    const annan = { ...NORRBOTTEN, kortnamn: 'annan', namn: 'Annan samverkan', form: 'annan_samverkan' };
    expect(await skapaSamverkan(databas, fil([annan]), '2026-01-15')).toEqual([
      { samverkan: 'Annan samverkan', anvandarnamn: 'prov.admin', losenord: null },
    ]);
  });

  it.each([
    ['not JSON', '{', /går inte att läsa som JSON/],
    ['no list', {}, /ska vara en lista/],
    ['a wrong kortnamn', [{ ...NORRBOTTEN, kortnamn: 'Å B' }], /post 1: kortnamn saknas eller är fel/],
    ['one kommun', [{ ...NORRBOTTEN, kommuner: [NORRBOTTEN.kommuner[0]] }], /minst två/],
    ['a wrong kommunkod', [{ ...NORRBOTTEN, kommuner: [{ kommunkod: 'x', namn: 'X' }, ...NORRBOTTEN.kommuner] }], /kommunkod saknas eller är fel/],
    ['no administrator', [{ ...NORRBOTTEN, administrator: null }], /anvandarnamn saknas/],
  ])('refuses %s in words', async (_, fel, text) => {
    await expect(skapaSamverkan(databas, fil(fel), '2026-01-15')).rejects.toThrow(text);
  });
});
