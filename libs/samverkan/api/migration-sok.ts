import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { handlingsmal, handlingsobjekt, sokkalla, sokkallaBort, sokvyer } from '@gemensam/shared/api';

/** Decisions by their own rubrik. */
export const sokbaraBeslut = `
  select b.samverkan_id, 'beslut'::text as typ, b.id as objekt_id, extract(year from b.datum)::int as ar, b.datum, b.beteckning as kod, b.rubrik,
    concat_ws(', ', b.organ, b.handling) as text, null::text as textlage
  from gemensam.beslut_referens b`;

/** What the search finds up to this domain. */
export const objektMedBeslut = `${handlingsobjekt} union all ${sokbaraBeslut}`;

/** Decisions are found by their heading, number and who took them. */
export class SokBeslut1761000033001 implements MigrationInterface {
  readonly name = 'SokBeslut1761000033001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sokvyer({ objekt: objektMedBeslut, mal: handlingsmal }));
    await runner.query(sokkalla('beslut_referens', 'id', 'beslut'));
    await runner.query(`select gemensam.sok_bygg_om('beslut')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(sokkallaBort('beslut_referens'));
    await runner.query(sokvyer({ objekt: handlingsobjekt, mal: handlingsmal }));
    await runner.query(`delete from gemensam.sok_post where typ = 'beslut'`);
  }
}
