import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd, samverkanKolumn } from '@gemensam/shared/api';

/** Who answered for the kommun, on which business date and when, and from which source when it was not the kommun itself. */
const svarat = `
    kalla text check (length(kalla) between 1 and 300),
    svarad_av text check (length(svarad_av) between 1 and 200),
    svarad_datum date,
    svarad timestamptz`;

/** Each kommun's answers about a project: participation with who said so, its own införande, and ideas with who proposed them. */
export class Deltagande1761000017000 implements MigrationInterface {
  readonly name = 'Deltagande1761000017000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table gemensam.deltagande drop constraint deltagande_status_check;
      alter table gemensam.deltagande
        add constraint deltagande_status_check check (status in ('ej_svarat','intresserad','deltar','anslot_senare','deltar_inte')),
        add constraint deltagande_fran_check check (status <> 'anslot_senare' or fran is not null),
        ${svarat.trim().replace(/^/gm, 'add column ')};

      create table gemensam.inforande (
        ${samverkanKolumn},
        projekt_id uuid not null,
        kommunkod char(4) not null references gemensam.kommun (kommunkod),
        lage text not null check (lage in ('avvaktar','planerat','pagar','driftsatt','avstar')),
        datum date,
        ansvarig text check (length(ansvarig) between 1 and 300),
        ${svarat},
        version integer not null default 1,
        primary key (samverkan_id, projekt_id, kommunkod),
        foreign key (samverkan_id, projekt_id) references gemensam.projekt (samverkan_id, id),
        constraint inforande_datum_check check (case when lage in ('planerat','driftsatt') then datum is not null when lage = 'pagar' then true else datum is null end)
      );
      create index inforande_kommun on gemensam.inforande (samverkan_id, kommunkod);
      create index deltagande_kommun on gemensam.deltagande (samverkan_id, kommunkod);
      ${radskydd('inforande', 'select, insert, update')}

      -- What was proposed, beside the project it is: it stays as it was written when the idea is qualified.
      create table gemensam.ide (
        ${samverkanKolumn},
        projekt_id uuid not null,
        behov text not null check (length(behov) between 1 and 4000),
        nytta text not null check (length(nytta) between 1 and 4000),
        roll text not null,
        kommunkod char(4) references gemensam.kommun (kommunkod),
        foreslagen_av_id uuid not null references gemensam.person (id),
        foreslagen_av text not null,
        foreslagen date not null,
        version integer not null default 1,
        primary key (samverkan_id, projekt_id),
        foreign key (samverkan_id, projekt_id) references gemensam.projekt (samverkan_id, id)
      );
      ${radskydd('ide', 'select, insert, update')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table gemensam.ide, gemensam.inforande;
      drop index gemensam.deltagande_kommun;
      delete from gemensam.deltagande where status = 'ej_svarat';
      update gemensam.deltagande set status = 'deltar' where status = 'anslot_senare';
      alter table gemensam.deltagande drop constraint deltagande_status_check, drop constraint deltagande_fran_check,
        drop column kalla, drop column svarad_av, drop column svarad_datum, drop column svarad;
      alter table gemensam.deltagande add constraint deltagande_status_check check (status in ('intresserad','deltar','deltar_inte'));
    `);
  }
}
