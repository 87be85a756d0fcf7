import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Words in the history are found by an index of trigrams. Row-level security would keep the app from it (a search is no leakproof
 * condition), so a function of the owner finds the ids, in the transaction's own samverkan only, and the rows are read as before.
 * It gives at most \`hogst\` ids: words that are found more often than so are quicker to look for from the newest event back.
 */
export class Handelsesok1761000012000 implements MigrationInterface {
  readonly name = 'Handelsesok1761000012000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create extension if not exists pg_trgm schema gemensam`);
    const rader: { schema: string }[] = await runner.query(
      `select quote_ident(n.nspname) as schema from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm'`,
    );
    await runner.query(`
      create index handelse_ord on gemensam.handelse using gin (lower(text || ' ' || aktor) ${rader[0]?.schema ?? 'gemensam'}.gin_trgm_ops);
      create policy agare_soker on gemensam.handelse for select to current_user using (true);

      create function gemensam.handelser_med(monster text, hogst int) returns setof uuid
        language plpgsql stable security definer set search_path = gemensam, pg_temp as $$
      declare
        min uuid := samverkan_id();
      begin
        return query select h.id from handelse h where h.samverkan_id = min and lower(h.text || ' ' || h.aktor) like lower(monster) limit hogst;
      end $$;
      revoke all on function gemensam.handelser_med(text, int) from public;
      grant execute on function gemensam.handelser_med(text, int) to gemensam_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function gemensam.handelser_med(text, int);
      drop policy agare_soker on gemensam.handelse;
      drop index gemensam.handelse_ord;
    `);
    const egen: unknown[] = await runner.query(`select 1 from pg_extension where extname = 'pg_trgm' and extnamespace = 'gemensam'::regnamespace`);
    if (egen.length > 0) await runner.query('drop extension pg_trgm');
  }
}
