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

/** The decision is indexed anew by what is written of it too: that row knows its decision, not what refers to it. Their owner reads both. */
const kallor = `
  create constraint trigger sok after insert or update or delete on gemensam.delegationsbeslut
    deferrable initially deferred for each row execute function gemensam.sok_andrad('beslut_id', 'beslut');
  create function gemensam.sok_beslutsord_andrat() returns trigger
    language plpgsql security definer set search_path = gemensam, pg_temp as $$
  declare
    rad gemensam.delegationsbeslut_innehall := case when tg_op = 'DELETE' then old else new end;
  begin
    perform sok_indexera(b.samverkan_id, 'beslut', b.beslut_id) from delegationsbeslut b where (b.samverkan_id, b.id) = (rad.samverkan_id, rad.id);
    return null;
  end $$;
  revoke all on function gemensam.sok_beslutsord_andrat() from public;
  create constraint trigger sok after insert or update or delete on gemensam.delegationsbeslut_innehall
    deferrable initially deferred for each row execute function gemensam.sok_beslutsord_andrat();
`;

/** What the search finds up to here. */
export const objektMedDelegationsbeslut = objektMedAvtal.replace(sokbaraBeslut, beslutMedOrd);

/** A decision that other things refer to has no words of its own any more where it was taken on delegation. */
export class SokDelegationsbeslut1761000044010 implements MigrationInterface {
  readonly name = 'SokDelegationsbeslut1761000044010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sokvyer({ objekt: objektMedDelegationsbeslut, mal: malMedUppgifter }));
    await runner.query(kallor);
    await runner.query(`select gemensam.sok_bygg_om('beslut')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger sok on gemensam.delegationsbeslut_innehall;
      drop trigger sok on gemensam.delegationsbeslut;
      drop function gemensam.sok_beslutsord_andrat();
    `);
    await runner.query(sokvyer({ objekt: objektMedAvtal, mal: malMedUppgifter }));
  }
}
