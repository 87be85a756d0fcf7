import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { samverkanKolumn } from '@gemensam/shared/api';

/** Everybody of the samverkan reads how suppliers are followed up, but not those who only call off. */
const laser = `((gemensam.kontext() -> 'roller') - 'avropare') <> '[]'::jsonb`;

const skydd = (tabell: string, rattigheter: string): string => `
  alter table gemensam.${tabell} enable row level security;
  alter table gemensam.${tabell} force row level security;
  create policy samverkan on gemensam.${tabell}
    using (samverkan_id = (select gemensam.samverkan_id()) and (select ${laser}))
    with check (samverkan_id = (select gemensam.samverkan_id()));
  grant ${rattigheter} on gemensam.${tabell} to gemensam_app;
`;

/** Leverantörsuppföljning: dialogues with a supplier of an avtal, what was corrected in them, and the measures they came to. Nothing is removed. */
export class Uppfoljning1761000038000 implements MigrationInterface {
  readonly name = 'Uppfoljning1761000038000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [dialogSql, rattelseSql, atgardSql]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table gemensam.dialogatgard, gemensam.dialograttelse, gemensam.leverantorsdialog;`);
  }
}

const dialogSql = `
  create table gemensam.leverantorsdialog (
    ${samverkanKolumn},
    id uuid not null,
    avtal_id uuid not null,
    -- As the avtal calls the supplier when the dialogue is planned; null: all of them at once.
    leverantor_namn text collate gemensam.sv check (length(leverantor_namn) between 1 and 160),
    leverantor_orgnr text check (leverantor_orgnr ~ '^[0-9]{6}-[0-9]{4}$'),
    status text not null check (status in ('planerad','hallen','installd')),
    planerad date,
    hallen date,
    deltagare text not null default '' check (length(deltagare) <= 1000),
    punkter jsonb not null default '[]' check (jsonb_typeof(punkter) = 'array' and jsonb_array_length(punkter) <= 30),
    betyg integer,
    -- The highest step of the scale that the grade was given on.
    betyg_hogst integer,
    sammanfattning text not null default '' check (length(sammanfattning) <= 4000),
    installt_skal text check (length(installt_skal) between 1 and 1000),
    skapad timestamptz not null default clock_timestamp(),
    andrad timestamptz not null default clock_timestamp(),
    version integer not null default 1,
    primary key (samverkan_id, id),
    foreign key (samverkan_id, avtal_id) references gemensam.avtal (samverkan_id, id),
    check (leverantor_namn is not null or leverantor_orgnr is null),
    check (status = 'hallen' or planerad is not null),
    check ((status = 'hallen') = (hallen is not null)),
    check (status <> 'hallen' or (deltagare <> '' and sammanfattning <> '')),
    check ((status = 'installd') = (installt_skal is not null)),
    check ((betyg is null) = (betyg_hogst is null) and (betyg is null or (status = 'hallen' and betyg between 1 and betyg_hogst)))
  );
  create index leverantorsdialog_avtal on gemensam.leverantorsdialog (samverkan_id, avtal_id);
  -- One planned at a time with each supplier.
  create unique index leverantorsdialog_planerad on gemensam.leverantorsdialog (samverkan_id, avtal_id, coalesce(leverantor_orgnr, leverantor_namn, '')) where status = 'planerad';
  ${skydd('leverantorsdialog', 'select, insert, update')}
`;

const rattelseSql = `
  -- What was set right in a dialogue that had been held, with the reason and how it stood before.
  create table gemensam.dialograttelse (
    ${samverkanKolumn},
    dialog_id uuid not null,
    nummer integer not null check (nummer >= 1),
    skal text not null check (length(skal) between 1 and 1000),
    forut jsonb not null,
    av_id uuid not null references gemensam.person (id),
    av text not null,
    tid timestamptz not null default clock_timestamp(),
    primary key (samverkan_id, dialog_id, nummer),
    foreign key (samverkan_id, dialog_id) references gemensam.leverantorsdialog (samverkan_id, id)
  );
  ${skydd('dialograttelse', 'select, insert')}
`;

const atgardSql = `
  create table gemensam.dialogatgard (
    ${samverkanKolumn},
    id uuid not null,
    dialog_id uuid not null,
    vad text not null check (length(vad) between 1 and 500),
    -- Null: the supplier owns it.
    agare_id uuid references gemensam.person (id),
    agare text collate gemensam.sv not null check (length(agare) between 1 and 120),
    senast date not null,
    klar date,
    klar_hur text check (length(klar_hur) between 1 and 500),
    klar_av text,
    version integer not null default 1,
    primary key (samverkan_id, id),
    foreign key (samverkan_id, dialog_id) references gemensam.leverantorsdialog (samverkan_id, id),
    check ((klar is null) = (klar_hur is null) and (klar is null) = (klar_av is null))
  );
  create index dialogatgard_dialog on gemensam.dialogatgard (samverkan_id, dialog_id);
  create index dialogatgard_oppen on gemensam.dialogatgard (samverkan_id, senast) where klar is null;
  ${skydd('dialogatgard', 'select, insert, update')}
`;
