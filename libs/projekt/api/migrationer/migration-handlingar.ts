import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd, samverkanKolumn } from '@gemensam/shared/api';

const vy = (text: string): string => `create or replace view gemensam.handling_objekt with (security_invoker = true) as ${text}`;

/** Handlingar that belong to a project; its projektledare answers for them. */
export class ProjektHandlingar1761000018001 implements MigrationInterface {
  readonly name = 'ProjektHandlingar1761000018001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gemensam.projekt_handling (
        ${samverkanKolumn},
        projekt_id uuid not null,
        handling_id uuid not null,
        primary key (samverkan_id, projekt_id, handling_id),
        foreign key (samverkan_id, projekt_id) references gemensam.projekt (samverkan_id, id),
        foreign key (samverkan_id, handling_id) references gemensam.handling (samverkan_id, id)
      );
      create index projekt_handling_handling on gemensam.projekt_handling (samverkan_id, handling_id);
      ${radskydd('projekt_handling', 'select, insert')}
    `);
    await runner.query(vy(handlingarAvProjekt));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(vy(inga));
    await runner.query('drop table gemensam.projekt_handling');
  }
}

const inga = `
  select null::uuid as samverkan_id, null::uuid as handling_id, null::text as objekttyp, null::uuid as objekt_id, null::text as benamning,
    null::uuid as ansvarig_id, null::text[] as ansvarig_roller
  where false`;

/** The part of the view `handling_objekt` that projects give. */
export const handlingarAvProjekt = `
  select ph.samverkan_id, ph.handling_id, 'projekt'::text as objekttyp, p.id as objekt_id, ('projektet ' || p.namn) collate "default" as benamning,
    p.projektledare_id as ansvarig_id, array['projektledare'] as ansvarig_roller
  from gemensam.projekt_handling ph join gemensam.projekt p on p.samverkan_id = ph.samverkan_id and p.id = ph.projekt_id`;
