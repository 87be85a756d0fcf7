import { createHash, createPrivateKey, type KeyObject, randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { DataSource, type EntitySchema, type MigrationInterface } from 'typeorm';
import { Db } from './db';
import { Hemlighetsskydd } from './hemlighetsskydd';
import { Kontrollpunkter, nySigneringsnyckel } from './kontrollpunkt';

type Klass<T> = new () => T;

/** What the domains bring to the database: imported classes, never globs. */
export interface Databasinnehall {
  readonly migrationer: readonly Klass<MigrationInterface>[];
  readonly entiteter: readonly (Klass<object> | EntitySchema)[];
}

export interface OppnadDatabas {
  readonly db: Db;
  /** Signs the audit chain; kept from the app role. */
  readonly kontrollpunkter: Kontrollpunkter;
  readonly datakalla: DataSource;
  /** Secrets that must be read again, under the installation's own key. */
  readonly skydd: Hemlighetsskydd;
  readonly appUrl: string;
  /** A step of the start that writes what the app role may not, such as a new samverkan. Closed when `fn` is done. */
  readonly somAgare: <T>(fn: (agare: { readonly db: Db; readonly datakalla: DataSource }) => Promise<T>) => Promise<T>;
  readonly stang: () => Promise<void>;
}

/** The database cannot be used; the message is one Swedish line that says what to do. */
export class Databasfel extends Error {}

const GRUPPROLL = 'gemensam_app';
const SCHEMA = 'gemensam';
const LAS = 761_001;

export interface Databasval {
  readonly maxAnslutningar?: number;
  /** How long a connection and a statement may take, ms; by default what a person can wait for. */
  readonly talamod?: number;
}

/**
 * Migrates as the owner, sees to it that the app role exists, and opens the pool as that role. Two replicas that start at once
 * take turns under an advisory lock. `url` is the owner's: it may create roles.
 */
export const oppnaDatabas = async (url: string, innehall: Databasinnehall, val: Databasval = {}): Promise<OppnadDatabas> => {
  const { appUrl, nyckel, signering, faktornyckel } = await forberedDatabas(url, innehall);
  const datakalla = new DataSource({
    type: 'postgres',
    url: appUrl,
    schema: SCHEMA,
    entities: [...innehall.entiteter],
    extra: {
      // Statements are sent without waiting for the answers of those before, where the code does not wait either.
      pipeline: true,
      max: val.maxAnslutningar ?? 20,
      connectionTimeoutMillis: val.talamod ?? 3_000,
      // Long enough for one person's next click: a new connection has every statement to plan again.
      idleTimeoutMillis: 120_000,
      statement_timeout: val.talamod ?? 5_000,
      idle_in_transaction_session_timeout: 30_000,
      application_name: 'gemensam',
    },
  });
  await datakalla.initialize();
  return {
    db: new Db(datakalla, nyckel),
    kontrollpunkter: new Kontrollpunkter(datakalla, signering),
    datakalla,
    skydd: new Hemlighetsskydd(faktornyckel),
    appUrl,
    somAgare: async (fn) => {
      const kalla = agarkalla(url, { migrationer: [], entiteter: [] });
      await kalla.initialize();
      try {
        return await fn({ db: new Db(kalla, nyckel), datakalla: kalla });
      } finally {
        await kalla.destroy();
      }
    },
    stang: () => datakalla.destroy(),
  };
};

interface Anslutning {
  readonly appUrl: string;
  readonly nyckel: Buffer;
  readonly signering: KeyObject;
  readonly faktornyckel: Buffer;
}

/** Migrates up to the newest and returns how the app reaches the database. */
export const forberedDatabas = async (url: string, innehall: Databasinnehall): Promise<Anslutning> => {
  const agare = new Client({ connectionString: url, application_name: 'gemensam-start', connectionTimeoutMillis: 5_000 });
  await agare.connect().catch((fel: Error) => {
    throw new Databasfel(`Databasen svarar inte (${fel.message}). Kontrollera DATABASE_URL eller ta bort den för den inbyggda databasen.`);
  });
  try {
    await agare.query('select pg_advisory_lock($1)', [LAS]);
    await agare.query(`do $$ begin create role ${GRUPPROLL} nologin; exception when duplicate_object or unique_violation then null; end $$`);
    await agare.query(`create schema if not exists ${SCHEMA}`);
    await korMigrationer(url, innehall);
    return await hamtaHemligheter(agare, url);
  } catch (fel) {
    if (fel instanceof Error && 'code' in fel && fel.code === '42501')
      throw new Databasfel('Databasanvändaren får inte skapa roller eller scheman. Ge den CREATEROLE och äganderätt till databasen.');
    throw fel;
  } finally {
    await agare.end();
  }
};

/** A data source as the owner, for migrations and steps of the start. */
export const agarkalla = (url: string, innehall: Databasinnehall): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    schema: SCHEMA,
    extra: { pipeline: true },
    migrations: [...innehall.migrationer],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
  });

const korMigrationer = async (url: string, innehall: Databasinnehall): Promise<void> => {
  const kalla = agarkalla(url, innehall);
  await kalla.initialize();
  try {
    await kalla.runMigrations();
  } finally {
    await kalla.destroy();
  }
};

const hamtaHemligheter = async (agare: Client, url: string): Promise<Anslutning> => {
  const las = async (namn: string, skapa: () => Buffer): Promise<Buffer> => {
    const { rows } = await agare.query<{ varde: Buffer }>('select varde from gemensam.hemlighet where namn = $1', [namn]);
    if (rows[0]) return rows[0].varde;
    const varde = skapa();
    await agare.query('insert into gemensam.hemlighet (namn, varde) values ($1, $2)', [namn, varde]);
    return varde;
  };
  const nyckel = await las('kontext', () => randomBytes(32));
  await las('kontext_inre', () => utfylld(nyckel, 0x36));
  await las('kontext_yttre', () => utfylld(nyckel, 0x5c));
  const roll = `${GRUPPROLL}_${(await las('app_roll', () => randomBytes(4))).toString('hex')}`;
  const losenord = (await las('app_losenord', () => randomBytes(24))).toString('hex');
  // Made once: roles belong to the whole server, and two databases that alter one at once collide.
  await agare.query(`do $$ begin
    create role ${roll} login password '${losenord}' in role ${GRUPPROLL};
    alter role ${roll} set search_path = ${SCHEMA}, public;
  exception when duplicate_object or unique_violation then null; end $$`);
  const app = new URL(url);
  app.username = roll;
  app.password = losenord;
  const signering = createPrivateKey({ key: await las('kontrollpunkt', nySigneringsnyckel), format: 'der', type: 'pkcs8' });
  const faktornyckel = await las('faktor', () => randomBytes(32));
  return { appUrl: app.toString(), nyckel, signering, faktornyckel };
};

/** The key padded for HMAC-SHA256 (RFC 2104), so that SQL needs no xor. */
const utfylld = (nyckel: Buffer, byte: number): Buffer => {
  const block = Buffer.alloc(64);
  (nyckel.length > 64 ? createHash('sha256').update(nyckel).digest() : nyckel).copy(block);
  return Buffer.from(block.map((b) => b ^ byte));
};
