import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd, samverkanKolumn } from '@gemensam/shared/api';
import { radskyddUnderArende } from '../sekretess/radskydd-under-arende';

/**
 * What stands around the text of a tjänsteskrivelse: the figures as they were when it was färdigberedd, its underlag in order, and
 * the templates that new ones begin from.
 */
export class Skrivelsemallar1761000032000 implements MigrationInterface {
  readonly name = 'Skrivelsemallar1761000032000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [siffrorSql, underlagSql, mallSql]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table gemensam.skrivelsemall, gemensam.arende_underlag;
      alter table gemensam.tjansteskrivelse drop column underlag_version;
      alter table gemensam.arende drop constraint frysta_siffror_med_dag, drop column frysta_siffror, drop column siffror_frysta;
    `);
  }
}

const siffrorSql = `
  -- The figures that the text holds, and the day they were frozen; null while they are live.
  alter table gemensam.arende add column frysta_siffror jsonb, add column siffror_frysta date,
    add constraint frysta_siffror_med_dag check ((frysta_siffror is null) = (siffror_frysta is null));
`;

const underlagSql = `
  -- A choice among the handlingar of the ärende and of its project, in the order they are laid before the nämnd.
  create table gemensam.arende_underlag (
    ${samverkanKolumn},
    arende_id uuid not null,
    handling_id uuid not null,
    plats integer not null check (plats >= 1),
    primary key (samverkan_id, arende_id, handling_id),
    unique (samverkan_id, arende_id, plats),
    foreign key (samverkan_id, arende_id) references gemensam.arende (samverkan_id, id),
    foreign key (samverkan_id, handling_id) references gemensam.handling (samverkan_id, id)
  );
  create index arende_underlag_handling on gemensam.arende_underlag (samverkan_id, handling_id);
  ${radskyddUnderArende('arende_underlag', 'select, insert, update, delete')}
  alter table gemensam.tjansteskrivelse add column underlag_version integer not null default 0;
`;

const mallSql = `
  -- One row per version and ärendetyp, never changed; the highest nummer is in force. Without rows the portal's own template is.
  create table gemensam.skrivelsemall (
    ${samverkanKolumn},
    typ text not null check (typ in ('projektstart','projektdirektiv','upphandling','budget','styrdokument','ovrigt')),
    nummer integer not null check (nummer >= 1),
    innehall jsonb not null,
    anteckning text not null check (length(anteckning) <= 300),
    av text not null,
    tid timestamptz not null default clock_timestamp(),
    primary key (samverkan_id, typ, nummer)
  );
  ${radskydd('skrivelsemall', 'select, insert')}
`;
