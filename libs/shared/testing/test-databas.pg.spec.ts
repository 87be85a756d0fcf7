import { Client } from 'pg';
import { skapaTestDatabas } from './test-databas';

const fraga = async (url: string, sql: string): Promise<Record<string, unknown>[]> => {
  const klient = new Client({ connectionString: url });
  await klient.connect();
  try {
    return (await klient.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await klient.end();
  }
};

describe('skapaTestDatabas', () => {
  it('gives a migrated database that shares nothing with the next one', async () => {
    const [en, annan] = await Promise.all([skapaTestDatabas(), skapaTestDatabas()]);
    try {
      const tabeller = await fraga(en.url, "select tablename from pg_tables where schemaname = 'gemensam'");
      expect(tabeller.map((rad) => rad['tablename'])).toContain('handelse');
      await fraga(en.url, 'create table bara_har (id int)');
      expect(await fraga(annan.url, "select to_regclass('bara_har') as finns")).toEqual([{ finns: null }]);
    } finally {
      await Promise.all([en.close(), annan.close()]);
    }
  });

  it('runs the PostgreSQL the portal is built for: UTF-8, uuidv7, Swedish collation', async () => {
    const databas = await skapaTestDatabas();
    try {
      const [rad] = await fraga(
        databas.url,
        `select current_setting('server_encoding') as kodning, uuidv7() is not null as uuid,
                'Ö' > 'Å' collate "sv-x-icu" as svensk, lower('ÅÄÖ') as gemener`,
      );
      expect(rad).toEqual({ kodning: 'UTF8', uuid: true, svensk: true, gemener: 'åäö' });
    } finally {
      await databas.close();
    }
  });

  it('drops the database although a connection is left open', async () => {
    const databas = await skapaTestDatabas();
    const kvar = new Client({ connectionString: databas.url });
    kvar.on('error', () => undefined);
    await kvar.connect();
    await databas.close();
    await expect(fraga(databas.url, 'select 1')).rejects.toThrow(/does not exist/);
  });
});
