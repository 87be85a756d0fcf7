import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { handlingarAvArenden, registreradeArenden } from '@gemensam/arende/api';
import { handlingarAvAvtal } from '@gemensam/avtal/api';
import { objektAvEkonomin } from '@gemensam/finansiering/api';
import { handlingarAvProjekt } from '@gemensam/projekt/api';

export const handlingsvy = (text: string): string => `create or replace view gemensam.handling_objekt with (security_invoker = true) as ${text}`;
export const projektvy = (text: string): string => `create or replace view gemensam.projekt_objekt with (security_invoker = true) as ${text}`;

const avtalAvProjekt = `
  select a.samverkan_id, a.projekt_id, 'avtal'::text as objekttyp, a.id as objekt_id from gemensam.avtal a where a.projekt_id is not null`;
/** With avtal, as later migrations add to them. */
export const handlingarMedAvtal = `${handlingarAvProjekt} union all ${handlingarAvArenden} union all ${handlingarAvAvtal}`;
export const projektobjektMedAvtal = `${objektAvEkonomin} union all ${registreradeArenden} union all ${avtalAvProjekt}`;
const handlingarForut = `${handlingarAvProjekt} union all ${handlingarAvArenden}`;
const projektForut = `${objektAvEkonomin} union all ${registreradeArenden}`;

/** Avtal have handlingar and belong to the history of their project. Composed here: avtal is before finansiering and ärende, and knows neither. */
export class Avtalsvyer1761000035100 implements MigrationInterface {
  readonly name = 'Avtalsvyer1761000035100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(handlingsvy(handlingarMedAvtal));
    await runner.query(projektvy(projektobjektMedAvtal));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(projektvy(projektForut));
    await runner.query(handlingsvy(handlingarForut));
  }
}
