import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd, samverkanKolumn } from '@gemensam/shared/api';

/** What each party takes on of a post, and a counter that keeps the commitments within the post whoever writes. */
export class Atagande1761000006000 implements MigrationInterface {
  readonly name = 'Atagande1761000006000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [tabellSql, raknarSql]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger rakna_fordelning on gemensam.fordelning;
      drop table gemensam.atagande, gemensam.finansieringslage;
      drop function gemensam.rakna_atagande(), gemensam.rakna_fordelning();
    `);
  }
}

const tabellSql = `
  -- One row per post, kept by triggers alone: what the kommuner share, what external financiers stand for, and what is taken on.
  create table gemensam.finansieringslage (
    ${samverkanKolumn},
    kostnadspost_id uuid not null,
    kommuner_ore bigint not null,
    extern_ore bigint not null default 0 check (extern_ore >= 0),
    atagit_ore bigint not null default 0,
    primary key (samverkan_id, kostnadspost_id),
    foreign key (samverkan_id, kostnadspost_id) references gemensam.kostnadspost (samverkan_id, id),
    constraint ataganden_ryms_i_posten check (atagit_ore >= 0 and (atagit_ore = 0 or atagit_ore <= kommuner_ore + extern_ore))
  );
  ${radskydd('finansieringslage', 'select')}

  create table gemensam.atagande (
    ${samverkanKolumn},
    id uuid not null,
    kostnadspost_id uuid not null,
    kommunkod char(4) references gemensam.kommun (kommunkod),
    extern_namn text collate gemensam.sv check (length(extern_namn) between 1 and 160),
    organisation_id uuid,
    tillstand text not null check (tillstand in ('tillfragad','forankrad','beslutad','avbojd','aterkallad')),
    begart_ore bigint not null check (begart_ore > 0),
    tidigare_ore bigint check (tidigare_ore > 0),
    atagit_ore bigint not null default 0,
    sista_dag date not null,
    instans text check (length(instans) between 1 and 160),
    beslutsdatum date,
    handling text check (length(handling) between 1 and 400),
    kommentar text check (length(kommentar) between 1 and 1000),
    fragad_av text not null,
    fragad timestamptz not null default clock_timestamp(),
    svarad_av text,
    svarad timestamptz,
    version integer not null default 1,
    primary key (samverkan_id, id),
    foreign key (samverkan_id, kostnadspost_id) references gemensam.kostnadspost (samverkan_id, id),
    foreign key (samverkan_id, organisation_id) references gemensam.organisation (samverkan_id, id),
    check ((kommunkod is null) <> (extern_namn is null)),
    check (organisation_id is null or extern_namn is not null),
    constraint atagandet_ryms_i_andelen check (atagit_ore between 0 and begart_ore),
    check ((tillstand in ('forankrad','beslutad')) = (atagit_ore > 0)),
    check ((tillstand = 'beslutad') = (instans is not null and beslutsdatum is not null)),
    check ((svarad_av is null) = (svarad is null))
  );
  create unique index atagande_kommun on gemensam.atagande (samverkan_id, kostnadspost_id, kommunkod) where kommunkod is not null;
  create unique index atagande_extern on gemensam.atagande (samverkan_id, kostnadspost_id, extern_namn) where extern_namn is not null and tillstand <> 'aterkallad';
  create index atagande_sista_dag on gemensam.atagande (samverkan_id, sista_dag) where tillstand in ('tillfragad','forankrad','avbojd');
  ${radskydd('atagande', 'select, insert, update')}
`;

const raknarSql = `
  -- The counter follows the allocation in force, also one written by hand.
  create function gemensam.rakna_fordelning() returns trigger
    language plpgsql security definer set search_path = gemensam, pg_temp as $$
  begin
    insert into finansieringslage (samverkan_id, kostnadspost_id, kommuner_ore)
    select n.samverkan_id, n.kostnadspost_id, f.totalt_ore
    from (select distinct samverkan_id, kostnadspost_id from nya) n
    join lateral (
      select x.totalt_ore from fordelning x
      where x.samverkan_id = n.samverkan_id and x.kostnadspost_id = n.kostnadspost_id order by x.nummer desc limit 1
    ) f on true
    order by 1, 2
    on conflict (samverkan_id, kostnadspost_id) do update set kommuner_ore = excluded.kommuner_ore;
    return null;
  end $$;
  create trigger rakna_fordelning after insert on gemensam.fordelning
    referencing new table as nya for each statement execute function gemensam.rakna_fordelning();

  insert into gemensam.finansieringslage (samverkan_id, kostnadspost_id, kommuner_ore)
    select distinct on (samverkan_id, kostnadspost_id) samverkan_id, kostnadspost_id, totalt_ore
    from gemensam.fordelning order by samverkan_id, kostnadspost_id, nummer desc;

  -- Each change of an åtagande moves the counter under its row's lock: its CHECK says no before the post is exceeded.
  create function gemensam.rakna_atagande() returns trigger
    language plpgsql security definer set search_path = gemensam, pg_temp as $$
  declare
    atagit bigint := 0;
    extern bigint := 0;
    rad atagande;
  begin
    if tg_op = 'UPDATE' and (new.samverkan_id, new.kostnadspost_id, new.kommunkod, new.extern_namn)
        is distinct from (old.samverkan_id, old.kostnadspost_id, old.kommunkod, old.extern_namn) then
      raise exception 'ett åtagande byter aldrig post eller part' using errcode = '23514', constraint = 'atagandets_part';
    end if;
    if tg_op <> 'DELETE' then
      rad := new;
      atagit := new.atagit_ore;
      extern := case when new.extern_namn is not null and new.tillstand <> 'aterkallad' then new.begart_ore else 0 end;
    end if;
    if tg_op <> 'INSERT' then
      rad := old;
      atagit := atagit - old.atagit_ore;
      extern := extern - case when old.extern_namn is not null and old.tillstand <> 'aterkallad' then old.begart_ore else 0 end;
    end if;
    if atagit <> 0 or extern <> 0 then
      update finansieringslage set atagit_ore = atagit_ore + atagit, extern_ore = extern_ore + extern
        where samverkan_id = rad.samverkan_id and kostnadspost_id = rad.kostnadspost_id;
      if not found then
        raise exception 'posten har ingen fördelning' using errcode = '23514', constraint = 'ataganden_ryms_i_posten';
      end if;
    end if;
    return null;
  end $$;
  create trigger rakna_atagande after insert or update or delete on gemensam.atagande
    for each row execute function gemensam.rakna_atagande();
`;
