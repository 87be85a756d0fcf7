import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The posts of one project are found at once: every status report asks for them. */
export class Projektekonomi1761000021001 implements MigrationInterface {
  readonly name = 'Projektekonomi1761000021001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index kostnadspost_projekt on gemensam.kostnadspost (samverkan_id, projekt_id) where projekt_id is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index gemensam.kostnadspost_projekt`);
  }
}
