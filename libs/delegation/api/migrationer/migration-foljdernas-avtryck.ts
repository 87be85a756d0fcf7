import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What a decision caused is bound too: the event of the decision carries a checksum of it, made in the same transaction. */
export class FoljdernasAvtryck1761000042020 implements MigrationInterface {
  readonly name = 'FoljdernasAvtryck1761000042020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create trigger ligger_fast before update or delete on gemensam.delegationsbeslut_foljd for each row execute function gemensam.delegationsbeslut_ligger_fast();

      create function gemensam.delegationsbeslut_foljder(beslut uuid) returns text language sql stable set search_path = gemensam, pg_temp
        as $$ select coalesce(jsonb_agg(jsonb_build_array(f.objekttyp, f.objekt_id, f.text) order by f.nr), '[]')::text
          from delegationsbeslut_foljd f where f.samverkan_id = gemensam.samverkan_id() and f.beslut_id = beslut $$;

      drop function gemensam.beslutade_rader();
      ${beslutadeRaderUtanDom}
      ${beslutadeMotKedjan}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${motKedjan('')}
      drop function gemensam.beslutade_rader();
      create function gemensam.beslutade_rader() returns table (id uuid, ar integer, lopnummer integer, beteckning text, avtryck text, kanonisk text, hash text)
        language sql stable set search_path = gemensam, pg_temp set timezone = 'UTC' as $$
        select b.id, b.ar, b.lopnummer, 'D ' || b.ar || ':' || b.lopnummer, encode(b.avtryck, 'hex'),
          case when i.id is not null then delegationsbeslut_text(to_jsonb(b), to_jsonb(i)) end,
          case when i.id is null then encode(delegationsbeslut_avtryck(b.id), 'hex') end
        from delegationsbeslut b left join delegationsbeslut_innehall i on (i.samverkan_id, i.id) = (b.samverkan_id, b.id) $$;
      revoke all on function gemensam.beslutade_rader() from public;
      grant execute on function gemensam.beslutade_rader() to gemensam_app;
      drop function gemensam.delegationsbeslut_foljder(uuid);
      drop trigger ligger_fast on gemensam.delegationsbeslut_foljd;
    `);
  }
}

/** Every decided row against the first event that carries its checksum. `foljderna`: how what it caused is compared. */
const motKedjan = (foljderna: string): string => `
      create or replace function gemensam.beslutade_mot_kedjan() returns table (beteckning text, nr bigint, avvikelse text)
        language sql stable security definer set search_path = gemensam, pg_temp set timezone = 'UTC' as $$
        select coalesce(h.beteckning, b.beteckning), h.nr,
          case when b.id is null then 'beslut_saknas' when h.id is null then 'beslut_utan_handelse'
            when b.avtryck is distinct from h.avtryck or b.nu is distinct from h.avtryck ${foljderna} then 'beslut_andrat' end
        from (
          select r.id::text as id, 'D ' || r.ar || ':' || r.lopnummer as beteckning, encode(r.avtryck, 'hex') as avtryck,
            encode(sha256(convert_to(delegationsbeslut_text(to_jsonb(r), to_jsonb(i)), 'UTF8')), 'hex') as nu
          from delegationsbeslut r left join delegationsbeslut_innehall i on (i.samverkan_id, i.id) = (r.samverkan_id, r.id)
          where r.samverkan_id = gemensam.samverkan_id()
        ) b full join (
          select distinct on (e.objekt_id) e.objekt_id as id, l.nr, e.data ->> 'beteckning' as beteckning, e.data ->> 'avtryck' as avtryck, e.data ->> 'foljdavtryck' as foljdavtryck
          from handelse e join handelse_lank l on (l.samverkan_id, l.handelse_id) = (e.samverkan_id, e.id)
          where e.samverkan_id = gemensam.samverkan_id() and e.objekttyp = 'delegationsbeslut' and e.data ->> 'avtryck' is not null
          order by e.objekt_id, l.nr
        ) h on h.id = b.id $$;`;

/** With what it caused. */
export const beslutadeMotKedjan = motKedjan(`or (h.foljdavtryck is not null and encode(sha256(convert_to(delegationsbeslut_foljder(b.id::uuid), 'UTF8')), 'hex') is distinct from h.foljdavtryck)`);

/** As the caller may see them: where what is written is hidden, its checksum alone. */
export const beslutadeRaderUtanDom = `
      create function gemensam.beslutade_rader() returns table (id uuid, ar integer, lopnummer integer, beteckning text, avtryck text, kanonisk text, hash text, foljder text)
        language sql stable set search_path = gemensam, pg_temp set timezone = 'UTC' as $$
        select b.id, b.ar, b.lopnummer, 'D ' || b.ar || ':' || b.lopnummer, encode(b.avtryck, 'hex'),
          case when i.id is not null then delegationsbeslut_text(to_jsonb(b), to_jsonb(i)) end,
          case when i.id is null then encode(delegationsbeslut_avtryck(b.id), 'hex') end, delegationsbeslut_foljder(b.id)
        from delegationsbeslut b left join delegationsbeslut_innehall i on (i.samverkan_id, i.id) = (b.samverkan_id, b.id) $$;
      revoke all on function gemensam.beslutade_rader() from public;
      grant execute on function gemensam.beslutade_rader() to gemensam_app;`;
