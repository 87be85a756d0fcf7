import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Events of what a person may not see are hidden by row-level security; a domain that hides any says which in `dold_handelse` too. The
 * chain is exported by a function of the owner: a link of a hidden event gives its number and hash and whether it holds, not its text.
 */
export class DoldaHandelser1761000028101 implements MigrationInterface {
  readonly name = 'DoldaHandelser1761000028101';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy agare_laser on gemensam.handelse for select to current_user using (true);
      ${doldHandelse('select false')}
      revoke all on function gemensam.dold_handelse(gemensam.handelse) from public;

      create function gemensam.kedjelankar() returns table (nr bigint, handelse_id uuid, kanonisk text, hash text, handelse text, dold boolean, hel boolean)
        language sql stable security definer set search_path = gemensam, pg_temp as $$
        select x.nr, x.handelse_id, case when not x.dold then x.kanonisk end, encode(x.hash, 'hex'), case when not x.dold then x.handelse end, x.dold,
          x.handelse is not null and x.handelse = x.kanonisk and x.hash = sha256(x.forra || convert_to(x.kanonisk, 'UTF8'))
        from (
          select l.nr, l.handelse_id, l.kanonisk, l.hash, lag(l.hash, 1, sha256('')) over (order by l.nr) as forra,
            case when h.id is not null then handelse_kanonisk(h) end as handelse, h.id is not null and coalesce(dold_handelse(h), false) as dold
          from handelse_lank l left join handelse h on h.samverkan_id = l.samverkan_id and h.id = l.handelse_id
          where l.samverkan_id = gemensam.samverkan_id()
        ) x order by x.nr $$;
      -- Ids of events that no link binds: the rows that the app is not shown are among them.
      create function gemensam.olankade_handelser() returns setof uuid
        language sql stable security definer set search_path = gemensam, pg_temp as $$
        select h.id from handelse h where h.samverkan_id = gemensam.samverkan_id()
          and not exists (select from handelse_lank l where l.samverkan_id = h.samverkan_id and l.handelse_id = h.id) order by h.id $$;
      revoke all on function gemensam.kedjelankar(), gemensam.olankade_handelser() from public;
      grant execute on function gemensam.kedjelankar(), gemensam.olankade_handelser() to gemensam_app;

      -- The text that a link binds is read by the function alone.
      revoke select on gemensam.handelse_lank from gemensam_app;
      grant select (samverkan_id, nr, handelse_id, hash) on gemensam.handelse_lank to gemensam_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke select (samverkan_id, nr, handelse_id, hash) on gemensam.handelse_lank from gemensam_app;
      grant select on gemensam.handelse_lank to gemensam_app;
      drop function gemensam.olankade_handelser();
      drop function gemensam.kedjelankar();
      drop function gemensam.dold_handelse(gemensam.handelse);
      drop policy agare_laser on gemensam.handelse;
    `);
  }
}

/** Which events are hidden from the person. `sats` gives one boolean for the event `$1`. */
export const doldHandelse = (sats: string): string => `
  create or replace function gemensam.dold_handelse(gemensam.handelse) returns boolean
    language sql stable security definer set search_path = gemensam, pg_temp as $$ ${sats} $$;
`;
