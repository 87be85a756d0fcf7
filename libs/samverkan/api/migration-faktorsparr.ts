import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { faktorfunktionerSql } from './migration-andra-faktor';
import { aterstallLosenordSql } from './migration-konton';

/**
 * Second factors follow the session: what reads or uses them names an open session and reaches its person alone, and what was let through
 * before a reset finds its session ended. An attempt is counted before it is judged, so that many at once are not more than one.
 */
export class Faktorsparr1761000043400 implements MigrationInterface {
  readonly name = 'Faktorsparr1761000043400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function gemensam.faktorer(uuid), gemensam.anvand_totp(uuid, uuid, bigint), gemensam.anvand_passkey(uuid, uuid, bigint), gemensam.anvand_aterhamtningskod(uuid, bytea),
        gemensam.borja_totp(uuid, uuid, bytea), gemensam.nya_aterhamtningskoder(bytea[]);
    `);
    for (const sql of [sessionSql, lasSql, anvandSql, andraSql, forsokSql, aterstallSql]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function gemensam.forsok_lyckades(bigint), gemensam.borja_faktorforsok(text, text, integer, timestamptz), gemensam.nya_aterhamtningskoder(uuid, bytea[]),
        gemensam.aterstall_losenord(uuid, text), gemensam.aterstall_faktorer(uuid), gemensam.bekraftad_session(uuid), gemensam.ta_bort_faktor(uuid, boolean),
        gemensam.lagg_passkey(uuid, uuid, bytea, bytea, bigint, text[], text), gemensam.bekrafta_totp(uuid, uuid, bigint), gemensam.borja_totp(uuid, uuid, bytea),
        gemensam.ta_utmaning(uuid, text, timestamptz), gemensam.spara_utmaning(uuid, text, text, timestamptz),
        gemensam.anvand_aterhamtningskod(uuid, bytea), gemensam.anvand_passkey(uuid, uuid, bigint), gemensam.anvand_totp(uuid, uuid, bigint), gemensam.faktorer(uuid),
        gemensam.oppen_sessions_person(uuid), gemensam.lossa_faktorsparr(uuid);
    `);
    for (const sql of [...faktorfunktionerSql, aterstallLosenordSql]) await runner.query(sql);
  }
}

/** A function of the owner; `app`: the app role may call it. */
const funktion = (signatur: string, resten: string, typer: string, app = true): string => `
  create or replace function gemensam.${signatur}
    ${resten};
  revoke all on function gemensam.${typer} from public;
  ${app ? `grant execute on function gemensam.${typer} to gemensam_app;` : ''}`;
const SQL = 'language sql security definer set search_path = gemensam, pg_temp';
const PLPGSQL = 'language plpgsql security definer set search_path = gemensam, pg_temp';

const sessionSql = [
  // Volatile: it is asked again after a lock, and then sees what was done meanwhile.
  funktion(
    'oppen_sessions_person(vilken uuid) returns uuid',
    `${SQL} as $$
    select person_id from session where id = vilken and avslutad is null and upphor > clock_timestamp() $$`,
    'oppen_sessions_person(uuid)',
    false,
  ),
  // The rows stay in the log, under a name that counts for nothing.
  funktion(
    'lossa_faktorsparr(vem uuid) returns void',
    `${SQL} as $$
    update inloggningsforsok set anvandarnamn = 'FORE RESET ' || vem where anvandarnamn = 'FAKTOR ' || vem and not lyckad $$`,
    'lossa_faktorsparr(uuid)',
    false,
  ),
].join('');

const lasSql = funktion(
  'faktorer(i_session uuid) returns jsonb',
  `${SQL} as $$
    with vem as materialized (select gemensam.oppen_sessions_person(i_session) as id)
    select jsonb_build_object(
      'totp', (select jsonb_build_object('id', t.id, 'hemlighet', encode(hemlighet, 'hex'), 'skapad', skapad, 'anvand', anvand) from totp t, vem where person_id = vem.id and bekraftad is not null),
      'paVag', (select jsonb_build_object('id', t.id, 'hemlighet', encode(hemlighet, 'hex')) from totp t, vem where person_id = vem.id and bekraftad is null),
      'passkeys', coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'referens', encode(referens, 'hex'), 'nyckel', encode(nyckel, 'hex'), 'raknare', raknare,
        'transporter', transporter, 'namn', namn, 'skapad', skapad, 'anvand', anvand) order by skapad) from passkey k, vem where person_id = vem.id), '[]'),
      'koder', (select count(*) from aterhamtningskod, vem where person_id = vem.id and anvand is null)) $$`,
  'faktorer(uuid)',
);

/** Each answers whether the factor was good and unused, and marks it used in the same statement. */
const anvandSql = [
  funktion(
    'anvand_totp(i_session uuid, vilken uuid, steg bigint) returns boolean',
    `${SQL} as $$
    with anvand as (update totp set senaste_steg = steg, anvand = clock_timestamp()
      where person_id = gemensam.oppen_sessions_person(i_session) and id = vilken and bekraftad is not null and senaste_steg < steg returning 1)
    select exists (select from anvand) $$`,
    'anvand_totp(uuid, uuid, bigint)',
  ),
  funktion(
    'anvand_passkey(i_session uuid, vilken uuid, ny bigint) returns boolean',
    `${SQL} as $$
    with anvand as (update passkey set raknare = ny, anvand = clock_timestamp()
      where person_id = gemensam.oppen_sessions_person(i_session) and id = vilken and (ny > raknare or (ny = 0 and raknare = 0)) returning 1)
    select exists (select from anvand) $$`,
    'anvand_passkey(uuid, uuid, bigint)',
  ),
  funktion(
    'anvand_aterhamtningskod(i_session uuid, vilken bytea) returns boolean',
    `${SQL} as $$
    with anvand as (update aterhamtningskod set anvand = clock_timestamp()
      where person_id = gemensam.oppen_sessions_person(i_session) and hash = vilken and anvand is null returning 1)
    select exists (select from anvand) $$`,
    'anvand_aterhamtningskod(uuid, bytea)',
  ),
].join('');

/** What changes them takes the lock on the person that a reset takes, and then asks whether the session is open still. */
const andraSql = [
  funktion(
    'borja_totp(i_session uuid, ny uuid, hemlig bytea) returns void',
    `${SQL} as $$
    delete from totp where person_id = gemensam.oppen_sessions_person(i_session) and bekraftad is null;
    insert into totp (id, person_id, hemlighet) select ny, har, hemlig from gemensam.oppen_sessions_person(i_session) har where har is not null $$`,
    'borja_totp(uuid, uuid, bytea)',
  ),
  funktion(
    'bekrafta_totp(vilken uuid, i_session uuid, steg bigint) returns boolean',
    `${PLPGSQL} as $$
  begin
    perform from person where id = gemensam.person_id() and not demo for update;
    if not found or gemensam.oppen_sessions_person(i_session) is distinct from gemensam.person_id()
      or not exists (select from totp where id = vilken and person_id = gemensam.person_id() and bekraftad is null) then
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
    if gemensam.oppen_sessions_person(i_session) is distinct from gemensam.person_id() then
      return 'avslutad';
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
  funktion(
    'nya_aterhamtningskoder(i_session uuid, nya bytea[]) returns boolean',
    `${PLPGSQL} as $$
  begin
    perform from person where id = gemensam.person_id() for update;
    if gemensam.oppen_sessions_person(i_session) is distinct from gemensam.person_id() then
      return false;
    end if;
    delete from aterhamtningskod where person_id = gemensam.person_id();
    insert into aterhamtningskod (person_id, hash) select gemensam.person_id(), h from unnest(nya) h;
    return true;
  end $$`,
    'nya_aterhamtningskoder(uuid, bytea[])',
  ),
].join('');

const forsokSql = [
  // Counted as a failure until it has succeeded. Null: another attempt came between, so that who asks must judge anew whether she may.
  funktion(
    'borja_faktorforsok(namn text, fran text, raknade integer, nu timestamptz) returns bigint',
    `${PLPGSQL} as $$
  declare nytt bigint;
  begin
    perform pg_advisory_xact_lock(hashtextextended('faktorforsok:' || namn, 0));
    if (select count(*) from inloggningsforsok f where f.anvandarnamn = namn and not f.lyckad
      and f.id > coalesce((select max(l.id) from inloggningsforsok l where l.anvandarnamn = namn and l.lyckad), 0)) <> raknade then
      return null;
    end if;
    insert into inloggningsforsok (tid, anvandarnamn, adress, lyckad) values (nu, namn, fran, false) returning id into nytt;
    return nytt;
  end $$`,
    'borja_faktorforsok(text, text, integer, timestamptz)',
  ),
  funktion('forsok_lyckades(vilket bigint) returns void', `${SQL} as $$ update inloggningsforsok set lyckad = true where id = vilket and anvandarnamn like 'FAKTOR %' $$`, 'forsok_lyckades(bigint)'),
].join('');

/** As they were, and the lock of the second factor is taken away: who could guess has lost the password, or the factor is another. */
const aterstallSql = [
  funktion(
    'aterstall_losenord(vem uuid, ny text) returns jsonb',
    `${PLPGSQL} as $$
  declare
    har uuid := gemensam.samverkan_id();
    p person;
    antal integer;
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
    update person set losenord_hash = ny, maste_byta_losenord = true where id = vem;
    perform gemensam.lossa_faktorsparr(vem);
    update session set avslutad = clock_timestamp() where person_id = vem and avslutad is null;
    get diagnostics antal = row_count;
    return jsonb_build_object('nej', null, 'anvandarnamn', p.anvandarnamn, 'namn', p.namn, 'antalSessioner', antal);
  end $$`,
    'aterstall_losenord(uuid, text)',
  ),
  funktion(
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
    perform gemensam.lossa_faktorsparr(vem);
    update session set avslutad = clock_timestamp() where person_id = vem and avslutad is null;
    get diagnostics sessioner = row_count;
    return jsonb_build_object('nej', null, 'anvandarnamn', p.anvandarnamn, 'namn', p.namn, 'antal', antal, 'antalSessioner', sessioner);
  end $$`,
    'aterstall_faktorer(uuid)',
  ),
].join('');
