import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Accounts made in the portal. The app role may not write passwords: it goes through two functions that judge by the signed
 * context whose password may be set, so that no statement can set another one.
 */
export class Samverkan1761000010000 implements MigrationInterface {
  readonly name = 'Samverkan1761000010000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [personSql, bytSql, aterstallLosenordSql]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function gemensam.aterstall_losenord(uuid, text);
      drop function gemensam.byt_losenord(text, text, uuid);
      alter table gemensam.person drop column maste_byta_losenord, drop column skapad_i;
    `);
  }
}

const personSql = `
  -- skapad_i: the samverkan whose administrator made the account. Null: made when the portal was set up.
  alter table gemensam.person
    add column maste_byta_losenord boolean not null default false,
    add column skapad_i uuid references gemensam.samverkan (id);
`;

const bytSql = `
  -- The person of the context changes from a known password. Returns how many other sessions that ended; null when the
  -- stored password is no longer the known one, or the account is the demo's.
  create function gemensam.byt_losenord(gammal text, ny text, behall uuid) returns integer
    language plpgsql security definer set search_path = gemensam, pg_temp as $$
  declare antal integer;
  begin
    update person set losenord_hash = ny, maste_byta_losenord = false
      where id = gemensam.person_id() and losenord_hash = gammal and not demo;
    if not found then
      return null;
    end if;
    update session set avslutad = clock_timestamp() where person_id = gemensam.person_id() and id <> behall and avslutad is null;
    get diagnostics antal = row_count;
    return antal;
  end $$;
  revoke all on function gemensam.byt_losenord(text, text, uuid) from public;
  grant execute on function gemensam.byt_losenord(text, text, uuid) to gemensam_app;
`;

export const aterstallLosenordSql = `
  -- A new first password for a person who belongs to the context's samverkan and to no other. Whether the person of the
  -- context is its administrator is judged by the one authorisation table before it comes here.
  create function gemensam.aterstall_losenord(vem uuid, ny text) returns jsonb
    language plpgsql security definer set search_path = gemensam, pg_temp as $$
  declare
    har uuid := gemensam.samverkan_id();
    p person;
    antal integer;
  begin
    -- The lock also holds a new uppdrag back (its foreign key locks the person), so that what is judged still holds when it is written.
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
    update session set avslutad = clock_timestamp() where person_id = vem and avslutad is null;
    get diagnostics antal = row_count;
    return jsonb_build_object('nej', null, 'anvandarnamn', p.anvandarnamn, 'namn', p.namn, 'antalSessioner', antal);
  end $$;
  revoke all on function gemensam.aterstall_losenord(uuid, text) from public;
  grant execute on function gemensam.aterstall_losenord(uuid, text) to gemensam_app;
`;
