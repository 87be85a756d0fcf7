import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A new allocation that a decision of its own carries may follow on one that is fastställd; and every allocation has the day it became known. */
export class Anslutning1761000013000 implements MigrationInterface {
  readonly name = 'Anslutning1761000013000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [kolumnSql, vaktSql(medBeslut), provaSql]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger forandring_haller on gemensam.fordelning;
      drop function gemensam.prova_forandring();
      drop trigger faststalld_kand on gemensam.kostnadspost;
      alter table gemensam.kostnadspost drop column beslut_kand;
      ${vaktSql(utanBeslut)}
      alter table gemensam.fordelning drop column kop_in_ore, drop column part_kommunkod, drop column metod, drop column kand, drop column beslut_referens_id, drop column grund;
    `);
  }
}

const kolumnSql = `
  alter table gemensam.fordelning
    add column grund text not null default 'nyckel',
    add column beslut_referens_id uuid,
    add column metod text,
    add column part_kommunkod char(4) references gemensam.kommun (kommunkod),
    add column kop_in_ore bigint,
    add column kand date;
  -- What became known before this column was: the day it was calculated. A change of type fills the rows without touching the freeze.
  alter table gemensam.fordelning alter column kand type date using (beraknad at time zone 'Europe/Stockholm')::date;
  alter table gemensam.fordelning
    alter column kand set default (now() at time zone 'Europe/Stockholm')::date,
    alter column kand set not null,
    add foreign key (samverkan_id, beslut_referens_id) references gemensam.beslut_referens (samverkan_id, id),
    add constraint fordelning_grund check (grund in ('nyckel','sen_anslutning','uttrade','andring')),
    add constraint fordelning_grund_beslut check ((grund = 'nyckel') = (beslut_referens_id is null)),
    add constraint fordelning_part check ((grund in ('sen_anslutning','uttrade')) = (part_kommunkod is not null)),
    add constraint fordelning_metod check ((grund = 'sen_anslutning') = (metod is not null) and (metod is null or metod in ('kop_in','ny_nyckel'))),
    add constraint fordelning_kop_in check ((metod is not distinct from 'kop_in') = (kop_in_ore is not null) and (kop_in_ore is null or kop_in_ore >= 0)),
    add constraint fordelning_foljer check (grund = 'nyckel' or nummer > 1);

  -- The business date when the decision was tied to the post; null: before this was kept, then the decision's own date.
  alter table gemensam.kostnadspost add column beslut_kand date;
  create trigger faststalld_kand before update on gemensam.kostnadspost for each row
    when (old.beslut_referens_id is not null and old.beslut_kand is distinct from new.beslut_kand)
    execute function gemensam.vakta_faststalld_post();
`;

const utanBeslut = `
    if beslut is not null then
      raise exception 'kostnadsposten är fastställd: ingen ny fördelning kan komma i kraft' using errcode = '23514', constraint = 'faststalld';
    end if;`;

const medBeslut = `
    if beslut is not null and new.grund = 'nyckel' then
      raise exception 'kostnadsposten är fastställd: en ny fördelning kräver ett eget beslut' using errcode = '23514', constraint = 'faststalld';
    end if;
    if beslut is null and new.grund <> 'nyckel' then
      raise exception 'kostnadsposten är inte fastställd' using errcode = '23514', constraint = 'inte_faststalld';
    end if;`;

const vaktSql = (prov: string): string => `
  create or replace function gemensam.vakta_faststalld_fordelning() returns trigger
    language plpgsql set search_path = gemensam, pg_temp as $$
  declare beslut uuid;
  begin
    select beslut_referens_id into beslut from kostnadspost
      where samverkan_id = new.samverkan_id and id = new.kostnadspost_id for share;
    ${prov}
    return new;
  end $$;
`;

const provaSql = `
  -- At commit a join or a withdrawal is what it says, against the allocation before it, also when SQL is written by hand.
  create function gemensam.prova_forandring() returns trigger
    language plpgsql set search_path = gemensam, pg_temp as $$
  declare fore fordelning;
  declare fel text;
  begin
    select * into fore from fordelning f
      where f.samverkan_id = new.samverkan_id and f.kostnadspost_id = new.kostnadspost_id and f.nummer = new.nummer - 1;
    if not found then
      fel := 'fördelningen före finns inte';
    elsif new.grund <> 'andring' then
      select case
        when new.totalt_ore <> fore.totalt_ore then 'totalen ändras inte'
        when count(*) filter (where coalesce(n.kommunkod, g.kommunkod) = new.part_kommunkod
          and (case new.grund when 'uttrade' then n.kommunkod is null and g.kommunkod is not null else n.kommunkod is not null and g.kommunkod is null end)) <> 1 then 'parten stämmer inte'
        when bool_or(coalesce(n.kommunkod, g.kommunkod) <> new.part_kommunkod and (n.kommunkod is null or g.kommunkod is null)) then 'någon annan kom till eller försvann'
        when new.metod = 'kop_in' and max(n.belopp_ore) filter (where n.kommunkod = new.part_kommunkod) <> new.kop_in_ore then 'köp-in är inte andelen'
        when new.metod = 'kop_in' and bool_or(n.belopp_ore > g.belopp_ore) then 'någons andel stiger vid ett köp-in'
        end into fel
      from (select * from kostnadsandel where samverkan_id = new.samverkan_id and fordelning_id = new.id) n
      full join (select * from kostnadsandel where samverkan_id = new.samverkan_id and fordelning_id = fore.id) g on g.kommunkod = n.kommunkod;
    end if;
    if fel is not null then
      raise exception 'fördelning %: %', new.nummer, fel using errcode = '23514', constraint = 'forandring_haller';
    end if;
    return null;
  end $$;
  create constraint trigger forandring_haller after insert on gemensam.fordelning
    deferrable initially deferred for each row when (new.grund <> 'nyckel') execute function gemensam.prova_forandring();
`;
