import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Which step of a matter was left to the nämnd: the gate, the option, the row that money goes to. A matter whose next step is left later is
 * another question; the same one is asked once.
 */
export class Hanskjutning1761000043300 implements MigrationInterface {
  readonly name = 'Hanskjutning1761000043300';

  async up(runner: QueryRunner): Promise<void> {
    // Null: left before the portal kept it.
    await runner.query(`alter table gemensam.hanskjutning add column steg text check (length(steg) <= 100)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table gemensam.hanskjutning drop column steg');
  }
}
