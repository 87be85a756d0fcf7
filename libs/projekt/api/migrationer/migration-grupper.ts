import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd, samverkanKolumn } from '@gemensam/shared/api';

/** Styrgrupp and referensgrupp of a project in dated seats, and from when each projektledare leads. A seat ends by its day; no row goes. */
export class Projektgrupper1761000022001 implements MigrationInterface {
  readonly name = 'Projektgrupper1761000022001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gemensam.gruppmedlem (
        ${samverkanKolumn},
        id uuid not null,
        projekt_id uuid not null,
        grupp text not null check (grupp in ('styrgrupp','referensgrupp')),
        funktion text not null check (funktion in ('ordforande','ledamot')),
        person_id uuid references gemensam.person (id),
        namn text collate gemensam.sv not null check (length(namn) between 1 and 200),
        organisation text collate gemensam.sv not null check (length(organisation) between 1 and 120),
        fran date not null,
        till date,
        version integer not null default 1,
        primary key (samverkan_id, id),
        foreign key (samverkan_id, projekt_id) references gemensam.projekt (samverkan_id, id),
        check (till is null or till >= fran),
        check (grupp = 'styrgrupp' or funktion = 'ledamot')
      );
      create index gruppmedlem_projekt on gemensam.gruppmedlem (samverkan_id, projekt_id);
      create index gruppmedlem_person on gemensam.gruppmedlem (samverkan_id, person_id) where grupp = 'styrgrupp';
      create unique index gruppmedlem_ordforande on gemensam.gruppmedlem (samverkan_id, projekt_id) where funktion = 'ordforande' and till is null;
      ${radskydd('gruppmedlem', 'select, insert, update')}

      create table gemensam.projektledarbyte (
        ${samverkanKolumn},
        projekt_id uuid not null,
        nummer integer not null check (nummer >= 1),
        person_id uuid references gemensam.person (id),
        namn text,
        fran date not null,
        tid timestamptz not null default clock_timestamp(),
        av_id uuid not null references gemensam.person (id),
        av text not null,
        primary key (samverkan_id, projekt_id, nummer),
        foreign key (samverkan_id, projekt_id) references gemensam.projekt (samverkan_id, id),
        check ((person_id is null) = (namn is null))
      );
      ${radskydd('projektledarbyte', 'select, insert')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table gemensam.projektledarbyte, gemensam.gruppmedlem');
  }
}
