import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { malMedUppgifter } from '@gemensam/arende/api';
import { sokvyer } from '@gemensam/shared/api';
import { objektMedDelegationsbeslut } from './migration-delegationssok';

/** Who keeps the index sees what it is to hold, whoever may read the decision. */
const HALLER_INDEX = `(select has_table_privilege('gemensam.sok_post', 'insert'))`;

/** A decision as those find it who may not read it. Nothing leads from it to what it is about: it is no object that other things refer to. */
const doltBeslut = (id: string, text: string, vem: string): string => `
  select d.samverkan_id, 'beslut'::text as typ, d.${id} as objekt_id, d.ar, d.datum, b.beteckning as kod, 'Uppgiften omfattas av sekretess'::text as rubrik, ${text} as text, null::text as textlage
  from gemensam.delegationsbeslut d
    join gemensam.beslut_referens b on b.samverkan_id = d.samverkan_id and b.id = d.beslut_id
    left join gemensam.delegationsbeslut_innehall i on i.samverkan_id = d.samverkan_id and i.id = d.id
    left join gemensam.arende a on a.samverkan_id = d.samverkan_id and a.id = d.arende_id
  where ${HALLER_INDEX} or (i.id is null and a.id is ${vem})`;

const objekt = [objektMedDelegationsbeslut, doltBeslut('id', 'b.organ', 'null'), doltBeslut('handling_id', `concat_ws(', ', b.organ, b.handling)`, 'not null')].join(' union all ');

/**
 * That there is a decision, its number, its day and the office, everybody may know: those who may not read it find it by them, and by its dnr where they see
 * the ärende. Who may read it finds its own words instead: a row of the view is seen by one or the other.
 */
export class SokDoltBeslut1761000048000 implements MigrationInterface {
  readonly name = 'SokDoltBeslut1761000048000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index delegationsbeslut_handling on gemensam.delegationsbeslut (samverkan_id, handling_id)');
    await runner.query(sokvyer({ objekt, mal: malMedUppgifter }));
    for (const id of IDN) {
      await runner.query(`create constraint trigger sok_dolt_${id} after insert or update or delete on gemensam.delegationsbeslut deferrable initially deferred for each row execute function gemensam.sok_andrad('${id}', 'beslut')`);
      await runner.query(`select count(gemensam.sok_indexera(samverkan_id, 'beslut', ${id})) from gemensam.delegationsbeslut`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const id of IDN) {
      await runner.query(`drop trigger sok_dolt_${id} on gemensam.delegationsbeslut`);
      await runner.query(`delete from gemensam.sok_post p using gemensam.delegationsbeslut d where p.typ = 'beslut' and p.samverkan_id = d.samverkan_id and p.objekt_id = d.${id}`);
    }
    await runner.query(sokvyer({ objekt: objektMedDelegationsbeslut, mal: malMedUppgifter }));
    await runner.query('drop index gemensam.delegationsbeslut_handling');
  }
}

const IDN = ['id', 'handling_id'] as const;
