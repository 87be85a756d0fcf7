import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd, samverkanKolumn } from '@gemensam/shared/api';

/** What the kommuner share: posts, their allocations with frozen weights, shares, and the nightly control of the sums. */
export class Finansiering1761000003000 implements MigrationInterface {
  readonly name = 'Finansiering1761000003000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [tabellSql, frysSql, kontrollSql]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table gemensam.kontrollkorning, gemensam.kostnadsandel, gemensam.fordelningsvikt, gemensam.fordelning, gemensam.kostnadspost;
      drop function gemensam.summera_andelar(), gemensam.frys_andelar();
    `);
  }
}

/** In the rows of an allocation the key to the allocation carries the samverkan: a second check per row would cost a quarter of the time. */
const samverkanForBarn = `samverkan_id uuid not null default gemensam.samverkan_id()`;

const tabellSql = `
  create table gemensam.kostnadspost (
    ${samverkanKolumn},
    id uuid not null,
    namn text collate gemensam.sv not null check (length(namn) between 1 and 160),
    ar integer not null check (ar between 2000 and 2100),
    slag text not null check (slag in ('grundbelopp','e_kontor','projekt','tjanst','ovrigt')),
    projekt_id uuid,
    utanfor_budget boolean not null default false,
    antagande text,
    kalla text not null,
    anmarkning text,
    faktureras text,
    beslut_referens_id uuid,
    ordning integer not null default 0,
    version integer not null default 1,
    primary key (samverkan_id, id),
    unique (samverkan_id, ar, namn),
    foreign key (samverkan_id, projekt_id) references gemensam.projekt (samverkan_id, id),
    foreign key (samverkan_id, beslut_referens_id) references gemensam.beslut_referens (samverkan_id, id)
  );
  ${radskydd('kostnadspost', 'select, insert, update')}

  -- One calculation of a post's shares. Never changed: a new calculation is a new row with the next nummer.
  create table gemensam.fordelning (
    ${samverkanKolumn},
    id uuid not null,
    kostnadspost_id uuid not null,
    nummer integer not null check (nummer >= 1),
    totalt_ore bigint not null,
    avrundningsenhet_ore bigint not null check (avrundningsenhet_ore >= 1),
    nyckeltyp text not null check (nyckeltyp in ('lika','invanarantal','blandad')),
    andel_lika_taljare bigint,
    andel_lika_namnare bigint,
    referensdatum date,
    beraknad timestamptz not null default clock_timestamp(),
    beraknad_av text not null,
    primary key (samverkan_id, id),
    unique (samverkan_id, kostnadspost_id, nummer),
    foreign key (samverkan_id, kostnadspost_id) references gemensam.kostnadspost (samverkan_id, id),
    check ((nyckeltyp = 'blandad') = (andel_lika_taljare is not null and andel_lika_namnare is not null)),
    check (andel_lika_taljare is null or (andel_lika_taljare between 0 and andel_lika_namnare and andel_lika_namnare > 0))
  );
  ${radskydd('fordelning', 'select, insert')}

  -- The frozen weights: each with its own source and reference date (null: the date is missing in the source).
  create table gemensam.fordelningsvikt (
    ${samverkanForBarn},
    fordelning_id uuid not null,
    del text not null check (del in ('lika','invanarantal')),
    kommunkod char(4) not null references gemensam.kommun (kommunkod),
    vikt bigint not null check (vikt >= 0),
    kalla text not null,
    datum date,
    primary key (samverkan_id, fordelning_id, del, kommunkod),
    foreign key (samverkan_id, fordelning_id) references gemensam.fordelning (samverkan_id, id)
  );
  ${radskydd('fordelningsvikt', 'select, insert')}

  create table gemensam.kostnadsandel (
    ${samverkanForBarn},
    fordelning_id uuid not null,
    kommunkod char(4) not null references gemensam.kommun (kommunkod),
    belopp_ore bigint not null,
    primary key (samverkan_id, fordelning_id, kommunkod),
    foreign key (samverkan_id, fordelning_id) references gemensam.fordelning (samverkan_id, id)
  );
  create index kostnadsandel_kommun on gemensam.kostnadsandel (samverkan_id, kommunkod, fordelning_id);
  ${radskydd('kostnadsandel', 'select, insert')}
`;

const frysSql = `
  -- At commit the shares of an allocation add up to its total, also when SQL is written by hand: the allocation is
  -- checked once when its transaction commits, and shares enter in that transaction only and never change.
  create function gemensam.summera_andelar() returns trigger
    language plpgsql set search_path = gemensam, pg_temp as $$
  declare summa numeric;
  begin
    select coalesce(sum(belopp_ore), 0) into summa from kostnadsandel
      where samverkan_id = new.samverkan_id and fordelning_id = new.id;
    if summa <> new.totalt_ore then
      raise exception 'andelarna är % öre men posten är % öre', summa, new.totalt_ore
        using errcode = '23514', constraint = 'andelar_lika_med_totalt';
    end if;
    return null;
  end $$;
  create constraint trigger andelar_lika_med_totalt after insert on gemensam.fordelning
    deferrable initially deferred for each row execute function gemensam.summera_andelar();

  create function gemensam.frys_andelar() returns trigger
    language plpgsql set search_path = gemensam, pg_temp as $$
  declare denna xid := pg_current_xact_id()::xid;
  begin
    if tg_op <> 'INSERT' then
      raise exception '% ändras aldrig: en ny beräkning är en ny fördelning', tg_table_name using errcode = '23514', constraint = 'fryst';
    end if;
    if exists (select from (select distinct samverkan_id, fordelning_id from nya) n
        join fordelning f on f.samverkan_id = n.samverkan_id and f.id = n.fordelning_id
        where f.xmin <> denna) then
      raise exception 'fördelningen är redan fryst' using errcode = '23514', constraint = 'fryst';
    end if;
    return null;
  end $$;
  create trigger fryst after insert on gemensam.kostnadsandel
    referencing new table as nya for each statement execute function gemensam.frys_andelar();
  create trigger fryst_andring before update or delete on gemensam.kostnadsandel
    for each statement execute function gemensam.frys_andelar();
  create trigger fryst after insert on gemensam.fordelningsvikt
    referencing new table as nya for each statement execute function gemensam.frys_andelar();
  create trigger fryst_andring before update or delete on gemensam.fordelningsvikt
    for each statement execute function gemensam.frys_andelar();
  create trigger fryst_andring before update or delete on gemensam.fordelning
    for each statement execute function gemensam.frys_andelar();
`;

const kontrollSql = `
  create table gemensam.kontrollkorning (
    ${samverkanKolumn},
    id uuid not null,
    tid timestamptz not null default clock_timestamp(),
    godkand boolean not null,
    kontroller jsonb not null,
    primary key (samverkan_id, id)
  );
  ${radskydd('kontrollkorning', 'select, insert')}
`;
