import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { malMedProjekt } from '@gemensam/projekt/api';
import { sokkalla, sokkallaBort, sokvyer } from '@gemensam/shared/api';
import { objektMedArende } from './migration-sok';

const uppgifter = `
  select u.samverkan_id, 'uppgift'::text as typ, u.id as objekt_id, extract(year from u.dag)::int as ar, u.dag as datum, ''::text as kod, u.text as rubrik,
    concat_ws(E'\\n', u.agare collate "default", nullif(u.klar_anteckning, '')) as text, null::text as textlage
  from gemensam.motesuppgift u`;
const uppgiftsmal = `
  select u.samverkan_id, 'uppgift'::text as typ, u.id as objekt_id, 'mote'::text as mal, m.id as mal_id, ('beredningsgruppens möte ' || m.datum) collate "default" as benamning
  from gemensam.motesuppgift u join gemensam.mote m on m.samverkan_id = u.samverkan_id and m.id = u.mote_id`;

/** What the search finds up to here. */
export const objektMedUppgifter = `${objektMedArende} union all ${uppgifter}`;
export const malMedUppgifter = `${malMedProjekt} union all ${uppgiftsmal}`;

/** The tasks of the beredningsgrupp are found by what is to be done, by whom and what came of it: by those who see the task. */
export class SokUppgifter1761000034000 implements MigrationInterface {
  readonly name = 'SokUppgifter1761000034000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sokvyer({ objekt: objektMedUppgifter, mal: malMedUppgifter }));
    await runner.query(sokkalla('motesuppgift', 'id', 'uppgift'));
    await runner.query(`select gemensam.sok_bygg_om('uppgift')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(sokkallaBort('motesuppgift'));
    await runner.query(sokvyer({ objekt: objektMedArende, mal: malMedProjekt }));
    await runner.query(`delete from gemensam.sok_post where typ = 'uppgift'`);
  }
}
