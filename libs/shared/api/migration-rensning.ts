import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What the nightly pruning may do, as two functions of the owner, who alone may run them. The policies let an owner that is no
 * superuser through the forced row-level security; they say nothing to the app role.
 */
export class Rensning1761000011000 implements MigrationInterface {
  readonly name = 'Rensning1761000011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index idempotens_tid on gemensam.idempotens (tid);
      create policy agare_laser on gemensam.idempotens for select to current_user using (true);
      create policy agare_rensar on gemensam.idempotens for delete to current_user using (true);
      create policy agare_laser on gemensam.handling_version for select to current_user using (true);

      create function gemensam.rensa(nu timestamptz, out idempotens bigint, out inloggningsforsok bigint, out sessioner bigint)
        language plpgsql security definer set search_path = gemensam, pg_temp as $$
      begin
        delete from gemensam.idempotens i where i.tid < nu - interval '7 days';
        get diagnostics idempotens = row_count;
        delete from gemensam.inloggningsforsok f where f.tid < nu - interval '90 days';
        get diagnostics inloggningsforsok = row_count;
        delete from gemensam.session s where least(s.avslutad, s.upphor) < nu - interval '30 days';
        get diagnostics sessioner = row_count;
      end $$;
      revoke all on function gemensam.rensa(timestamptz) from public;

      -- Which of the keys of stored files no version of a handling names, in any samverkan.
      create function gemensam.herrelosa_filer(nycklar text[]) returns setof text
        language sql stable security definer set search_path = gemensam, pg_temp as $$
        select n from unnest(nycklar) n where not exists (select from gemensam.handling_version v where v.lagringsnyckel = n) $$;
      revoke all on function gemensam.herrelosa_filer(text[]) from public;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function gemensam.herrelosa_filer(text[]);
      drop function gemensam.rensa(timestamptz);
      drop policy agare_laser on gemensam.handling_version;
      drop policy agare_rensar on gemensam.idempotens;
      drop policy agare_laser on gemensam.idempotens;
      drop index gemensam.idempotens_tid;
    `);
  }
}
