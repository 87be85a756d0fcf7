import { type MigrationInterface, type QueryRunner } from 'typeorm';

const vy = (text: string): string => `create or replace view gemensam.projekt_objekt with (security_invoker = true) as ${text}`;

/**
 * Which objects, beside a project itself, tell of it in the audit log. Later scopes add theirs: what happened to a project is then found
 * by the log's own columns, with nothing written twice.
 */
export class Historik1761000023001 implements MigrationInterface {
  readonly name = 'Historik1761000023001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(vy('select null::uuid as samverkan_id, null::uuid as projekt_id, null::text as objekttyp, null::uuid as objekt_id where false'));
    await runner.query('grant select on gemensam.projekt_objekt to gemensam_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view gemensam.projekt_objekt');
  }
}
