import { exporteraKedja, genomfort, krypteringMed, type Kontext, nyttId } from '@gemensam/shared/api';
import { granskaHandelsekedja, type Kedjefel } from '@gemensam/shared/domain';
import { oppnaProvning, type Provning } from '@gemensam/shared/testing';

const TABELLER = ['delegationsbeslut', 'delegationsbeslut_innehall'] as const;
type Tabell = (typeof TABELLER)[number];

/** Another value than the one a column has. */
const annat: Readonly<Record<string, string>> = {
  text: `coalesce(%, '') || ' ändrat'`, integer: 'coalesce(%, 0) + 10', bigint: 'coalesce(%, 0) + 10', uuid: 'gen_random_uuid()', date: `coalesce(%, '2021-02-01') + 1`,
  'timestamp with time zone': `coalesce(%, now()) + interval '1 second'`, boolean: 'not coalesce(%, false)', bytea: `coalesce(%, ''::bytea) || '\\x01'::bytea`, jsonb: `jsonb_build_object('ändrat', gen_random_uuid()::text)`,
};

describe('a decided row, changed by the owner of the database', () => {
  let p: Provning;
  let fattare: Kontext;
  let revisor: Kontext;
  let utanInsyn: Kontext;
  const id = nyttId();
  const andra = nyttId();

  const sql = (text: string, ...varden: unknown[]) => p.agare.query(text, varden);
  const kolumner = async (tabell: Tabell): Promise<readonly { readonly namn: string; readonly typ: string }[]> =>
    (await sql(`select column_name as namn, data_type as typ from information_schema.columns where table_schema = 'gemensam' and table_name = $1 order by ordinal_position`, tabell)).rows;

  const laggIn = async (beslutId: string, lopnummer: number, hemlig: boolean): Promise<void> => {
    const kanda: Readonly<Record<string, unknown>> = {
      samverkan_id: fattare.samverkan.id, id: beslutId, ar: 2021, lopnummer, hemlig, datum: '2021-02-15', beslutad_av_id: fattare.person.id, av_id: fattare.person.id, saktyp: 'projekt', arendetyp: 'projektstart', som: 'delegat',
    };
    for (const tabell of ['delegationsbeslut_innehall', 'delegationsbeslut'] as const) {
      const alla = await kolumner(tabell);
      await sql(
        `insert into gemensam.${tabell} (${alla.map((k) => k.namn).join(', ')}) values (${alla.map((k) => (k.namn in kanda ? `'${String(kanda[k.namn])}'` : (annat[k.typ] ?? '').replace('%', 'null'))).join(', ')})`,
      );
    }
    await sql(`insert into gemensam.delegationsbeslut_foljd (samverkan_id, beslut_id, nr, objekttyp, objekt_id, text) values ($1, $2, 1, 'projekt', $2, 'Projektet passerade B2.')`, fattare.samverkan.id, beslutId);
    const [{ foljder } = { foljder: '' }] = await p.db.lasa(fattare, (las) => las.rader<{ foljder: string }>({ namn: 'prov.foljder', text: `select encode(sha256(convert_to(gemensam.delegationsbeslut_foljder($1), 'UTF8')), 'hex') as foljder` }, [beslutId]));
    const { rows } = await sql(`select encode(avtryck, 'hex') as avtryck from gemensam.delegationsbeslut where id = $1`, beslutId);
    await p.db.skriva(fattare, { operation: 'prov' }, async () =>
      genomfort(null, { handelsetyp: 'delegationsbeslut_fattat', objekttyp: 'delegationsbeslut', objektId: beslutId, text: `D 2021:${lopnummer} beslutades.`, data: { beteckning: `D 2021:${lopnummer}`, avtryck: rows[0].avtryck, foljdavtryck: foljder } }),
    );
  };

  beforeAll(async () => {
    p = await oppnaProvning([]);
    fattare = await p.aktor('ordforande');
    revisor = await p.aktor('revisor');
    utanInsyn = await p.aktor('administrator');
    // One who owns the database can take away what guards the rows. The checksum is still made when a row is written.
    await sql(`set session_replication_role = replica`);
    await sql('alter table gemensam.delegationsbeslut enable always trigger ge_delegationsavtryck');
    const { rows } = await sql(`select conrelid::regclass::text as tabell, conname as namn from pg_constraint where contype = 'c' and conrelid in ('gemensam.delegationsbeslut'::regclass, 'gemensam.delegationsbeslut_innehall'::regclass)`);
    for (const { tabell, namn } of rows) await sql(`alter table ${tabell} drop constraint ${namn}`);
    await laggIn(id, 7, false);
    await laggIn(andra, 8, true);
    await p.kontrollpunkter.satt(new Date('2026-01-02T03:04:05.678Z'));
  });
  afterAll(() => p.stang());

  const exportera = (k: Kontext) => p.db.lasa(k, (las) => exporteraKedja(las, k.samverkan.id));
  const fel = async (k: Kontext): Promise<readonly Kedjefel[]> => granskaHandelsekedja(await exportera(k), krypteringMed(p.kontrollpunkter.publikNyckel()));
  /** What the file says and what the database says: they must agree. */
  const avvikelser = async (k: Kontext = revisor): Promise<readonly string[]> => {
    const iFilen = (await fel(k)).map((f) => `${f.nr} ${f.slag} ${/D \d+:\d+/.exec(f.text)?.[0] ?? ''}`).sort();
    const iBasen = (await p.db.lasa(k, (las) => las.rader<{ nr: string | null; avvikelse: string; beteckning: string }>({ namn: 'prov.mot_kedjan', text: 'select * from gemensam.beslutade_mot_kedjan() where avvikelse is not null' }))).map(
      (r) => `${r.nr ?? 0} ${r.avvikelse} ${r.beteckning}`,
    );
    expect(iBasen.sort()).toEqual(iFilen);
    return iFilen;
  };
  const ochTillbaka = async (andring: string, prov: () => Promise<void>): Promise<void> => {
    await sql(`create table prov_beslut as select * from gemensam.delegationsbeslut`);
    await sql(`create table prov_innehall as select * from gemensam.delegationsbeslut_innehall`);
    try {
      await sql(andring);
      await prov();
    } finally {
      await sql('alter table gemensam.delegationsbeslut disable trigger ge_delegationsavtryck');
      await sql('delete from gemensam.delegationsbeslut');
      await sql('delete from gemensam.delegationsbeslut_innehall');
      await sql('insert into gemensam.delegationsbeslut select * from prov_beslut');
      await sql('insert into gemensam.delegationsbeslut_innehall select * from prov_innehall');
      await sql('drop table prov_beslut, prov_innehall');
      await sql('alter table gemensam.delegationsbeslut enable always trigger ge_delegationsavtryck');
    }
  };

  it('untouched: nothing is wrong, for one who may read everything and for one who may not', async () => {
    expect(await avvikelser(revisor)).toEqual([]);
    expect(await avvikelser(utanInsyn)).toEqual([]);
    const [oppet, hemligt] = (await exportera(utanInsyn)).beslutade;
    expect([oppet?.beteckning, oppet?.kanonisk === null, hemligt?.beteckning, hemligt?.kanonisk]).toEqual(['D 2021:7', false, 'D 2021:8', null]);
    expect(hemligt?.hash).toBe(hemligt?.avtryck);
  });

  it.each(TABELLER)('each column of %s, by its number', async (tabell) => {
    const provade: string[] = [];
    for (const { namn, typ } of await kolumner(tabell)) {
      const uttryck = annat[typ];
      if (!uttryck) throw new Error(`no other value for ${namn} ${typ}`);
      await ochTillbaka(`update gemensam.${tabell} set ${namn} = ${uttryck.replace('%', namn)} where id = '${id}'`, async () => {
        const vad = tabell === 'delegationsbeslut' && namn === 'id' ? ['0 beslut_utan_handelse D 2021:7', '1 beslut_saknas D 2021:7'] : tabell === 'delegationsbeslut' && namn === 'samverkan_id' ? ['1 beslut_saknas D 2021:7'] : ['1 beslut_andrat D 2021:7'];
        expect([namn, await avvikelser()]).toEqual([namn, vad]);
      });
      provade.push(namn);
    }
    expect(provade.length).toBeGreaterThan(15);
    expect(await avvikelser()).toEqual([]);
  });

  it('a secret one that was changed is named to one who may not read it, without its text', async () => {
    await ochTillbaka(`update gemensam.delegationsbeslut_innehall set motiv = 'KANARIEFÅGEL' where id = '${andra}'`, async () => {
      expect(await avvikelser(utanInsyn)).toEqual(['2 beslut_andrat D 2021:8']);
      expect(JSON.stringify(await exportera(utanInsyn))).not.toContain('KANARIEFÅGEL');
    });
  });

  it('changed with its checksum counted anew', async () => {
    await ochTillbaka(`update gemensam.delegationsbeslut_innehall set belopp_ore = 99999 where id = '${id}'`, async () => {
      await sql(`update gemensam.delegationsbeslut b set avtryck = sha256(convert_to(gemensam.delegationsbeslut_text(to_jsonb(b), to_jsonb(i)), 'UTF8')) from gemensam.delegationsbeslut_innehall i where i.id = b.id`);
      expect(await avvikelser()).toEqual(['1 beslut_andrat D 2021:7']);
    });
  });

  it('what it caused, changed, added to or removed', async () => {
    const foljder = async (andring: string): Promise<void> => {
      await sql('create table prov_foljd as select * from gemensam.delegationsbeslut_foljd');
      await sql(andring);
      expect([andring, await avvikelser()]).toEqual([andring, ['1 beslut_andrat D 2021:7']]);
      await sql('delete from gemensam.delegationsbeslut_foljd');
      await sql('insert into gemensam.delegationsbeslut_foljd select * from prov_foljd');
      await sql('drop table prov_foljd');
    };
    await foljder(`update gemensam.delegationsbeslut_foljd set text = 'Projektet vilar.' where beslut_id = '${id}'`);
    await foljder(`insert into gemensam.delegationsbeslut_foljd select samverkan_id, beslut_id, 2, objekttyp, objekt_id, text from gemensam.delegationsbeslut_foljd where beslut_id = '${id}'`);
    await foljder(`delete from gemensam.delegationsbeslut_foljd where beslut_id = '${id}'`);
    expect(await avvikelser()).toEqual([]);
  });

  it('removed, with or without what is written of it', async () => {
    await ochTillbaka(`delete from gemensam.delegationsbeslut_innehall where id = '${id}'`, async () => expect(await avvikelser()).toEqual(['1 beslut_andrat D 2021:7']));
    await ochTillbaka(`delete from gemensam.delegationsbeslut where id = '${id}'`, async () => expect(await avvikelser()).toEqual(['1 beslut_saknas D 2021:7']));
  });

  it('put in without having been decided', async () => {
    await ochTillbaka(`update gemensam.delegationsbeslut set lopnummer = lopnummer where false`, async () => {
      await sql(`insert into gemensam.delegationsbeslut_innehall select (jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid()))).* from gemensam.delegationsbeslut_innehall i where id = $1`, id);
      await sql(`insert into gemensam.delegationsbeslut select (jsonb_populate_record(b, jsonb_build_object('id', i.id, 'lopnummer', 9, 'beslut_id', gen_random_uuid(), 'sak_id', gen_random_uuid()))).* from gemensam.delegationsbeslut b, gemensam.delegationsbeslut_innehall i where b.id = $1 and i.id not in (select id from gemensam.delegationsbeslut)`, id);
      expect(await avvikelser()).toEqual(['0 beslut_utan_handelse D 2021:9']);
    });
  });

  it('a later event with another checksum does not make a changed row whole', async () => {
    await ochTillbaka(`update gemensam.delegationsbeslut_innehall set motiv = 'Ändrat.' where id = '${id}'`, async () => {
      await p.db.skriva(fattare, { operation: 'prov' }, async () => genomfort(null, { handelsetyp: 'prov', objekttyp: 'delegationsbeslut', objektId: id, text: 'Prov.', data: { beteckning: 'D 2021:7', avtryck: 'ff' } }));
      expect(await avvikelser()).toEqual(['1 beslut_andrat D 2021:7']);
    });
    expect(await avvikelser()).toEqual([]);
  });
});
