import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { samverkanKolumn } from '@gemensam/shared/api';
import { radskyddUnderArende } from '../sekretess/radskydd-under-arende';

/** Who has read an ärende under the secrecy of a procurement: one row per person, ärende and day, each with its event. */
export class Arendelasning1761000028103 implements MigrationInterface {
  readonly name = 'Arendelasning1761000028103';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gemensam.arende_lasning (
        ${samverkanKolumn},
        arende_id uuid not null,
        person_id uuid not null default gemensam.person_id() references gemensam.person (id),
        dag date not null,
        primary key (samverkan_id, arende_id, person_id, dag),
        foreign key (samverkan_id, arende_id) references gemensam.arende (samverkan_id, id)
      );
      ${radskyddUnderArende('arende_lasning', 'select, insert')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table gemensam.arende_lasning');
  }
}
