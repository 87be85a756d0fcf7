import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { malMedProjekt, objektMedProjekt } from '@gemensam/projekt/api';
import { sokkalla, sokkallaBort, sokvyer } from '@gemensam/shared/api';

const arende = `
  select a.samverkan_id, 'arende'::text as typ, a.id as objekt_id, coalesce(a.dnr_ar, extract(year from a.skapat)::int) as ar, a.skapat as datum,
    case when a.dnr_lopnummer is null then '' else a.dnr_ar || '/' || a.dnr_lopnummer || '-' || a.klassificering end as kod, a.rubrik,
    concat_ws(E'\\n', nullif(t.sammanfattning, ''), nullif(array_to_string(t.forslag_till_beslut, E'\\n'), ''), nullif(t.bakgrund, ''), nullif(t.ekonomi, ''), nullif(t.juridik, ''),
      nullif(t.remissutfall, ''), nullif(t.mottagare, ''), nullif(t.expedieras_till, '')) as text, null::text as textlage
  from gemensam.arende a left join gemensam.tjansteskrivelse t on t.samverkan_id = a.samverkan_id and t.arende_id = a.id`;

const moten = `
  select m.samverkan_id, 'mote'::text as typ, m.id as objekt_id, extract(year from m.datum)::int as ar, m.datum, ''::text as kod,
    case m.slag when 'sammantrade' then 'Sammanträde ' else 'Beredningsgruppens möte ' end || m.datum as rubrik, concat_ws(E'\\n', m.plats, nullif(m.anmarkning, ''), m.installt_skal) as text, null::text as textlage
  from gemensam.mote m`;
/** Read by fewer than the meeting: an object of its own. */
const anteckningar = `
  select n.samverkan_id, 'anteckning'::text as typ, n.id as objekt_id, extract(year from m.datum)::int as ar, m.datum, ''::text as kod, 'Anteckningar ' || m.datum as rubrik, n.text, null::text as textlage
  from gemensam.moteanteckning n join gemensam.mote m on m.samverkan_id = n.samverkan_id and m.id = n.id`;

/** What the search finds up to this domain's first part. */
export const objektMedArende = [objektMedProjekt, arende, moten, anteckningar].join(' union all ');

/** Ärenden are found by their heading, dnr and tjänsteskrivelse, meetings by place and notes; who finds them the policies of their tables say. */
export class SokArende1761000033003 implements MigrationInterface {
  readonly name = 'SokArende1761000033003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sokvyer({ objekt: objektMedArende, mal: malMedProjekt }));
    await runner.query(sokkalla('arende', 'id', 'arende'));
    await runner.query(sokkalla('tjansteskrivelse', 'arende_id', 'arende'));
    await runner.query(sokkalla('mote', 'id', 'mote', 'anteckning'));
    await runner.query(sokkalla('moteanteckning', 'id', 'anteckning'));
    for (const typ of TYPER) await runner.query(`select gemensam.sok_bygg_om('${typ}')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const tabell of ['moteanteckning', 'mote', 'tjansteskrivelse', 'arende']) await runner.query(sokkallaBort(tabell));
    await runner.query(sokvyer({ objekt: objektMedProjekt, mal: malMedProjekt }));
    await runner.query(`delete from gemensam.sok_post where typ in ('${TYPER.join(`', '`)}')`);
  }
}

const TYPER = ['arende', 'mote', 'anteckning'] as const;
