import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { samverkanKolumn } from '@gemensam/shared/api';
import { policyUnderArende, radskyddUnderArende } from '../sekretess/radskydd-under-arende';

/** The person has one of the roles in the signed context; asked for once a statement. */
export const har = (...roller: string[]): string => `(select coalesce(gemensam.kontext() -> 'roller' ?| array[${roller.map((r) => `'${r}'`).join(',')}], false))`;

/** The handläggare, as long as the person has a role that prepares ärenden, and the persons who are named. */
const handlagger = `(handlaggare_id = (select gemensam.person_id()) and ${har('e_samordnare', 'namndsekreterare', 'beredningsgrupp')}
        or id = any ((select gemensam.oppnade_arenden())::uuid[]))`;

/**
 * Who sees an ärende. An utkast is no allmän handling (TF 2:12): those who prepare, the presidium and the revisor. Under secrecy (OSL):
 * the e-samordnare, the nämndsekreterare, the presidium, the revisor, and those who handle it. In a procurement before award (OSL 19:3):
 * those who handle it alone. The functions stand in subqueries, so that a statement asks each of them once at most.
 */
export const serArende = `case
      when sekretess_slag is null then tillstand <> 'utkast' or ${har('e_samordnare', 'namndsekreterare', 'beredningsgrupp', 'ordforande', 'vice_ordforande', 'revisor')}
      when sekretess_slag = 'ordinarie' then ${har('e_samordnare', 'namndsekreterare', 'ordforande', 'vice_ordforande', 'revisor')} or ${handlagger}
      else ${handlagger}
    end`;

/** The tables that already hang on an ärende. */
const UNDER = ['tjansteskrivelse', 'arende_handling'];

/**
 * The secrecy of an ärende: its row, what hangs on it and its handlingar with their files are rows that the database shows to those who
 * may see them and to nobody else, whatever the statement.
 */
export class Arendesekretess1761000028100 implements MigrationInterface {
  readonly name = 'Arendesekretess1761000028100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(kolumnerSql);
    await runner.query(policySql);
    for (const tabell of UNDER) await runner.query(`drop policy samverkan on gemensam.${tabell}; ${policyUnderArende(tabell)}`);
    await runner.query(handlingSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const tabell of [...UNDER, 'arende'])
      await runner.query(`
        drop policy samverkan on gemensam.${tabell};
        create policy samverkan on gemensam.${tabell}
          using (samverkan_id = (select gemensam.samverkan_id())) with check (samverkan_id = (select gemensam.samverkan_id()));
      `);
    await runner.query(`
      drop policy under_arende on gemensam.handling;
      drop trigger handling_i_arende on gemensam.arende_handling;
      drop function gemensam.handling_i_arende();
      alter table gemensam.handling drop column arende_id;
      drop index gemensam.arende_handling_handling;
      create index arende_handling_handling on gemensam.arende_handling (samverkan_id, handling_id);
      drop function gemensam.maskat_register(boolean), gemensam.oppnade_arenden();
      drop policy agare_laser on gemensam.arende;
      drop table gemensam.arende_behorig, gemensam.arende_sekretess;
      alter table gemensam.arende drop column sekretess_slag, drop column sekretess_paragraf, drop column sekretess_skal, drop column sekretess_fran, drop column registrerat;
    `);
  }
}

const paragraf = `~ '^(1[5-9]|[23][0-9]|4[0-3]):[1-9][0-9]?( [a-z])?$'`;

const kolumnerSql = `
  alter table gemensam.arende
    add column sekretess_slag text check (sekretess_slag in ('ordinarie', 'upphandling')),
    add column sekretess_paragraf text check (sekretess_paragraf ${paragraf}),
    add column sekretess_skal text check (length(sekretess_skal) between 1 and 500),
    add column sekretess_fran date,
    add check (num_nonnulls(sekretess_slag, sekretess_paragraf, sekretess_skal, sekretess_fran) in (0, 4)),
    -- The business date of the registration.
    add column registrerat date;
  update gemensam.arende a set registrerat = coalesce(
    (select h.affarsdatum from gemensam.handelse h where h.samverkan_id = a.samverkan_id and h.objekttyp = 'arende' and h.objekt_id = a.id::text
      and h.handelsetyp = 'arende_registrerat' order by h.id limit 1), a.skapat) where a.dnr_lopnummer is not null;

  -- Every decision on the secrecy of an ärende, with its reason: the audit log holds a proof of the row alone (\`salt\` keeps it from being guessed).
  create table gemensam.arende_sekretess (
    ${samverkanKolumn},
    id uuid not null,
    arende_id uuid not null,
    beslut text not null check (beslut in ('satt', 'andrad', 'havd')),
    slag text not null check (slag in ('ordinarie', 'upphandling')),
    paragraf text not null check (paragraf ${paragraf}),
    skal text not null check (length(skal) between 1 and 500),
    datum date not null,
    av_id uuid not null references gemensam.person (id),
    av text not null,
    tid timestamptz not null default clock_timestamp(),
    salt uuid not null,
    primary key (samverkan_id, id),
    foreign key (samverkan_id, arende_id) references gemensam.arende (samverkan_id, id)
  );
  create index arende_sekretess_arende on gemensam.arende_sekretess (samverkan_id, arende_id, id);

  -- The persons who are named: those who see a secret ärende without a role that does.
  create table gemensam.arende_behorig (
    ${samverkanKolumn},
    arende_id uuid not null,
    person_id uuid not null references gemensam.person (id),
    av text not null,
    tid timestamptz not null default clock_timestamp(),
    primary key (samverkan_id, arende_id, person_id),
    foreign key (samverkan_id, arende_id) references gemensam.arende (samverkan_id, id)
  );
  create index arende_behorig_person on gemensam.arende_behorig (samverkan_id, person_id);
`;

const policySql = `
  -- The ärenden that the person is named in. The functions of the owner read past the policies, where the owner is no superuser too.
  create policy agare_laser on gemensam.arende for select to current_user using (true);
  create policy agare_laser on gemensam.arende_behorig for select to current_user using (true);
  create function gemensam.oppnade_arenden() returns uuid[]
    language sql stable security definer set search_path = gemensam, pg_temp as $$
    select coalesce(array_agg(b.arende_id), '{}') from arende_behorig b where b.samverkan_id = samverkan_id() and b.person_id = person_id() $$;

  drop policy samverkan on gemensam.arende;
  create policy samverkan on gemensam.arende
    using (samverkan_id = (select gemensam.samverkan_id()) and ${serArende})
    with check (samverkan_id = (select gemensam.samverkan_id()));
  ${radskyddUnderArende('arende_sekretess', 'select, insert')}
  ${radskyddUnderArende('arende_behorig', 'select, insert, delete')}

  -- What is left of a secret ärende in the register (OSL 5:2): its number and day. For those who do not see it, or, asked for the
  -- public, of every secret one.
  create function gemensam.maskat_register(for_allmanheten boolean)
    returns table (ar integer, lopnummer integer, klassificering text, registrerat date)
    language sql stable security definer set search_path = gemensam, pg_temp as $$
    select a.dnr_ar, a.dnr_lopnummer, a.klassificering, coalesce(a.registrerat, a.skapat) from arende a
    where a.samverkan_id = gemensam.samverkan_id() and a.dnr_lopnummer is not null and a.sekretess_slag is not null
      and (for_allmanheten or not (${serArende})) $$;
  revoke all on function gemensam.oppnade_arenden(), gemensam.maskat_register(boolean) from public;
  grant execute on function gemensam.oppnade_arenden(), gemensam.maskat_register(boolean) to gemensam_app;
`;

/** A handling belongs to one ärende at most, and its row knows which: so its policy asks one row by its key. */
const handlingSql = `
  drop index gemensam.arende_handling_handling;
  create unique index arende_handling_handling on gemensam.arende_handling (samverkan_id, handling_id);
  alter table gemensam.handling add column arende_id uuid,
    add foreign key (samverkan_id, arende_id) references gemensam.arende (samverkan_id, id);
  update gemensam.handling h set arende_id = ah.arende_id from gemensam.arende_handling ah where ah.samverkan_id = h.samverkan_id and ah.handling_id = h.id;

  create function gemensam.handling_i_arende() returns trigger language plpgsql set search_path = gemensam, pg_temp as $$
  begin
    update handling set arende_id = new.arende_id where samverkan_id = new.samverkan_id and id = new.handling_id;
    if not found then
      raise exception 'handlingen finns inte' using errcode = '23503';
    end if;
    return null;
  end $$;
  create trigger handling_i_arende after insert on gemensam.arende_handling for each row execute function gemensam.handling_i_arende();

  create policy under_arende on gemensam.handling as restrictive
    using (arende_id is null or exists (
      select from gemensam.arende a where a.samverkan_id = handling.samverkan_id and a.id = handling.arende_id));
`;
