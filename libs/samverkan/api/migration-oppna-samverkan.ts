import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What is open to everybody is found from the first page: every samverkan by its name and nothing more. */
export class OppnaSamverkan1761000045000 implements MigrationInterface {
  readonly name = 'OppnaSamverkan1761000045000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function gemensam.oppna_samverkan() returns table (kortnamn text, namn text)
        language sql stable security definer set search_path = gemensam, pg_temp as $$
        select s.kortnamn, s.namn from samverkan s order by s.namn collate gemensam.sv, s.kortnamn $$;
      revoke all on function gemensam.oppna_samverkan() from public;
      grant execute on function gemensam.oppna_samverkan() to gemensam_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function gemensam.oppna_samverkan()');
  }
}
