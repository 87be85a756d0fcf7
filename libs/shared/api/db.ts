import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash, createHmac, randomUUIDv7 } from 'node:crypto';
import { type PoolClient, type QueryResultRow } from 'pg';
import { type DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { type Avslag, avslag } from '@gemensam/shared/domain';
import { DatabasenUpptagen, somDatabasfel } from './databasfel';
import { type Genomfort, type Handelse, type Oskrivet, type Samskrivet } from './handelse';
import { type Kontext } from './kontext';

/** A named statement: prepared once per connection. The name is unique in the house (test: `satser`). */
export interface Sats {
  readonly namn: string;
  readonly text: string;
  /** Planned once per connection whatever the values are, for a statement that is dear to plan. Holds for the rest of its transaction. */
  readonly enPlan?: true;
}

/** Reads rows under the context of the transaction. */
export interface Lasning {
  readonly rader: <Rad extends QueryResultRow>(sats: Sats, varden?: readonly unknown[]) => Promise<Rad[]>;
}

/** Reads and writes under the context of the transaction; entities through `manager`. */
export interface Skrivning extends Lasning {
  readonly manager: EntityManager;
  /** Real time of the transaction, for sessions and audit. Rules take the business date of the context. */
  readonly nu: Date;
  readonly nyttId: () => string;
}

export interface SkrivVal {
  readonly operation: string;
  /** Key and request: the same key with the same request gives the stored answer; with another request a refusal. */
  readonly idempotens?: { readonly nyckel: string; readonly begaran: unknown } | null;
}

const iTransaktion = new AsyncLocalStorage<true>();

/**
 * The only door to the database. Every call is one transaction under the signed context of one person in one samverkan; row-level
 * security keeps it there, so no statement names the samverkan. A call inside a call is a bug (it would starve the pool) and throws.
 */
export class Db {
  constructor(
    private readonly datakalla: DataSource,
    private readonly nyckel: Buffer,
  ) {}

  /** Reads. The transaction is opened, read only and with its context, in the same round trip as the first statement. */
  async lasa<T>(kontext: Kontext, fn: (las: Lasning) => Promise<T>): Promise<T> {
    return this.medAnslutning(async (_, klient) => {
      try {
        // Inside: when the context cannot be set the transaction is open all the same, and would go back to the pool with the connection.
        const [, svar] = await besvarade([klient.query(`begin read only; ${this.kontextSql(kontext, klient)}`), (async () => fn(lasningPa(klient)))()]);
        return svar;
      } finally {
        await klient.query('rollback');
      }
    });
  }

  /**
   * Writes. `fn` decides: a refusal or a conflict rolls back and is returned as it is; `genomfort` commits together with its events.
   * With an idempotency key the answer is stored in the same transaction and given again to a retry. One round trip opens, one
   * closes: a commit sent behind a statement that failed rolls back, and the failure is thrown.
   */
  async skriva<T, Nej extends Oskrivet = Avslag>(
    kontext: Kontext,
    val: SkrivVal,
    fn: (skriv: Skrivning) => Promise<Nej | Genomfort<T>>,
  ): Promise<T | Nej | Avslag> {
    return this.medAnslutning(async (runner, klient) => {
      const las = lasningPa(klient);
      samla(klient);
      let klar = false;
      try {
        const [, tidigare] = await besvarade([
          klient.query(`begin; ${this.kontextSql(kontext, klient)}${nyckellas(kontext, val, klient)}`),
          tidigareSvar<T>(las, kontext, val),
        ]);
        if (tidigare) return tidigare.svar;
        const utfall = await fn({ ...las, manager: iOppenTransaktion(runner), nu: new Date(), nyttId });
        if (utfall.slag !== 'genomfort') return utfall;
        await besvarade([...sparaHandelser(las, kontext, utfall.handelser), sparaSvar(las, kontext, val, utfall.varde), klient.query('commit')]);
        klar = true;
        return utfall.varde;
      } finally {
        if (!klar) await klient.query('rollback');
      }
    });
  }

  /**
   * Keeps a person's own text in progress; an empty text removes it. The one write without an event: a draft is nobody's
   * business but the writer's (row-level security sees to it) and changes nothing that others see. Returns when it was kept.
   */
  async sparaUtkast(kontext: Kontext, nyckel: string, innehall: string): Promise<Date> {
    return this.medAnslutning(async (_, klient) => {
      let klar = false;
      try {
        const [, [rad]] = await besvarade([
          klient.query(`begin; ${this.kontextSql(kontext, klient)}`),
          lasningPa(klient).rader<{ sparat: Date }>(innehall === '' ? utkastBort : utkastSpara, innehall === '' ? [nyckel] : [nyckel, innehall]),
          klient.query('commit'),
        ]);
        klar = true;
        return rad?.sparat ?? new Date();
      } finally {
        if (!klar) await klient.query('rollback');
      }
    });
  }

  /**
   * Writes to a text that several write at once. Keystrokes are batched and leave no event each (guarantee: co-editing): who wrote
   * what stands in the text itself, and each version that is kept of it has its event. A refusal rolls back. A change that is sent
   * twice is the same change, so there is no key.
   */
  async samskriva<T>(kontext: Kontext, fn: (skriv: Lasning) => Promise<Avslag | Samskrivet<T>>): Promise<T | Avslag> {
    return this.medAnslutning(async (_, klient) => {
      const las = lasningPa(klient);
      let klar = false;
      try {
        const [, utfall] = await besvarade([klient.query(`begin; ${this.kontextSql(kontext, klient)}`), (async () => fn(las))()]);
        if (utfall.slag === 'avslag') return utfall;
        await besvarade([...sparaHandelser(las, kontext, utfall.handelser), klient.query('commit')]);
        klar = true;
        return utfall.varde;
      } finally {
        if (!klar) await klient.query('rollback');
      }
    });
  }

  private async medAnslutning<T>(fn: (runner: QueryRunner, klient: PoolClient) => Promise<T>): Promise<T> {
    if (iTransaktion.getStore()) throw new Error('Db called inside its own transaction: use the one that is open');
    const runner = this.datakalla.createQueryRunner();
    try {
      const klient: PoolClient = await runner.connect().catch((fel: unknown) => {
        throw new DatabasenUpptagen(fel);
      });
      return await iTransaktion.run(true, () => fn(runner, klient));
    } catch (fel) {
      throw somDatabasfel(fel);
    } finally {
      await runner.release();
    }
  }

  private kontextSql(kontext: Kontext, klient: PoolClient): string {
    const innehall = JSON.stringify({ samverkan: kontext.samverkan.id, person: kontext.person.id, roller: [...new Set(kontext.uppdrag.map((u) => u.roll))] });
    const signatur = createHmac('sha256', this.nyckel).update(innehall).digest('hex');
    return `select set_config('gemensam.kontext', ${klient.escapeLiteral(innehall)}, true), set_config('gemensam.signatur', '${signatur}', true)`;
  }
}

const utkastBort: Sats = { namn: 'utkast.bort', text: `delete from gemensam.utkast where nyckel = $1` };
const utkastSpara: Sats = {
  namn: 'utkast.spara',
  text: `insert into gemensam.utkast (nyckel, innehall) values ($1, $2)
    on conflict (samverkan_id, person_id, nyckel) do update set innehall = excluded.innehall, sparat = clock_timestamp() returning sparat`,
};

/**
 * A connection answers its statements in the order they are sent, each with what the one before has done; those that do not need
 * each other's answers are sent together (`Promise.all`) and cost one round trip.
 */
const lasningPa = (klient: PoolClient): Lasning => ({
  rader: async <Rad extends QueryResultRow>(sats: Sats, varden: readonly unknown[] = []) => {
    samla(klient);
    // What fails here fails the statement behind it too, which is thrown.
    if (sats.enPlan) klient.query('set local plan_cache_mode = force_generic_plan').catch(() => undefined);
    const { rows } = await klient.query<Rad>({ name: sats.namn, text: sats.text, values: [...varden] });
    return rows;
  },
});

/** What is sent in one turn of the event loop goes out in one system call, not one a statement. */
const samla = (klient: PoolClient): void => {
  const { stream } = klient.connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
};

/** Waits until every statement sent is answered, then throws the first failure: the others failed because of it. */
const besvarade = async <T extends readonly unknown[]>(svar: readonly [...{ [K in keyof T]: Promise<T[K]> }]): Promise<T> => {
  await Promise.allSettled(svar);
  for (const ett of svar) await ett;
  return Promise.all(svar) as Promise<T>;
};

/** TypeORM is told that the transaction is open: what it would wrap in one of its own becomes a savepoint. */
const iOppenTransaktion = (runner: QueryRunner): EntityManager => Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 }).manager;

/** Time-ordered id, so that rows of one object lie together and lists sort by creation. */
export const nyttId = (): string => randomUUIDv7();

const begaranHash = (val: SkrivVal): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([val.operation, val.idempotens?.begaran ?? null]))
    .digest();

/** The same key sent twice at once takes turns. In the round trip that sets the context, but a statement of its own: the next sees what was committed meanwhile. */
const nyckellas = (kontext: Kontext, val: SkrivVal, klient: PoolClient): string =>
  val.idempotens
    ? `; select pg_advisory_xact_lock(hashtextextended(${klient.escapeLiteral(`${kontext.samverkan.id}:${kontext.person.id}:${val.idempotens.nyckel}`)}, 0))`
    : '';

const tidigareSvar = async <T>(las: Lasning, kontext: Kontext, val: SkrivVal): Promise<{ svar: T | Avslag } | null> => {
  if (!val.idempotens) return null;
  const { nyckel } = val.idempotens;
  const [rad] = await las.rader<{ begaran_hash: Buffer; svar: { v: T } }>(
    { namn: 'idempotens.hamta', text: `select begaran_hash, svar from gemensam.idempotens where person_id = $1 and nyckel = $2` },
    [kontext.person.id, nyckel],
  );
  if (!rad) return null;
  if (rad.begaran_hash.equals(begaranHash(val))) return { svar: aterstall(rad.svar) };
  return {
    svar: avslag({
      regel: 'Nyckel redan använd',
      kalla: 'Idempotens',
      text: 'Samma begäran har redan skickats med ett annat innehåll.',
      utvag: 'Ladda om sidan och försök igen.',
    }),
  };
};

const sparaSvar = async (las: Lasning, kontext: Kontext, val: SkrivVal, svar: unknown): Promise<void> => {
  if (!val.idempotens) return;
  await las.rader(
    { namn: 'idempotens.spara', text: `insert into gemensam.idempotens (person_id, nyckel, begaran_hash, svar) values ($1, $2, $3, $4)` },
    [kontext.person.id, val.idempotens.nyckel, begaranHash(val), frys(svar)],
  );
};

/** Answers are stored as JSON; bigint and Date are marked so that a retry gives the very same value. */
const frys = (svar: unknown): string =>
  JSON.stringify({ v: svar }, function (this: Record<string, unknown>, nyckel, varde: unknown) {
    const ratt = this[nyckel];
    if (typeof ratt === 'bigint') return { $ore: ratt.toString() };
    if (ratt instanceof Date) return { $tid: ratt.toISOString() };
    return varde;
  });

const aterstall = <T>(lagrat: { v: T }): T => {
  const text = JSON.stringify(lagrat);
  const { v }: { v: T } = JSON.parse(text, (_, varde: unknown) => {
    if (typeof varde !== 'object' || varde === null) return varde;
    if ('$ore' in varde && typeof varde.$ore === 'string') return BigInt(varde.$ore);
    if ('$tid' in varde && typeof varde.$tid === 'string') return new Date(varde.$tid);
    return varde;
  });
  return v;
};

const handelseSpara: Sats = {
  namn: 'handelse.spara',
  text: `insert into gemensam.handelse (id, affarsdatum, aktor_id, aktor, handelsetyp, objekttyp, objekt_id, text, data)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
};

/** In their order: the chain links them as they came, and their ids sort so too, also within one millisecond. */
const sparaHandelser = (las: Lasning, kontext: Kontext, handelser: readonly Handelse[]): readonly Promise<unknown>[] => {
  const idn = handelser.map(nyttId).sort();
  return handelser.map((h, i) =>
    las.rader(handelseSpara, [
      idn[i], kontext.affarsdatum, kontext.person.id, kontext.person.namn, h.handelsetyp, h.objekttyp, h.objektId, h.text, JSON.stringify(h.data),
    ]),
  );
};
