import { generateKeyPairSync, sign } from 'node:crypto';
import { granskaHandelsekedja, type Handelsekedja, type Kedjefel, kontrollpunktstext } from '@gemensam/shared/domain';
import { oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { genomfort } from './handelse';
import { type Kontext } from './kontext';
import { exporteraKedja, krypteringMed } from './kontrollpunkt';

const TID = new Date('2026-01-02T03:04:05.678Z');

describe('the audit chain, tampered with by the owner of the database', () => {
  let p: Provning;
  let revisor: Kontext;

  beforeEach(async () => {
    p = await oppnaProvning([]);
    revisor = await p.aktor('revisor');
    for (let i = 1; i <= 6; i++)
      await p.db.skriva(revisor, { operation: 'prov' }, async () =>
        genomfort(null, { handelsetyp: 'prov', objekttyp: 'prov', objektId: String(i), text: `Händelse ${i} åäö.`, data: { belopp: String(i * 100), i } }),
      );
    await p.kontrollpunkter.satt(TID);
  });
  afterEach(() => p.stang());

  const exportera = (): Promise<Handelsekedja> => p.db.lasa(revisor, (las) => exporteraKedja(las, revisor.samverkan.id));
  const granska = async (): Promise<readonly Kedjefel[]> => granskaHandelsekedja(await exportera(), krypteringMed(p.kontrollpunkter.publikNyckel()));
  const fel = async (): Promise<readonly (readonly [number, string])[]> => (await granska()).map((f) => [f.nr, f.slag] as const);
  const sql = (text: string, ...varden: unknown[]) => p.agare.query(text, varden);
  const idAv = async (nr: number): Promise<string> => (await sql('select handelse_id from gemensam.handelse_lank where nr = $1', nr)).rows[0].handelse_id;
  /** What somebody who knows how the chain is made would do after a change. */
  const lankaOm = async (): Promise<void> => {
    await sql(`update gemensam.handelse_lank l set kanonisk = gemensam.handelse_kanonisk(h) from gemensam.handelse h where h.id = l.handelse_id`);
    await sql(`do $$ declare rad record; forra bytea := sha256(''); begin
      for rad in select * from gemensam.handelse_lank order by nr loop
        forra := sha256(forra || convert_to(rad.kanonisk, 'UTF8'));
        update gemensam.handelse_lank set hash = forra where nr = rad.nr and samverkan_id = rad.samverkan_id;
      end loop; end $$`);
  };

  it('untouched: nothing is wrong, and the checkpoint is signed by the installation', async () => {
    expect(await fel()).toEqual([]);
    expect((await exportera()).kontrollpunkter).toEqual([expect.objectContaining({ nr: 6, tid: TID.toISOString() })]);
  });

  it('changed text', async () => {
    await sql(`update gemensam.handelse set text = 'Något annat.' where id = $1`, await idAv(3));
    expect(await fel()).toEqual([[3, 'handelse_andrad']]);
  });

  it('changed data', async () => {
    await sql(`update gemensam.handelse set data = jsonb_set(data, '{belopp}', '"999"') where id = $1`, await idAv(3));
    expect(await fel()).toEqual([[3, 'handelse_andrad']]);
  });

  it('changed data, and the whole chain computed anew after it', async () => {
    await sql(`update gemensam.handelse set data = jsonb_set(data, '{belopp}', '"999"') where id = $1`, await idAv(3));
    await lankaOm();
    expect(await fel()).toEqual([[6, 'kontrollpunkt']]);
  });

  it('removed row, with its link', async () => {
    const id = await idAv(3);
    await sql('delete from gemensam.handelse_lank where nr = 3');
    await sql('delete from gemensam.handelse where id = $1', id);
    expect(await fel()).toEqual([[4, 'lucka'], [4, 'hash']]);
  });

  it('removed row, its link left', async () => {
    await sql('alter table gemensam.handelse_lank drop constraint handelse_lank_samverkan_id_handelse_id_fkey');
    await sql('delete from gemensam.handelse where id = $1', await idAv(3));
    expect(await fel()).toEqual([[3, 'handelse_saknas']]);
  });

  it('inserted row', async () => {
    await sql(`alter table gemensam.handelse disable trigger lanka_handelse`);
    await sql(`insert into gemensam.handelse select samverkan_id, gen_random_uuid(), tid, affarsdatum, aktor_id, aktor, handelsetyp, objekttyp, objekt_id, 'Inskjuten.', data
      from gemensam.handelse where id = $1`, await idAv(3));
    expect(await fel()).toEqual([[0, 'olankad']]);
    await sql('update gemensam.handelse_lank set nr = -nr where nr > 3');
    await sql('update gemensam.handelse_lank set nr = 1 - nr where nr < 0');
    await sql(`insert into gemensam.handelse_lank (samverkan_id, nr, handelse_id, kanonisk, hash)
      select h.samverkan_id, 4, h.id, gemensam.handelse_kanonisk(h), l.hash from gemensam.handelse h join gemensam.handelse_lank l on l.nr = 3 where h.text = 'Inskjuten.'`);
    expect(await fel()).toEqual([[4, 'hash'], [6, 'kontrollpunkt']]);
  });

  it('swapped rows', async () => {
    await sql('update gemensam.handelse_lank set nr = case nr when 3 then -4 else -3 end where nr in (3, 4)');
    await sql('update gemensam.handelse_lank set nr = -nr where nr < 0');
    expect(await fel()).toEqual([[3, 'hash'], [4, 'hash'], [5, 'hash']]);
  });

  it('changed hash', async () => {
    await sql(`update gemensam.handelse_lank set hash = sha256('x') where nr = 3`);
    expect(await fel()).toEqual([[3, 'hash'], [4, 'hash']]);
  });

  it('tail cut off before the checkpoint', async () => {
    await sql('delete from gemensam.handelse_lank where nr > 4');
    await sql(`delete from gemensam.handelse h where not exists (select 1 from gemensam.handelse_lank l where l.handelse_id = h.id)`);
    await sql('update gemensam.handelse_kedja set nr = 4, hash = (select hash from gemensam.handelse_lank where nr = 4)');
    expect(await fel()).toEqual([[6, 'avkortad']]);
  });

  it('forged checkpoint: chain and checkpoint made anew, signed with another key', async () => {
    await sql(`update gemensam.handelse set text = 'Något annat.' where id = $1`, await idAv(3));
    await lankaOm();
    const hash: string = (await sql(`select encode(hash, 'hex') as hash from gemensam.handelse_lank where nr = 6`)).rows[0].hash;
    const text = kontrollpunktstext(revisor.samverkan.id, { nr: 6, hash, tid: TID.toISOString() });
    const falsk = sign(null, Buffer.from(text), generateKeyPairSync('ed25519').privateKey);
    await sql(`update gemensam.handelse_kontrollpunkt set hash = $1, signatur = $2`, Buffer.from(hash, 'hex'), falsk);
    expect(await fel()).toEqual([[6, 'signatur']]);
  });

  it('the stated window: a tail after the last checkpoint can be cut off unseen, until the next one', async () => {
    await p.db.skriva(revisor, { operation: 'prov' }, async () => genomfort(null, { handelsetyp: 'prov', objekttyp: 'prov', objektId: '7', text: 'Svans.', data: {} }));
    const id = await idAv(7);
    await p.kontrollpunkter.satt(new Date(TID.getTime() + 60_000));
    await sql('delete from gemensam.handelse_lank where nr = 7');
    await sql('delete from gemensam.handelse where id = $1', id);
    expect(await fel()).toEqual([[7, 'avkortad']]);
    await sql('delete from gemensam.handelse_kontrollpunkt where nr = 7');
    expect(await fel()).toEqual([]);
  });
});

describe('Kontrollpunkter', () => {
  let p: Provning;
  beforeAll(async () => {
    p = await oppnaProvning([]);
  });
  afterAll(() => p.stang());

  it('signs each chain that has grown, once, also when two replicas do it at the same time', async () => {
    const har = await p.aktor('revisor');
    const dar = await p.aktor('revisor', { samverkan: 'region10' });
    const skriv = (k: Kontext) => p.db.skriva(k, { operation: 'prov' }, async () => genomfort(null, { handelsetyp: 'prov', objekttyp: 'prov', objektId: '1', text: 'Prov.', data: {} }));
    await Promise.all([skriv(har), skriv(dar), skriv(har)]);
    const antal = await Promise.all([p.kontrollpunkter.satt(TID), p.kontrollpunkter.satt(TID)]);
    expect(antal[0] + antal[1]).toBe(2);
    expect(await p.kontrollpunkter.satt(TID)).toBe(0);
    await skriv(dar);
    expect(await p.kontrollpunkter.satt(TID)).toBe(1);
    for (const k of [har, dar]) {
      const kedja = await p.db.lasa(k, (las) => exporteraKedja(las, k.samverkan.id));
      expect(granskaHandelsekedja(kedja, krypteringMed(p.kontrollpunkter.publikNyckel()))).toEqual([]);
      expect(kedja.lankar).toHaveLength(2);
    }
  });

  it('the app role keeps no checkpoint that is not the chain’s own', async () => {
    const { samverkan } = await p.aktor('revisor');
    await expect(p.datakalla.query('select gemensam.spara_kontrollpunkt($1, 1, $2, now(), $2)', [samverkan.id, Buffer.alloc(32)])).rejects.toThrow(/stämmer inte/);
    await expect(p.datakalla.query('insert into gemensam.handelse_kontrollpunkt (nr, hash, tid, signatur) values (1, $1, now(), $1)', [Buffer.alloc(32)])).rejects.toThrow(/permission denied/);
  });
});
