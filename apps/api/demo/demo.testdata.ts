import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, type QueryResultRow } from 'pg';
import { HandlingLager, type OppnadDatabas, oppnaDatabas } from '@gemensam/shared/api';
import { skapaTestDatabas } from '@gemensam/shared/testing';
import { innehall } from '../innehall';

export interface DemoProv {
  readonly databas: OppnadDatabas;
  /** An empty store of files. */
  readonly lager: HandlingLager;
  /** One more process on the same database. */
  readonly enTill: () => Promise<OppnadDatabas>;
  /** As superuser, past row-level security. */
  readonly fraga: <Rad extends QueryResultRow>(sql: string, varden?: unknown[]) => Promise<Rad[]>;
  /** Every row of every table that the demo writes, as text. */
  readonly allaRader: () => Promise<Record<string, string[]>>;
  readonly stang: () => Promise<void>;
}

/** An empty, migrated database for the loader. */
export const oppnaDemoProv = async (): Promise<DemoProv> => {
  const testdatabas = await skapaTestDatabas();
  const datamapp = await mkdtemp(join(tmpdir(), 'demo-'));
  const oppnade = [await oppnaDatabas(testdatabas.url, innehall)];
  const agare = new Client({ connectionString: testdatabas.url });
  await agare.connect();
  const fraga = async <Rad extends QueryResultRow>(sql: string, varden: unknown[] = []) =>
    (await agare.query<Rad>(sql, varden)).rows;
  const [databas] = oppnade;
  if (!databas) throw new Error('no database');
  return {
    databas,
    lager: new HandlingLager({ datamapp }),
    enTill: async () => {
      const en = await oppnaDatabas(testdatabas.url, innehall);
      oppnade.push(en);
      return en;
    },
    fraga,
    allaRader: async () => {
      const tabeller = await fraga<{ namn: string }>(
        `select tablename as namn from pg_tables where schemaname = 'gemensam' and tablename not in ('migration', 'hemlighet') order by 1`,
      );
      const svar: Record<string, string[]> = {};
      for (const { namn } of tabeller)
        svar[namn] = (await fraga<{ rad: string }>(`select t::text as rad from gemensam.${namn} t order by 1`)).map(
          (r) => r.rad,
        );
      return svar;
    },
    stang: async () => {
      await agare.end();
      for (const oppnad of oppnade) await oppnad.stang();
      await testdatabas.close();
      await rm(datamapp, { recursive: true, force: true });
    },
  };
};
