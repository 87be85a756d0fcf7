import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as vanta } from 'node:timers/promises';
import { Client } from 'pg';
import { type Embedded, startEmbedded } from '../../tools/embedded-postgres.mjs';
import { type ApiProcess, startaApi } from './api-process';
import { arNatfel, falt, felkod, type GrafSvar, i, nyKlient } from './klient';
import { nyPerson, nySession, nyttUppdrag, samverkanMed } from './scen';
import { nyttProjekt } from './scen-projekt';
import { fro, nyMapp, slump as nySlump, testmiljo } from './testmiljo';

/** 20 in CI, 200 by hand. */
const KILLS = Number(process.env['KILLS'] ?? 20);

let databas: Embedded;
let api: ApiProcess;
const mapp = nyMapp();
const main = testmiljo().main;

/** What is durable for a user: fsync stays on. After a kill the file system is asked to write all of it, not each of a thousand files. */
const starta = async (): Promise<void> => {
  databas = await startEmbedded({ dataDir: join(mapp, 'databas'), settings: { recovery_init_sync_method: 'syncfs' } });
  api = await startaApi({ main, databasUrl: databas.url, datamapp: mapp });
};

/** kill -9 of everything at once: the API and every process of the database. */
const doda = async (databasForst: boolean): Promise<void> => {
  const kluster = realpathSync(join(mapp, 'databas/kluster'));
  const postgres = readdirSync('/proc').filter((p) => /^\d+$/.test(p) && arbetarI(p) === kluster);
  const ordning = [...postgres.map(Number), api.pid];
  expect(postgres.length).toBeGreaterThan(1);
  const slut = new Promise((klar) => api.process.once('exit', klar));
  for (const pid of databasForst ? ordning : ordning.reverse()) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch (fel) {
      // A backend ends by itself when the postmaster is gone.
      if (felkod(fel) !== 'ESRCH') throw fel;
    }
  }
  await slut;
};

const arbetarI = (pid: string): string => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
};

/** A request whose answer may be lost: sent again with the same key until it is answered. */
interface Skrivning {
  readonly nyckel: string;
  readonly query: string;
  readonly input: Readonly<Record<string, unknown>>;
}
interface Skribent {
  readonly namn: string;
  readonly nasta: () => Skrivning;
  /** What the answer must be. */
  readonly ja: string;
  readonly kvitterade: Skrivning[];
  utestaende: Skrivning | null;
}

const FRAGOR = {
  lamnaStatusrapport: 'mutation($input: LamnaStatusrapportInput!) { lamnaStatusrapport(input: $input) { __typename ... on PortfoljRad { id version } ... on StatusKonflikt { version } ... on Avslag { regel text } } }',
  skapaKostnadspost: 'mutation($input: KostnadspostInput!) { skapaKostnadspost(input: $input) { __typename ... on Kostnadspost { id } ... on Avslag { regel text } } }',
  sparaUtkast: 'mutation($input: SparaUtkastInput!) { sparaUtkast(input: $input) { __typename ... on Utkast { nyckel } ... on Avslag { regel text } } }',
} as const;

const rapportor = (projektId: string, n: number): Skribent => {
  let version = 0;
  return {
    namn: 'lamnaStatusrapport', ja: 'PortfoljRad', kvitterade: [], utestaende: null,
    nasta: () => ({
      nyckel: randomUUID(), query: FRAGOR.lamnaStatusrapport,
      input: { projektId, text: `Rapport ${n}-${++version} ${randomUUID()}`, lageTid: 'enligt_plan', lageKostnad: 'risk', lageResultat: 'avviker', version },
    }),
  };
};
const ekonom = (n: number): Skribent => ({
  namn: 'skapaKostnadspost', ja: 'Kostnadspost', kvitterade: [], utestaende: null,
  nasta: () => ({
    nyckel: randomUUID(), query: FRAGOR.skapaKostnadspost,
    input: { ar: 2021, belopp: `${100_001 + n} kr`, deltagare: ['2580', '2581'], kalla: 'prov', namn: `Post ${randomUUID()}`, nyckeltyp: 'lika', slag: 'ovrigt', utanforBudget: false },
  }),
});
const skrivare = (n: number): Skribent => {
  let nummer = 0;
  return {
    namn: 'sparaUtkast', ja: 'Utkast', kvitterade: [], utestaende: null,
    nasta: () => ({ nyckel: randomUUID(), query: FRAGOR.sparaUtkast, input: { nyckel: `storm-${n}`, innehall: String(++nummer) } }),
  };
};

const kvitterat = (svar: GrafSvar, namn: string): GrafSvar | null => (svar.status === 200 && !svar.errors.length && falt(svar, namn) ? svar : null);

/** Sends until the API dies. What was answered is acknowledged; the last one is unknown. */
const storma = async (skribent: Skribent, adress: string, kaka: string, slut: { nu: boolean }): Promise<void> => {
  const klient = nyKlient(adress, kaka);
  while (!slut.nu) {
    const skrivning = skribent.utestaende ?? skribent.nasta();
    skribent.utestaende = skrivning;
    const svar = await klient.graf('norrbotten', skrivning.query, { input: skrivning.input }, skrivning).catch((fel: unknown) => {
      if (arNatfel(fel)) return null;
      throw fel;
    });
    if (!svar || !kvitterat(svar, skribent.namn)) {
      if (svar && svar.status < 500 && svar.kod !== 'INTERNAL_SERVER_ERROR') throw new Error(`${skribent.namn}: ${svar.text}`);
      await vanta(5);
      continue;
    }
    expect([skribent.namn, i(falt(svar, skribent.namn), '__typename'), svar.text]).toEqual([skribent.namn, skribent.ja, svar.text]);
    skribent.kvitterade.push(skrivning);
    skribent.utestaende = null;
  }
};

/** Waits until so many more writes are acknowledged, so that the kill comes in the middle of them. */
const kvitterade = async (skribenter: readonly Skribent[], fler: number): Promise<void> => {
  const summa = (): number => skribenter.reduce((s, x) => s + x.kvitterade.length, 0);
  const mal = summa() + fler;
  for (const slut = Date.now() + 5_000; summa() < mal && Date.now() < slut; ) await vanta(3);
};

const antal = async (agare: Client, sql: string, varden: readonly unknown[] = []): Promise<number> => {
  const { rows } = await agare.query<{ antal: number }>(`select count(*)::int as antal from ${sql}`, [...varden]);
  return rows[0]?.antal ?? -1;
};

/** Everything acknowledged is there once, with its audit row; nothing else than what was sent is there. */
const granska = async (agare: Client, skribenter: readonly Skribent[]): Promise<void> => {
  for (const { namn, kvitterade, utestaende } of skribenter) {
    if (namn === 'lamnaStatusrapport') {
      const { projektId } = kvitterade[0]?.input ?? utestaende?.input ?? {};
      const { rows } = await agare.query<{ text: string; nummer: number }>('select text, nummer from gemensam.statusrapport where projekt_id = $1 and inlast_kalla is null order by nummer', [projektId]);
      const texter = kvitterade.map((k) => k.input['text']);
      expect(rows.slice(0, texter.length).map((r) => r.text)).toEqual(texter);
      expect(rows.slice(texter.length).filter((r) => r.text !== utestaende?.input['text'])).toEqual([]);
      expect(rows.map((r) => r.nummer)).toEqual(rows.map((_, n) => n + 2));
      expect(await antal(agare, 'gemensam.projekt where id = $1 and version = $2', [projektId, rows.length + 1])).toBe(1);
      expect(await antal(agare, `gemensam.handelse where objekt_id = $1 and handelsetyp = 'statusrapport_lamnad'`, [projektId])).toBe(rows.length);
    }
    if (namn === 'skapaKostnadspost') {
      const namnen = kvitterade.map((k) => k.input['namn']);
      expect(await antal(agare, 'gemensam.kostnadspost where namn = any($1)', [namnen])).toBe(namnen.length);
    }
    if (namn === 'sparaUtkast' && kvitterade.length) {
      const { rows } = await agare.query<{ innehall: string }>('select innehall from gemensam.utkast where nyckel = $1', [kvitterade[0]?.input['nyckel']]);
      expect([kvitterade.at(-1)?.input['innehall'], utestaende?.input['innehall']]).toContain(rows[0]?.innehall);
    }
  }
  // Sums: every allocation adds up to its total, and every post has one.
  expect(await antal(agare, `gemensam.fordelning f where totalt_ore <> (select sum(belopp_ore) from gemensam.kostnadsandel a where a.samverkan_id = f.samverkan_id and a.fordelning_id = f.id)`)).toBe(0);
  expect(await antal(agare, `gemensam.kostnadspost p where not exists (select from gemensam.fordelning f where f.samverkan_id = p.samverkan_id and f.kostnadspost_id = p.id)`)).toBe(0);
  expect((await agare.query(readFileSync(new URL('kedjan-hel.sql', import.meta.url), 'utf8'))).rows).toEqual([]);
};

afterAll(async () => {
  await api?.stoppa();
  await databas?.destroy();
  rmSync(mapp, { recursive: true, force: true });
});

test(`${KILLS} kill -9 of API and database in a write storm: nothing acknowledged is lost or doubled`, async () => {
  const slump = nySlump(fro());
  await starta();
  let agare = new Client({ connectionString: databas.url });
  await agare.connect();
  const samverkan = await samverkanMed(agare, 'norrbotten');
  const person = await nyPerson(agare, 'storm');
  await nyttUppdrag(agare, samverkan, person, 'e_samordnare', null);
  const kaka = await nySession(agare, person);
  const skribenter: Skribent[] = [];
  for (let n = 0; n < 4; n++) skribenter.push(rapportor(await nyttProjekt(agare, samverkan, `Storm ${n}`, null), n));
  for (let n = 0; n < 2; n++) skribenter.push(ekonom(n), skrivare(n));

  for (let kill = 0; kill < KILLS; kill++) {
    await agare.end();
    const slut = { nu: false };
    const storm = Promise.all(skribenter.map((s) => storma(s, api.adress, kaka, slut)));
    await kvitterade(skribenter, 5 + Math.floor(slump() * 60));
    await doda(slump() < 0.5);
    slut.nu = true;
    await storm;
    await starta();
    agare = new Client({ connectionString: databas.url });
    await agare.connect();
    await granska(agare, skribenter);
  }

  // The last unknown ones are sent again with their keys: done once, whether they had been done or not.
  const slut = { nu: false };
  const storm = Promise.all(skribenter.map((s) => storma(s, api.adress, kaka, slut)));
  await kvitterade(skribenter, 20);
  slut.nu = true;
  await storm;
  await granska(agare, skribenter);
  const gamla = skribenter.flatMap((s) => (s.namn === 'sparaUtkast' ? [] : s.kvitterade.map((k) => ({ ...k, namn: s.namn }))));
  process.stdout.write(`${KILLS} kills, ${skribenter.reduce((s, x) => s + x.kvitterade.length, 0)} acknowledged writes\n`);

  // A retry of something acknowledged long ago gives its answer again and writes nothing.
  const fore = await antal(agare, 'gemensam.handelse');
  const klient = nyKlient(api.adress, kaka);
  for (const k of gamla.slice(0, 20)) {
    const svar = await klient.graf('norrbotten', k.query, { input: k.input }, k);
    expect(i(falt(svar, k.namn), '__typename')).not.toBe('Avslag');
  }
  expect(await antal(agare, 'gemensam.handelse')).toBe(fore);
  await agare.end();
}, 60_000 + KILLS * 15_000);
