import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd, samverkanKolumn } from '@gemensam/shared/api';

/** Ärenden with their tjänsteskrivelse, the diarium's serials, and the handlingar that belong to an ärende. */
export class Arende1761000004000 implements MigrationInterface {
  readonly name = 'Arende1761000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gemensam.arende (
        ${samverkanKolumn},
        id uuid not null,
        rubrik text not null check (length(rubrik) <= 300),
        typ text not null check (typ in ('projektstart','projektdirektiv','upphandling','budget','styrdokument','ovrigt')),
        tillstand text not null check (tillstand in ('utkast','registrerad','under_beredning','beredd')),
        dnr_ar integer,
        dnr_lopnummer integer,
        klassificering text check (klassificering ~ '^[0-9]+([.][0-9]+)*$'),
        projekt_id uuid,
        handlaggare_id uuid not null references gemensam.person (id),
        handlaggare text not null,
        skapat date not null,
        andrat timestamptz not null default clock_timestamp(),
        version integer not null default 1,
        primary key (samverkan_id, id),
        unique (samverkan_id, dnr_ar, dnr_lopnummer),
        foreign key (samverkan_id, projekt_id) references gemensam.projekt (samverkan_id, id),
        check ((tillstand = 'utkast') = (dnr_lopnummer is null)),
        check (tillstand = 'utkast' or btrim(rubrik) <> ''),
        check ((dnr_lopnummer is null) = (dnr_ar is null) and (dnr_lopnummer is null) = (klassificering is null))
      );
      create index arende_projekt on gemensam.arende (samverkan_id, projekt_id);
      ${radskydd('arende', 'select, insert, update')}

      create table gemensam.dnr_serie (
        ${samverkanKolumn},
        ar integer not null,
        senaste integer not null check (senaste >= 1),
        primary key (samverkan_id, ar)
      );
      ${radskydd('dnr_serie', 'select, insert, update')}

      create table gemensam.tjansteskrivelse (
        ${samverkanKolumn},
        arende_id uuid not null,
        mottagare text not null default '',
        forslag_till_beslut text[] not null default '{}',
        sammanfattning text not null default '',
        bakgrund text not null default '',
        ekonomi text not null default '',
        juridik text not null default '',
        remissutfall text not null default '',
        expedieras_till text not null default '',
        andrad_av text not null,
        andrad timestamptz not null default clock_timestamp(),
        primary key (samverkan_id, arende_id),
        foreign key (samverkan_id, arende_id) references gemensam.arende (samverkan_id, id)
      );
      ${radskydd('tjansteskrivelse', 'select, insert, update')}

      create table gemensam.arende_handling (
        ${samverkanKolumn},
        arende_id uuid not null,
        handling_id uuid not null,
        primary key (samverkan_id, arende_id, handling_id),
        foreign key (samverkan_id, arende_id) references gemensam.arende (samverkan_id, id),
        foreign key (samverkan_id, handling_id) references gemensam.handling (samverkan_id, id)
      );
      create index arende_handling_handling on gemensam.arende_handling (samverkan_id, handling_id);
      ${radskydd('arende_handling', 'select, insert')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table gemensam.arende_handling, gemensam.tjansteskrivelse, gemensam.dnr_serie, gemensam.arende;`);
  }
}
