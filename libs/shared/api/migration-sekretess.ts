import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { samverkanKolumn } from './tabell-sql';

/** Who may read a handling that is marked secret, besides those who gave it or answer for what it belongs to. */
const LASARE = `array['e_samordnare','namndsekreterare','ordforande','vice_ordforande','revisor']`;

/**
 * The sekretess mark of a handling (OSL 5:5). A marked handling and its versions are rows that the database shows to those who may
 * read them and to nobody else, whatever the statement: what is left to the others is that an object has a handling (OSL 5:2).
 * The rule reads the roles in the signed context. What a handling belongs to, and who answers for it, each domain adds to the view
 * `handling_objekt`.
 */
export class Handlingssekretess1761000018000 implements MigrationInterface {
  readonly name = 'Handlingssekretess1761000018000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Every mark that was set and lifted, with its reason: the audit log is read by more than those who may read the handling, and
      -- holds a proof of the row alone (\`salt\` keeps it from being guessed).
      create table gemensam.handling_sekretess (
        ${samverkanKolumn},
        id uuid not null,
        handling_id uuid not null,
        slag text not null check (slag in ('markt', 'havd')),
        paragraf text not null check (paragraf ~ '^(1[5-9]|[23][0-9]|4[0-3]):[1-9][0-9]?( [a-z])?$'),
        skal text not null check (length(skal) between 1 and 500),
        av_id uuid not null references gemensam.person (id),
        av text not null,
        tid timestamptz not null default clock_timestamp(),
        salt uuid not null,
        primary key (samverkan_id, id),
        unique (samverkan_id, handling_id, id),
        foreign key (samverkan_id, handling_id) references gemensam.handling (samverkan_id, id)
      );
      -- The mark in force.
      alter table gemensam.handling add column sekretess_id uuid,
        add foreign key (samverkan_id, id, sekretess_id) references gemensam.handling_sekretess (samverkan_id, handling_id, id);

      create view gemensam.handling_objekt with (security_invoker = true) as
        select null::uuid as samverkan_id, null::uuid as handling_id, null::text as objekttyp, null::uuid as objekt_id, null::text as benamning,
          null::uuid as ansvarig_id, null::text[] as ansvarig_roller
        where false;
      grant select on gemensam.handling_objekt to gemensam_app;

      -- Who gave a version of it, or answers for what it belongs to with a role that is in force.
      create function gemensam.egen_handling(sokt uuid) returns boolean
        language sql stable security definer set search_path = gemensam, pg_temp as $$
        select exists (select from handling_version v where v.samverkan_id = samverkan_id() and v.handling_id = sokt and v.av_id = person_id())
          or exists (select from handling_objekt o where o.samverkan_id = samverkan_id() and o.handling_id = sokt and o.ansvarig_id = person_id()
            and kontext() -> 'roller' ?| o.ansvarig_roller) $$;
      create function gemensam.ser_handling(sokt uuid) returns boolean
        language sql stable security definer set search_path = gemensam, pg_temp as $$
        select coalesce(kontext() -> 'roller' ?| ${LASARE}, false) or egen_handling(sokt) $$;
      revoke all on function gemensam.egen_handling(uuid), gemensam.ser_handling(uuid) from public;
      grant execute on function gemensam.egen_handling(uuid), gemensam.ser_handling(uuid) to gemensam_app;

      drop policy samverkan on gemensam.handling;
      create policy samverkan on gemensam.handling
        using (samverkan_id = (select gemensam.samverkan_id()) and (sekretess_id is null or gemensam.ser_handling(id)))
        with check (samverkan_id = (select gemensam.samverkan_id()));
      drop policy samverkan on gemensam.handling_version;
      ${medHandlingen('handling_version')}
      alter table gemensam.handling_sekretess enable row level security;
      alter table gemensam.handling_sekretess force row level security;
      ${medHandlingen('handling_sekretess')}
      grant select, insert on gemensam.handling_sekretess to gemensam_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const tabell of ['handling_version', 'handling'])
      await runner.query(`
        drop policy samverkan on gemensam.${tabell};
        create policy samverkan on gemensam.${tabell}
          using (samverkan_id = (select gemensam.samverkan_id())) with check (samverkan_id = (select gemensam.samverkan_id()));
      `);
    await runner.query(`
      drop function gemensam.ser_handling(uuid), gemensam.egen_handling(uuid);
      drop view gemensam.handling_objekt;
      alter table gemensam.handling drop column sekretess_id;
      drop table gemensam.handling_sekretess;
    `);
  }
}

/** Seen by those who see the handling. */
const medHandlingen = (tabell: string): string => `
  create policy samverkan on gemensam.${tabell}
    using (samverkan_id = (select gemensam.samverkan_id())
      and exists (select from gemensam.handling h where h.samverkan_id = ${tabell}.samverkan_id and h.id = ${tabell}.handling_id))
    with check (samverkan_id = (select gemensam.samverkan_id()));
`;
