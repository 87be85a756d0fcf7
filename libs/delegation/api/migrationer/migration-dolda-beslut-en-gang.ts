import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { beslutadeRaderMedDom, beslutsrubrik, doldaHandelser, doltBeslut, medInnehall } from './migration-beslutssekretess';
import { doldaInkop } from './migration-inkopssekretess';

const lista = 'all ((select gemensam.dolda_delegationsbeslut())::uuid[])';
const mangd = '(select gemensam.dolda_beslut())';
const foljder = `(select coalesce(jsonb_agg(jsonb_build_array(f.objekttyp, f.objekt_id, f.text) order by f.nr), '[]')::text from delegationsbeslut_foljd f where (f.samverkan_id, f.beslut_id) = (b.samverkan_id, b.id))`;

/**
 * Which rows are hidden is looked up in a set, made once a statement. With a list each row was held against every hidden decision; a function that reads what
 * a policy guards asked for all hidden decisions anew for each row, while a view is part of the statement. A set is no array: of an array the planner asks too.
 */
export class DoldaBeslutEnGang1761000048010 implements MigrationInterface {
  readonly name = 'DoldaBeslutEnGang1761000048010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function gemensam.dolda_beslut() returns setof uuid language sql stable security definer set search_path = gemensam, pg_temp as $$
        select b.id from ${medInnehall} where b.samverkan_id = samverkan_id() and ${doltBeslut} $$;
      revoke all on function gemensam.dolda_beslut() from public;
      grant execute on function gemensam.dolda_beslut() to gemensam_app;

      drop function gemensam.beslutsrubrik(gemensam.beslut_referens);
      create view gemensam.beslutsord with (security_invoker = true) as select b.samverkan_id, b.beslut_id, i.rubrik
        from gemensam.delegationsbeslut b join gemensam.delegationsbeslut_innehall i on (i.samverkan_id, i.id) = (b.samverkan_id, b.id);
      grant select on gemensam.beslutsord to gemensam_app;

      alter policy under_arende on gemensam.delegationsbeslut_innehall using (id not in ${mangd});
      alter policy under_arende on gemensam.delegationsbeslut_foljd using (beslut_id not in ${mangd});
      alter policy dolda_beslut on gemensam.handelse using (${doldaHandelser(`not in ${mangd}`)});
      ${beslutadeRaderMedDom(foljder, 'left join (select dolda_beslut() as id, 1 as nr) d on d.id = b.id')}
      ${doldaInkop('dolda_beslut()')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${doldaInkop()}
      ${beslutadeRaderMedDom()}
      alter policy dolda_beslut on gemensam.handelse using (${doldaHandelser(`<> ${lista}`)});
      alter policy under_arende on gemensam.delegationsbeslut_foljd using (beslut_id <> ${lista});
      alter policy under_arende on gemensam.delegationsbeslut_innehall using (id <> ${lista});
      drop view gemensam.beslutsord;
      ${beslutsrubrik}
      drop function gemensam.dolda_beslut();
    `);
  }
}
