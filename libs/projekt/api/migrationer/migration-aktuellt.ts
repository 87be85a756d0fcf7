import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd, samverkanKolumn } from '@gemensam/shared/api';

const fas = `in ('ide','kvalificering','forstudie','forbereds','utveckling','upphandling','inforande','forvaltning','vilande','avslutad')`;
const lage = `in ('enligt_plan','risk','avviker')`;

/** The economy of then in each status report, and Aktuellt och pågående: assembled from the reports, edited, and frozen for a meeting. */
export class Aktuellt1761000021000 implements MigrationInterface {
  readonly name = 'Aktuellt1761000021000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [ekonomiSql, tabellSql, frystSql]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table gemensam.aktuelltpunkt, gemensam.aktuellt;
      drop function gemensam.krav_oppen_aktuellt(), gemensam.krav_oppen_punkt();
      alter table gemensam.statusrapport drop constraint statusrapport_ekonomi, drop column totalt_ore, drop column sakrat_ore;
    `);
  }
}

const ekonomiSql = `
  -- Öre, as it was when the report was written. Null: reports from before this stood here, and those read in from a source.
  alter table gemensam.statusrapport add column totalt_ore bigint, add column sakrat_ore bigint,
    add constraint statusrapport_ekonomi check ((totalt_ore is null) = (sakrat_ore is null));
`;

const tabellSql = `
  create table gemensam.aktuellt (
    ${samverkanKolumn},
    id uuid not null,
    namn text collate gemensam.sv not null check (length(namn) between 1 and 160),
    sammantrade date not null,
    nummer integer not null check (nummer >= 1),
    tillstand text not null check (tillstand in ('utkast','fryst','kasserad')),
    skapad_av text not null,
    fryst date,
    fryst_tid timestamptz,
    fryst_av_id uuid references gemensam.person (id),
    fryst_av text,
    inlast_kalla text,
    version integer not null default 1,
    primary key (samverkan_id, id),
    unique (samverkan_id, sammantrade, nummer),
    check ((tillstand = 'fryst') = (fryst is not null and fryst_tid is not null and fryst_av is not null))
  );
  -- One at a time is written for a meeting.
  create unique index aktuellt_oppet on gemensam.aktuellt (samverkan_id, sammantrade) where tillstand = 'utkast';
  ${radskydd('aktuellt', 'select, insert, update')}

  create table gemensam.aktuelltpunkt (
    ${samverkanKolumn},
    aktuellt_id uuid not null,
    projekt_id uuid not null,
    plats integer not null check (plats >= 1),
    statusrapport_id uuid not null,
    projektnamn text not null,
    text text not null check (length(text) <= 10000),
    rapport_nummer integer not null,
    rapport_datum date not null,
    fas text check (fas ${fas}),
    lage_tid text check (lage_tid ${lage}),
    lage_kostnad text check (lage_kostnad ${lage}),
    lage_resultat text check (lage_resultat ${lage}),
    totalt_ore bigint,
    sakrat_ore bigint,
    primary key (samverkan_id, aktuellt_id, projekt_id),
    unique (samverkan_id, aktuellt_id, plats),
    foreign key (samverkan_id, aktuellt_id) references gemensam.aktuellt (samverkan_id, id),
    foreign key (samverkan_id, projekt_id) references gemensam.projekt (samverkan_id, id),
    foreign key (samverkan_id, statusrapport_id) references gemensam.statusrapport (samverkan_id, id)
  );
  ${radskydd('aktuelltpunkt', 'select, insert, update, delete')}
`;

/** What is frozen or thrown away stands: whoever writes, also past the program. */
const frystSql = `
  create function gemensam.krav_oppen_aktuellt() returns trigger language plpgsql set search_path = gemensam, pg_temp as $$
  begin
    raise exception 'sammanställningen är % och ändras aldrig: gör en ny', old.tillstand using errcode = '23514', constraint = 'fryst';
  end $$;
  create trigger fryst before update or delete on gemensam.aktuellt for each row
    when (old.tillstand <> 'utkast') execute function gemensam.krav_oppen_aktuellt();

  create function gemensam.krav_oppen_punkt() returns trigger language plpgsql set search_path = gemensam, pg_temp as $$
  declare
    lage text;
  begin
    select a.tillstand into lage from aktuellt a
      where a.samverkan_id = coalesce(new.samverkan_id, old.samverkan_id) and a.id = coalesce(new.aktuellt_id, old.aktuellt_id) for share;
    if lage is distinct from 'utkast' or (tg_op = 'UPDATE' and (new.samverkan_id, new.aktuellt_id) is distinct from (old.samverkan_id, old.aktuellt_id)) then
      raise exception 'sammanställningen är % och ändras aldrig: gör en ny', lage using errcode = '23514', constraint = 'fryst';
    end if;
    return coalesce(new, old);
  end $$;
  create trigger fryst before insert or update or delete on gemensam.aktuelltpunkt for each row execute function gemensam.krav_oppen_punkt();
`;
