import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd, samverkanKolumn } from '@gemensam/shared/api';

/** Risks of projects with every value they have had, their measures, and the risks of then in status reports and in Aktuellt och pågående. */
export class Risker1761000023000 implements MigrationInterface {
  readonly name = 'Risker1761000023000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [riskSql, atgardSql, frystSql]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table gemensam.aktuelltpunkt drop column risker;
      alter table gemensam.statusrapport drop column risker;
      drop table gemensam.riskatgard, gemensam.riskbedomning, gemensam.risk;
    `);
  }
}

const riskSql = `
  create table gemensam.risk (
    ${samverkanKolumn},
    id uuid not null,
    projekt_id uuid not null,
    nummer integer not null check (nummer >= 1),
    namn text collate gemensam.sv not null check (length(namn) between 1 and 120),
    beskrivning text not null default '' check (length(beskrivning) <= 2000),
    orsak text not null default '' check (length(orsak) <= 2000),
    foljd text not null default '' check (length(foljd) <= 2000),
    sannolikhet integer not null check (sannolikhet between 1 and 5),
    konsekvens integer not null check (konsekvens between 1 and 5),
    agare text not null check (length(agare) between 1 and 120),
    status text not null default 'oppen' check (status in ('oppen','bevakas','stangd')),
    granskas date not null,
    upplagd date not null,
    stangd date,
    stangd_skal text check (length(stangd_skal) between 1 and 500),
    version integer not null default 1,
    primary key (samverkan_id, id),
    unique (samverkan_id, projekt_id, nummer),
    foreign key (samverkan_id, projekt_id) references gemensam.projekt (samverkan_id, id),
    check ((status = 'stangd') = (stangd is not null and stangd_skal is not null))
  );
  create index risk_oppen on gemensam.risk (samverkan_id, projekt_id) include (sannolikhet, konsekvens, granskas) where status <> 'stangd';
  ${radskydd('risk', 'select, insert, update')}

  -- What a risk was judged to be, and when. The newest is the risk's own value. Only ever inserted.
  create table gemensam.riskbedomning (
    ${samverkanKolumn},
    risk_id uuid not null,
    nummer integer not null check (nummer >= 1),
    sannolikhet integer not null check (sannolikhet between 1 and 5),
    konsekvens integer not null check (konsekvens between 1 and 5),
    kommentar text check (length(kommentar) between 1 and 500),
    datum date not null,
    av_id uuid references gemensam.person (id),
    av text not null,
    primary key (samverkan_id, risk_id, nummer),
    foreign key (samverkan_id, risk_id) references gemensam.risk (samverkan_id, id),
    check (nummer = 1 or kommentar is not null)
  );
  ${radskydd('riskbedomning', 'select, insert')}
`;

const atgardSql = `
  create table gemensam.riskatgard (
    ${samverkanKolumn},
    id uuid not null,
    risk_id uuid not null,
    text text not null check (length(text) between 1 and 500),
    agare text not null check (length(agare) between 1 and 120),
    klar date not null,
    lage text not null check (lage in ('planerad','pagar','klar','utgar')),
    primary key (samverkan_id, id),
    foreign key (samverkan_id, risk_id) references gemensam.risk (samverkan_id, id)
  );
  create index riskatgard_risk on gemensam.riskatgard (samverkan_id, risk_id);
  create index riskatgard_att_gora on gemensam.riskatgard (samverkan_id, klar) where lage in ('planerad','pagar');
  ${radskydd('riskatgard', 'select, insert, update')}
`;

const frystSql = `
  -- The open risks of then with their values and bands. Null: reports from before risks stood here, and those read in from a source.
  alter table gemensam.statusrapport add column risker jsonb check (jsonb_typeof(risker) = 'array');
  alter table gemensam.aktuelltpunkt add column risker jsonb check (jsonb_typeof(risker) = 'array');
`;
