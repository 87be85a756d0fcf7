import { setTimeout } from 'node:timers/promises';
import { type Client } from 'pg';

const SVAR = 20;

/**
 * How many statements an answer costs the database, beside those of every request (the session, and the signed context of the
 * transaction). PostgreSQL counts them itself, while they are counted and never while something is timed.
 */
export const raknaSatser = async (agare: Client, fraga: (n: number) => Promise<unknown>): Promise<number> => {
  await agare.query('create extension if not exists pg_stat_statements schema public');
  await stall(agare, 'top');
  await agare.query('select public.pg_stat_statements_reset()');
  for (let n = 1; n <= SVAR; n++) await fraga(n);
  const { rows } = await agare.query<{ antal: number }>(
    `select coalesce(sum(div(s.calls, $1::int)), 0)::int as antal from public.pg_stat_statements s
     where s.userid <> (select oid from pg_roles where rolname = current_user) and s.query not like '%gemensam.las_session(%' and s.query not like '%set_config(%'`,
    [SVAR],
  );
  await stall(agare, 'none');
  return rows[0]?.antal ?? 0;
};

/** Every connection hears of it when it is next asked something. */
const stall = async (agare: Client, vad: 'top' | 'none'): Promise<void> => {
  await agare.query(`alter system set pg_stat_statements.track = '${vad}'`);
  await agare.query('select pg_reload_conf()');
  await setTimeout(200);
};
