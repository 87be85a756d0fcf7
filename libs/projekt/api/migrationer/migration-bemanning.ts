import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd, samverkanKolumn } from '@gemensam/shared/api';

const manad = `~ '^[0-9]{4}-(0[1-9]|1[0-2])$'`;
const enhet = `in ('procent','timmar')`;

/** What projects need of the kommuner's people, and what each kommun answers. A need is withdrawn by its day; no row goes. */
export class Bemanning1761000022002 implements MigrationInterface {
  readonly name = 'Bemanning1761000022002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gemensam.bemanningsbehov (
        ${samverkanKolumn},
        id uuid not null,
        projekt_id uuid not null,
        roll text not null check (roll in ('projektledare','verksamhetsexpert','tekniker','utbildare','informationssakerhet','annan')),
        beskrivning text not null check (length(beskrivning) between 1 and 300),
        omfattning integer not null check (omfattning between 1 and 2000),
        enhet text not null check (enhet ${enhet}),
        fran text not null check (fran ${manad}),
        till text not null check (till ${manad} and till >= fran),
        sista_dag date not null,
        aterkallat date,
        aterkallat_skal text check (length(aterkallat_skal) between 1 and 300),
        version integer not null default 1,
        primary key (samverkan_id, id),
        foreign key (samverkan_id, projekt_id) references gemensam.projekt (samverkan_id, id),
        check ((aterkallat is null) = (aterkallat_skal is null))
      );
      create index bemanningsbehov_projekt on gemensam.bemanningsbehov (samverkan_id, projekt_id);
      ${radskydd('bemanningsbehov', 'select, insert, update')}

      create table gemensam.bemanningssvar (
        ${samverkanKolumn},
        behov_id uuid not null,
        kommunkod char(4) not null references gemensam.kommun (kommunkod),
        tillstand text not null check (tillstand in ('tillfragad','utlovad','avbojd')),
        omfattning integer check (omfattning between 1 and 2000),
        enhet text check (enhet ${enhet}),
        fran text check (fran ${manad}),
        till text check (till ${manad} and till >= fran),
        person text check (length(person) between 1 and 300),
        skal text check (length(skal) between 1 and 300),
        kalla text check (length(kalla) between 1 and 300),
        svarad_av text,
        svarad_datum date,
        version integer not null default 1,
        primary key (samverkan_id, behov_id, kommunkod),
        foreign key (samverkan_id, behov_id) references gemensam.bemanningsbehov (samverkan_id, id),
        check (case when tillstand = 'utlovad' then omfattning is not null and enhet is not null and fran is not null and till is not null
          else omfattning is null and enhet is null and fran is null and till is null and person is null end),
        check ((tillstand = 'avbojd') = (skal is not null)),
        check ((tillstand = 'tillfragad') = (svarad_av is null) and (svarad_av is null) = (svarad_datum is null))
      );
      create index bemanningssvar_kommun on gemensam.bemanningssvar (samverkan_id, kommunkod);
      ${radskydd('bemanningssvar', 'select, insert, update')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table gemensam.bemanningssvar, gemensam.bemanningsbehov');
  }
}
