import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd, samverkanKolumn } from '@gemensam/shared/api';

/** The delegationsordning in versions, what the nämnd has taken back or over, and the prisbasbelopp of each year. */
export class Delegationsordning1761000040000 implements MigrationInterface {
  readonly name = 'Delegationsordning1761000040000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [ordningSql, punktSql, skyddSql, namndenSql, prisbasbeloppSql]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger ge_prisbasbelopp on gemensam.samverkan;
      drop function gemensam.ge_prisbasbelopp();
      drop table gemensam.prisbasbelopp, gemensam.overtagande, gemensam.punktaterkallelse, gemensam.delegationspunkt, gemensam.delegationsordning;
      drop function gemensam.skydda_delegationspunkt(), gemensam.skydda_delegationsordning(), gemensam.kanda_prisbasbelopp();
    `);
  }
}

const arendetyp = `('firmateckning','avtalsforlangning','tilldelning','omfordelning_driftbudget','inkop','beslutsattest','projektstart','ovrigt')`;
const delegat = `('ordforande','vice_ordforande','ledamot','e_samordnare','namndsekreterare','overordnad','projektledare')`;
const saktyp = `('projekt','avtal','upphandling','budgetpost','bestallning','leverantorsfaktura','arende')`;

const ordningSql = `
  create table gemensam.delegationsordning (
    ${samverkanKolumn},
    id uuid not null,
    -- Counts the adopted ones. An utkast has none.
    nummer integer check (nummer >= 1),
    galler_fran date,
    -- The last day in force.
    galler_till date,
    beslut_id uuid,
    faststalld timestamptz,
    version integer not null default 1,
    primary key (samverkan_id, id),
    unique (samverkan_id, nummer),
    foreign key (samverkan_id, beslut_id) references gemensam.beslut_referens (samverkan_id, id),
    check (galler_till >= galler_fran),
    check ((nummer is null) = (galler_fran is null) and (nummer is null) = (beslut_id is null) and (nummer is null) = (faststalld is null)),
    check (nummer is not null or galler_till is null)
  );
  -- One utkast at a time, and one ordning without an end.
  create unique index delegationsordning_utkast on gemensam.delegationsordning (samverkan_id) where nummer is null;
  create unique index delegationsordning_oppen on gemensam.delegationsordning (samverkan_id) where nummer is not null and galler_till is null;
  ${radskydd('delegationsordning', 'select, insert, update, delete')}
`;

const punktSql = `
  create table gemensam.delegationspunkt (
    ${samverkanKolumn},
    id uuid not null,
    ordning_id uuid not null,
    nr integer not null check (nr between 1 and 99),
    -- What KL 6:38 keeps with the nämnd is not among them.
    arendetyp text not null check (arendetyp in ${arendetyp}),
    text text not null check (length(text) between 1 and 500),
    delegat text not null check (delegat in ${delegat}),
    ersattare text check (ersattare in ${delegat}),
    tak_slag text check (tak_slag in ('kronor','prisbasbelopp')),
    tak_ore bigint check (tak_ore > 0),
    tak_antal numeric(6,2) check (tak_antal > 0),
    tak_moms text check (tak_moms in ('in','ut')),
    budgetpost text check (length(budgetpost) between 1 and 160),
    kraver text[] not null default '{}' check (kraver <@ array['finansiering_sakrad','option_och_varsel','upphandling_utvarderad','inom_totalram','inom_fattat_beslut']),
    vidaredelegation boolean not null default false,
    attest boolean not null default false,
    primary key (samverkan_id, id),
    unique (samverkan_id, ordning_id, nr),
    foreign key (samverkan_id, ordning_id) references gemensam.delegationsordning (samverkan_id, id) on delete cascade,
    check (ersattare is distinct from delegat),
    check ((tak_slag is null) = (tak_moms is null)),
    check ((tak_slag is not distinct from 'kronor') = (tak_ore is not null)),
    check ((tak_slag is not distinct from 'prisbasbelopp') = (tak_antal is not null))
  );
  ${radskydd('delegationspunkt', 'select, insert, update, delete')}
`;

/** What the nämnd has adopted stays as it was, whoever asks: only its last day may be set. */
const skyddSql = `
  create function gemensam.skydda_delegationsordning() returns trigger
    language plpgsql set search_path = gemensam, pg_temp as $$
  begin
    if old.nummer is not null and (tg_op = 'DELETE'
        or (new.id, new.nummer, new.galler_fran, new.beslut_id, new.faststalld) is distinct from (old.id, old.nummer, old.galler_fran, old.beslut_id, old.faststalld)) then
      raise exception 'en fastställd delegationsordning ändras inte' using errcode = '23514';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end $$;
  create trigger skydda_delegationsordning before update or delete on gemensam.delegationsordning
    for each row execute function gemensam.skydda_delegationsordning();

  create function gemensam.skydda_delegationspunkt() returns trigger
    language plpgsql set search_path = gemensam, pg_temp as $$
  begin
    if exists (select 1 from delegationsordning o where o.nummer is not null
        and (o.samverkan_id, o.id) in (case when tg_op = 'INSERT' then (new.samverkan_id, new.ordning_id) else (old.samverkan_id, old.ordning_id) end,
          case when tg_op = 'DELETE' then (old.samverkan_id, old.ordning_id) else (new.samverkan_id, new.ordning_id) end)) then
      raise exception 'en fastställd delegationsordning ändras inte' using errcode = '23514';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end $$;
  create trigger skydda_delegationspunkt before insert or update or delete on gemensam.delegationspunkt
    for each row execute function gemensam.skydda_delegationspunkt();
`;

const namndenSql = `
  create table gemensam.punktaterkallelse (
    ${samverkanKolumn},
    punkt_id uuid not null,
    fran date not null,
    beslut_id uuid not null,
    av_id uuid not null references gemensam.person (id),
    av text not null,
    tid timestamptz not null default clock_timestamp(),
    primary key (samverkan_id, punkt_id),
    foreign key (samverkan_id, punkt_id) references gemensam.delegationspunkt (samverkan_id, id),
    foreign key (samverkan_id, beslut_id) references gemensam.beslut_referens (samverkan_id, id)
  );
  ${radskydd('punktaterkallelse', 'select, insert')}

  -- One matter the nämnd decides itself though it is delegated.
  create table gemensam.overtagande (
    ${samverkanKolumn},
    id uuid not null,
    saktyp text not null check (saktyp in ${saktyp}),
    sak_id uuid not null,
    arendetyp text not null check (arendetyp in ${arendetyp}),
    -- The thing as it was called that day.
    sak text not null check (length(sak) between 1 and 300),
    beslut_id uuid not null,
    datum date not null,
    skal text not null check (length(skal) between 1 and 1000),
    av_id uuid not null references gemensam.person (id),
    av text not null,
    tid timestamptz not null default clock_timestamp(),
    -- Handed back by another decision of the nämnd.
    aterlamnad date,
    aterlamnad_beslut_id uuid,
    version integer not null default 1,
    primary key (samverkan_id, id),
    foreign key (samverkan_id, beslut_id) references gemensam.beslut_referens (samverkan_id, id),
    foreign key (samverkan_id, aterlamnad_beslut_id) references gemensam.beslut_referens (samverkan_id, id),
    check ((aterlamnad is null) = (aterlamnad_beslut_id is null)),
    check (aterlamnad >= datum)
  );
  create unique index overtagande_sak on gemensam.overtagande (samverkan_id, saktyp, sak_id, arendetyp) where aterlamnad is null;
  ${radskydd('overtagande', 'select, insert, update')}
`;

const prisbasbeloppSql = `
  create table gemensam.prisbasbelopp (
    ${samverkanKolumn},
    ar integer not null check (ar between 1960 and 2200),
    ore bigint not null check (ore > 0 and ore % 10000 = 0),
    kalla text not null check (length(kalla) between 1 and 200),
    -- Null: it came with the portal.
    av_id uuid references gemensam.person (id),
    av text,
    tid timestamptz not null default clock_timestamp(),
    version integer not null default 1,
    primary key (samverkan_id, ar)
  );
  ${radskydd('prisbasbelopp', 'select, insert, update')}
  create policy agare on gemensam.prisbasbelopp for insert to current_user with check (true);

  create function gemensam.kanda_prisbasbelopp() returns table (ar integer, ore bigint, kalla text)
    language sql immutable set search_path = gemensam, pg_temp as $$
    select v.ar, v.kronor * 100, 'Regeringens beslut för ' || v.ar || ' enligt 2 kap. 7 § socialförsäkringsbalken'
    from (values (2018, 45500::bigint), (2019, 46500), (2020, 47300), (2021, 47600), (2022, 48300), (2023, 52500), (2024, 57300), (2025, 58800), (2026, 59200)) v (ar, kronor) $$;

  -- A samverkan begins with the years that are known.
  create function gemensam.ge_prisbasbelopp() returns trigger
    language plpgsql set search_path = gemensam, pg_temp as $$
  begin
    insert into prisbasbelopp (samverkan_id, ar, ore, kalla) select new.id, k.ar, k.ore, k.kalla from kanda_prisbasbelopp() k;
    return null;
  end $$;
  create trigger ge_prisbasbelopp after insert on gemensam.samverkan for each row execute function gemensam.ge_prisbasbelopp();
  insert into gemensam.prisbasbelopp (samverkan_id, ar, ore, kalla)
    select s.id, k.ar, k.ore, k.kalla from gemensam.samverkan s cross join gemensam.kanda_prisbasbelopp() k;
`;
