import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { malMedUppgifter, objektMedUppgifter } from '@gemensam/arende/api';
import { sokkalla, sokkallaBort, sokvyer } from '@gemensam/shared/api';

const avtal = `
  select a.samverkan_id, 'avtal'::text as typ, a.id as objekt_id, extract(year from coalesce(a.tecknat, a.galler_fran))::int as ar, coalesce(a.tecknat, a.galler_fran) as datum, 'A-' || a.nummer as kod,
    a.namn collate "default" as rubrik,
    concat_ws(E'\\n', a.omrade collate "default", a.diarienummer, (select string_agg(l.namn collate "default" || coalesce(' ' || l.orgnr, ''), E'\\n' order by l.rang) from gemensam.avtal_leverantor l where l.samverkan_id = a.samverkan_id and l.avtal_id = a.id),
      nullif(a.avropsguide, ''), a.sarskilda_skal) as text, null::text as textlage
  from gemensam.avtal a`;

/** What the search finds up to here. */
export const objektMedAvtal = `${objektMedUppgifter} union all ${avtal}`;

/** Avtal are found by name, number, area, suppliers and guide. */
export class SokAvtal1761000035200 implements MigrationInterface {
  readonly name = 'SokAvtal1761000035200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sokvyer({ objekt: objektMedAvtal, mal: malMedUppgifter }));
    await runner.query(sokkalla('avtal', 'id', 'avtal'));
    await runner.query(sokkalla('avtal_leverantor', 'avtal_id', 'avtal'));
    await runner.query(`select gemensam.sok_bygg_om('avtal')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(sokkallaBort('avtal_leverantor'));
    await runner.query(sokkallaBort('avtal'));
    await runner.query(sokvyer({ objekt: objektMedUppgifter, mal: malMedUppgifter }));
    await runner.query(`delete from gemensam.sok_post where typ = 'avtal'`);
  }
}
