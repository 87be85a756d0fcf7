import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { objektAvEkonomin } from '@gemensam/finansiering/api';

const vy = (text: string): string => `create or replace view gemensam.projekt_objekt with (security_invoker = true) as ${text}`;

/** What is no allmän handling yet is told to nobody. */
export const registreradeArenden = `
  select a.samverkan_id, a.projekt_id, 'arende'::text as objekttyp, a.id as objekt_id from gemensam.arende a where a.projekt_id is not null and a.tillstand <> 'utkast'`;

/** What happened to its registered ärenden belongs to the history of a project. */
export class ArendeProjekthistorik1761000023003 implements MigrationInterface {
  readonly name = 'ArendeProjekthistorik1761000023003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(vy(`${objektAvEkonomin} union all ${registreradeArenden}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(vy(objektAvEkonomin));
  }
}
