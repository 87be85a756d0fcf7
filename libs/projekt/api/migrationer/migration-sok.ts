import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { objektMedBeslut } from '@gemensam/samverkan/api';
import { handlingsmal, sokkalla, sokkallaBort, sokvyer } from '@gemensam/shared/api';

/** A project with what was proposed when it was an idea; while it is one, it is found as an idea. */
const projekt = `
  select p.samverkan_id, 'projekt'::text as typ, p.id as objekt_id, p.tidplan_fran as ar, make_date(p.tidplan_fran, 1, 1) as datum, ''::text as kod, p.namn collate "default" as rubrik,
    concat_ws(E'\\n', nullif(p.beskrivning, ''), p.prioritering, i.behov, i.nytta) as text, null::text as textlage
  from gemensam.projekt p left join gemensam.ide i on i.samverkan_id = p.samverkan_id and i.projekt_id = p.id where p.fas is distinct from 'ide'`;
const ide = `
  select p.samverkan_id, 'ide'::text as typ, p.id as objekt_id, extract(year from i.foreslagen)::int as ar, i.foreslagen as datum, ''::text as kod, p.namn collate "default" as rubrik,
    concat_ws(E'\\n', i.behov, i.nytta, nullif(p.beskrivning, '')) as text, null::text as textlage
  from gemensam.projekt p left join gemensam.ide i on i.samverkan_id = p.samverkan_id and i.projekt_id = p.id where p.fas = 'ide'`;
const statusrapport = `
  select s.samverkan_id, 'statusrapport'::text as typ, s.id as objekt_id, extract(year from s.datum)::int as ar, s.datum, ''::text as kod, 'Statusrapport ' || s.nummer as rubrik,
    s.text, null::text as textlage
  from gemensam.statusrapport s`;

const projektnamn = `p.namn collate "default" as benamning from gemensam.projekt p join`;
const statusrapportmal = `
  select s.samverkan_id, 'statusrapport'::text as typ, s.id as objekt_id, 'projekt'::text as mal, p.id as mal_id, ${projektnamn} gemensam.statusrapport s on s.samverkan_id = p.samverkan_id and s.projekt_id = p.id`;
/** The projects that a decision carries: begun, moved through a gate, or given their projektdirektiv by it. */
const beslutsmal = `
  select b.samverkan_id, 'beslut'::text as typ, b.beslut_referens_id as objekt_id, 'projekt'::text as mal, p.id as mal_id, ${projektnamn} (
      select g.samverkan_id, g.beslut_referens_id, g.projekt_id from gemensam.grindpassage g where g.beslut_referens_id is not null
      union select d.samverkan_id, d.beslut_referens_id, d.projekt_id from gemensam.projektdirektivversion d
      union select q.samverkan_id, q.beslut_referens_id, q.id from gemensam.projekt q where q.beslut_referens_id is not null
    ) b on b.samverkan_id = p.samverkan_id and b.projekt_id = p.id`;

/** What the search finds up to this domain. */
export const objektMedProjekt = `${objektMedBeslut} union all ${projekt} union all ${ide} union all ${statusrapport}`;
export const malMedProjekt = `${handlingsmal} union all ${statusrapportmal} union all ${beslutsmal}`;

/** Projects, ideas and status reports are found by their words. */
export class SokProjekt1761000033002 implements MigrationInterface {
  readonly name = 'SokProjekt1761000033002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sokvyer({ objekt: objektMedProjekt, mal: malMedProjekt }));
    await runner.query(sokkalla('projekt', 'id', 'projekt', 'ide'));
    await runner.query(sokkalla('ide', 'projekt_id', 'projekt', 'ide'));
    await runner.query(sokkalla('statusrapport', 'id', 'statusrapport'));
    for (const typ of TYPER) await runner.query(`select gemensam.sok_bygg_om('${typ}')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const tabell of ['statusrapport', 'ide', 'projekt']) await runner.query(sokkallaBort(tabell));
    await runner.query(sokvyer({ objekt: objektMedBeslut, mal: handlingsmal }));
    await runner.query(`delete from gemensam.sok_post where typ in ('${TYPER.join(`', '`)}')`);
  }
}

const TYPER = ['projekt', 'ide', 'statusrapport'] as const;
