import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** An organisation is edited under a version, may have ceased, and a stiftelse has a board of so many. An org.nr stands once. */
export class Organisation1761000036000 implements MigrationInterface {
  readonly name = 'Organisation1761000036000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table gemensam.organisation
        -- Its last day; null: it is there.
        add column upphord date,
        -- All seats of the board of a stiftelse, whoever appoints them; null: not known.
        add column styrelse_antal integer check (styrelse_antal between 1 and 1000),
        add column version integer not null default 1,
        add check (slag = 'stiftelse' or styrelse_antal is null),
        add check (not medlem or upphord is null);
      create unique index organisation_orgnr on gemensam.organisation (samverkan_id, orgnr) where orgnr is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index gemensam.organisation_orgnr;
      alter table gemensam.organisation drop column version, drop column styrelse_antal, drop column upphord;
    `);
  }
}
