import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd, samverkanKolumn } from '@gemensam/shared/api';

/** What the kommuner are invoiced: the settings in versions, the series of numbers, and the underlag with their rows, only ever added to. */
export class Faktura1761000008000 implements MigrationInterface {
  readonly name = 'Faktura1761000008000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [installningSql, underlagSql, frysSql, serieSql]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table gemensam.fakturarad, gemensam.fakturaunderlag, gemensam.fakturaserie, gemensam.fakturaregel, gemensam.fakturainstallning;
      drop function gemensam.frys_faktura(), gemensam.summera_fakturaunderlag(), gemensam.tat_fakturaserie();
    `);
  }
}

const plan = `plan text not null check (plan in ('helar','halvar','kvartal','manad'))`;
const momskod = `momskod text not null check (momskod in ('utanfor','undantagen','moms25','moms12','moms6'))`;

const installningSql = `
  create table gemensam.fakturainstallning (
    ${samverkanKolumn},
    version integer not null check (version >= 1),
    namn text not null check (length(namn) between 1 and 160),
    orgnr text not null check (orgnr ~ '^[0-9]{6}-[0-9]{4}$'),
    orgnr_fiktivt boolean not null,
    bankgiro text check (bankgiro ~ '^[0-9]{3,4}-[0-9]{4}$'),
    plusgiro text check (plusgiro ~ '^[0-9]{1,7}-[0-9]$'),
    betalningsdagar integer not null check (betalningsdagar between 0 and 90),
    sparad timestamptz not null default clock_timestamp(),
    sparad_av text not null,
    primary key (samverkan_id, version),
    check (bankgiro is not null or plusgiro is not null)
  );
  ${radskydd('fakturainstallning', 'select, insert')}
  create table gemensam.fakturaregel (
    ${samverkanKolumn},
    version integer not null,
    slag text not null check (slag in ('grundbelopp','e_kontor','projekt','tjanst','ovrigt')),
    ${plan},
    forskott boolean not null,
    ${momskod},
    primary key (samverkan_id, version, slag),
    foreign key (samverkan_id, version) references gemensam.fakturainstallning (samverkan_id, version)
  );
  ${radskydd('fakturaregel', 'select, insert')}
`;

const underlagSql = `
  create table gemensam.fakturaserie (
    ${samverkanKolumn},
    ar integer not null check (ar between 2000 and 2200),
    senaste integer not null check (senaste >= 0),
    primary key (samverkan_id, ar)
  );
  ${radskydd('fakturaserie', 'select, insert, update')}

  -- ar and manad: the period. serie_ar and nummer: its number, of the year of its date.
  create table gemensam.fakturaunderlag (
    ${samverkanKolumn},
    id uuid not null,
    serie_ar integer not null,
    nummer integer not null check (nummer >= 1),
    slag text not null check (slag in ('faktura','kredit')),
    kommunkod char(4) not null references gemensam.kommun (kommunkod),
    mottagare text not null check (length(mottagare) between 1 and 160),
    orgnr text not null check (orgnr ~ '^[0-9]{6}-[0-9]{4}$'),
    orgnr_fiktivt boolean not null,
    ar integer not null check (ar between 2000 and 2100),
    manad integer not null check (manad between 1 and 12),
    datum date not null,
    forfallodag date not null,
    installning_version integer not null,
    netto_ore bigint not null,
    moms_ore bigint not null,
    skapad timestamptz not null default clock_timestamp(),
    skapad_av text not null,
    primary key (samverkan_id, id),
    unique (samverkan_id, serie_ar, nummer),
    unique (samverkan_id, id, slag, kommunkod, ar, manad),
    foreign key (samverkan_id, serie_ar) references gemensam.fakturaserie (samverkan_id, ar),
    foreign key (samverkan_id, installning_version) references gemensam.fakturainstallning (samverkan_id, version),
    check (serie_ar = extract(year from datum)),
    check (forfallodag >= datum),
    check (netto_ore <> 0 and (slag = 'faktura') = (netto_ore > 0)),
    check (case slag when 'faktura' then moms_ore >= 0 else moms_ore <= 0 end)
  );
  create index fakturaunderlag_period on gemensam.fakturaunderlag (samverkan_id, ar, manad);
  ${radskydd('fakturaunderlag', 'select, insert')}

  -- One row per post. The same calculation of a post is invoiced a kommun once in a period, also when two do it at once.
  create table gemensam.fakturarad (
    ${samverkanKolumn},
    underlag_id uuid not null,
    nummer integer not null check (nummer >= 1),
    slag text not null,
    kommunkod char(4) not null,
    ar integer not null,
    manad integer not null,
    kostnadspost_id uuid not null,
    fordelning_id uuid not null,
    text text not null check (length(text) between 1 and 200),
    belopp_ore bigint not null check (belopp_ore <> 0 and (slag = 'faktura') = (belopp_ore > 0)),
    ${plan},
    forskott boolean not null,
    ${momskod},
    rattar_id uuid,
    primary key (samverkan_id, underlag_id, nummer),
    unique (samverkan_id, kostnadspost_id, kommunkod, ar, manad, fordelning_id),
    foreign key (samverkan_id, underlag_id, slag, kommunkod, ar, manad) references gemensam.fakturaunderlag (samverkan_id, id, slag, kommunkod, ar, manad),
    foreign key (samverkan_id, kostnadspost_id) references gemensam.kostnadspost (samverkan_id, id),
    foreign key (samverkan_id, fordelning_id) references gemensam.fordelning (samverkan_id, id),
    foreign key (samverkan_id, rattar_id) references gemensam.fakturaunderlag (samverkan_id, id),
    check (rattar_id is null or slag = 'kredit')
  );
  create index fakturarad_rattar on gemensam.fakturarad (samverkan_id, rattar_id) where rattar_id is not null;
  ${radskydd('fakturarad', 'select, insert')}
`;

const frysSql = `
  -- What is invoiced stands: nothing is changed or removed, and rows enter in the transaction of their underlag only.
  create function gemensam.frys_faktura() returns trigger
    language plpgsql set search_path = gemensam, pg_temp as $$
  declare denna xid := pg_current_xact_id()::xid;
  begin
    if tg_op <> 'INSERT' then
      raise exception '% ändras aldrig: en rättelse är ett nytt underlag', tg_table_name using errcode = '23514', constraint = 'fryst';
    end if;
    if exists (select from (select distinct samverkan_id, underlag_id from nya) n
        join fakturaunderlag u on u.samverkan_id = n.samverkan_id and u.id = n.underlag_id where u.xmin <> denna) then
      raise exception 'underlaget är redan skapat' using errcode = '23514', constraint = 'fryst';
    end if;
    return null;
  end $$;
  create trigger fryst after insert on gemensam.fakturarad
    referencing new table as nya for each statement execute function gemensam.frys_faktura();
  create trigger fryst_andring before update or delete on gemensam.fakturarad
    for each statement execute function gemensam.frys_faktura();
  create trigger fryst_andring before update or delete on gemensam.fakturaunderlag
    for each statement execute function gemensam.frys_faktura();
  create trigger fryst_andring before update or delete on gemensam.fakturainstallning
    for each statement execute function gemensam.frys_faktura();
  create trigger fryst_andring before update or delete on gemensam.fakturaregel
    for each statement execute function gemensam.frys_faktura();

  create function gemensam.summera_fakturaunderlag() returns trigger
    language plpgsql set search_path = gemensam, pg_temp as $$
  declare summa numeric;
  begin
    select coalesce(sum(belopp_ore), 0) into summa from fakturarad where samverkan_id = new.samverkan_id and underlag_id = new.id;
    if summa <> new.netto_ore then
      raise exception 'raderna är % öre men underlaget är % öre', summa, new.netto_ore using errcode = '23514', constraint = 'rader_lika_med_underlag';
    end if;
    return null;
  end $$;
  create constraint trigger rader_lika_med_underlag after insert on gemensam.fakturaunderlag
    deferrable initially deferred for each row execute function gemensam.summera_fakturaunderlag();
`;

const serieSql = `
  -- At commit the numbers of a year are 1 to senaste without gaps: every number is used, and none beyond.
  create function gemensam.tat_fakturaserie() returns trigger
    language plpgsql set search_path = gemensam, pg_temp as $$
  declare serie integer := case tg_table_name when 'fakturaserie' then (to_jsonb(new) ->> 'ar')::int else (to_jsonb(new) ->> 'serie_ar')::int end;
  declare rakning record;
  begin
    if tg_op = 'DELETE' then
      raise exception 'en nummerserie tas aldrig bort' using errcode = '23514', constraint = 'tat_serie';
    end if;
    select s.senaste, (select count(*) from fakturaunderlag u where u.samverkan_id = s.samverkan_id and u.serie_ar = s.ar) as antal,
        (select coalesce(max(u.nummer), 0) from fakturaunderlag u where u.samverkan_id = s.samverkan_id and u.serie_ar = s.ar) as hogsta
      into rakning from fakturaserie s where s.samverkan_id = new.samverkan_id and s.ar = serie;
    if rakning.senaste <> rakning.antal or rakning.senaste <> rakning.hogsta then
      raise exception 'nummerserien % har % underlag, högsta nummer % och senaste %', serie, rakning.antal, rakning.hogsta, rakning.senaste
        using errcode = '23514', constraint = 'tat_serie';
    end if;
    return null;
  end $$;
  create constraint trigger tat_serie after insert or update or delete on gemensam.fakturaserie
    deferrable initially deferred for each row execute function gemensam.tat_fakturaserie();
  create constraint trigger tat_serie after insert on gemensam.fakturaunderlag
    deferrable initially deferred for each row execute function gemensam.tat_fakturaserie();
`;
