import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { malMedUppgifter } from '@gemensam/arende/api';
import { sokbaraBeslut } from '@gemensam/samverkan/api';
import { sokvyer } from '@gemensam/shared/api';
import { objektMedAvtal } from './migration-avtalssok';

/** A decision on delegation that the portal took is found by its own words, by those who may read them. */
const beslutMedOrd = `
  select b.samverkan_id, 'beslut'::text as typ, b.id as objekt_id, extract(year from b.datum)::int as ar, b.datum, b.beteckning as kod, coalesce(i.rubrik, b.rubrik) as rubrik,
    concat_ws(', ', b.organ, b.handling) as text, null::text as textlage
  from gemensam.beslut_referens b
    left join gemensam.delegationsbeslut d on d.samverkan_id = b.samverkan_id and d.beslut_id = b.id
    left join gemensam.delegationsbeslut_innehall i on i.samverkan_id = d.samverkan_id and i.id = d.id
  where d.id is null or i.id is not null`;

/** A decision that other things refer to has no words of its own any more where it was taken on delegation. */
export class SokDelegationsbeslut1761000044010 implements MigrationInterface {
  readonly name = 'SokDelegationsbeslut1761000044010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sokvyer({ objekt: objektMedAvtal.replace(sokbaraBeslut, beslutMedOrd), mal: malMedUppgifter }));
    await runner.query(`select gemensam.sok_bygg_om('beslut')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(sokvyer({ objekt: objektMedAvtal, mal: malMedUppgifter }));
  }
}
