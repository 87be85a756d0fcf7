import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd, samverkanKolumn } from './tabell-sql';

/** The ground: signed context, samverkan, person, session, audit chain, drafts, idempotency and handlingar. */
export class Grund1761000000000 implements MigrationInterface {
  readonly name = 'Grund1761000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(kontextSql);
    await runner.query(personSql);
    await runner.query(handelseSql);
    await runner.query(ovrigtSql);
    await runner.query(handlingSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table gemensam.handling_version, gemensam.handling, gemensam.utkast, gemensam.idempotens,
        gemensam.handelse_kontrollpunkt, gemensam.handelse_lank, gemensam.handelse_kedja, gemensam.handelse,
        gemensam.inloggningsforsok, gemensam.session, gemensam.person, gemensam.samverkan cascade;
      drop function gemensam.osignerade_kedjor(), gemensam.spara_kontrollpunkt(uuid, bigint, bytea, timestamptz, bytea);
      drop function gemensam.lanka_handelse(), gemensam.samverkan_id(), gemensam.person_id(), gemensam.kontext();
      drop table gemensam.hemlighet;
      drop collation gemensam.sv;
    `);
  }
}

const kontextSql = `
  create collation gemensam.sv (provider = icu, locale = 'sv-SE');

  -- Readable by the owner alone: keys that the API fetches at start, so that every replica has the same.
  create table gemensam.hemlighet (namn text primary key, varde bytea not null);

  create table gemensam.samverkan (
    id uuid primary key,
    kortnamn text not null unique check (kortnamn ~ '^[a-z0-9-]{2,40}$'),
    namn text not null,
    form text not null check (form in ('gemensam_namnd', 'annan_samverkan'))
  );

  -- The context is signed with HMAC-SHA256 (RFC 2104, with the padded keys stored ready), so that an injected
  -- set_config cannot change whose rows are seen. An unsigned or wrongly signed context sees nothing.
  create function gemensam.kontext() returns jsonb
    language plpgsql stable parallel safe security definer set search_path = gemensam, pg_temp as $$
  declare
    innehall text := current_setting('gemensam.kontext', true);
    signatur text := current_setting('gemensam.signatur', true);
    inre bytea;
    yttre bytea;
  begin
    if innehall is null or innehall = '' then
      return null;
    end if;
    select varde into inre from hemlighet where namn = 'kontext_inre';
    select varde into yttre from hemlighet where namn = 'kontext_yttre';
    if encode(sha256(yttre || sha256(inre || convert_to(innehall, 'UTF8'))), 'hex') is distinct from signatur then
      raise exception 'kontextens signatur stämmer inte' using errcode = '42501';
    end if;
    return innehall::jsonb;
  end $$;

  create function gemensam.samverkan_id() returns uuid language sql stable parallel safe
    as $$ select (gemensam.kontext() ->> 'samverkan')::uuid $$;
  create function gemensam.person_id() returns uuid language sql stable parallel safe
    as $$ select (gemensam.kontext() ->> 'person')::uuid $$;

  alter table gemensam.samverkan enable row level security;
  alter table gemensam.samverkan force row level security;
  create policy samverkan on gemensam.samverkan using (id = (select gemensam.samverkan_id()));
  create policy agare on gemensam.samverkan to current_user using (true) with check (true);
  grant usage on schema gemensam to gemensam_app;
  grant select on gemensam.samverkan to gemensam_app;
`;

const personSql = `
  create table gemensam.person (
    id uuid primary key,
    anvandarnamn text not null unique check (anvandarnamn = lower(anvandarnamn) and length(anvandarnamn) between 2 and 80),
    namn text not null check (length(namn) between 1 and 120),
    losenord_hash text,
    demo boolean not null default false,
    skapad timestamptz not null default now()
  );
  create table gemensam.session (
    id uuid primary key default gen_random_uuid(),
    token_hash bytea not null unique,
    person_id uuid not null references gemensam.person (id),
    skapad timestamptz not null,
    senast timestamptz not null,
    upphor timestamptz not null,
    avslutad timestamptz
  );
  create index session_person on gemensam.session (person_id) where avslutad is null;
  create table gemensam.inloggningsforsok (
    id bigint generated always as identity primary key,
    tid timestamptz not null,
    anvandarnamn text not null,
    adress text not null,
    lyckad boolean not null
  );
  create index inloggningsforsok_namn on gemensam.inloggningsforsok (anvandarnamn, tid desc);
  create index inloggningsforsok_adress on gemensam.inloggningsforsok (adress, tid desc) where not lyckad;
  grant select, insert on gemensam.person, gemensam.inloggningsforsok to gemensam_app;
  grant select, insert, update on gemensam.session to gemensam_app;
`;

const handelseSql = `
  create table gemensam.handelse (
    ${samverkanKolumn},
    id uuid not null,
    tid timestamptz not null default clock_timestamp(),
    affarsdatum date not null,
    aktor_id uuid references gemensam.person (id),
    aktor text not null,
    handelsetyp text not null,
    objekttyp text not null,
    objekt_id text not null,
    text text not null,
    data jsonb not null,
    primary key (samverkan_id, id)
  );
  create index handelse_objekt on gemensam.handelse (samverkan_id, objekttyp, objekt_id, id);
  create index handelse_typ on gemensam.handelse (samverkan_id, handelsetyp);
  create table gemensam.handelse_kedja (
    ${samverkanKolumn} primary key,
    nr bigint not null,
    hash bytea not null
  );
  create table gemensam.handelse_lank (
    ${samverkanKolumn},
    nr bigint not null,
    handelse_id uuid not null,
    kanonisk text not null,
    hash bytea not null,
    primary key (samverkan_id, nr),
    unique (samverkan_id, handelse_id),
    foreign key (samverkan_id, handelse_id) references gemensam.handelse (samverkan_id, id)
  );
  create table gemensam.handelse_kontrollpunkt (
    ${samverkanKolumn},
    nr bigint not null,
    hash bytea not null,
    tid timestamptz not null,
    signatur bytea not null,
    primary key (samverkan_id, nr)
  );
  ${radskydd('handelse', 'select, insert')}
  ${radskydd('handelse_kedja', 'select')}
  ${radskydd('handelse_lank', 'select')}
  ${radskydd('handelse_kontrollpunkt', 'select')}

  -- The event as the chain binds it. An export computes it again from the row: a changed row no longer fits its link.
  create function gemensam.handelse_kanonisk(h gemensam.handelse) returns text language sql stable
    set search_path = gemensam, pg_temp as $$
    select jsonb_build_array(
      h.samverkan_id, h.id, to_char(h.tid at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), h.affarsdatum,
      h.aktor_id, h.aktor, h.handelsetyp, h.objekttyp, h.objekt_id, h.text, h.data)::text $$;

  -- Links each event to the one before, at commit: the chain's head is locked only while committing.
  create function gemensam.lanka_handelse() returns trigger
    language plpgsql security definer set search_path = gemensam, pg_temp as $$
  declare
    forra handelse_kedja;
    rad text;
    ny bytea;
  begin
    insert into handelse_kedja (samverkan_id, nr, hash) values (new.samverkan_id, 0, sha256(''))
      on conflict do nothing;
    select * into forra from handelse_kedja where samverkan_id = new.samverkan_id for update;
    rad := handelse_kanonisk(new);
    ny := sha256(forra.hash || convert_to(rad, 'UTF8'));
    insert into handelse_lank (samverkan_id, nr, handelse_id, kanonisk, hash)
      values (new.samverkan_id, forra.nr + 1, new.id, rad, ny);
    update handelse_kedja set nr = forra.nr + 1, hash = ny where samverkan_id = new.samverkan_id;
    return null;
  end $$;
  create constraint trigger lanka_handelse after insert on gemensam.handelse
    deferrable initially deferred for each row execute function gemensam.lanka_handelse();

  -- Checkpoints are set by a job of the installation, not by a person in a samverkan: two functions see every chain, one to read
  -- the heads that are not yet signed, one to keep a signed head that is the chain's own.
  create policy agare on gemensam.handelse_kedja for select to current_user using (true);
  create policy agare on gemensam.handelse_lank for select to current_user using (true);
  create policy agare on gemensam.handelse_kontrollpunkt to current_user using (true) with check (true);
  create function gemensam.osignerade_kedjor() returns table (samverkan_id uuid, nr bigint, hash text)
    language sql stable security definer set search_path = gemensam, pg_temp as $$
    select k.samverkan_id, k.nr, encode(k.hash, 'hex') from handelse_kedja k
    where k.nr > 0 and not exists (select 1 from handelse_kontrollpunkt p where p.samverkan_id = k.samverkan_id and p.nr = k.nr) $$;
  create function gemensam.spara_kontrollpunkt(samverkan uuid, kedjenr bigint, kedjehash bytea, signerad timestamptz, sign bytea) returns boolean
    language plpgsql security definer set search_path = gemensam, pg_temp as $$
  begin
    if not exists (select 1 from handelse_lank l where l.samverkan_id = samverkan and l.nr = kedjenr and l.hash = kedjehash) then
      raise exception 'kontrollpunkten stämmer inte med kedjan' using errcode = '23000';
    end if;
    insert into handelse_kontrollpunkt (samverkan_id, nr, hash, tid, signatur) values (samverkan, kedjenr, kedjehash, signerad, sign)
      on conflict do nothing;
    return found;
  end $$;
  revoke all on function gemensam.osignerade_kedjor(), gemensam.spara_kontrollpunkt(uuid, bigint, bytea, timestamptz, bytea) from public;
  grant execute on function gemensam.osignerade_kedjor(), gemensam.spara_kontrollpunkt(uuid, bigint, bytea, timestamptz, bytea) to gemensam_app;
`;

const ovrigtSql = `
  create table gemensam.idempotens (
    ${samverkanKolumn},
    person_id uuid not null references gemensam.person (id),
    nyckel text not null check (length(nyckel) between 8 and 100),
    begaran_hash bytea not null,
    svar jsonb not null,
    tid timestamptz not null default clock_timestamp(),
    primary key (samverkan_id, person_id, nyckel)
  );
  ${radskydd('idempotens', 'select, insert')}
  create table gemensam.utkast (
    ${samverkanKolumn},
    person_id uuid not null default gemensam.person_id() references gemensam.person (id),
    nyckel text not null check (length(nyckel) between 1 and 200),
    innehall text not null check (length(innehall) <= 100000),
    sparat timestamptz not null default clock_timestamp(),
    primary key (samverkan_id, person_id, nyckel)
  );
  alter table gemensam.utkast enable row level security;
  alter table gemensam.utkast force row level security;
  create policy egen on gemensam.utkast
    using (samverkan_id = (select gemensam.samverkan_id()) and person_id = (select gemensam.person_id()))
    with check (samverkan_id = (select gemensam.samverkan_id()) and person_id = (select gemensam.person_id()));
  grant select, insert, update, delete on gemensam.utkast to gemensam_app;
`;

const handlingSql = `
  create table gemensam.handling (
    ${samverkanKolumn},
    id uuid not null,
    titel text not null check (length(titel) between 1 and 200),
    skapad timestamptz not null default clock_timestamp(),
    version integer not null default 1,
    primary key (samverkan_id, id)
  );
  create table gemensam.handling_version (
    ${samverkanKolumn},
    handling_id uuid not null,
    nummer integer not null check (nummer >= 1),
    filnamn text not null check (length(filnamn) between 1 and 200),
    mediatyp text not null,
    storlek integer not null check (storlek > 0),
    sha256 bytea not null check (length(sha256) = 32),
    lagringsnyckel text not null unique,
    av_id uuid not null references gemensam.person (id),
    av text not null,
    tid timestamptz not null default clock_timestamp(),
    primary key (samverkan_id, handling_id, nummer),
    foreign key (samverkan_id, handling_id) references gemensam.handling (samverkan_id, id)
  );
  ${radskydd('handling', 'select, insert, update')}
  ${radskydd('handling_version', 'select, insert')}
`;
