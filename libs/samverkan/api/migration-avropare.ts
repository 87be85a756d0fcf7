import { type MigrationInterface, type QueryRunner } from 'typeorm';

const roller = `'e_samordnare','namndsekreterare','ordforande','vice_ordforande','ledamot','kommunrepresentant','beredningsgrupp','projektledare','revisor','administrator','styrgruppsledamot'`;

/** The role of those who call off from avtal, each for one organisation. */
export class Avropare1761000037000 implements MigrationInterface {
  readonly name = 'Avropare1761000037000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table gemensam.uppdrag drop constraint uppdrag_roll_check;
      alter table gemensam.uppdrag
        add column organisation_id uuid,
        add constraint uppdrag_roll_check check (roll in (${roller},'avropare')),
        add constraint uppdrag_organisation_check check ((roll = 'avropare') = (organisation_id is not null)),
        add constraint uppdrag_organisation_fkey foreign key (samverkan_id, organisation_id) references gemensam.organisation (samverkan_id, id);
      create index uppdrag_organisation on gemensam.uppdrag (samverkan_id, organisation_id) where organisation_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table gemensam.uppdrag no force row level security;
      delete from gemensam.uppdrag where roll = 'avropare';
      alter table gemensam.uppdrag force row level security;
      alter table gemensam.uppdrag drop constraint uppdrag_roll_check, drop column organisation_id;
      alter table gemensam.uppdrag add constraint uppdrag_roll_check check (roll in (${roller}));
    `);
  }
}
