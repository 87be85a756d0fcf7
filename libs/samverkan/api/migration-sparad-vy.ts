import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { samverkanKolumn } from '@gemensam/shared/api';

/** Views of lists that a person saved, for herself or for all in the samverkan. What is not shared nobody else can read. */
export class SparadVy1761000024000 implements MigrationInterface {
  readonly name = 'SparadVy1761000024000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gemensam.sparad_vy (
        ${samverkanKolumn},
        id uuid not null,
        person_id uuid not null default gemensam.person_id() references gemensam.person (id),
        lista text not null check (lista in ('projekt','kostnader','arenden')),
        namn text collate gemensam.sv not null check (length(namn) between 1 and 80),
        vag text not null check (length(vag) between 1 and 100),
        fraga text not null check (length(fraga) <= 1000),
        delad boolean not null,
        tid timestamptz not null default clock_timestamp(),
        version integer not null default 1,
        primary key (samverkan_id, id)
      );
      create unique index sparad_vy_namn on gemensam.sparad_vy (samverkan_id, person_id, lista, lower(namn));
      alter table gemensam.sparad_vy enable row level security;
      alter table gemensam.sparad_vy force row level security;
      create policy las on gemensam.sparad_vy for select
        using (samverkan_id = (select gemensam.samverkan_id()) and (delad or person_id = (select gemensam.person_id())));
      create policy skapa on gemensam.sparad_vy for insert
        with check (samverkan_id = (select gemensam.samverkan_id()) and person_id = (select gemensam.person_id()));
      create policy andra on gemensam.sparad_vy for update
        using (samverkan_id = (select gemensam.samverkan_id()) and person_id = (select gemensam.person_id()))
        with check (samverkan_id = (select gemensam.samverkan_id()) and person_id = (select gemensam.person_id()));
      create policy ta_bort on gemensam.sparad_vy for delete
        using (samverkan_id = (select gemensam.samverkan_id()) and (delad or person_id = (select gemensam.person_id())));
      grant select, insert, update, delete on gemensam.sparad_vy to gemensam_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table gemensam.sparad_vy');
  }
}
