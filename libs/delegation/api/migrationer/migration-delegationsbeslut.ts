import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd, samverkanKolumn } from '@gemensam/shared/api';

/**
 * Decisions on delegation: the row that all members see, what is written of it as a row of its own that secrecy hides, and what it
 * caused. The portal may add and never change; the checksum binds both rows to the audit log.
 */
export class Delegationsbeslut1761000041000 implements MigrationInterface {
  readonly name = 'Delegationsbeslut1761000041000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [serieSql, beslutSql, innehallSql, avtryckSql, fasthetSql, foljdSql]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table gemensam.hanskjutning, gemensam.delegationsbeslut_foljd, gemensam.delegationsbeslut_innehall, gemensam.delegationsbeslut, gemensam.delegationsarende, gemensam.delegationsserie cascade;
      drop function gemensam.delegationsbeslut_avtryck(uuid), gemensam.delegationsbeslut_kanonisk(uuid), gemensam.ge_delegationsavtryck(), gemensam.delegationsbeslut_ligger_fast(), gemensam.delegationsbeslut_text(jsonb, jsonb);
    `);
  }
}

const arendetyp = `('firmateckning','avtalsforlangning','tilldelning','omfordelning_driftbudget','inkop','beslutsattest','projektstart','ovrigt')`;
const saktyp = `('projekt','avtal','upphandling','budgetpost','bestallning','leverantorsfaktura','arende')`;

const serieSql = `
  create table gemensam.delegationsserie (
    ${samverkanKolumn},
    ar integer not null,
    senaste integer not null check (senaste >= 1),
    primary key (samverkan_id, ar)
  );
  ${radskydd('delegationsserie', 'select, insert, update')}

  -- The ärende that holds the decisions of a year that belong to no other.
  create table gemensam.delegationsarende (
    ${samverkanKolumn},
    ar integer not null,
    arende_id uuid not null,
    primary key (samverkan_id, ar),
    foreign key (samverkan_id, arende_id) references gemensam.arende (samverkan_id, id)
  );
  ${radskydd('delegationsarende', 'select, insert')}
`;

const beslutSql = `
  create table gemensam.delegationsbeslut (
    ${samverkanKolumn},
    id uuid not null,
    ar integer not null,
    lopnummer integer not null check (lopnummer >= 1),
    grund text not null check (grund in ('delegation','bradskande')),
    punkt_id uuid,
    punkt_nr integer,
    arendetyp text not null check (arendetyp in ${arendetyp}),
    beslutad_av_id uuid not null references gemensam.person (id),
    beslutad_av text not null,
    roll text not null,
    som text not null check (som in ('delegat','ersattare','overordnad','ordforande_bradskande','vice_bradskande')),
    varfor text,
    datum date not null,
    tidpunkt timestamptz not null default clock_timestamp(),
    saktyp text check (saktyp in ${saktyp}),
    sak_id uuid,
    -- The version of the matter that was decided: each version is decided once.
    sak_version integer,
    arende_id uuid not null,
    post_id uuid not null,
    handling_id uuid not null,
    -- Of the PDF.
    handling_sha256 bytea not null,
    hemlig boolean not null,
    beslut_id uuid not null,
    avtryck bytea not null,
    primary key (samverkan_id, id),
    unique (samverkan_id, ar, lopnummer),
    unique (samverkan_id, id, hemlig),
    unique (samverkan_id, beslut_id),
    foreign key (samverkan_id, arende_id) references gemensam.arende (samverkan_id, id),
    foreign key (samverkan_id, post_id) references gemensam.registerpost (samverkan_id, id),
    foreign key (samverkan_id, punkt_id) references gemensam.delegationspunkt (samverkan_id, id),
    foreign key (samverkan_id, beslut_id) references gemensam.beslut_referens (samverkan_id, id),
    check ((grund = 'delegation') = (punkt_id is not null) and (punkt_id is null) = (punkt_nr is null)),
    check ((grund = 'bradskande') = (som in ('ordforande_bradskande','vice_bradskande'))),
    check ((saktyp is null) = (sak_id is null)),
    check (sak_id is not null or sak_version is null),
    check (ar = extract(year from datum))
  );
  create unique index delegationsbeslut_sak on gemensam.delegationsbeslut (samverkan_id, saktyp, sak_id, arendetyp, sak_version) where sak_version is not null;
  create index delegationsbeslut_sakens on gemensam.delegationsbeslut (samverkan_id, sak_id);
  create index delegationsbeslut_dag on gemensam.delegationsbeslut (samverkan_id, datum desc, lopnummer desc);
  ${radskydd('delegationsbeslut', 'select, insert')}
`;

/** The person reads a decision that is secret itself, by role. */
export const laserHemligaBeslut = `(select coalesce(gemensam.kontext() -> 'roller' ?| array['e_samordnare','namndsekreterare','ordforande','vice_ordforande','overordnad','revisor'], false))`;

const innehallSql = `
  create table gemensam.delegationsbeslut_innehall (
    ${samverkanKolumn},
    id uuid not null,
    hemlig boolean not null,
    paragraf text check (paragraf ~ '^(1[5-9]|[23][0-9]|4[0-3]):[1-9][0-9]?( [a-z])?$'),
    skal text check (length(skal) between 1 and 500),
    rubrik text not null check (length(rubrik) between 1 and 300),
    text text not null check (length(text) between 1 and 4000),
    motiv text not null check (length(motiv) between 1 and 4000),
    bradskande_skal text check (length(bradskande_skal) between 20 and 2000),
    belopp_ore bigint,
    moms text check (moms in ('in','ut')),
    momssats integer,
    motpart_id uuid,
    motpart text check (length(motpart) between 1 and 200),
    sak_namn text not null check (length(sak_namn) between 1 and 400),
    uppgifter jsonb not null,
    -- The check as it stood, row by row.
    provning jsonb not null,
    av_id uuid not null references gemensam.person (id),
    primary key (samverkan_id, id),
    foreign key (samverkan_id, id, hemlig) references gemensam.delegationsbeslut (samverkan_id, id, hemlig) deferrable initially deferred,
    foreign key (samverkan_id, motpart_id) references gemensam.organisation (samverkan_id, id),
    check (hemlig = (paragraf is not null) and hemlig = (skal is not null)),
    check ((belopp_ore is null) = (moms is null))
  );
  ${radskydd('delegationsbeslut_innehall', 'select, insert')}
  create policy hemlig on gemensam.delegationsbeslut_innehall as restrictive to gemensam_app
    using (not hemlig or ${laserHemligaBeslut} or av_id = (select gemensam.person_id()))
    with check (true);
`;

/** Everything that was decided, as one text: a column that comes later and is empty does not change it. */
const avtryckSql = `
  create function gemensam.delegationsbeslut_text(beslut jsonb, innehall jsonb) returns text language sql immutable
    set search_path = gemensam, pg_temp
    as $$ select jsonb_build_object('beslut', jsonb_strip_nulls(beslut - 'avtryck'), 'innehall', jsonb_strip_nulls(innehall))::text $$;

  -- The row of what is written comes first, so that the checksum can be made of both.
  create function gemensam.ge_delegationsavtryck() returns trigger language plpgsql security definer
    set search_path = gemensam, pg_temp set timezone = 'UTC' as $$
  declare
    skrivet jsonb;
  begin
    select to_jsonb(i) into skrivet from delegationsbeslut_innehall i where i.samverkan_id = new.samverkan_id and i.id = new.id;
    if skrivet is null then
      raise exception 'ett delegationsbeslut har ett innehåll' using errcode = '23514';
    end if;
    new.avtryck := sha256(convert_to(delegationsbeslut_text(to_jsonb(new), skrivet), 'UTF8'));
    return new;
  end $$;
  create trigger ge_delegationsavtryck before insert on gemensam.delegationsbeslut for each row execute function gemensam.ge_delegationsavtryck();

  -- What a reader may see of it; null when what is written is hidden from her.
  create function gemensam.delegationsbeslut_kanonisk(beslut uuid) returns text language sql stable
    set search_path = gemensam, pg_temp set timezone = 'UTC'
    as $$ select delegationsbeslut_text(to_jsonb(b), to_jsonb(i)) from delegationsbeslut b
      join delegationsbeslut_innehall i on (i.samverkan_id, i.id) = (b.samverkan_id, b.id) where b.id = beslut $$;

  -- The checksum as the rows stand now, also for one who may not see them. The owner sees every row of the context's samverkan.
  create policy agare on gemensam.delegationsbeslut_innehall for select to current_user using (true);
  create policy agare on gemensam.delegationsbeslut for select to current_user using (true);
  create function gemensam.delegationsbeslut_avtryck(beslut uuid) returns bytea language sql stable security definer
    set search_path = gemensam, pg_temp set timezone = 'UTC'
    as $$ select sha256(convert_to(delegationsbeslut_text(to_jsonb(b), to_jsonb(i)), 'UTF8')) from delegationsbeslut b
      join delegationsbeslut_innehall i on (i.samverkan_id, i.id) = (b.samverkan_id, b.id) where b.id = beslut and b.samverkan_id = gemensam.samverkan_id() $$;
  revoke all on function gemensam.delegationsbeslut_avtryck(uuid) from public;
  grant execute on function gemensam.delegationsbeslut_avtryck(uuid) to gemensam_app;
`;

/** Nobody changes what is decided; one who owns the whole server can, and the audit log tells of it. */
const fasthetSql = `
  create function gemensam.delegationsbeslut_ligger_fast() returns trigger language plpgsql set search_path = gemensam, pg_temp as $$
  begin
    if (select rolsuper from pg_catalog.pg_roles where rolname = current_user) then
      return coalesce(new, old);
    end if;
    raise exception 'ett delegationsbeslut ändras inte' using errcode = '23514';
  end $$;
  create trigger ligger_fast before update or delete on gemensam.delegationsbeslut for each row execute function gemensam.delegationsbeslut_ligger_fast();
  create trigger ligger_fast before update or delete on gemensam.delegationsbeslut_innehall for each row execute function gemensam.delegationsbeslut_ligger_fast();
`;

const foljdSql = `
  create table gemensam.delegationsbeslut_foljd (
    ${samverkanKolumn},
    beslut_id uuid not null,
    nr integer not null check (nr >= 1),
    objekttyp text not null,
    objekt_id uuid not null,
    text text not null check (length(text) between 1 and 2000),
    primary key (samverkan_id, beslut_id, nr),
    foreign key (samverkan_id, beslut_id) references gemensam.delegationsbeslut (samverkan_id, id)
  );
  ${radskydd('delegationsbeslut_foljd', 'select, insert')}

  -- A matter that a delegat left to the nämnd (domain rule D6).
  create table gemensam.hanskjutning (
    ${samverkanKolumn},
    id uuid not null,
    saktyp text check (saktyp in ${saktyp}),
    sak_id uuid,
    arendetyp text not null check (arendetyp in ${arendetyp}),
    punkt_id uuid,
    arende_id uuid not null,
    datum date not null,
    av_id uuid not null references gemensam.person (id),
    av text not null,
    tid timestamptz not null default clock_timestamp(),
    primary key (samverkan_id, id),
    foreign key (samverkan_id, arende_id) references gemensam.arende (samverkan_id, id),
    check ((saktyp is null) = (sak_id is null))
  );
  create index hanskjutning_sak on gemensam.hanskjutning (samverkan_id, sak_id);
  ${radskydd('hanskjutning', 'select, insert')}
`;
