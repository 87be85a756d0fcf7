import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What was moved lately in a shared text, so that what is written by one who has not seen it comes along. */
export class Skrivelseflytt1761000031001 implements MigrationInterface {
  readonly name = 'Skrivelseflytt1761000031001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table gemensam.skrivelsetext add column flyttar jsonb not null default '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table gemensam.skrivelsetext drop column flyttar');
  }
}
