import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd, samverkanKolumn } from '@gemensam/shared/api';

const delar = `array['bakgrund','behov','projektmal','effektmal','omfattning','intressenter','ansvar','prioritering','juridik','finansiering']`;
/** Exactly the ten parts: nine texts and a list. */
const innehall = `innehall jsonb not null check (jsonb_typeof(innehall) = 'object' and innehall ?& ${delar} and innehall - ${delar} = '{}'::jsonb and jsonb_typeof(innehall -> 'prioritering') = 'array')`;

/** The projektdirektiv of a project: one working text, and the versions that decisions have made of it, which never change. */
export class Direktiv1761000020000 implements MigrationInterface {
  readonly name = 'Direktiv1761000020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gemensam.projektdirektiv (
        ${samverkanKolumn},
        id uuid not null,
        projekt_id uuid not null,
        ${innehall},
        tid timestamptz not null default clock_timestamp(),
        av_id uuid references gemensam.person (id),
        av text not null,
        version integer not null default 1,
        primary key (samverkan_id, id),
        unique (samverkan_id, projekt_id),
        foreign key (samverkan_id, projekt_id) references gemensam.projekt (samverkan_id, id)
      );
      ${radskydd('projektdirektiv', 'select, insert, update')}

      create table gemensam.projektdirektivversion (
        ${samverkanKolumn},
        id uuid not null,
        projekt_id uuid not null,
        nummer integer not null check (nummer >= 1),
        ${innehall},
        andrade text[] not null check (cardinality(andrade) >= 1 and andrade <@ ${delar}),
        tillagg text check (length(tillagg) between 1 and 500),
        datum date not null,
        beslutare text not null check (beslutare in ('namnd','delegation','styrgrupp','e_samordnare')),
        beslut_referens_id uuid not null,
        tid timestamptz not null default clock_timestamp(),
        av_id uuid references gemensam.person (id),
        av text not null,
        inlast_kalla text,
        primary key (samverkan_id, id),
        unique (samverkan_id, projekt_id, nummer),
        foreign key (samverkan_id, projekt_id) references gemensam.projekt (samverkan_id, id),
        foreign key (samverkan_id, beslut_referens_id) references gemensam.beslut_referens (samverkan_id, id),
        check ((nummer = 1) = (tillagg is null)),
        check (av_id is not null or inlast_kalla is not null)
      );
      ${radskydd('projektdirektivversion', 'select, insert')}

      create function gemensam.frys_projektdirektiv() returns trigger language plpgsql set search_path = gemensam, pg_temp as $$
      begin
        raise exception 'en fastställd version av ett projektdirektiv ändras aldrig: ett tillägg är en ny version' using errcode = '23514', constraint = 'fryst';
      end $$;
      create trigger fryst before update or delete or truncate on gemensam.projektdirektivversion
        for each statement execute function gemensam.frys_projektdirektiv();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table gemensam.projektdirektivversion, gemensam.projektdirektiv;
      drop function gemensam.frys_projektdirektiv();
    `);
  }
}
