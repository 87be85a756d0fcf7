import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd, samverkanKolumn } from '@gemensam/shared/api';

/** Who reads the notes and the tasks of the beredningsgrupp: those who prepare, the presidium and the revisor. */
const LASARE = `array['e_samordnare','namndsekreterare','beredningsgrupp','ordforande','vice_ordforande','revisor']`;
const laser = `(gemensam.kontext() -> 'roller') ?| ${LASARE}`;

/**
 * The calendar: sammanträden and meetings of the beredningsgrupp with who is asked and who came. Notes and tasks are arbetsmaterial:
 * rows that the database shows to those who may read them and to nobody else.
 */
export class Moten1761000028000 implements MigrationInterface {
  readonly name = 'Moten1761000028000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [moteSql, deltagareSql, anteckningSql, uppgiftSql]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table gemensam.motesuppgift, gemensam.moteanteckning, gemensam.motesdeltagare, gemensam.mote;`);
  }
}

const moteSql = `
  create table gemensam.mote (
    ${samverkanKolumn},
    id uuid not null,
    slag text not null check (slag in ('sammantrade','beredningsgrupp')),
    datum date not null,
    borjar text not null check (borjar ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    slutar text not null check (slutar ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    plats text not null check (length(plats) between 1 and 120),
    stoppdatum date,
    kallelsedag date,
    anmarkning text not null default '' check (length(anmarkning) <= 500),
    installt date,
    installt_skal text check (length(installt_skal) between 1 and 500),
    skapat timestamptz not null default clock_timestamp(),
    andrat timestamptz not null default clock_timestamp(),
    version integer not null default 1,
    primary key (samverkan_id, id),
    check (slutar > borjar),
    check ((slag = 'sammantrade') = (stoppdatum is not null) and (slag = 'sammantrade') = (kallelsedag is not null)),
    check (stoppdatum <= kallelsedag and kallelsedag <= datum),
    check ((installt is null) = (installt_skal is null))
  );
  create index mote_datum on gemensam.mote (samverkan_id, datum);
  ${radskydd('mote', 'select, insert, update')}
`;

const deltagareSql = `
  -- Who is asked to a meeting, proposed from the uppdrag in force on its day, and guests. Null närvaro: not noted.
  create table gemensam.motesdeltagare (
    ${samverkanKolumn},
    id uuid not null,
    mote_id uuid not null,
    slag text not null check (slag in ('kallad','gast')),
    person_id uuid references gemensam.person (id),
    namn text collate gemensam.sv not null check (length(namn) between 1 and 120),
    roll text check (roll <> ''),
    kommunkod char(4) references gemensam.kommun (kommunkod),
    narvaro text check (narvaro in ('narvarande','franvarande')),
    markt_av text,
    version integer not null default 1,
    primary key (samverkan_id, id),
    foreign key (samverkan_id, mote_id) references gemensam.mote (samverkan_id, id),
    check ((narvaro is null) = (markt_av is null))
  );
  create unique index motesdeltagare_person on gemensam.motesdeltagare (samverkan_id, mote_id, person_id, coalesce(kommunkod, '')) where person_id is not null;
  create index motesdeltagare_mote on gemensam.motesdeltagare (samverkan_id, mote_id);
  ${radskydd('motesdeltagare', 'select, insert, update, delete')}
`;

const anteckningSql = `
  create table gemensam.moteanteckning (
    ${samverkanKolumn},
    id uuid not null,
    text text not null check (length(text) <= 50000),
    andrad_av_id uuid not null references gemensam.person (id),
    andrad_av text not null,
    andrad timestamptz not null default clock_timestamp(),
    version integer not null default 1,
    primary key (samverkan_id, id),
    foreign key (samverkan_id, id) references gemensam.mote (samverkan_id, id)
  );
  alter table gemensam.moteanteckning enable row level security;
  alter table gemensam.moteanteckning force row level security;
  create policy samverkan on gemensam.moteanteckning
    using (samverkan_id = (select gemensam.samverkan_id()) and (select ${laser}))
    with check (samverkan_id = (select gemensam.samverkan_id()));
  grant select, insert, update on gemensam.moteanteckning to gemensam_app;
`;

const uppgiftSql = `
  -- Something to do, decided at a meeting of the beredningsgrupp. Owned by a person or by a kommun.
  create table gemensam.motesuppgift (
    ${samverkanKolumn},
    id uuid not null,
    mote_id uuid not null,
    text text not null check (length(text) between 1 and 500),
    agare_id uuid references gemensam.person (id),
    agare_kommunkod char(4) references gemensam.kommun (kommunkod),
    agare text collate gemensam.sv not null check (length(agare) between 1 and 120),
    dag date not null,
    klar date,
    klar_anteckning text check (length(klar_anteckning) <= 500),
    klar_av text,
    version integer not null default 1,
    primary key (samverkan_id, id),
    foreign key (samverkan_id, mote_id) references gemensam.mote (samverkan_id, id),
    check ((agare_id is null) <> (agare_kommunkod is null)),
    check ((klar is null) = (klar_anteckning is null) and (klar is null) = (klar_av is null))
  );
  create index motesuppgift_mote on gemensam.motesuppgift (samverkan_id, mote_id);
  create index motesuppgift_oppen on gemensam.motesuppgift (samverkan_id, dag) where klar is null;
  alter table gemensam.motesuppgift enable row level security;
  alter table gemensam.motesuppgift force row level security;
  -- One who has a task sees it, whatever the role.
  create policy samverkan on gemensam.motesuppgift
    using (samverkan_id = (select gemensam.samverkan_id()) and ((select ${laser}) or agare_id = (select gemensam.person_id())))
    with check (samverkan_id = (select gemensam.samverkan_id()));
  grant select, insert, update on gemensam.motesuppgift to gemensam_app;
`;
