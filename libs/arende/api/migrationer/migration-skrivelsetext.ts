import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { samverkanKolumn } from '@gemensam/shared/api';
import { radskyddUnderArende } from '../sekretess/radskydd-under-arende';

/**
 * The text of a tjänsteskrivelse as several write it at once: the shared document, who writes under which number, its versions and
 * the comments in its margin. Whoever listens is told of a change by NOTIFY, in the transaction that makes it.
 */
export class Skrivelsetext1761000031000 implements MigrationInterface {
  readonly name = 'Skrivelsetext1761000031000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [textSql, versionSql, kommentarSql, budSql]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger skrivelsetext_arende on gemensam.arende;
      drop function gemensam.meddela_arende();
      drop table gemensam.skrivelsesvar, gemensam.skrivelsekommentar, gemensam.skrivelseversion, gemensam.skrivelseklient, gemensam.skrivelsetext;
      alter table gemensam.tjansteskrivelse drop column innehall;
    `);
  }
}

const textSql = `
  -- The sections as structured text, beside their plain text. Null: written before there was structure, or prefilled as plain text.
  alter table gemensam.tjansteskrivelse add column innehall jsonb;

  -- The shared document (Yjs, version 1 of its encoding). The ärende's row is locked by who changes it.
  create table gemensam.skrivelsetext (
    ${samverkanKolumn},
    arende_id uuid not null,
    tillstand bytea not null check (octet_length(tillstand) <= 16000000),
    nummer integer not null check (nummer >= 1),
    -- The number under which the portal itself writes: what was prefilled, and repairs of structure.
    portalens_klient bigint not null,
    -- Of each section: its size, the text's number when it last changed, and who changed it.
    avsnitt jsonb not null,
    andrad timestamptz not null default clock_timestamp(),
    -- The newest version that was kept, and the number the text had then.
    version_nummer integer not null default 0,
    version_text_nummer integer not null default 0,
    primary key (samverkan_id, arende_id),
    foreign key (samverkan_id, arende_id) references gemensam.arende (samverkan_id, id)
  );
  ${radskyddUnderArende('skrivelsetext', 'select, insert, update')}

  -- Whose a number of the document is: who first wrote under it. No person: the portal.
  create table gemensam.skrivelseklient (
    ${samverkanKolumn},
    arende_id uuid not null,
    klient bigint not null check (klient between 0 and 9007199254740991),
    person_id uuid references gemensam.person (id),
    namn text not null,
    sedan timestamptz not null default clock_timestamp(),
    primary key (samverkan_id, arende_id, klient),
    foreign key (samverkan_id, arende_id) references gemensam.skrivelsetext (samverkan_id, arende_id)
  );
  ${radskyddUnderArende('skrivelseklient', 'select, insert')}
`;

const versionSql = `
  -- Never changed. \`forfattare\`: per section, who wrote each run of its text, in the order of the text.
  create table gemensam.skrivelseversion (
    ${samverkanKolumn},
    id uuid not null,
    arende_id uuid not null,
    nummer integer not null check (nummer >= 1),
    text_nummer integer not null,
    innehall jsonb not null,
    forfattare jsonb not null,
    orsak text not null check (orsak in ('sparad','paus','registrerad','remiss','fardigberedd')),
    anteckning text not null default '' check (length(anteckning) <= 300),
    av_id uuid references gemensam.person (id),
    av text not null,
    tid timestamptz not null default clock_timestamp(),
    primary key (samverkan_id, id),
    unique (samverkan_id, arende_id, nummer),
    foreign key (samverkan_id, arende_id) references gemensam.arende (samverkan_id, id)
  );
  ${radskyddUnderArende('skrivelseversion', 'select, insert')}
`;

const kommentarSql = `
  -- A thread in the margin. Its id is that of the mark in the text; \`citat\` is what the mark stood on when the thread began.
  create table gemensam.skrivelsekommentar (
    ${samverkanKolumn},
    id uuid not null,
    arende_id uuid not null,
    avsnitt text not null,
    citat text not null check (length(citat) <= 300),
    text text not null check (length(text) between 1 and 2000),
    av_id uuid not null references gemensam.person (id),
    av text not null,
    tid timestamptz not null default clock_timestamp(),
    lost_av text,
    lost_tid timestamptz,
    version integer not null default 1,
    primary key (samverkan_id, id),
    unique (samverkan_id, arende_id, id),
    foreign key (samverkan_id, arende_id) references gemensam.arende (samverkan_id, id),
    check ((lost_av is null) = (lost_tid is null))
  );
  create table gemensam.skrivelsesvar (
    ${samverkanKolumn},
    id uuid not null,
    arende_id uuid not null,
    kommentar_id uuid not null,
    text text not null check (length(text) between 1 and 2000),
    av_id uuid not null references gemensam.person (id),
    av text not null,
    tid timestamptz not null default clock_timestamp(),
    primary key (samverkan_id, id),
    foreign key (samverkan_id, arende_id, kommentar_id) references gemensam.skrivelsekommentar (samverkan_id, arende_id, id)
  );
  create index skrivelsesvar_kommentar on gemensam.skrivelsesvar (samverkan_id, arende_id, kommentar_id);
  ${radskyddUnderArende('skrivelsekommentar', 'select, insert, update')}
  ${radskyddUnderArende('skrivelsesvar', 'select, insert')}
`;

const budSql = `
  -- An act on an ärende may have locked its text or hidden it: whoever follows the text is judged again at once.
  create function gemensam.meddela_arende() returns trigger language plpgsql set search_path = gemensam, pg_temp as $$
  begin
    perform pg_notify('gemensam_text', json_build_object('a', new.id, 'o', true)::text);
    return null;
  end $$;
  create trigger skrivelsetext_arende after update of version on gemensam.arende
    for each row when (old.version <> new.version) execute function gemensam.meddela_arende();
`;
