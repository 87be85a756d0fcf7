import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd, samverkanKolumn } from '@gemensam/shared/api';

/** The lists whose views are saved. */
const vylistor = (lista: string): string =>
  `alter table gemensam.sparad_vy drop constraint sparad_vy_lista_check; alter table gemensam.sparad_vy add constraint sparad_vy_lista_check check (lista in (${lista}));`;

/**
 * That a decision on delegation is reported to the nämnd. A row is taken back and never removed; one at a time holds for a decision.
 * It tells a number, a day and a §, and nothing of what was decided.
 */
export class Anmalan1761000042010 implements MigrationInterface {
  readonly name = 'Anmalan1761000042010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gemensam.anmalan (
        ${samverkanKolumn},
        id uuid not null,
        delegationsbeslut_id uuid not null,
        mote_id uuid not null,
        paragraf text not null check (paragraf ~ '^§ [1-9][0-9]{0,3}$'),
        datum date not null,
        tid timestamptz not null default clock_timestamp(),
        anmald_av_id uuid not null references gemensam.person (id),
        anmald_av text not null,
        aterkallad date,
        aterkallad_av text,
        aterkallad_skal text check (length(aterkallad_skal) between 1 and 500),
        version integer not null default 1,
        primary key (samverkan_id, id),
        foreign key (samverkan_id, delegationsbeslut_id) references gemensam.delegationsbeslut (samverkan_id, id),
        foreign key (samverkan_id, mote_id) references gemensam.mote (samverkan_id, id),
        check ((aterkallad is null) = (aterkallad_av is null) and (aterkallad is null) = (aterkallad_skal is null))
      );
      create unique index anmalan_gallande on gemensam.anmalan (samverkan_id, delegationsbeslut_id) where aterkallad is null;
      create index anmalan_mote on gemensam.anmalan (samverkan_id, mote_id);
      ${radskydd('anmalan', 'select, insert, update')}
      ${vylistor(`'projekt','kostnader','arenden','avtal','delegation'`)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from gemensam.sparad_vy where lista = 'delegation'; ${vylistor(`'projekt','kostnader','arenden','avtal'`)} drop table gemensam.anmalan;`);
  }
}
