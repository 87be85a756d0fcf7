import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What the audit chain says of decided rows, and what they are now: for the exported chain, and counted in the database for the page of the history. */
export class BeslutadeRader1761000042000 implements MigrationInterface {
  readonly name = 'BeslutadeRader1761000042000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- As the caller may see them: where what is written is hidden, its checksum alone.
      create function gemensam.beslutade_rader() returns table (id uuid, ar integer, lopnummer integer, beteckning text, avtryck text, kanonisk text, hash text)
        language sql stable set search_path = gemensam, pg_temp set timezone = 'UTC' as $$
        select b.id, b.ar, b.lopnummer, 'D ' || b.ar || ':' || b.lopnummer, encode(b.avtryck, 'hex'),
          case when i.id is not null then delegationsbeslut_text(to_jsonb(b), to_jsonb(i)) end,
          case when i.id is null then encode(delegationsbeslut_avtryck(b.id), 'hex') end
        from delegationsbeslut b left join delegationsbeslut_innehall i on (i.samverkan_id, i.id) = (b.samverkan_id, b.id) $$;
      revoke all on function gemensam.beslutade_rader() from public;
      grant execute on function gemensam.beslutade_rader() to gemensam_app;

      -- Every decided row of the context's samverkan against the first event that carries its checksum. Tells numbers and nothing of what is written.
      create function gemensam.beslutade_mot_kedjan() returns table (beteckning text, nr bigint, avvikelse text)
        language sql stable security definer set search_path = gemensam, pg_temp set timezone = 'UTC' as $$
        select coalesce(h.beteckning, b.beteckning), h.nr,
          case when b.id is null then 'beslut_saknas' when h.id is null then 'beslut_utan_handelse'
            when b.avtryck is distinct from h.avtryck or b.nu is distinct from h.avtryck then 'beslut_andrat' end
        from (
          select r.id::text as id, 'D ' || r.ar || ':' || r.lopnummer as beteckning, encode(r.avtryck, 'hex') as avtryck,
            encode(sha256(convert_to(delegationsbeslut_text(to_jsonb(r), to_jsonb(i)), 'UTF8')), 'hex') as nu
          from delegationsbeslut r left join delegationsbeslut_innehall i on (i.samverkan_id, i.id) = (r.samverkan_id, r.id)
          where r.samverkan_id = gemensam.samverkan_id()
        ) b full join (
          select distinct on (e.objekt_id) e.objekt_id as id, l.nr, e.data ->> 'beteckning' as beteckning, e.data ->> 'avtryck' as avtryck
          from handelse e join handelse_lank l on (l.samverkan_id, l.handelse_id) = (e.samverkan_id, e.id)
          where e.samverkan_id = gemensam.samverkan_id() and e.objekttyp = 'delegationsbeslut' and e.data ->> 'avtryck' is not null
          order by e.objekt_id, l.nr
        ) h on h.id = b.id $$;
      revoke all on function gemensam.beslutade_mot_kedjan() from public;
      grant execute on function gemensam.beslutade_mot_kedjan() to gemensam_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function gemensam.beslutade_mot_kedjan(), gemensam.beslutade_rader();');
  }
}
