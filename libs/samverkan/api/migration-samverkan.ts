import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd, samverkanKolumn } from '@gemensam/shared/api';

/** Kommuner and their populations, organisations, uppdrag, decisions referred to, settings; and the session lookup. */
export class Samverkan1761000001000 implements MigrationInterface {
  readonly name = 'Samverkan1761000001000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [kommunSql, organisationSql, beslutSql, identitetSql]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function gemensam.demokonton(date);
      drop function gemensam.las_session(bytea, timestamptz);
      drop table gemensam.installning, gemensam.beslut_referens, gemensam.uppdrag, gemensam.organisation,
        gemensam.folkmangd, gemensam.kommun;
    `);
  }
}

const kommunSql = `
  create table gemensam.kommun (
    kommunkod char(4) primary key check (kommunkod ~ '^[0-9]{4}$'),
    namn text collate gemensam.sv not null unique
  );
  create table gemensam.folkmangd (
    kommunkod char(4) not null references gemensam.kommun (kommunkod),
    datum date not null,
    antal integer not null check (antal >= 0),
    kalla text not null check (length(kalla) between 1 and 200),
    inlast timestamptz not null default clock_timestamp(),
    primary key (kommunkod, datum)
  );
  grant select, insert on gemensam.kommun to gemensam_app;
  grant select, insert, update on gemensam.folkmangd to gemensam_app;
`;

const organisationSql = `
  create table gemensam.organisation (
    ${samverkanKolumn},
    id uuid not null,
    namn text collate gemensam.sv not null check (length(namn) between 1 and 160),
    orgnr text check (orgnr ~ '^[0-9]{6}-[0-9]{4}$'),
    orgnr_fiktivt boolean not null default false,
    slag text not null check (slag in ('kommun','region','kommunalforbund','bolag','stiftelse','larosate','forening','annan')),
    kommunkod char(4) references gemensam.kommun (kommunkod),
    medlem boolean not null default false,
    vardkommun boolean not null default false,
    primary key (samverkan_id, id),
    unique (samverkan_id, namn),
    check (not medlem or (slag = 'kommun' and kommunkod is not null)),
    check (not vardkommun or medlem)
  );
  create unique index organisation_kommun on gemensam.organisation (samverkan_id, kommunkod) where slag = 'kommun';
  create unique index organisation_vardkommun on gemensam.organisation (samverkan_id) where vardkommun;
  ${radskydd('organisation', 'select, insert, update')}

  create table gemensam.uppdrag (
    ${samverkanKolumn},
    id uuid not null,
    person_id uuid not null references gemensam.person (id),
    roll text not null check (roll in ('e_samordnare','namndsekreterare','ordforande','vice_ordforande','ledamot',
      'kommunrepresentant','beredningsgrupp','projektledare','revisor','administrator')),
    kommunkod char(4) references gemensam.kommun (kommunkod),
    fran date not null,
    till date,
    version integer not null default 1,
    primary key (samverkan_id, id),
    check (till is null or till >= fran),
    check (roll not in ('kommunrepresentant','beredningsgrupp','ledamot') or kommunkod is not null)
  );
  create index uppdrag_person on gemensam.uppdrag (person_id);
  ${radskydd('uppdrag', 'select, insert, update')}
  create policy agare on gemensam.uppdrag for select to current_user using (true);
`;

const beslutSql = `
  create table gemensam.beslut_referens (
    ${samverkanKolumn},
    id uuid not null,
    organ text not null check (length(organ) between 1 and 160),
    datum date not null,
    beteckning text not null check (length(beteckning) between 1 and 40),
    rubrik text not null check (length(rubrik) between 1 and 300),
    handling text,
    primary key (samverkan_id, id),
    unique (samverkan_id, organ, datum, beteckning)
  );
  ${radskydd('beslut_referens', 'select, insert')}

  create table gemensam.installning (
    ${samverkanKolumn},
    nyckel text not null,
    varde text not null,
    version integer not null default 1,
    primary key (samverkan_id, nyckel)
  );
  ${radskydd('installning', 'select, insert, update')}
`;

const identitetSql = `
  -- A session with everything its request needs, in one call: the person and every uppdrag in every samverkan.
  -- Idle limit 30 minutes, absolute limit in upphor. Definer, because it reads across samverkan for one person.
  create function gemensam.las_session(hash bytea, nu timestamptz) returns jsonb
    language plpgsql security definer set search_path = gemensam, pg_temp as $$
  declare s session;
  begin
    select * into s from session
      where token_hash = hash and avslutad is null and upphor > nu and senast > nu - interval '30 minutes';
    if s.id is null then
      return null;
    end if;
    if s.senast < nu - interval '1 minute' then
      update session set senast = nu where id = s.id;
    end if;
    return (select jsonb_build_object('sessionId', s.id, 'personId', p.id, 'namn', p.namn, 'uppdrag', coalesce((
        select jsonb_agg(jsonb_build_object('id', u.id, 'roll', u.roll, 'kommunkod', u.kommunkod, 'kommun', k.namn,
            'fran', u.fran, 'till', u.till,
            'samverkan', jsonb_build_object('id', v.id, 'kortnamn', v.kortnamn, 'namn', v.namn, 'form', v.form))
            order by v.namn, u.fran, u.id)
        from uppdrag u join samverkan v on v.id = u.samverkan_id left join kommun k on k.kommunkod = u.kommunkod
        where u.person_id = p.id), '[]'))
      from person p where p.id = s.person_id);
  end $$;
  revoke all on function gemensam.las_session(bytea, timestamptz) from public;
  grant execute on function gemensam.las_session(bytea, timestamptz) to gemensam_app;

  -- The demo's accounts in every samverkan, for the role picker of the login page. Only persons marked as demo.
  create function gemensam.demokonton(dag date)
    returns table (anvandarnamn text, namn text, roll text, samverkan text, kommun text)
    language sql stable security definer set search_path = gemensam, pg_temp as $$
    select p.anvandarnamn, p.namn, u.roll, v.namn, k.namn
    from uppdrag u join person p on p.id = u.person_id join samverkan v on v.id = u.samverkan_id
      left join kommun k on k.kommunkod = u.kommunkod
    where p.demo and u.fran <= dag and (u.till is null or u.till >= dag)
    order by v.namn, u.roll, k.namn, p.anvandarnamn $$;
  revoke all on function gemensam.demokonton(date) from public;
  grant execute on function gemensam.demokonton(date) to gemensam_app;
`;
