import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd, samverkanKolumn } from '@gemensam/shared/api';

/** Budget, prognos and utfall: rows of the budget, their years, forecasts and comments, actuals as read in, and where accounts go. */
export class Utfall1761000007000 implements MigrationInterface {
  readonly name = 'Utfall1761000007000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [budgetSql, utfallSql]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table gemensam.utfallskoppling, gemensam.utfall, gemensam.utfallsinlasning, gemensam.overskjutna_medel,
        gemensam.avvikelsekommentar, gemensam.prognos, gemensam.budgetpost, gemensam.budgetrad;
      drop function gemensam.utfall_overlappar();
    `);
  }
}

const budgetSql = `
  -- A row that is the same from year to year: what an account or a project is mapped to.
  create table gemensam.budgetrad (
    ${samverkanKolumn},
    id uuid not null,
    sida text not null check (sida in ('intakt','kostnad')),
    namn text collate gemensam.sv not null check (length(namn) between 1 and 160),
    ordning integer not null check (ordning >= 1),
    primary key (samverkan_id, id),
    unique (samverkan_id, sida, namn),
    unique (samverkan_id, id, sida)
  );
  ${radskydd('budgetrad', 'select, insert')}

  create table gemensam.budgetpost (
    ${samverkanKolumn},
    id uuid not null,
    budgetrad_id uuid not null,
    ar integer not null check (ar between 2000 and 2100),
    belopp_ore bigint not null check (belopp_ore between 0 and 10000000000000),
    kalla text not null check (length(kalla) between 1 and 1000),
    version integer not null default 1,
    primary key (samverkan_id, id),
    unique (samverkan_id, budgetrad_id, ar),
    foreign key (samverkan_id, budgetrad_id) references gemensam.budgetrad (samverkan_id, id)
  );
  create index budgetpost_ar on gemensam.budgetpost (samverkan_id, ar);
  ${radskydd('budgetpost', 'select, insert, update')}

  -- Forecasts and comments are only added to: the one with the highest nummer stands.
  create table gemensam.prognos (
    ${samverkanKolumn},
    budgetpost_id uuid not null,
    nummer integer not null check (nummer >= 1),
    belopp_ore bigint not null check (belopp_ore between 0 and 10000000000000),
    datum date not null,
    av text not null,
    primary key (samverkan_id, budgetpost_id, nummer),
    foreign key (samverkan_id, budgetpost_id) references gemensam.budgetpost (samverkan_id, id)
  );
  ${radskydd('prognos', 'select, insert')}
  create table gemensam.avvikelsekommentar (
    ${samverkanKolumn},
    budgetpost_id uuid not null,
    manad integer not null check (manad between 1 and 12),
    nummer integer not null check (nummer >= 1),
    text text not null check (length(text) between 1 and 2000),
    datum date not null,
    av text not null,
    primary key (samverkan_id, budgetpost_id, manad, nummer),
    foreign key (samverkan_id, budgetpost_id) references gemensam.budgetpost (samverkan_id, id)
  );
  ${radskydd('avvikelsekommentar', 'select, insert')}

  -- Means carried over are an entry of their own. One entered wrongly is met by another of the opposite sign.
  create table gemensam.overskjutna_medel (
    ${samverkanKolumn},
    id uuid not null,
    budgetrad_id uuid not null,
    fran_ar integer not null check (fran_ar between 2000 and 2100),
    ar integer not null check (ar between 2000 and 2100),
    belopp_ore bigint not null check (belopp_ore <> 0 and abs(belopp_ore) <= 10000000000000),
    kalla text not null check (length(kalla) between 1 and 1000),
    datum date not null,
    av text not null,
    primary key (samverkan_id, id),
    check (fran_ar < ar),
    foreign key (samverkan_id, budgetrad_id) references gemensam.budgetrad (samverkan_id, id)
  );
  ${radskydd('overskjutna_medel', 'select, insert')}
`;

const utfallSql = `
  create table gemensam.utfallsinlasning (
    ${samverkanKolumn},
    id uuid not null,
    ar integer not null check (ar between 2000 and 2100),
    fran_manad integer not null check (fran_manad between 1 and 12),
    till_manad integer not null check (till_manad between 1 and 12),
    slag text not null check (slag in ('sie','csv','kalla')),
    filnamn text,
    sha256 bytea check (length(sha256) = 32),
    teckenkodning text,
    kalla text not null check (length(kalla) between 1 and 1000),
    anmarkning text,
    antal_andringar integer not null check (antal_andringar >= 0),
    tid timestamptz not null default clock_timestamp(),
    av text not null,
    primary key (samverkan_id, id),
    check (fran_manad <= till_manad),
    check ((slag = 'kalla') = (sha256 is null and filnamn is null))
  );
  create index utfallsinlasning_ar on gemensam.utfallsinlasning (samverkan_id, ar);
  ${radskydd('utfallsinlasning', 'select, insert')}

  -- Actuals are never rewritten: what a later import says otherwise of is marked as replaced by it.
  create table gemensam.utfall (
    ${samverkanKolumn},
    id uuid not null,
    inlasning_id uuid not null,
    budgetrad_id uuid not null,
    ar integer not null check (ar between 2000 and 2100),
    fran_manad integer not null check (fran_manad between 1 and 12),
    till_manad integer not null check (till_manad between 1 and 12),
    belopp_ore bigint not null,
    ersatt_av_id uuid,
    primary key (samverkan_id, id),
    check (fran_manad <= till_manad),
    foreign key (samverkan_id, inlasning_id) references gemensam.utfallsinlasning (samverkan_id, id),
    foreign key (samverkan_id, ersatt_av_id) references gemensam.utfallsinlasning (samverkan_id, id),
    foreign key (samverkan_id, budgetrad_id) references gemensam.budgetrad (samverkan_id, id)
  );
  create index utfall_ar on gemensam.utfall (samverkan_id, ar, budgetrad_id) where ersatt_av_id is null;
  ${radskydd('utfall', 'select, insert')}
  grant update (ersatt_av_id) on gemensam.utfall to gemensam_app;

  -- At commit no month of a row is counted twice, also when SQL is written by hand.
  create function gemensam.utfall_overlappar() returns trigger
    language plpgsql set search_path = gemensam, pg_temp as $$
  begin
    if exists (select from utfall u where u.samverkan_id = new.samverkan_id and u.id = new.id and u.ersatt_av_id is null)
      and exists (select from utfall u where u.samverkan_id = new.samverkan_id and u.budgetrad_id = new.budgetrad_id and u.ar = new.ar
        and u.id <> new.id and u.ersatt_av_id is null and u.fran_manad <= new.till_manad and u.till_manad >= new.fran_manad) then
      raise exception 'utfallet för samma månad räknas två gånger' using errcode = '23514', constraint = 'utfall_overlappar';
    end if;
    return null;
  end $$;
  create constraint trigger utfall_overlappar after insert or update on gemensam.utfall
    deferrable initially deferred for each row execute function gemensam.utfall_overlappar();

  -- Where the amounts of an account (dimension 0) or an object go. Without budgetrad: not counted.
  create table gemensam.utfallskoppling (
    ${samverkanKolumn},
    sida text not null check (sida in ('intakt','kostnad')),
    dimension integer not null check (dimension >= 0),
    kod text not null check (length(kod) between 1 and 40),
    namn text,
    budgetrad_id uuid,
    datum date not null,
    av text not null,
    primary key (samverkan_id, sida, dimension, kod),
    foreign key (samverkan_id, budgetrad_id, sida) references gemensam.budgetrad (samverkan_id, id, sida)
  );
  ${radskydd('utfallskoppling', 'select, insert, update')}
`;
