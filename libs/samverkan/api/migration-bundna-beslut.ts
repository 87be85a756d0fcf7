import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A decision that the portal itself took on delegation and carried out in the same moment: it carries its own matter and nothing else. */
export class BundnaBeslut1761000040900 implements MigrationInterface {
  readonly name = 'BundnaBeslut1761000040900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table gemensam.beslut_referens add column bundet boolean not null default false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table gemensam.beslut_referens drop column bundet');
  }
}
