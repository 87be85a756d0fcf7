import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

export interface TestDatabas {
  /** The owner's (superuser's) url; the app's is what `oppnaDatabas(url, innehall)` makes of it. */
  readonly url: string;
  /** Drops the database with any connection still open. */
  readonly close: () => Promise<void>;
}

/** A database of its own for a test or a spec file: a copy of the migrated template, without demo data. */
export const skapaTestDatabas = async (): Promise<TestDatabas> => {
  const mall = process.env['GEMENSAM_TEST_DATABASE_URL'];
  if (!mall)
    throw new Error(
      'No test cluster: name the file *.pg.spec.ts, or give its jest project the global setup of shared/testing.',
    );
  const namn = `test_${process.env['JEST_WORKER_ID'] ?? '0'}_${randomBytes(6).toString('hex')}`;
  const mallnamn = new URL(mall).pathname.slice(1);
  await medAdmin(mall, `create database ${namn} template ${mallnamn} strategy file_copy`);
  const url = new URL(mall);
  url.pathname = `/${namn}`;
  return { url: url.toString(), close: () => medAdmin(mall, `drop database if exists ${namn} with (force)`) };
};

/** From another database: the template may have no connection while it is copied. */
const medAdmin = async (mall: string, sql: string): Promise<void> => {
  const url = new URL(mall);
  url.pathname = '/postgres';
  const klient = new Client({ connectionString: url.toString() });
  await klient.connect();
  try {
    await klient.query(sql);
  } finally {
    await klient.end();
  }
};
