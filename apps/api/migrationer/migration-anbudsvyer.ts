import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { doldaArendehandelser } from '@gemensam/arende/api';
import { anbudAvProjekt, doldaAnbudshandelser, handlingarAvAnbud } from '@gemensam/projekt/api';
import { doldHandelse } from '@gemensam/shared/api';
import { handlingarMedAvtal, handlingsvy, projektobjektMedAvtal, projektvy } from './migration-avtalsvyer';

/** Bids have handlingar, belong to the history of their project, and their links in the exported chain are hidden as their events are. */
export class Anbudsvyer1761000038401 implements MigrationInterface {
  readonly name = 'Anbudsvyer1761000038401';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(handlingsvy(`${handlingarMedAvtal} union all ${handlingarAvAnbud}`));
    await runner.query(projektvy(`${projektobjektMedAvtal} union all ${anbudAvProjekt}`));
    await runner.query(doldHandelse(`select ${doldaArendehandelser} or ${doldaAnbudshandelser}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(doldHandelse(`select ${doldaArendehandelser}`));
    await runner.query(projektvy(projektobjektMedAvtal));
    await runner.query(handlingsvy(handlingarMedAvtal));
  }
}
