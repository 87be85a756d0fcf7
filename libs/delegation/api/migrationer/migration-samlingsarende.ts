import { type MigrationInterface, type QueryRunner } from 'typeorm';

const tvang = (hur: 'force' | 'no force'): string => ['arende', 'delegationsarende'].map((t) => `alter table gemensam.${t} ${hur} row level security;`).join(' ');

/**
 * The ärende that collects the decisions of a year knows that it does, and is open as long as it stands: what is secret is a handling in it.
 * One that was made secret before goes its own way, and the next decision makes another.
 */
export class Samlingsarende1761000043310 implements MigrationInterface {
  readonly name = 'Samlingsarende1761000043310';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table gemensam.arende add column samlingsar integer check (samlingsar between 2000 and 2200);
      -- The owner may be no superuser: then the policies would hide the rows from the migration.
      ${tvang('no force')}
      delete from gemensam.delegationsarende d using gemensam.arende a
        where (a.samverkan_id, a.id) = (d.samverkan_id, d.arende_id) and a.sekretess_slag is not null;
      update gemensam.arende a set samlingsar = d.ar from gemensam.delegationsarende d where (d.samverkan_id, d.arende_id) = (a.samverkan_id, a.id);
      set constraints all immediate;
      ${tvang('force')}
      alter table gemensam.arende add constraint arende_samling_oppen check (samlingsar is null or sekretess_slag is null);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table gemensam.arende drop column samlingsar');
  }
}
