import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A samverkan is found by its name in the address by anybody: nothing but what it is called. */
export class Publikt1761000035300 implements MigrationInterface {
  readonly name = 'Publikt1761000035300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function gemensam.oppen_samverkan(sokt text) returns table (id uuid, kortnamn text, namn text, form text)
        language sql stable security definer set search_path = gemensam, pg_temp as $$
        select s.id, s.kortnamn, s.namn, s.form from samverkan s where s.kortnamn = sokt $$;
      revoke all on function gemensam.oppen_samverkan(text) from public;
      grant execute on function gemensam.oppen_samverkan(text) to gemensam_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function gemensam.oppen_samverkan(text)');
  }
}
