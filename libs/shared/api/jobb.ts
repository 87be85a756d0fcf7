import { PgBoss } from 'pg-boss';

/** Why a job runs: its time has come, or the process started. */
export type Jobborsak = 'tid' | 'start';

export interface Jobbval {
  /** Unique in the house, e.g. `natt.kontroller`. */
  readonly namn: string;
  /** Minute, hour, day, month, weekday; Swedish time. */
  readonly cron: string;
  /** Also ask for a run when the process starts; the job itself judges whether one is due. */
  readonly vidStart: boolean;
  /** Asked every third second: whether there is something to do before the time comes. */
  readonly behovs?: () => Promise<boolean>;
  readonly kor: (orsak: Jobborsak) => Promise<void>;
}

const OFTA = 3_000;

/** Work that the installation does by itself. */
export interface Jobb {
  readonly registrera: (val: Jobbval) => Promise<void>;
  /** Rows read with the rights of the owner, e.g. which samverkan there are. */
  readonly rader: <Rad>(sql: string, varden?: readonly unknown[]) => Promise<Rad[]>;
  /** Lets a job that runs finish, then closes. */
  readonly stoppa: () => Promise<void>;
}

/**
 * Starts the job queue in PostgreSQL (schema `pgboss`), with the owner's URL. Several API processes share it: of each job at most
 * one is waiting or running, whoever of them asked for it. A failed job is tried twice more and is written to stderr.
 */
export const startaJobb = async (url: string): Promise<Jobb> => {
  const boss = new PgBoss({ connectionString: url, application_name: 'gemensam-jobb', max: 3, schema: 'pgboss' });
  boss.on('error', (fel) => logga(fel));
  const tidur: NodeJS.Timeout[] = [];
  await boss.start();
  return {
    registrera: async ({ namn, cron, vidStart, behovs, kor }) => {
      await boss.createQueue(namn, { policy: 'exclusive', retryLimit: 2, retryDelay: 30, expireInSeconds: 600 });
      await boss.work<{ orsak?: Jobborsak } | null>(namn, { pollingIntervalSeconds: 2 }, async ([jobb]) => {
        try {
          await kor(jobb?.data?.orsak ?? 'tid');
        } catch (fel) {
          logga(fel, namn);
          throw fel;
        }
      });
      await boss.schedule(namn, cron, null, { tz: 'Europe/Stockholm' });
      if (vidStart) await boss.send(namn, { orsak: 'start' });
      if (behovs) tidur.push(setInterval(() => void behovs().then((ja) => (ja ? boss.send(namn, { orsak: 'tid' }) : null)).catch((fel: unknown) => logga(fel, namn)), OFTA));
    },
    rader: async <Rad>(sql: string, varden: readonly unknown[] = []) => {
      const svar: { readonly rows: Rad[] } = await boss.getDb().executeSql(sql, [...varden]);
      return svar.rows;
    },
    stoppa: async () => {
      tidur.forEach(clearInterval);
      await boss.stop({ graceful: true, timeout: 10_000 });
    },
  };
};

const logga = (fel: unknown, jobb?: string): void => {
  process.stderr.write(`${JSON.stringify({ niva: 'fel', tid: new Date().toISOString(), jobb, fel: fel instanceof Error ? fel.stack : String(fel) })}\n`);
};
