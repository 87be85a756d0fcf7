import { type MigrationInterface, type QueryRunner } from 'typeorm';

const roller = `'e_samordnare','namndsekreterare','ordforande','vice_ordforande','ledamot','kommunrepresentant','beredningsgrupp','projektledare','revisor','administrator','styrgruppsledamot','avropare'`;

/** The role of the superior who decides on delegation for an absent e-samordnare. */
export class Overordnad1761000040300 implements MigrationInterface {
  readonly name = 'Overordnad1761000040300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table gemensam.uppdrag drop constraint uppdrag_roll_check;
      alter table gemensam.uppdrag add constraint uppdrag_roll_check check (roll in (${roller},'overordnad'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table gemensam.uppdrag no force row level security;
      delete from gemensam.uppdrag where roll = 'overordnad';
      alter table gemensam.uppdrag force row level security;
      alter table gemensam.uppdrag drop constraint uppdrag_roll_check;
      alter table gemensam.uppdrag add constraint uppdrag_roll_check check (roll in (${roller}));
    `);
  }
}
