import { createHash, randomBytes } from 'node:crypto';
import { type PoolClient } from 'pg';
import { type DataSource } from 'typeorm';
import { type Roll } from '@gemensam/shared/contract';
import { type Datum } from '@gemensam/shared/domain';
import { somDatabasfel } from './databasfel';
import { type OppenSession, type Sessionsslut, type UppdragRef } from './kontext';

/** Longest life of a session, and the cookie's. The idle limit (30 minutes) is kept by `gemensam.las_session`. */
const TIMMAR = 12;

export interface Personuppgifter {
  readonly id: string;
  readonly anvandarnamn: string;
  readonly namn: string;
  readonly losenordHash: string | null;
}

/** An account of the role picker. */
export interface Demokontorad {
  readonly anvandarnamn: string;
  readonly namn: string;
  readonly roll: Roll;
  readonly samverkan: string;
  readonly kommun: string | null;
}

/**
 * Sessions stand in PostgreSQL: the cookie holds 256 random bits, the table their SHA-256. No token is ever stored, and a
 * session is revoked at once. Time here is real time, also in the demo.
 */
export class Sessioner {
  /** `demo`: the demo's accounts, whose password everybody knows, can log in. */
  constructor(
    private readonly datakalla: DataSource,
    private readonly demo: boolean,
  ) {}

  private async fraga<T>(sql: string, varden: readonly unknown[]): Promise<T> {
    try {
      return await this.datakalla.query<T>(sql, [...varden]);
    } catch (fel) {
      throw somDatabasfel(fel);
    }
  }

  async skapa(personId: string, nu: Date): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.fraga(
      `insert into gemensam.session (token_hash, person_id, skapad, senast, upphor) values ($1, $2, $3, $3, $4)`,
      [hash(token), personId, nu, new Date(nu.getTime() + TIMMAR * 3_600_000)],
    );
    return token;
  }

  /** The second factor was given in the session; `aterhamtad`: by a recovery code, so that a new factor is to be added. */
  async bevisa(sessionId: string, nu: Date, aterhamtad: boolean): Promise<void> {
    await this.fraga(`update gemensam.session set bevisad = $2, aterhamtad = $3 where id = $1 and avslutad is null`, [sessionId, nu, aterhamtad]);
  }

  /** Who the person is was confirmed again: what asks for it may be done until then. */
  async stega(sessionId: string, till: Date): Promise<void> {
    await this.fraga(`update gemensam.session set stegad_till = $2 where id = $1 and avslutad is null`, [sessionId, till]);
  }

  async las(token: string | null, nu: Date): Promise<OppenSession | null> {
    return this.lasRad(token, nu, false);
  }

  /** As `las`, but leaves the session as it was: a page that is open by itself does not keep it alive. */
  async se(token: string | null, nu: Date): Promise<OppenSession | null> {
    return this.lasRad(token, nu, true);
  }

  /** Told to who holds the token of a session that is not open. Null for one that never was. */
  async slut(token: string | null): Promise<Sessionsslut | null> {
    if (!token) return null;
    const rader: { slut: Sessionsslut }[] = await this.fraga(
      `select case when s.avslutad is null then 'tid' when p.maste_byta_losenord then 'losenord' else 'avslutad' end as slut
       from gemensam.session s join gemensam.person p on p.id = s.person_id where s.token_hash = $1`,
      [hash(token)],
    );
    return rader[0]?.slut ?? null;
  }

  private async lasRad(token: string | null, nu: Date, ororerd: boolean): Promise<OppenSession | null> {
    if (!token) return null;
    const rad = await this.oppen(hash(token), nu, ororerd);
    if (!rad?.s) return null;
    const { masteBytaLosenord, demo, bevisad, aterhamtad, stegadTill } = rad;
    // Nor does one that was begun while the demo ran go on when it does not.
    if (demo && !this.demo) return null;
    // The accounts of the demo share one factor, which stands in no row.
    return { ...rad.s, masteBytaLosenord, demo, bevisad, aterhamtad, stegadTill, harFaktor: demo || rad.harFaktor };
  }

  /** Asked at every request: a prepared statement. */
  private async oppen(tokenHash: Buffer, nu: Date, ororerd: boolean): Promise<Sessionsrad | undefined> {
    const runner = this.datakalla.createQueryRunner();
    try {
      const klient: PoolClient = await runner.connect();
      if (!ororerd) return (await klient.query<Sessionsrad>({ ...lasSession, values: [tokenHash, nu] })).rows[0];
      await klient.query('begin');
      try {
        return (await klient.query<Sessionsrad>({ ...lasSession, values: [tokenHash, nu] })).rows[0];
      } finally {
        await klient.query('rollback');
      }
    } catch (fel) {
      throw somDatabasfel(fel);
    } finally {
      await runner.release();
    }
  }

  /** Ends one session, or with `overallt` every open session of the person. Returns how many were ended. */
  async avsluta(session: OppenSession, overallt: boolean, nu: Date): Promise<number> {
    const [, antal]: [unknown, number] = await this.fraga(
      `update gemensam.session set avslutad = $1 where avslutad is null and ${overallt ? 'person_id = $2' : 'id = $2'}`,
      [nu, overallt ? session.personId : session.sessionId],
    );
    return antal;
  }

  async person(anvandarnamn: string): Promise<Personuppgifter | null> {
    const rader: Personuppgifter[] = await this.fraga(
      `select id, anvandarnamn, namn, losenord_hash as "losenordHash" from gemensam.person where anvandarnamn = $1 and ($2 or not demo)`,
      [anvandarnamn.trim().toLowerCase(), this.demo],
    );
    return rader[0] ?? null;
  }

  /** The person of an open session. */
  async personMed(id: string): Promise<Personuppgifter | null> {
    const rader: Personuppgifter[] = await this.fraga(`select id, anvandarnamn, namn, losenord_hash as "losenordHash" from gemensam.person where id = $1`, [id]);
    return rader[0] ?? null;
  }

  /** Failed attempts for the name within the last 15 minutes since the last success. */
  async misslyckade(anvandarnamn: string, nu: Date): Promise<number> {
    const rader: { antal: number }[] = await this.fraga(
      `select count(*)::int as antal from gemensam.inloggningsforsok f
       where f.anvandarnamn = $1 and not f.lyckad and f.tid > $2::timestamptz - interval '15 minutes'
         and f.tid > coalesce((select max(l.tid) from gemensam.inloggningsforsok l where l.anvandarnamn = $1 and l.lyckad), '-infinity')`,
      [anvandarnamn, nu],
    );
    return rader[0]?.antal ?? 0;
  }

  /** Failed attempts from the address within the last 15 minutes, whatever the name. A success does not clear them. */
  async misslyckadeFran(adress: string, nu: Date): Promise<number> {
    const rader: { antal: number }[] = await this.fraga(
      `select count(*)::int as antal from gemensam.inloggningsforsok
       where adress = $1 and not lyckad and tid > $2::timestamptz - interval '15 minutes'`,
      [adress, nu],
    );
    return rader[0]?.antal ?? 0;
  }

  /** The demo's accounts with the uppdrag in force on the day. To be asked for in demo mode alone. */
  async demokonton(dag: Datum): Promise<readonly Demokontorad[]> {
    const rader: Demokontorad[] = await this.fraga(`select * from gemensam.demokonton($1)`, [dag]);
    return rader;
  }

  async noteraForsok(anvandarnamn: string, adress: string, lyckad: boolean, nu: Date): Promise<void> {
    await this.fraga(
      `insert into gemensam.inloggningsforsok (tid, anvandarnamn, adress, lyckad) values ($1, $2, $3, $4)`,
      [nu, anvandarnamn.slice(0, 80), adress, lyckad],
    );
  }
}

interface Sessionsrad {
  readonly s: { readonly sessionId: string; readonly personId: string; readonly namn: string; readonly uppdrag: UppdragRef[] } | null;
  readonly masteBytaLosenord: boolean;
  readonly demo: boolean;
  readonly bevisad: boolean;
  readonly aterhamtad: boolean;
  readonly stegadTill: Date | null;
  readonly harFaktor: boolean;
}

const lasSession = {
  name: 'session.las',
  text: `select s, p.maste_byta_losenord as "masteBytaLosenord", p.demo, x.bevisad is not null as bevisad, x.aterhamtad, x.stegad_till as "stegadTill",
      exists (select from gemensam.totp t where t.person_id = p.id and t.bekraftad is not null) or exists (select from gemensam.passkey k where k.person_id = p.id) as "harFaktor"
    from gemensam.las_session($1, $2) s left join gemensam.person p on p.id = (s ->> 'personId')::uuid
      left join gemensam.session x on x.id = (s ->> 'sessionId')::uuid`,
};

const hash = (token: string): Buffer => createHash('sha256').update(token).digest();
