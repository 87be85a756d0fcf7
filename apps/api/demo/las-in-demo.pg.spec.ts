import { provaLosenord } from '@gemensam/samverkan/api';
import { type DemoProv, oppnaDemoProv } from './demo.testdata';
import { lasInDemo } from './las-in-demo';

let prov: DemoProv;
beforeEach(async () => {
  prov = await oppnaDemoProv();
});
afterEach(() => prov.stang());

const antal = async (tabell: string): Promise<number> => (await prov.allaRader())[tabell]?.length ?? -1;

it('loads once: a second start changes nothing that was written', async () => {
  const konton = await lasInDemo(prov.databas, prov.lager);
  await prov.fraga(
    `update gemensam.projekt set beskrivning = 'Ändrad av en användare', version = 2 where namn = 'e-arkiv'`,
  );
  await prov.fraga(`delete from gemensam.deltagande where kommunkod = '2580'`);
  await prov.fraga(`update gemensam.folkmangd set antal = 1 where kommunkod = '2580' and datum = '2019-12-31'`);
  const fore = await prov.allaRader();
  expect(await lasInDemo(prov.databas, prov.lager)).toEqual(konton);
  expect(await lasInDemo(await prov.enTill(), prov.lager)).toEqual(konton);
  expect(await prov.allaRader()).toEqual(fore);
  expect(fore['samverkan']).toHaveLength(2);
});

it('loads once when two processes start at the same moment', async () => {
  const andra = await prov.enTill();
  await Promise.all([lasInDemo(prov.databas, prov.lager), lasInDemo(andra, prov.lager)]);
  expect(await prov.fraga(`select kortnamn from gemensam.samverkan order by 1`)).toEqual([
    { kortnamn: 'norrbotten' },
    { kortnamn: 'region10' },
  ]);
  expect(await antal('kostnadspost')).toBe(6);
  expect(await antal('uppdrag')).toBe(52);
});

/** Ends the loader's own connection when it comes to a row, as a kill would. */
const avbrytVid = async (tabell: string, villkor: string): Promise<void> => {
  await prov.fraga(`create function gemensam.avbryt() returns trigger language plpgsql as
    $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$`);
  await prov.fraga(
    `create trigger avbryt before insert on gemensam.${tabell} for each row when (${villkor}) execute function gemensam.avbryt()`,
  );
};
const slutaAvbryta = (): Promise<unknown> => prov.fraga('drop function gemensam.avbryt() cascade');

it('leaves nothing of a samverkan when it is interrupted at the last event, and loads it at the next start', async () => {
  await avbrytVid('handelse', `new.text like 'Gemensamt system elevhälsan 2021%'`);
  await expect(lasInDemo(prov.databas, prov.lager)).rejects.toThrow();
  expect(Object.values(await prov.allaRader()).flat()).toEqual([]);
  await slutaAvbryta();
  await lasInDemo(prov.databas, prov.lager);
  expect(await antal('samverkan')).toBe(2);
});

it('keeps the samverkan that was done when the next is interrupted, and completes the demo at the next start', async () => {
  await avbrytVid('projekt', `new.namn = 'Ekonomisamverkan'`);
  await expect(lasInDemo(prov.databas, prov.lager)).rejects.toThrow();
  const fore = await prov.allaRader();
  expect(fore['samverkan']).toHaveLength(1);
  expect(fore['kostnadspost']).toHaveLength(6);
  await slutaAvbryta();
  await lasInDemo(prov.databas, prov.lager);
  const efter = await prov.allaRader();
  expect(efter['samverkan']).toHaveLength(2);
  expect(efter['kostnadspost']).toEqual(fore['kostnadspost']);
  expect(efter['handelse']).toEqual(expect.arrayContaining(fore['handelse'] ?? []));
});

it('refuses a database that a real samverkan uses, and writes nothing there', async () => {
  await prov.fraga(
    `insert into gemensam.samverkan (id, kortnamn, namn, form) values (gen_random_uuid(), 'norrbotten', 'En riktig nämnd', 'gemensam_namnd')`,
  );
  const fore = await prov.allaRader();
  await expect(lasInDemo(prov.databas, prov.lager)).rejects.toThrow(/GEMENSAM_DEMO=0/);
  expect(await prov.allaRader()).toEqual(fore);
});

it('gives every account the password of the demo, and the reader-in none', async () => {
  const konton = await lasInDemo(prov.databas, prov.lager);
  const personer = await prov.fraga<{ anvandarnamn: string; losenord_hash: string; demo: boolean }>(
    `select anvandarnamn, losenord_hash, demo from gemensam.person order by 1`,
  );
  const inloggbara = personer.filter((p) => p.losenord_hash !== null);
  expect(inloggbara.every((p) => p.demo)).toBe(true);
  expect(inloggbara.map((p) => p.anvandarnamn).sort()).toEqual(konton.map((k) => k.anvandarnamn).sort());
  expect(personer.filter((p) => p.losenord_hash === null)).toMatchObject([{ anvandarnamn: 'inlasning', demo: false }]);
  expect(new Set(inloggbara.map((p) => p.losenord_hash)).size).toBe(1);
  expect(await provaLosenord(inloggbara[0]?.losenord_hash ?? null, konton[0]?.losenord ?? '')).toBe(true);
  expect(inloggbara[0]?.losenord_hash).toMatch(/^\$argon2id\$/);
});
