import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd, samverkanKolumn } from '@gemensam/shared/api';

const fas = `in ('kvalificering','forstudie','forbereds','utveckling','upphandling','inforande','forvaltning','vilande','avslutad')`;
const lage = `in ('enligt_plan','risk','avviker')`;

/** What cannot be seen: spaces of every kind, line ends, zero-width characters, soft hyphen. A report of these alone is blank. */
const osynligt = `E' \\t\\n\\u000b\\f\\r\\u00a0\\u00ad\\u1680\\u2000\\u2001\\u2002\\u2003\\u2004\\u2005\\u2006\\u2007\\u2008\\u2009\\u200a\\u200b\\u200c\\u200d\\u200e\\u200f\\u2028\\u2029\\u202f\\u205f\\u2060\\u3000\\ufeff'`;

/** The portfolio: projects, who takes part, and frozen status reports. */
export class Projekt1761000002000 implements MigrationInterface {
  readonly name = 'Projekt1761000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gemensam.projekt (
        ${samverkanKolumn},
        id uuid not null,
        namn text collate gemensam.sv not null check (length(namn) between 1 and 160),
        slag text not null check (slag in ('projekt','forvaltningsobjekt','lopande')),
        fas text check (fas ${fas}),
        tidplan_fran integer check (tidplan_fran between 2000 and 2100),
        tidplan_till integer check (tidplan_till between 2000 and 2100),
        beskrivning text not null default '',
        prioritering text,
        projektledare_id uuid references gemensam.person (id),
        beslut_referens_id uuid,
        inlast_kalla text,
        inlast_datum date,
        ordning integer not null default 0,
        version integer not null default 1,
        primary key (samverkan_id, id),
        unique (samverkan_id, namn),
        foreign key (samverkan_id, beslut_referens_id) references gemensam.beslut_referens (samverkan_id, id),
        check ((slag = 'lopande') = (fas is null)),
        check (tidplan_till is null or tidplan_fran is null or tidplan_till >= tidplan_fran)
      );
      ${radskydd('projekt', 'select, insert, update')}

      create table gemensam.deltagande (
        ${samverkanKolumn},
        projekt_id uuid not null,
        kommunkod char(4) not null references gemensam.kommun (kommunkod),
        status text not null check (status in ('intresserad','deltar','deltar_inte')),
        fran date,
        version integer not null default 1,
        primary key (samverkan_id, projekt_id, kommunkod),
        foreign key (samverkan_id, projekt_id) references gemensam.projekt (samverkan_id, id)
      );
      ${radskydd('deltagande', 'select, insert, update')}

      create table gemensam.statusrapport (
        ${samverkanKolumn},
        id uuid not null,
        projekt_id uuid not null,
        nummer integer not null check (nummer >= 1),
        datum date not null,
        tid timestamptz not null default clock_timestamp(),
        forfattare_id uuid references gemensam.person (id),
        forfattare text not null,
        text text not null check (translate(text, ${osynligt}, '') <> '' and length(text) <= 10000),
        lage_tid text check (lage_tid ${lage}),
        lage_kostnad text check (lage_kostnad ${lage}),
        lage_resultat text check (lage_resultat ${lage}),
        fas text check (fas ${fas}),
        inlast_kalla text,
        primary key (samverkan_id, id),
        unique (samverkan_id, projekt_id, nummer),
        foreign key (samverkan_id, projekt_id) references gemensam.projekt (samverkan_id, id),
        check (inlast_kalla is not null or (forfattare_id is not null and lage_tid is not null
          and lage_kostnad is not null and lage_resultat is not null))
      );
      ${radskydd('statusrapport', 'select, insert')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table gemensam.statusrapport, gemensam.deltagande, gemensam.projekt;`);
  }
}
