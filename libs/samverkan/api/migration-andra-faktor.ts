import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Second factors. The app role reads who has one; secrets, keys and codes it reaches through functions that name the person, and what
 * changes them follows the signed context. A secret is kept encrypted under a key that the app role cannot read.
 */
export class AndraFaktor1761000041400 implements MigrationInterface {
  readonly name = 'AndraFaktor1761000041400';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [tabellSql, lasSql, anvandSql, andraSql, aterstallSql]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function gemensam.aterstall_faktorer(uuid), gemensam.bekraftad_session(uuid), gemensam.nya_aterhamtningskoder(bytea[]), gemensam.ta_bort_faktor(uuid, boolean),
        gemensam.lagg_passkey(uuid, uuid, bytea, bytea, bigint, text[], text), gemensam.bekrafta_totp(uuid, uuid, bigint), gemensam.borja_totp(uuid, uuid, bytea),
        gemensam.ta_utmaning(uuid, text, timestamptz), gemensam.spara_utmaning(uuid, text, text, timestamptz),
        gemensam.anvand_aterhamtningskod(uuid, bytea), gemensam.anvand_passkey(uuid, uuid, bigint), gemensam.anvand_totp(uuid, uuid, bigint), gemensam.faktorer(uuid);
      drop table gemensam.faktorutmaning, gemensam.aterhamtningskod, gemensam.passkey, gemensam.totp;
      alter table gemensam.session drop column bevisad, drop column aterhamtad, drop column stegad_till;
    `);
  }
}

const tabellSql = `
  -- bevisad: when the second factor was given. aterhamtad: by a recovery code, and no new factor has been added since.
  alter table gemensam.session
    add column bevisad timestamptz,
    add column aterhamtad boolean not null default false,
    add column stegad_till timestamptz;

  create table gemensam.totp (
    id uuid primary key,
    person_id uuid not null references gemensam.person (id),
    -- Nonce, ciphertext and tag of AES-256-GCM.
    hemlighet bytea not null check (length(hemlighet) between 40 and 100),
    skapad timestamptz not null default clock_timestamp(),
    -- Null: shown, but no code has been given yet.
    bekraftad timestamptz,
    anvand timestamptz,
    -- The last time step whose code was used: no code is good twice.
    senaste_steg bigint not null default 0
  );
  create unique index totp_en on gemensam.totp (person_id) where bekraftad is not null;
  create unique index totp_pa_vag on gemensam.totp (person_id) where bekraftad is null;

  create table gemensam.passkey (
    id uuid primary key,
    person_id uuid not null references gemensam.person (id),
    referens bytea not null unique check (length(referens) between 1 and 1023),
    nyckel bytea not null check (length(nyckel) between 1 and 4000),
    raknare bigint not null,
    transporter text[] not null,
    namn text not null check (length(namn) between 1 and 60),
    skapad timestamptz not null default clock_timestamp(),
    anvand timestamptz
  );
  create index passkey_person on gemensam.passkey (person_id);

  create table gemensam.aterhamtningskod (
    person_id uuid not null references gemensam.person (id),
    hash bytea not null check (length(hash) = 32),
    skapad timestamptz not null default clock_timestamp(),
    anvand timestamptz,
    primary key (person_id, hash)
  );

  create table gemensam.faktorutmaning (
    session_id uuid not null references gemensam.session (id) on delete cascade,
    syfte text not null check (syfte in ('ny', 'inloggning', 'steg')),
    utmaning text not null check (length(utmaning) between 20 and 200),
    upphor timestamptz not null,
    primary key (session_id, syfte)
  );

  grant select (person_id, bekraftad) on gemensam.totp to gemensam_app;
  grant select (person_id) on gemensam.passkey to gemensam_app;
`;

/** A function of the owner that the app role may call. */
const funktion = (signatur: string, resten: string, typer: string): string => `
  create function gemensam.${signatur}
    ${resten};
  revoke all on function gemensam.${typer} from public;
  grant execute on function gemensam.${typer} to gemensam_app;`;
const SQL = 'language sql security definer set search_path = gemensam, pg_temp';
const PLPGSQL = 'language plpgsql security definer set search_path = gemensam, pg_temp';

const lasSql = [
  funktion(
    'faktorer(vem uuid) returns jsonb',
    `${SQL} stable as $$
    select jsonb_build_object(
      'totp', (select jsonb_build_object('id', id, 'hemlighet', encode(hemlighet, 'hex'), 'skapad', skapad, 'anvand', anvand) from totp where person_id = vem and bekraftad is not null),
      'paVag', (select jsonb_build_object('id', id, 'hemlighet', encode(hemlighet, 'hex')) from totp where person_id = vem and bekraftad is null),
      'passkeys', coalesce((select jsonb_agg(jsonb_build_object('id', id, 'referens', encode(referens, 'hex'), 'nyckel', encode(nyckel, 'hex'), 'raknare', raknare,
        'transporter', transporter, 'namn', namn, 'skapad', skapad, 'anvand', anvand) order by skapad) from passkey where person_id = vem), '[]'),
      'koder', (select count(*) from aterhamtningskod where person_id = vem and anvand is null)) $$`,
    'faktorer(uuid)',
  ),
  funktion(
    'spara_utmaning(vilken uuid, vad text, ny text, till timestamptz) returns void',
    `${SQL} as $$
    insert into faktorutmaning (session_id, syfte, utmaning, upphor) values (vilken, vad, ny, till)
      on conflict (session_id, syfte) do update set utmaning = excluded.utmaning, upphor = excluded.upphor $$`,
    'spara_utmaning(uuid, text, text, timestamptz)',
  ),
  funktion(
    'ta_utmaning(vilken uuid, vad text, nu timestamptz) returns text',
    `${SQL} as $$
    with tagen as (delete from faktorutmaning where session_id = vilken and syfte = vad returning utmaning, upphor)
    select utmaning from tagen where upphor > nu $$`,
    'ta_utmaning(uuid, text, timestamptz)',
  ),
].join('');

/** Each answers whether the factor was good and unused, and marks it used in the same statement. */
const anvandSql = [
  funktion(
    'anvand_totp(vem uuid, vilken uuid, steg bigint) returns boolean',
    `${SQL} as $$
    with anvand as (update totp set senaste_steg = steg, anvand = clock_timestamp()
      where person_id = vem and id = vilken and bekraftad is not null and senaste_steg < steg returning 1)
    select exists (select from anvand) $$`,
    'anvand_totp(uuid, uuid, bigint)',
  ),
  funktion(
    'anvand_passkey(vem uuid, vilken uuid, ny bigint) returns boolean',
    `${SQL} as $$
    with anvand as (update passkey set raknare = ny, anvand = clock_timestamp()
      where person_id = vem and id = vilken and (ny > raknare or (ny = 0 and raknare = 0)) returning 1)
    select exists (select from anvand) $$`,
    'anvand_passkey(uuid, uuid, bigint)',
  ),
  funktion(
    'anvand_aterhamtningskod(vem uuid, vilken bytea) returns boolean',
    `${SQL} as $$
    with anvand as (update aterhamtningskod set anvand = clock_timestamp() where person_id = vem and hash = vilken and anvand is null returning 1)
    select exists (select from anvand) $$`,
    'anvand_aterhamtningskod(uuid, bytea)',
  ),
].join('');

const andraSql = [
  // Not yet a factor: it becomes one when a code from it is given.
  funktion(
    'borja_totp(vem uuid, ny uuid, hemlig bytea) returns void',
    `${SQL} as $$
    delete from totp where person_id = vem and bekraftad is null;
    insert into totp (id, person_id, hemlighet) values (ny, vem, hemlig) $$`,
    'borja_totp(uuid, uuid, bytea)',
  ),
  // The session that added a factor has shown it.
  funktion(
    'bekraftad_session(vilken uuid) returns void',
    `${SQL} as $$
    update session set bevisad = clock_timestamp(), aterhamtad = false where id = vilken and person_id = gemensam.person_id() $$`,
    'bekraftad_session(uuid)',
  ),
  funktion(
    'bekrafta_totp(vilken uuid, i_session uuid, steg bigint) returns boolean',
    `${PLPGSQL} as $$
  begin
    perform from person where id = gemensam.person_id() and not demo for update;
    if not found or not exists (select from totp where id = vilken and person_id = gemensam.person_id() and bekraftad is null) then
      return false;
    end if;
    delete from totp where person_id = gemensam.person_id() and bekraftad is not null;
    update totp set bekraftad = clock_timestamp(), anvand = clock_timestamp(), senaste_steg = steg where id = vilken;
    perform gemensam.bekraftad_session(i_session);
    return true;
  end $$`,
    'bekrafta_totp(uuid, uuid, bigint)',
  ),
  funktion(
    'lagg_passkey(ny uuid, i_session uuid, ref bytea, publik bytea, raknat bigint, vagar text[], kallas text) returns text',
    `${PLPGSQL} as $$
  begin
    perform from person where id = gemensam.person_id() and not demo for update;
    if not found then
      return 'demo';
    end if;
    if (select count(*) from passkey where person_id = gemensam.person_id()) >= 10 then
      return 'for_manga';
    end if;
    insert into passkey (id, person_id, referens, nyckel, raknare, transporter, namn) values (ny, gemensam.person_id(), ref, publik, raknat, vagar, kallas)
      on conflict (referens) do nothing;
    if not found then
      return 'finns';
    end if;
    perform gemensam.bekraftad_session(i_session);
    return 'tillagd';
  end $$`,
    'lagg_passkey(uuid, uuid, bytea, bytea, bigint, text[], text)',
  ),
  // The lock on the person makes two that each take away one of the last two take turns.
  funktion(
    'ta_bort_faktor(vilken uuid, kravs boolean) returns text',
    `${PLPGSQL} as $$
  declare
    har uuid := gemensam.person_id();
    kvar integer;
  begin
    perform from person where id = har for update;
    if not exists (select from totp where id = vilken and person_id = har and bekraftad is not null) and not exists (select from passkey where id = vilken and person_id = har) then
      return 'finns_inte';
    end if;
    kvar := (select count(*) from totp where person_id = har and bekraftad is not null and id <> vilken) + (select count(*) from passkey where person_id = har and id <> vilken);
    if kvar = 0 and kravs then
      return 'sista';
    end if;
    delete from totp where id = vilken and person_id = har;
    delete from passkey where id = vilken and person_id = har;
    if kvar = 0 then
      delete from aterhamtningskod where person_id = har;
    end if;
    return 'borttagen';
  end $$`,
    'ta_bort_faktor(uuid, boolean)',
  ),
  funktion(
    'nya_aterhamtningskoder(nya bytea[]) returns void',
    `${SQL} as $$
    delete from aterhamtningskod where person_id = gemensam.person_id();
    insert into aterhamtningskod (person_id, hash) select gemensam.person_id(), h from unnest(nya) h $$`,
    'nya_aterhamtningskoder(bytea[])',
  ),
].join('');

/** As aterstall_losenord: only a person whose every uppdrag is in the own samverkan, which also made the account. */
const aterstallSql = funktion(
  'aterstall_faktorer(vem uuid) returns jsonb',
  `${PLPGSQL} as $$
  declare
    har uuid := gemensam.samverkan_id();
    p person;
    antal integer;
    sessioner integer;
  begin
    select * into p from person where id = vem for update;
    if p.id is null or har is null or not exists (select from uppdrag where person_id = vem and samverkan_id = har) then
      return jsonb_build_object('nej', 'finns_inte');
    end if;
    if p.demo then
      return jsonb_build_object('nej', 'demo');
    end if;
    if p.skapad_i <> har or exists (select from uppdrag where person_id = vem and samverkan_id <> har) then
      return jsonb_build_object('nej', 'annan_samverkan');
    end if;
    antal := (select count(*) from totp where person_id = vem and bekraftad is not null) + (select count(*) from passkey where person_id = vem);
    if antal = 0 then
      return jsonb_build_object('nej', 'inga');
    end if;
    delete from totp where person_id = vem;
    delete from passkey where person_id = vem;
    delete from aterhamtningskod where person_id = vem;
    update session set avslutad = clock_timestamp() where person_id = vem and avslutad is null;
    get diagnostics sessioner = row_count;
    return jsonb_build_object('nej', null, 'anvandarnamn', p.anvandarnamn, 'namn', p.namn, 'antal', antal, 'antalSessioner', sessioner);
  end $$`,
  'aterstall_faktorer(uuid)',
);

/** The functions, as this migration makes them: for the way back of one that replaces them. */
export const faktorfunktionerSql: readonly string[] = [lasSql, anvandSql, andraSql, aterstallSql];
