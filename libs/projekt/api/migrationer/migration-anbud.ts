import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { anbudsroller, tilldeladeLagen } from '@gemensam/projekt/domain';
import { samverkanKolumn } from '@gemensam/shared/api';

const ord = (alla: readonly string[]): string => alla.map((o) => `'${o}'`).join(', ');

/** The person is named, with a role that handles bids; asked for once a statement. */
const namngiven = `(select coalesce(gemensam.kontext() -> 'roller' ?| array[${ord(anbudsroller)}], false))
      and l.upphandling_id = any ((select gemensam.namngivna_upphandlingar())::uuid[])`;

/** The upphandling has been awarded, whatever was decided about it afterwards; or it was interrupted, and its bids were opened. */
const oppen = `(l.offentlig is not null or exists (
      select from gemensam.upphandlingssteg s where s.samverkan_id = l.samverkan_id and s.upphandling_id = l.upphandling_id and s.till in (${ord(tilldeladeLagen)})))`;

const revisorn = `(select coalesce(gemensam.kontext() -> 'roller' ? 'revisor', false))`;

/** Who sees the list \`l\` of the bids of an upphandling, and all that hangs on it (OSL 19:3). */
const serListan = `((${namngiven}) or ${oppen})`;
/** Who sees who has read it. */
const serLasarna = `((${namngiven}) or (${oppen} and ${revisorn}))`;
const medListan = (tabell: string, villkor: string): string => `exists (
      select from gemensam.anbudslista l where l.samverkan_id = ${tabell}.samverkan_id and l.upphandling_id = ${tabell}.upphandling_id and ${villkor})`;

/** Which events of bids are hidden from the person, of the event `$1`. */
export const doldaAnbudshandelser = `(($1).objekttyp = 'anbud' and not exists (
        select from anbudslista l where l.samverkan_id = ($1).samverkan_id and l.upphandling_id::text = ($1).objekt_id and case when ($1).handelsetyp = 'anbud_last' then ${serLasarna} else ${serListan} end))`;

/** The handlingar of bids. They are called by their upphandling, and belong to it in the log. */
export const handlingarAvAnbud = `
  select ah.samverkan_id, ah.handling_id, 'anbud'::text as objekttyp, b.upphandling_id as objekt_id, ('upphandlingen för ' || p.namn) collate "default" as benamning,
    null::uuid as ansvarig_id, array[${ord(anbudsroller)}] as ansvarig_roller
  from gemensam.anbud_handling ah join gemensam.anbud b on b.samverkan_id = ah.samverkan_id and b.id = ah.anbud_id
    join gemensam.upphandling u on u.samverkan_id = b.samverkan_id and u.id = b.upphandling_id
    join gemensam.projekt p on p.samverkan_id = u.samverkan_id and p.id = u.projekt_id`;

/** What happened to the bids belongs to the history of the project. */
export const anbudAvProjekt = `
  select u.samverkan_id, u.projekt_id, 'anbud'::text as objekttyp, u.id as objekt_id from gemensam.upphandling u`;

/**
 * The bids of an upphandling. Their rows are there for those who are named, and after the award for all: by the policy of the list, which
 * all that hangs on it asks. Nothing runs at the award.
 */
export class Anbud1761000038400 implements MigrationInterface {
  readonly name = 'Anbud1761000038400';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [tabellerSql, policySql, handlingSql, handelseSql]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy under_anbud on gemensam.handelse;
      drop policy under_anbud on gemensam.handling;
      drop trigger handling_i_anbud on gemensam.anbud_handling;
      drop function gemensam.handling_i_anbud();
      alter table gemensam.handling drop column anbud_id;
      drop table gemensam.anbud_lasning, gemensam.anbud_handling, gemensam.anbud, gemensam.upphandling_behorig, gemensam.anbudslista;
      drop function gemensam.namngivna_upphandlingar(), gemensam.har_anbudslista(uuid);
    `);
  }
}

const tabellerSql = `
  create table gemensam.anbudslista (
    ${samverkanKolumn},
    upphandling_id uuid not null,
    version integer not null default 1 check (version >= 1),
    -- Opened after an interruption before the award, by somebody who has judged that no harm is done.
    offentlig date,
    offentlig_skal text check (length(offentlig_skal) between 1 and 500),
    tid timestamptz not null default clock_timestamp(),
    primary key (samverkan_id, upphandling_id),
    foreign key (samverkan_id, upphandling_id) references gemensam.upphandling (samverkan_id, id),
    check (num_nonnulls(offentlig, offentlig_skal) in (0, 2))
  );
  -- Those who handle the bids.
  create table gemensam.upphandling_behorig (
    ${samverkanKolumn},
    upphandling_id uuid not null,
    person_id uuid not null references gemensam.person (id),
    av text not null,
    tid timestamptz not null default clock_timestamp(),
    primary key (samverkan_id, upphandling_id, person_id),
    foreign key (samverkan_id, upphandling_id) references gemensam.upphandling (samverkan_id, id)
  );
  create index upphandling_behorig_person on gemensam.upphandling_behorig (samverkan_id, person_id);

  -- \`klockslag\`: local time, as it stands on what came in.
  create table gemensam.anbud (
    ${samverkanKolumn},
    id uuid not null,
    upphandling_id uuid not null,
    namn text not null check (length(namn) between 1 and 160),
    orgnr text check (orgnr ~ '^[0-9]{6}-[0-9]{4}$'),
    dag date not null,
    klockslag text not null check (klockslag ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    belopp bigint check (belopp >= 0),
    status text not null default 'inkommet' check (status in ('inkommet', 'utvarderat', 'antaget', 'forkastat')),
    utvardering text check (length(utvardering) between 1 and 4000),
    skal text check (length(skal) between 1 and 4000),
    av text not null,
    version integer not null default 1 check (version >= 1),
    primary key (samverkan_id, id),
    foreign key (samverkan_id, upphandling_id) references gemensam.anbudslista (samverkan_id, upphandling_id),
    check ((status = 'forkastat') = (skal is not null)),
    check (status not in ('utvarderat', 'antaget') or utvardering is not null)
  );
  create index anbud_upphandling on gemensam.anbud (samverkan_id, upphandling_id);

  create table gemensam.anbud_handling (
    ${samverkanKolumn},
    anbud_id uuid not null,
    handling_id uuid not null,
    primary key (samverkan_id, anbud_id, handling_id),
    foreign key (samverkan_id, anbud_id) references gemensam.anbud (samverkan_id, id),
    foreign key (samverkan_id, handling_id) references gemensam.handling (samverkan_id, id)
  );
  create unique index anbud_handling_handling on gemensam.anbud_handling (samverkan_id, handling_id);

  -- Who has read the bids while they were secret: one row per person, upphandling and day, each with its event.
  create table gemensam.anbud_lasning (
    ${samverkanKolumn},
    upphandling_id uuid not null,
    person_id uuid not null default gemensam.person_id() references gemensam.person (id),
    dag date not null,
    namn text not null,
    primary key (samverkan_id, upphandling_id, person_id, dag),
    foreign key (samverkan_id, upphandling_id) references gemensam.anbudslista (samverkan_id, upphandling_id)
  );
`;

const skydda = (tabell: string, villkor: string, rattigheter: string): string => `
  alter table gemensam.${tabell} enable row level security;
  alter table gemensam.${tabell} force row level security;
  create policy samverkan on gemensam.${tabell} using (samverkan_id = (select gemensam.samverkan_id()) and ${villkor});
  grant ${rattigheter} on gemensam.${tabell} to gemensam_app;
`;

const policySql = `
  -- The functions of the owner read past the policies, where the owner is no superuser too.
  create function gemensam.namngivna_upphandlingar() returns uuid[]
    language sql stable security definer set search_path = gemensam, pg_temp as $$
    select coalesce(array_agg(b.upphandling_id), '{}') from upphandling_behorig b where b.samverkan_id = samverkan_id() and b.person_id = person_id() $$;
  -- Whether somebody is named already: the first names himself, nobody after that.
  create function gemensam.har_anbudslista(sokt uuid) returns boolean
    language sql stable security definer set search_path = gemensam, pg_temp as $$
    select exists (select from upphandling_behorig b where b.samverkan_id = samverkan_id() and b.upphandling_id = sokt) $$;
  revoke all on function gemensam.namngivna_upphandlingar(), gemensam.har_anbudslista(uuid) from public;
  grant execute on function gemensam.namngivna_upphandlingar(), gemensam.har_anbudslista(uuid) to gemensam_app;

  alter table gemensam.anbudslista enable row level security;
  alter table gemensam.anbudslista force row level security;
  create policy agare_laser on gemensam.anbudslista for select to current_user using (true);
  create policy samverkan on gemensam.anbudslista
    using (samverkan_id = (select gemensam.samverkan_id()) and exists (
      select from (select anbudslista.samverkan_id, anbudslista.upphandling_id, anbudslista.offentlig) l where ${serListan}));
  grant select, insert, update on gemensam.anbudslista to gemensam_app;

  ${skydda('upphandling_behorig', medListan('upphandling_behorig', 'true'), 'select, insert, delete')}
  create policy agare_laser on gemensam.upphandling_behorig for select to current_user using (true);
  create policy forst on gemensam.upphandling_behorig for insert
    with check (samverkan_id = (select gemensam.samverkan_id()) and person_id = (select gemensam.person_id()) and not gemensam.har_anbudslista(upphandling_id));
  ${skydda('anbud', medListan('anbud', 'true'), 'select, insert, update')}
  ${skydda('anbud_handling', `exists (select from gemensam.anbud b where b.samverkan_id = anbud_handling.samverkan_id and b.id = anbud_handling.anbud_id)`, 'select, insert')}
  create policy agare_laser on gemensam.anbud for select to current_user using (true);
  create policy agare_laser on gemensam.anbud_handling for select to current_user using (true);
  ${skydda('anbud_lasning', medListan('anbud_lasning', serLasarna), 'select, insert')}
`;

/** A handling belongs to one bid at most, and its row knows which: so its policy asks one row by its key. */
const handlingSql = `
  alter table gemensam.handling add column anbud_id uuid,
    add foreign key (samverkan_id, anbud_id) references gemensam.anbud (samverkan_id, id);
  create function gemensam.handling_i_anbud() returns trigger language plpgsql set search_path = gemensam, pg_temp as $$
  begin
    update handling set anbud_id = new.anbud_id where samverkan_id = new.samverkan_id and id = new.handling_id;
    if not found then
      raise exception 'handlingen finns inte' using errcode = '23503';
    end if;
    return null;
  end $$;
  create trigger handling_i_anbud after insert on gemensam.anbud_handling for each row execute function gemensam.handling_i_anbud();
  create policy under_anbud on gemensam.handling as restrictive
    using (anbud_id is null or exists (
      select from gemensam.anbud b where b.samverkan_id = handling.samverkan_id and b.id = handling.anbud_id));
`;

const handelseSql = `
  create policy under_anbud on gemensam.handelse as restrictive for select using (case when objekttyp = 'anbud' then exists (
    select from gemensam.anbudslista l where l.samverkan_id = handelse.samverkan_id and l.upphandling_id::text = handelse.objekt_id
      and (handelsetyp <> 'anbud_last' or ${serLasarna})) else true end);
`;
