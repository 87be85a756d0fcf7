import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { handlingarAvProjekt } from '@gemensam/projekt/api';
import { doldHandelse } from '@gemensam/shared/api';
import { handlingarMedRubrik } from './migration-handlingsinsyn';
import { serArende } from './migration-sekretess';

const vy = (text: string): string => `create or replace view gemensam.handling_objekt with (security_invoker = true) as ${text}`;

/** The handlingar of ärenden. An ärende is called by its dnr: what is said of a handling goes into the log, which is never changed. */
export const handlingarAvArenden = `
  select ah.samverkan_id, ah.handling_id, 'arende'::text as objekttyp, a.id as objekt_id,
    (case when a.dnr_lopnummer is null then 'ett utkast till ärende' else 'ärendet ' || a.dnr_ar || '/' || a.dnr_lopnummer || '-' || a.klassificering end) collate "default" as benamning,
    a.handlaggare_id as ansvarig_id, array['e_samordnare', 'namndsekreterare', 'beredningsgrupp'] as ansvarig_roller
  from gemensam.arende_handling ah join gemensam.arende a on a.samverkan_id = ah.samverkan_id and a.id = ah.arende_id`;

/**
 * What happened to an ärende is told to those who see the ärende: how many events there are would say how many bids came in. An ärende
 * is named by its dnr in what is written of its handlingar.
 */
export class ArendehandelserDolda1761000028102 implements MigrationInterface {
  readonly name = 'ArendehandelserDolda1761000028102';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy under_arende on gemensam.handelse as restrictive for select
        using (case when objekttyp = 'arende' then exists (
          select from gemensam.arende a where a.samverkan_id = handelse.samverkan_id and a.id = handelse.objekt_id::uuid) else true end);
      ${doldHandelse(`select ($1).objekttyp = 'arende' and not exists (
        select from arende a where a.samverkan_id = ($1).samverkan_id and a.id::text = ($1).objekt_id and ${serArende})`)}
    `);
    await runner.query(vy(`${handlingarAvProjekt} union all ${handlingarAvArenden}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(vy(`${handlingarAvProjekt} union all ${handlingarMedRubrik}`));
    await runner.query(`${doldHandelse('select false')} drop policy under_arende on gemensam.handelse;`);
  }
}
