import { DataSource } from 'typeorm';
import { avslag } from '@gemensam/shared/domain';
import { oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { DatabasenUpptagen, OtillatetTecken } from './databasfel';
import { Db } from './db';
import { genomfort, type Handelse, konflikt } from './handelse';
import { HandlingEntitet } from './handling.entity';
import { type Kontext } from './kontext';
import { updateVersioned } from './update-versioned';

const handelse: Handelse = { handelsetyp: 'prov', objekttyp: 'prov', objektId: '1', text: 'Prov.', data: {} };

describe('Db', () => {
  let p: Provning;
  let vem: Kontext;

  beforeAll(async () => {
    p = await oppnaProvning([HandlingEntitet]);
    vem = await p.aktor('e_samordnare');
  });
  afterAll(() => p.stang());

  const antalHandelser = async (): Promise<number> => (await p.agare.query('select count(*)::int as n from gemensam.handelse')).rows[0].n;
  const nyHandling = (titel: string) =>
    p.db.skriva(vem, { operation: 'prov' }, async ({ manager, nyttId }) => {
      const id = nyttId();
      await manager.insert(HandlingEntitet, { id, titel, version: 1 });
      return genomfort(id, handelse);
    });

  it('a call inside a call is a bug and throws, and nothing is written', async () => {
    const fore = await antalHandelser();
    const inre = () => p.db.lasa(vem, async () => 1);
    await expect(p.db.lasa(vem, inre)).rejects.toThrow(/inside its own transaction/);
    await expect(p.db.skriva(vem, { operation: 'prov' }, async () => genomfort(await inre(), handelse))).rejects.toThrow(/inside its own transaction/);
    await expect(p.db.skriva(vem, { operation: 'prov' }, async () => genomfort(await p.db.sparaUtkast(vem, 'x', 'y'), handelse))).rejects.toThrow(/inside its own transaction/);
    expect(await antalHandelser()).toBe(fore);
  });

  it('a refusal, a conflict and an error roll everything back', async () => {
    const fore = await antalHandelser();
    const nej = avslag({ regel: 'Nej', kalla: 'Prov', text: 'Nej.' });
    const forsok = (slut: () => ReturnType<typeof konflikt<number>> | typeof nej) =>
      p.db.skriva<null, typeof nej | ReturnType<typeof konflikt<number>>>(vem, { operation: 'prov' }, async ({ manager, nyttId }) => {
        await manager.insert(HandlingEntitet, { id: nyttId(), titel: 'Ska inte finnas', version: 1 });
        return slut();
      });
    expect(await forsok(() => nej)).toEqual(nej);
    expect(await forsok(() => konflikt(7))).toEqual({ slag: 'konflikt', aktuell: 7 });
    await expect(forsok(() => { throw new Error('fel'); })).rejects.toThrow('fel');
    expect((await p.agare.query(`select 1 from gemensam.handling where titel = 'Ska inte finnas'`)).rows).toEqual([]);
    expect(await antalHandelser()).toBe(fore);
  });

  it('a read cannot write', async () => {
    await expect(p.db.lasa(vem, (las) => las.rader({ namn: 'prov.skriv', text: `insert into gemensam.installning (nyckel, varde) values ('a', 'b')` }))).rejects.toThrow(/read-only/);
  });

  it('a statement that is dear to plan is planned once whatever its values, and the next transaction chooses for itself', async () => {
    const sats = { namn: 'prov.en_plan', enPlan: true, text: `select count(*) from gemensam.handelse where $1::text is null or handelsetyp = $1` } as const;
    const planer = await p.db.lasa(vem, async (las) => {
      for (const typ of ['a', null, 'b']) await las.rader(sats, [typ]);
      return las.rader({ namn: 'prov.planer', text: `select generic_plans::int as generiska, custom_plans::int as egna from pg_prepared_statements where name = 'prov.en_plan'` });
    });
    expect(planer).toEqual([{ generiska: 3, egna: 0 }]);
    const val = { namn: 'prov.planval', text: `select current_setting('plan_cache_mode') as val` };
    expect(await p.db.lasa(vem, (las) => las.rader(val))).toEqual([{ val: 'auto' }]);
  });

  it.each([['a text', 'select $1::text'], ['a JSON text', `select jsonb_build_object('a', $1::text)`], ['a part of a JSON text', `select ('{"a":"\\u0000"}'::jsonb) ->> 'a', $1::text`]])('a character that PostgreSQL keeps in no text is the fault of the request, in %s', async (_, text) => {
    await expect(p.db.lasa(vem, (las) => las.rader({ namn: `prov.tecken.${text.length}`, text }, [text.includes('u0000') ? 'a' : '\u0000']))).rejects.toThrow(OtillatetTecken);
  });

  it('a read that is cut off while it is opened leaves its connection fit for the next', async () => {
    const { options } = p.datakalla;
    if (options.type !== 'postgres') throw new Error('the tests run on PostgreSQL');
    await p.agare.query(`create schema avbrott; grant usage on schema avbrott to public;
      create function avbrott.set_config(text, text, boolean) returns text language plpgsql as $$ begin raise 'avbruten' using errcode = '57014'; end $$`);
    const kalla = await new DataSource({ ...options, extra: { max: 1, pipeline: true } }).initialize();
    try {
      const db = new Db(kalla, Buffer.alloc(32));
      await kalla.query('set search_path = avbrott, pg_catalog');
      await expect(db.lasa(vem, async () => 1)).rejects.toThrow(DatabasenUpptagen);
      await kalla.query('set search_path = pg_catalog');
      expect(await db.lasa(vem, async () => 1)).toBe(1);
    } finally {
      await kalla.destroy();
    }
  });

  it('a commit sent behind an event that cannot be written rolls back, and the cause is thrown; the connection is fit for the next', async () => {
    const { options } = p.datakalla;
    if (options.type !== 'postgres') throw new Error('the tests run on PostgreSQL');
    const kalla = await new DataSource({ ...options, extra: { max: 1, pipeline: true } }).initialize();
    try {
      const { rows } = await p.agare.query<{ varde: Buffer }>(`select varde from gemensam.hemlighet where namn = 'kontext'`);
      const db = new Db(kalla, rows[0]?.varde ?? Buffer.alloc(0));
      const fore = await antalHandelser();
      const skriv = (nyckel: string, ...handelser: [Handelse, ...Handelse[]]) =>
        db.skriva(vem, { operation: 'prov', idempotens: { nyckel, begaran: 1 } }, async ({ manager, nyttId }) => {
          await manager.insert(HandlingEntitet, { id: nyttId(), titel: 'Halv', version: 1 });
          return genomfort(1, ...handelser);
        });
      // PostgreSQL keeps no such character.
      await expect(skriv('nyckel-0010', handelse, { ...handelse, text: '\u0000' })).rejects.toThrow(OtillatetTecken);
      expect((await p.agare.query(`select 1 from gemensam.handling where titel = 'Halv'`)).rows).toEqual([]);
      expect(await antalHandelser()).toBe(fore);
      expect(await skriv('nyckel-0010', handelse)).toBe(1);
      expect(await antalHandelser()).toBe(fore + 1);
    } finally {
      await kalla.destroy();
    }
  });

  it('statements sent together are answered in order, each with what the one before has done', async () => {
    const svar = await p.db.skriva(vem, { operation: 'prov' }, async ({ rader }) => {
      const satt = (varde: string) => rader({ namn: 'prov.satt', text: `insert into gemensam.installning (nyckel, varde) values ('prov', $1) on conflict (samverkan_id, nyckel) do update set varde = excluded.varde` }, [varde]);
      const las = () => rader<{ varde: string }>({ namn: 'prov.las', text: `select varde from gemensam.installning where nyckel = 'prov'` });
      const [, ett, , tva] = await Promise.all([satt('1'), las(), satt('2'), las()]);
      return genomfort([ett, tva], handelse);
    });
    expect(svar).toEqual([[{ varde: '1' }], [{ varde: '2' }]]);
  });

  it('a transaction that TypeORM opens inside is a savepoint of ours: a refusal takes it back too', async () => {
    const nej = avslag({ regel: 'Nej', kalla: 'Prov', text: 'Nej.' });
    const svar = await p.db.skriva(vem, { operation: 'prov' }, async ({ manager, nyttId }) => {
      await manager.transaction((inre) => inre.insert(HandlingEntitet, { id: nyttId(), titel: 'Inre', version: 1 }));
      expect(await manager.countBy(HandlingEntitet, { titel: 'Inre' })).toBe(1);
      return nej;
    });
    expect(svar).toEqual(nej);
    expect((await p.agare.query(`select 1 from gemensam.handling where titel = 'Inre'`)).rows).toEqual([]);
  });

  it('the same key and request give the stored answer, with its amounts and instants, and write once', async () => {
    const fore = await antalHandelser();
    let ganger = 0;
    const skriv = (belopp: string) =>
      p.db.skriva(vem, { operation: 'prov', idempotens: { nyckel: 'nyckel-0001', begaran: { belopp } } }, async ({ nu }) =>
        genomfort({ ore: BigInt(belopp), nu, nr: ++ganger, djupt: [{ ore: 5n }] }, handelse),
      );
    const forsta = await skriv('49000000');
    expect(await skriv('49000000')).toEqual(forsta);
    expect(forsta).toMatchObject({ ore: 49000000n, nr: 1 });
    expect(await skriv('1')).toMatchObject({ slag: 'avslag', regel: 'Nyckel redan använd' });
    expect(ganger).toBe(1);
    expect(await antalHandelser()).toBe(fore + 1);
  });

  it('the same key twenty times at once writes once', async () => {
    const fore = await antalHandelser();
    let ganger = 0;
    const svar = await Promise.all(
      Array.from({ length: 20 }, () => p.db.skriva(vem, { operation: 'prov', idempotens: { nyckel: 'nyckel-0002', begaran: 1 } }, async () => genomfort(++ganger, handelse))),
    );
    expect(new Set(svar)).toEqual(new Set([1]));
    expect(await antalHandelser()).toBe(fore + 1);
  });

  it('the key is the person’s own: another person’s same key is another request', async () => {
    const annan = await p.aktor('namndsekreterare');
    const skriv = (k: Kontext, v: number) => p.db.skriva(k, { operation: 'prov', idempotens: { nyckel: 'nyckel-0003', begaran: 1 } }, async () => genomfort(v, handelse));
    expect([await skriv(vem, 1), await skriv(annan, 2), await skriv(vem, 3)]).toEqual([1, 2, 1]);
  });

  it('an edit based on an old version changes nothing; 8 editors x 20 lose nothing', async () => {
    const id = await nyHandling('0');
    if (typeof id !== 'string') throw new Error('no handling');
    const andra = (version: number, titel: string) =>
      p.db.skriva<boolean>(vem, { operation: 'prov' }, async ({ manager }) => {
        const gick = await updateVersioned(manager, HandlingEntitet, { id, version }, { titel });
        return gick ? genomfort(true, handelse) : avslag({ regel: 'Nej', kalla: 'Prov', text: 'Nej.' });
      });
    expect(await andra(2, 'fel')).toMatchObject({ slag: 'avslag' });
    const lagrad = async (): Promise<{ titel: string; version: number }> => {
      const [rad] = await p.db.lasa(vem, (las) => las.rader<{ titel: string; version: number }>({ namn: 'prov.lagrad', text: 'select titel, version from gemensam.handling where id = $1' }, [id]));
      return rad ?? { titel: '', version: 0 };
    };
    expect(await lagrad()).toEqual({ titel: '0', version: 1 });
    const redaktor = async (): Promise<void> => {
      for (let klara = 0; klara < 20; ) {
        const { titel, version } = await lagrad();
        if ((await andra(version, String(Number(titel) + 1))) === true) klara++;
      }
    };
    await Promise.all(Array.from({ length: 8 }, redaktor));
    expect(await lagrad()).toEqual({ titel: '160', version: 161 });
  });

  it('a draft is kept for its writer alone, and an empty one is gone', async () => {
    const annan = await p.aktor('projektledare');
    const utkast = (k: Kontext) => p.db.lasa(k, (las) => las.rader<{ innehall: string }>({ namn: 'prov.utkast', text: `select innehall from gemensam.utkast where nyckel = 'a'` }));
    const fore = await antalHandelser();
    await p.db.sparaUtkast(vem, 'a', 'första');
    await p.db.sparaUtkast(vem, 'a', 'andra');
    expect(await utkast(vem)).toEqual([{ innehall: 'andra' }]);
    expect(await utkast(annan)).toEqual([]);
    await p.db.sparaUtkast(annan, 'a', '');
    expect(await utkast(vem)).toEqual([{ innehall: 'andra' }]);
    await p.db.sparaUtkast(vem, 'a', '');
    expect(await utkast(vem)).toEqual([]);
    expect(await antalHandelser()).toBe(fore);
  });
});
