import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd, samverkanKolumn } from '@gemensam/shared/api';

/** The plan of a project's gates in versions: the first is the original plan, the newest is in force. */
const planSql = `
  create table gemensam.grindplan (
    ${samverkanKolumn},
    projekt_id uuid not null,
    version integer not null check (version >= 1),
    start date check (start between '2000-01-01' and '2100-12-31'),
    dagar jsonb not null check (jsonb_typeof(dagar) = 'object' and dagar <> '{}'),
    -- The years the project had from its source before it was planned by the day.
    kalla_fran integer,
    kalla_till integer,
    skal text check (length(skal) between 1 and 1000),
    antagande boolean not null default false,
    inlast_kalla text,
    datum date not null,
    tid timestamptz not null default clock_timestamp(),
    av_id uuid references gemensam.person (id),
    av text not null,
    transaktion xid8 not null default pg_current_xact_id(),
    primary key (samverkan_id, projekt_id, version),
    foreign key (samverkan_id, projekt_id) references gemensam.projekt (samverkan_id, id),
    check ((version = 1) = (skal is null)),
    check (inlast_kalla is not null or av_id is not null)
  );
  ${radskydd('grindplan', 'select, insert')}
`;

/** The years of a planned project are those of its plan: they change with a new version of it, or not at all. */
const tidplanSql = `
  create function gemensam.krav_grindplan() returns trigger language plpgsql set search_path = gemensam, pg_temp as $$
  begin
    if exists (select from grindplan g where g.samverkan_id = new.samverkan_id and g.projekt_id = new.id)
      and not exists (select from grindplan g where g.samverkan_id = new.samverkan_id and g.projekt_id = new.id and g.transaktion = pg_current_xact_id()) then
      raise exception 'projekt %: tidplanen följer planen för grindarna', new.id using errcode = '23514', constraint = 'tidplan_av_plan';
    end if;
    return null;
  end $$;
  create constraint trigger tidplan_av_plan after update of tidplan_fran, tidplan_till on gemensam.projekt deferrable initially deferred
    for each row when (old.tidplan_fran is distinct from new.tidplan_fran or old.tidplan_till is distinct from new.tidplan_till) execute function gemensam.krav_grindplan();
`;

export class Grindplan1761000025000 implements MigrationInterface {
  readonly name = 'Grindplan1761000025000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [planSql, tidplanSql]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger tidplan_av_plan on gemensam.projekt;
      drop function gemensam.krav_grindplan();
      drop table gemensam.grindplan;
    `);
  }
}
