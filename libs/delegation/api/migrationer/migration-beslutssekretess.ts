import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { doldaArendehandelser, serArende } from '@gemensam/arende/api';
import { doldaAnbudshandelser } from '@gemensam/projekt/api';
import { doldHandelse } from '@gemensam/shared/api';
import { laserHemligaBeslut } from './migration-delegationsbeslut';
import { beslutadeRaderUtanDom, beslutadeMotKedjan } from './migration-foljdernas-avtryck';

/** The words of the decision `b` with the content `i` are hidden from the person: it is secret itself, or its ärende is secret now and not for her. */
export const doltBeslut = `((b.hemlig and not (${laserHemligaBeslut} or i.av_id = (select gemensam.person_id()))) or exists (
        select from gemensam.arende where samverkan_id = b.samverkan_id and id = b.arende_id and sekretess_slag is not null and (${serArende}) is not true))`;
export const medInnehall = 'delegationsbeslut b join delegationsbeslut_innehall i on (i.samverkan_id, i.id) = (b.samverkan_id, b.id)';
const dolda = 'any ((select gemensam.dolda_delegationsbeslut())::uuid[])';
/** An event of another thing from when the rubrik of the decision that carries it was written in the log. */
const burenRubrik = (data: string): string => `${data} -> 'beslut' ->> 'beslutare' = 'delegation' and ${data} -> 'beslut' ->> 'rubrik' is not null`;
const burenAv = (data: string): string => `b.beslut_id = (${data} -> 'beslut' ->> 'id')::uuid`;
/** The same of an amount that was moved in the budget. */
const flyttadMedRubrik = (h: string): string => `${h}handelsetyp = 'budget_omfordelad' and ${h}data ->> 'skal' not like 'Enligt D %'`;
const flyttadAv = (data: string): string => `'D ' || b.ar || ':' || b.lopnummer = split_part(${data} ->> 'beslut', ',', 1)`;
/** These tell a number, a day and a §, whatever was decided. */
const OPPNA = `('delegationsbeslut_anmalt', 'anmalan_aterkallad')`;

/**
 * Who may not read an ärende may not read the words of what was decided in it, whether it was secret when the decision was taken or became so
 * afterwards: its content, what it caused, its event, and its rubrik where other things refer to it. Its number, its day and the office are left.
 */
export class Beslutssekretess1761000044000 implements MigrationInterface {
  readonly name = 'Beslutssekretess1761000044000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [insynSql, referensSql, kedjaSql, prisbasbeloppSql]) await runner.query(sql);
    await runner.query(doldHandelse(`select ${doldaArendehandelser} or ${doldaAnbudshandelser} or ${doldaBeslutshandelser}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(doldHandelse(`select ${doldaArendehandelser} or ${doldaAnbudshandelser}`));
    await runner.query(`
      drop function gemensam.prisbasbelopp_i_provningen(uuid);
      drop function gemensam.beslutade_rader(), gemensam.beslutade_mot_kedjan();
      ${beslutadeMotKedjan}
      revoke all on function gemensam.beslutade_mot_kedjan() from public;
      grant execute on function gemensam.beslutade_mot_kedjan() to gemensam_app;
      ${beslutadeRaderUtanDom}
      ${utanSkydd(`update gemensam.beslut_referens r set rubrik = i.rubrik from gemensam.delegationsbeslut b join gemensam.delegationsbeslut_innehall i on (i.samverkan_id, i.id) = (b.samverkan_id, b.id)
        where (b.samverkan_id, b.beslut_id) = (r.samverkan_id, r.id) and not b.hemlig;
        update gemensam.omfordelning o set skal = r.rubrik from gemensam.beslut_referens r where (r.samverkan_id, r.id) = (o.samverkan_id, o.beslut_referens_id) and r.delegationstyp is not null;`)}
      drop function gemensam.beslutsrubrik(gemensam.beslut_referens);
      drop policy dolda_beslut on gemensam.handelse;
      drop policy under_arende on gemensam.delegationsbeslut_foljd;
      drop policy under_arende on gemensam.delegationsbeslut_innehall;
      drop function gemensam.dolda_delegationsbeslut();
    `);
  }
}

/** The condition on an event that tells of a decision. `ej`: not one of those that are hidden. */
export const doldaHandelser = (ej: string): string => `case when objekttyp = 'delegationsbeslut' and handelsetyp not in ${OPPNA} then objekt_id::uuid ${ej}
      when ${burenRubrik('data')} then not exists (select from gemensam.delegationsbeslut b where b.samverkan_id = handelse.samverkan_id and ${burenAv('data')} and b.id = ${dolda})
      when ${flyttadMedRubrik('')} then not exists (select from gemensam.delegationsbeslut b where b.samverkan_id = handelse.samverkan_id and ${flyttadAv('data')} and b.id = ${dolda}) else true end`;

/** The functions of the owner read past the policies; a statement asks once which decisions are hidden. */
const insynSql = `
  create function gemensam.dolda_delegationsbeslut() returns uuid[] language sql stable security definer set search_path = gemensam, pg_temp as $$
    select coalesce(array_agg(b.id), '{}') from ${medInnehall} where b.samverkan_id = samverkan_id() and ${doltBeslut} $$;
  revoke all on function gemensam.dolda_delegationsbeslut() from public;
  grant execute on function gemensam.dolda_delegationsbeslut() to gemensam_app;

  create policy under_arende on gemensam.delegationsbeslut_innehall as restrictive to gemensam_app using (id <> all ((select gemensam.dolda_delegationsbeslut())::uuid[])) with check (true);
  create policy under_arende on gemensam.delegationsbeslut_foljd as restrictive to gemensam_app using (beslut_id <> all ((select gemensam.dolda_delegationsbeslut())::uuid[])) with check (true);
  create policy dolda_beslut on gemensam.handelse as restrictive for select to gemensam_app
    using (${doldaHandelser('<> all ((select gemensam.dolda_delegationsbeslut())::uuid[])')});
`;

export const doldaBeslutshandelser = `(($1).objekttyp = 'delegationsbeslut' and ($1).handelsetyp not in ${OPPNA} and exists (
      select from ${medInnehall} where b.samverkan_id = ($1).samverkan_id and b.id = case when ($1).objekttyp = 'delegationsbeslut' then ($1).objekt_id::uuid end and ${doltBeslut})
    or ${burenRubrik('($1).data')} and exists (select from ${medInnehall} where b.samverkan_id = ($1).samverkan_id and ${burenAv('($1).data')} and ${doltBeslut})
    or ${flyttadMedRubrik('($1).')} and exists (select from ${medInnehall} where b.samverkan_id = ($1).samverkan_id and ${flyttadAv('($1).data')} and ${doltBeslut}))`;

/** The owner sees every samverkan for a moment. What is checked at the end of a transaction is checked now: a table is not altered before. */
const utanSkydd = (sql: string): string => {
  const tvang = (hur: string): string => ['beslut_referens', 'delegationsbeslut', 'delegationsbeslut_innehall', 'omfordelning'].map((t) => `alter table gemensam.${t} ${hur} row level security;`).join(' ');
  return `${tvang('no force')} ${sql} set constraints all immediate; ${tvang('force')}`;
};

export const beslutsrubrik = `
  create function gemensam.beslutsrubrik(referens gemensam.beslut_referens) returns text language sql stable as $$
    select case when ($1).delegationstyp is null then ($1).rubrik else coalesce((
      select i.rubrik from gemensam.delegationsbeslut b join gemensam.delegationsbeslut_innehall i on (i.samverkan_id, i.id) = (b.samverkan_id, b.id)
      where b.samverkan_id = ($1).samverkan_id and b.beslut_id = ($1).id), ($1).rubrik) end $$;
  grant execute on function gemensam.beslutsrubrik(gemensam.beslut_referens) to gemensam_app;`;

/** What other things refer to carries no words of its own: they are read from the decision, by those who may. */
const referensSql = `
  ${utanSkydd(`update gemensam.beslut_referens r set rubrik = 'Uppgiften omfattas av sekretess' from gemensam.delegationsbeslut b where (b.samverkan_id, b.beslut_id) = (r.samverkan_id, r.id);
    update gemensam.omfordelning o set skal = 'Enligt D ' || b.ar || ':' || b.lopnummer from gemensam.delegationsbeslut b where (b.samverkan_id, b.beslut_id) = (o.samverkan_id, o.beslut_referens_id);`)}
${beslutsrubrik}
`;

/** The decided rows for the exported chain. `foljder`: what `b` caused; `hittaDolda`: joins the hidden ones as `d`. */
export const beslutadeRaderMedDom = (foljder = 'delegationsbeslut_foljder(b.id)', hittaDolda = `left join lateral (select 1 as nr where b.id = ${dolda}) d on true`): string => `
  create or replace function gemensam.beslutade_rader()
    returns table (id uuid, ar integer, lopnummer integer, beteckning text, avtryck text, kanonisk text, hash text, foljder text, granskad text, handelse bigint)
    language sql stable set search_path = gemensam, pg_temp set timezone = 'UTC' as $$
    select b.id, b.ar, b.lopnummer, 'D ' || b.ar || ':' || b.lopnummer, encode(b.avtryck, 'hex'),
      case when i.id is not null then delegationsbeslut_text(to_jsonb(b), to_jsonb(i)) end,
      case when i.id is null then encode(delegationsbeslut_avtryck(b.id), 'hex') end,
      case when d.nr is null then ${foljder} end,
      case when d.nr is not null then coalesce(m.avvikelse, 'hel') end, m.nr
    from delegationsbeslut b left join delegationsbeslut_innehall i on (i.samverkan_id, i.id) = (b.samverkan_id, b.id)
      ${hittaDolda}
      left join beslutade_mot_kedjan() m on d.nr is not null and m.id = b.id::text $$;`;

/** What the reader may not see is judged by the server: what the chain says of a hidden row is hidden with it. */
const kedjaSql = `
  drop function gemensam.beslutade_rader(), gemensam.beslutade_mot_kedjan();
  ${beslutadeMotKedjan.replace('returns table (beteckning', 'returns table (id text, beteckning').replace('select coalesce(h.beteckning', 'select coalesce(b.id, h.id), coalesce(h.beteckning')}
  revoke all on function gemensam.beslutade_mot_kedjan() from public;
  grant execute on function gemensam.beslutade_mot_kedjan() to gemensam_app;
  ${beslutadeRaderMedDom()}
  revoke all on function gemensam.beslutade_rader() from public;
  grant execute on function gemensam.beslutade_rader() to gemensam_app;
`;

/** An amount that a decision was held to stands, whoever may read the decision. */
const prisbasbeloppSql = `
  create function gemensam.prisbasbelopp_i_provningen(beslut uuid) returns boolean language sql stable security definer set search_path = gemensam, pg_temp as $$
    select exists (select from delegationsbeslut_innehall i where i.samverkan_id = samverkan_id() and i.id = beslut
      and jsonb_path_exists(i.provning, '$.rader[*] ? (@.regel == "Beloppet inom taket" && @.utfall == "uppfylld" && @.text like_regex "prisbasbelopp")')) $$;
  revoke all on function gemensam.prisbasbelopp_i_provningen(uuid) from public;
  grant execute on function gemensam.prisbasbelopp_i_provningen(uuid) to gemensam_app;
`;
