import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd, samverkanKolumn } from '@gemensam/shared/api';

/** Who is away when, who sits on the board of what, and the questions of jäv. Nothing is removed. */
export class Jav1761000040310 implements MigrationInterface {
  readonly name = 'Jav1761000040310';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [franvaroSql, styrelseuppdragSql, javSql]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table gemensam.jav, gemensam.styrelseuppdrag, gemensam.franvaro;
      drop function gemensam.prova_franvaro(), gemensam.prova_styrelseuppdrag();
    `);
  }
}

/** Periods of the same do not overlap; those who write about one person take turns. */
const overlapp = (tabell: string, samma: string, lever: string): string => `
  create function gemensam.prova_${tabell}() returns trigger language plpgsql set search_path = gemensam, pg_temp as $$
  begin
    perform pg_advisory_xact_lock(hashtextextended('${tabell}:' || new.samverkan_id || new.person_id, 0));
    if ${lever.replaceAll('$', 'new')} and exists (select from gemensam.${tabell} t where t.samverkan_id = new.samverkan_id and t.person_id = new.person_id and t.id <> new.id and ${lever.replaceAll('$', 't')}${samma}
        and t.fran <= coalesce(new.till, 'infinity') and coalesce(t.till, 'infinity') >= new.fran) then
      raise exception 'the periods overlap' using errcode = 'exclusion_violation', constraint = '${tabell}_perioder';
    end if;
    return new;
  end $$;
  create trigger prova before insert or update on gemensam.${tabell} for each row execute function gemensam.prova_${tabell}();
`;

const franvaroSql = `
  create table gemensam.franvaro (
    ${samverkanKolumn},
    id uuid not null,
    person_id uuid not null references gemensam.person (id),
    fran date not null,
    till date not null,
    -- A closed list: nothing about health is written.
    skal text not null check (skal in ('semester','ledighet','tjansteresa','forhinder')),
    -- Taken back before it began.
    aterkallad boolean not null default false,
    noterad_av_id uuid not null references gemensam.person (id),
    noterad_av text not null,
    noterad timestamptz not null default clock_timestamp(),
    version integer not null default 1,
    primary key (samverkan_id, id),
    check (till >= fran and till <= fran + 366)
  );
  create index franvaro_dagar on gemensam.franvaro (samverkan_id, till) where not aterkallad;
  ${overlapp('franvaro', '', 'not $.aterkallad')}
  ${radskydd('franvaro', 'select, insert, update')}
`;

const styrelseuppdragSql = `
  -- That somebody with an uppdrag in the samverkan also sits on the board of an organisation.
  create table gemensam.styrelseuppdrag (
    ${samverkanKolumn},
    id uuid not null,
    person_id uuid not null references gemensam.person (id),
    organisation_id uuid not null,
    fran date not null,
    till date,
    noterad_av_id uuid not null references gemensam.person (id),
    noterad_av text not null,
    noterad timestamptz not null default clock_timestamp(),
    version integer not null default 1,
    primary key (samverkan_id, id),
    foreign key (samverkan_id, organisation_id) references gemensam.organisation (samverkan_id, id),
    check (till >= fran)
  );
  create index styrelseuppdrag_organisation on gemensam.styrelseuppdrag (samverkan_id, organisation_id);
  ${overlapp('styrelseuppdrag', ' and t.organisation_id = new.organisation_id', '$.id is not null')}
  ${radskydd('styrelseuppdrag', 'select, insert, update')}
`;

const javSql = `
  create table gemensam.jav (
    ${samverkanKolumn},
    id uuid not null,
    -- organisation: every matter in which it is the other party.
    saktyp text not null check (saktyp in ('projekt','avtal','upphandling','budgetpost','bestallning','leverantorsfaktura','arende','organisation')),
    sak_id uuid not null,
    person_id uuid not null references gemensam.person (id),
    person text not null,
    grund text not null check (grund in ('saken_angar','stallforetradare','tillsyn','ombud','sarskild_omstandighet')),
    text text not null default '' check (length(text) <= 1000),
    egen_bedomning text not null check (egen_bedomning in ('jav','inte_jav')),
    datum date not null,
    anmald timestamptz not null default clock_timestamp(),
    avgjord text check (avgjord in ('jav','inte_jav')),
    avgjord_datum date,
    avgjord_av_id uuid references gemensam.person (id),
    avgjord_av text,
    avgjord_skal text check (length(avgjord_skal) between 1 and 1000),
    version integer not null default 1,
    primary key (samverkan_id, id),
    check ((avgjord is null) = (avgjord_datum is null) and (avgjord is null) = (avgjord_av_id is null) and (avgjord is null) = (avgjord_av is null) and (avgjord is null) = (avgjord_skal is null)),
    -- Nobody judges her own.
    check (avgjord_av_id <> person_id),
    -- Of an upphandling nothing is written that could tell who has made a bid (OSL 19:3).
    check (saktyp <> 'upphandling' or text = '')
  );
  -- One question at a time; one that was judged not to be jäv may be raised anew.
  create unique index jav_sak on gemensam.jav (samverkan_id, saktyp, sak_id, person_id) where avgjord is distinct from 'inte_jav';
  create index jav_oavgjord on gemensam.jav (samverkan_id) where avgjord is null;
  ${radskydd('jav', 'select, insert, update')}
  -- What hangs on an ärende is seen with it.
  create policy arende on gemensam.jav as restrictive to gemensam_app
    using (saktyp <> 'arende' or exists (select from gemensam.arende a where a.id = sak_id))
    with check (true);
`;
