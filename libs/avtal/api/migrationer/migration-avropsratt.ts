import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd, samverkanKolumn } from '@gemensam/shared/api';

/** Who may call off: an avtal's rule, and the list that was frozen at annonsering. A frozen list is never changed. */
export class Avropsratt1761000037100 implements MigrationInterface {
  readonly name = 'Avropsratt1761000037100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(regelSql);
    await runner.query(listaSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table gemensam.avropsberattigad, gemensam.avropslista, gemensam.avropsregel');
  }
}

const regelSql = `
  create table gemensam.avropsregel (
    ${samverkanKolumn},
    -- The avtal whose rule it is. Without a row the default holds.
    id uuid not null,
    slag text[] not null check (slag <@ array['medlem','bolag','forening','stiftelse']),
    matt text not null check (matt in ('kontrollkedja','genomrakning')),
    andelsslag text not null check (andelsslag in ('roster','kapital')),
    troskel_taljare bigint not null,
    troskel_namnare bigint not null check (troskel_namnare > 0),
    styrelse_taljare bigint not null,
    styrelse_namnare bigint not null check (styrelse_namnare > 0),
    -- Organisations that the upphandling names, which are never removed.
    namngivna uuid[] not null default '{}',
    andrad timestamptz not null default clock_timestamp(),
    version integer not null default 1,
    primary key (samverkan_id, id),
    foreign key (samverkan_id, id) references gemensam.avtal (samverkan_id, id),
    check (troskel_taljare > 0 and troskel_taljare <= troskel_namnare),
    check (styrelse_taljare > 0 and styrelse_taljare <= styrelse_namnare),
    check (cardinality(slag) + cardinality(namngivna) > 0)
  );
  ${radskydd('avropsregel', 'select, insert, update')}
`;

const listaSql = `
  create table gemensam.avropslista (
    ${samverkanKolumn},
    avtal_id uuid not null,
    -- The day of annonsering, which the ownership is of.
    datum date not null,
    fryst timestamptz not null default clock_timestamp(),
    av_id uuid not null references gemensam.person (id),
    av text not null,
    primary key (samverkan_id, avtal_id),
    foreign key (samverkan_id, avtal_id) references gemensam.avtal (samverkan_id, id)
  );
  ${radskydd('avropslista', 'select, insert')}

  create table gemensam.avropsberattigad (
    ${samverkanKolumn},
    avtal_id uuid not null,
    orgnr text not null,
    namn text collate gemensam.sv not null,
    organisation_id uuid not null,
    grund text not null check (grund in ('medlem','bolag','forening','stiftelse','namngiven')),
    kontroll_ej_visad boolean not null,
    kedjetext text not null,
    primary key (samverkan_id, avtal_id, orgnr),
    foreign key (samverkan_id, avtal_id) references gemensam.avropslista (samverkan_id, avtal_id),
    foreign key (samverkan_id, organisation_id) references gemensam.organisation (samverkan_id, id)
  );
  create index avropsberattigad_organisation on gemensam.avropsberattigad (samverkan_id, organisation_id);
  ${radskydd('avropsberattigad', 'select, insert')}
`;
