import { type MigrationInterface, type QueryRunner } from 'typeorm';

const vy = (text: string): string => `create or replace view gemensam.projekt_objekt with (security_invoker = true) as ${text}`;

/** The part of the view `projekt_objekt` that money gives: the posts of a project, and the åtaganden about them. */
export const objektAvEkonomin = `
  select k.samverkan_id, k.projekt_id, 'kostnadspost'::text as objekttyp, k.id as objekt_id from gemensam.kostnadspost k where k.projekt_id is not null
  union all
  select k.samverkan_id, k.projekt_id, 'atagande'::text, a.id
  from gemensam.kostnadspost k join gemensam.atagande a on a.samverkan_id = k.samverkan_id and a.kostnadspost_id = k.id where k.projekt_id is not null`;

/** What happened to its costs belongs to the history of a project. */
export class Projekthistorik1761000023002 implements MigrationInterface {
  readonly name = 'Projekthistorik1761000023002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index atagande_post on gemensam.atagande (samverkan_id, kostnadspost_id)');
    await runner.query(vy(objektAvEkonomin));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(vy('select null::uuid as samverkan_id, null::uuid as projekt_id, null::text as objekttyp, null::uuid as objekt_id where false'));
    await runner.query('drop index gemensam.atagande_post');
  }
}
