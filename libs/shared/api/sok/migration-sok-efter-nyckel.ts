import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { skrivfunktion } from './sok-funktioner';

/**
 * Each word of a text is looked for by its key among the words there are. A connection that had planned it while they were few read all
 * words for each word, and a change of a text of ten pages took seconds. `offset 0` leaves the planner no join to make of it.
 */
export class SokEfterNyckel1761000034502 implements MigrationInterface {
  readonly name = 'SokEfterNyckel1761000034502';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(skrivfunktion(' offset 0'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(skrivfunktion(''));
  }
}
