import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd } from '@gemensam/shared/api';

/**
 * The weights of an allocation stand in one row per part, as arrays: written once, read whole and never changed, they need no row and
 * no index entry each. 29 000 weights of 100 posts are 100 rows. `fordelningsvikt` is a view that gives each weight as a row.
 */
export class Fordelningsdel1761000026000 implements MigrationInterface {
  readonly name = 'Fordelningsdel1761000026000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [tabellSql, flyttSql, vaktSql, vySql]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(tillbakaSql);
  }
}

const samverkanForBarn = `samverkan_id uuid not null default gemensam.samverkan_id()`;
const delar = `del text not null check (del in ('lika','invanarantal','fast_belopp','procent','antal'))`;

const rader = `select d.samverkan_id, d.fordelning_id, d.del, v.kommunkod, v.vikt, d.kallor[least(v.plats, cardinality(d.kallor))] as kalla, d.datum[least(v.plats, cardinality(d.datum))] as datum
    from gemensam.fordelningsdel d cross join lateral unnest(d.kommunkoder, d.vikter) with ordinality v (kommunkod, vikt, plats)`;

const tabellSql = `
  -- The arrays follow the kommunkoder; sources and dates are one when all the weights have the same.
  create table gemensam.fordelningsdel (
    ${samverkanForBarn},
    fordelning_id uuid not null,
    ${delar},
    kommunkoder char(4)[] not null check (array_position(kommunkoder, null) is null),
    vikter bigint[] not null check (0 <= all (vikter) and array_position(vikter, null) is null),
    kallor text[] not null check (array_position(kallor, null) is null),
    datum date[] not null,
    primary key (samverkan_id, fordelning_id, del),
    constraint fordelning_finns foreign key (samverkan_id, fordelning_id) references gemensam.fordelning (samverkan_id, id),
    constraint fordelningsdel_lika_langa check (cardinality(vikter) = cardinality(kommunkoder) and cardinality(kallor) in (1, cardinality(kommunkoder)) and cardinality(datum) in (1, cardinality(kommunkoder)))
  );
`;

const flyttSql = `
  alter table gemensam.fordelningsvikt no force row level security;
  insert into gemensam.fordelningsdel (samverkan_id, fordelning_id, del, kommunkoder, vikter, kallor, datum)
    select samverkan_id, fordelning_id, del, array_agg(kommunkod order by kommunkod), array_agg(vikt order by kommunkod), array_agg(kalla order by kommunkod), array_agg(datum order by kommunkod)
    from gemensam.fordelningsvikt group by samverkan_id, fordelning_id, del;
  drop table gemensam.fordelningsvikt;
  ${radskydd('fordelningsdel', 'select, insert')}
`;

const vaktSql = `
  -- Weights enter with their allocation and never change; each kommun exists and stands once.
  create function gemensam.frys_delar() returns trigger
    language plpgsql set search_path = gemensam, pg_temp as $$
  declare
    denna xid := pg_current_xact_id()::xid;
    okand text;
  begin
    if tg_op <> 'INSERT' then
      raise exception '% ändras aldrig: en ny beräkning är en ny fördelning', tg_table_name using errcode = '23514', constraint = 'fryst';
    end if;
    if exists (select from nya n join fordelning f on f.samverkan_id = n.samverkan_id and f.id = n.fordelning_id where f.xmin <> denna) then
      raise exception 'fördelningen är redan fryst' using errcode = '23514', constraint = 'fryst';
    end if;
    select k.kod into okand from (select distinct unnest(kommunkoder) as kod from nya) k where not exists (select from kommun m where m.kommunkod = k.kod) limit 1;
    if found then
      raise exception 'kommunen % finns inte', okand using errcode = '23503', constraint = 'kommun_finns';
    end if;
    if exists (select from nya n where (select count(distinct k) from unnest(n.kommunkoder) k) <> cardinality(n.kommunkoder)) then
      raise exception 'en kommun står två gånger' using errcode = '23505', constraint = 'kommunen_en_gang';
    end if;
    return null;
  end $$;
  create trigger fryst after insert on gemensam.fordelningsdel
    referencing new table as nya for each statement execute function gemensam.frys_delar();
  create trigger fryst_andring before update or delete or truncate on gemensam.fordelningsdel
    for each statement execute function gemensam.frys_delar();
`;

const vySql = `
  create view gemensam.fordelningsvikt with (security_invoker = true) as
    ${rader};
  grant select on gemensam.fordelningsvikt to gemensam_app;
`;

const tillbakaSql = `
  drop view gemensam.fordelningsvikt;
  create table gemensam.fordelningsvikt (
    ${samverkanForBarn},
    fordelning_id uuid not null,
    ${delar},
    kommunkod char(4) not null,
    vikt bigint not null check (vikt >= 0),
    kalla text not null,
    datum date,
    primary key (samverkan_id, fordelning_id, del, kommunkod)
  );
  alter table gemensam.fordelningsdel no force row level security;
  insert into gemensam.fordelningsvikt (samverkan_id, fordelning_id, del, kommunkod, vikt, kalla, datum)
    ${rader};
  drop table gemensam.fordelningsdel;
  drop function gemensam.frys_delar();
  ${radskydd('fordelningsvikt', 'select, insert')}
  create trigger fryst after insert on gemensam.fordelningsvikt
    referencing new table as nya for each statement execute function gemensam.frys_andelar();
  create trigger fryst_andring before update or delete on gemensam.fordelningsvikt
    for each statement execute function gemensam.frys_andelar();
`;
