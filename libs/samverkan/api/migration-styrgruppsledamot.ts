import { type MigrationInterface, type QueryRunner } from 'typeorm';

const roller = `'e_samordnare','namndsekreterare','ordforande','vice_ordforande','ledamot','kommunrepresentant','beredningsgrupp','projektledare','revisor','administrator'`;

/** The role of those who sit in the styrgrupp of a project. */
export class Styrgruppsledamot1761000022000 implements MigrationInterface {
  readonly name = 'Styrgruppsledamot1761000022000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table gemensam.uppdrag drop constraint uppdrag_roll_check;
      alter table gemensam.uppdrag add constraint uppdrag_roll_check check (roll in (${roller},'styrgruppsledamot'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table gemensam.uppdrag no force row level security;
      delete from gemensam.uppdrag where roll = 'styrgruppsledamot';
      alter table gemensam.uppdrag force row level security;
      alter table gemensam.uppdrag drop constraint uppdrag_roll_check;
      alter table gemensam.uppdrag add constraint uppdrag_roll_check check (roll in (${roller}));
    `);
  }
}
