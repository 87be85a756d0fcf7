import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { handlingarAvProjekt } from '@gemensam/projekt/api';

const vy = (text: string): string => `create or replace view gemensam.handling_objekt with (security_invoker = true) as ${text}`;

/** As it was once: with the rubrik of the ärende. Nothing new is made of it. */
export const handlingarMedRubrik = `
  select ah.samverkan_id, ah.handling_id, 'arende'::text as objekttyp, a.id as objekt_id,
    ('ärendet ' || case when a.dnr_lopnummer is null then '' else a.dnr_ar || '/' || a.dnr_lopnummer || '-' || a.klassificering || ' ' end
      || case when btrim(a.rubrik) = '' then 'utan rubrik' else a.rubrik end) collate "default" as benamning,
    a.handlaggare_id as ansvarig_id, array['e_samordnare', 'namndsekreterare', 'beredningsgrupp'] as ansvarig_roller
  from gemensam.arende_handling ah join gemensam.arende a on a.samverkan_id = ah.samverkan_id and a.id = ah.arende_id`;

/** The handläggare of an ärende answers for its handlingar. */
export class ArendeHandlingsinsyn1761000018002 implements MigrationInterface {
  readonly name = 'ArendeHandlingsinsyn1761000018002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(vy(`${handlingarAvProjekt} union all ${handlingarMedRubrik}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(vy(handlingarAvProjekt));
  }
}
