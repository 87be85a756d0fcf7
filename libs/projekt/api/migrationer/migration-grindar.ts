import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd, samverkanKolumn } from '@gemensam/shared/api';

const fore = {
  fas: `in ('kvalificering','forstudie','forbereds','utveckling','upphandling','inforande','forvaltning','vilande','avslutad')`,
  slag: `in ('projekt','forvaltningsobjekt','lopande')`,
};
const nu = {
  fas: `in ('ide','kvalificering','forstudie','forbereds','utveckling','upphandling','inforande','forvaltning','vilande','avslutad')`,
  slag: `in ('projekt','forstudie','upphandling','forvaltningsobjekt','lopande')`,
};
const beslutare = `in ('namnd','delegation','styrgrupp','e_samordnare')`;
const upphandlingslage = `in ('dialog','annonserad','utvardering','tilldelad','avtalssparr','overprovning','avtalsgenomlasning','avtal_tecknat','avbruten')`;

const villkor = (v: typeof nu): string => `
  alter table gemensam.projekt drop constraint projekt_fas_check, drop constraint projekt_slag_check;
  alter table gemensam.projekt add constraint projekt_fas_check check (fas ${v.fas}), add constraint projekt_slag_check check (slag ${v.slag});
  alter table gemensam.statusrapport drop constraint statusrapport_fas_check;
  alter table gemensam.statusrapport add constraint statusrapport_fas_check check (fas ${v.fas});
`;

/** The phase order in versions, and the history of each project's moves. A move without its row of history is refused at commit. */
const fasSql = `
  alter table gemensam.beslut_referens add column beslutare text not null default 'namnd' check (beslutare ${beslutare});

  create table gemensam.fasordning (
    ${samverkanKolumn},
    slag text not null check (slag ${nu.slag} and slag <> 'lopande'),
    version integer not null check (version >= 1),
    innehall jsonb not null check (jsonb_typeof(innehall) = 'object'),
    kommentar text not null check (length(kommentar) between 1 and 300),
    tid timestamptz not null default clock_timestamp(),
    av_id uuid not null references gemensam.person (id),
    av text not null,
    primary key (samverkan_id, slag, version)
  );
  ${radskydd('fasordning', 'select, insert')}

  alter table gemensam.projekt
    add column vilande_fran text check (vilande_fran ${nu.fas} and vilande_fran <> 'vilande'),
    add column vilande_skal text check (length(vilande_skal) between 1 and 1000),
    add column vilande_granskas date,
    add constraint projekt_vila_check check (case when fas = 'vilande'
      then vilande_fran is not null and vilande_skal is not null and vilande_granskas is not null
      else vilande_fran is null and vilande_skal is null and vilande_granskas is null end);

  create table gemensam.grindpassage (
    ${samverkanKolumn},
    id uuid not null,
    projekt_id uuid not null,
    nummer integer not null check (nummer >= 1),
    akt text not null check (akt in ('passera','steg_tillbaka','vila','ateruppta')),
    fran text not null check (fran ${nu.fas}),
    till text not null check (till ${nu.fas}),
    beteckning text,
    beslutare text check (beslutare ${beslutare}),
    beslut_referens_id uuid,
    skal text check (length(skal) between 1 and 1000),
    granskas date,
    krav jsonb not null default '[]',
    ordning_version integer not null default 0,
    datum date not null,
    tid timestamptz not null default clock_timestamp(),
    av_id uuid not null references gemensam.person (id),
    av text not null,
    transaktion xid8 not null default pg_current_xact_id(),
    primary key (samverkan_id, id),
    unique (samverkan_id, projekt_id, nummer),
    foreign key (samverkan_id, projekt_id) references gemensam.projekt (samverkan_id, id),
    foreign key (samverkan_id, beslut_referens_id) references gemensam.beslut_referens (samverkan_id, id),
    check (fran <> till),
    check ((akt in ('passera','steg_tillbaka')) = (beslut_referens_id is not null and beslutare is not null and beteckning is not null)),
    check ((akt in ('steg_tillbaka','vila')) = (skal is not null)),
    check ((akt = 'vila') = (till = 'vilande') and (akt = 'vila') = (granskas is not null) and (akt = 'ateruppta') = (fran = 'vilande'))
  );
  ${radskydd('grindpassage', 'select, insert')}

  create function gemensam.krav_grindpassage() returns trigger language plpgsql set search_path = gemensam, pg_temp as $$
  begin
    if not exists (select from grindpassage g where g.samverkan_id = new.samverkan_id and g.projekt_id = new.id
        and g.fran = old.fas and g.till = new.fas and g.transaktion = pg_current_xact_id()) then
      raise exception 'projekt %: fas % -> % utan grindpassage', new.id, old.fas, new.fas using errcode = '23514', constraint = 'fas_genom_grind';
    end if;
    return null;
  end $$;
  create constraint trigger fas_genom_grind after update of fas on gemensam.projekt deferrable initially deferred
    for each row when (old.fas is distinct from new.fas) execute function gemensam.krav_grindpassage();
`;

const leverabelSql = `
  create table gemensam.leverabel (
    ${samverkanKolumn},
    id uuid not null,
    projekt_id uuid not null,
    namn text collate gemensam.sv not null check (length(namn) between 1 and 120),
    grind text not null check (grind ${nu.fas} and grind not in ('ide','vilande')),
    agare text not null check (length(agare) between 1 and 120),
    klar date,
    godkand date,
    godkand_av_id uuid references gemensam.person (id),
    godkand_av text,
    version integer not null default 1,
    primary key (samverkan_id, id),
    foreign key (samverkan_id, projekt_id) references gemensam.projekt (samverkan_id, id),
    check ((godkand is null) = (godkand_av is null))
  );
  create unique index leverabel_namn on gemensam.leverabel (samverkan_id, projekt_id, grind, lower(namn));
  ${radskydd('leverabel', 'select, insert, update')}
`;

/** An upphandling with its steps: append only, and no state without the step that led to it. */
const upphandlingSql = `
  create table gemensam.upphandling (
    ${samverkanKolumn},
    id uuid not null,
    projekt_id uuid not null,
    nummer integer not null check (nummer >= 1),
    forfarande text not null check (forfarande in ('annonserat','fornyad_konkurrensutsattning','direktupphandling','dynamiskt_inkopssystem')),
    lage text not null check (lage ${upphandlingslage}),
    fore_overprovning text check (fore_overprovning in ('annonserad','utvardering','tilldelad','avtalssparr','avtalsgenomlasning')),
    sparr_skickad date,
    sparr_elektroniskt boolean,
    sparr_sista date,
    avtal_datum date,
    inlast_kalla text,
    version integer not null default 1,
    primary key (samverkan_id, id),
    unique (samverkan_id, projekt_id, nummer),
    foreign key (samverkan_id, projekt_id) references gemensam.projekt (samverkan_id, id),
    check ((lage = 'overprovning') = (fore_overprovning is not null)),
    check ((sparr_sista is null) = (sparr_skickad is null) and (sparr_sista is null) = (sparr_elektroniskt is null) and sparr_sista >= sparr_skickad + 10),
    check (sparr_sista is null or forfarande = 'annonserat'),
    check (avtal_datum is null or lage = 'avtal_tecknat'),
    check (lage <> 'avtal_tecknat' or avtal_datum is not null or inlast_kalla is not null),
    check (avtal_datum is null or sparr_sista is null or avtal_datum > sparr_sista)
  );
  create unique index upphandling_pagaende on gemensam.upphandling (samverkan_id, projekt_id) where lage not in ('avtal_tecknat','avbruten');
  ${radskydd('upphandling', 'select, insert, update')}

  create table gemensam.upphandlingssteg (
    ${samverkanKolumn},
    id uuid not null,
    upphandling_id uuid not null,
    nummer integer not null check (nummer >= 1),
    akt text check (akt in ('annonsera','utvardera','tilldela','underratta','overprova','avsla_overprovning','ratta','gora_om','las_igenom','teckna_avtal','avbryt')),
    fran text check (fran ${upphandlingslage}),
    till text not null check (till ${upphandlingslage}),
    datum date,
    beslut_referens_id uuid,
    anmarkning text check (length(anmarkning) between 1 and 500),
    tid timestamptz not null default clock_timestamp(),
    av_id uuid references gemensam.person (id),
    av text not null,
    inlast_kalla text,
    transaktion xid8 not null default pg_current_xact_id(),
    primary key (samverkan_id, id),
    unique (samverkan_id, upphandling_id, nummer),
    foreign key (samverkan_id, upphandling_id) references gemensam.upphandling (samverkan_id, id),
    foreign key (samverkan_id, beslut_referens_id) references gemensam.beslut_referens (samverkan_id, id),
    check ((akt is null) = (fran is null)),
    check (inlast_kalla is not null or (datum is not null and av_id is not null)),
    check (inlast_kalla is not null or akt is null or akt not in ('tilldela','avbryt') or beslut_referens_id is not null)
  );
  ${radskydd('upphandlingssteg', 'select, insert')}

  create function gemensam.krav_upphandlingssteg() returns trigger language plpgsql set search_path = gemensam, pg_temp as $$
  begin
    if not exists (select from upphandlingssteg s where s.samverkan_id = new.samverkan_id and s.upphandling_id = new.id
        and s.till = new.lage and s.transaktion = pg_current_xact_id()) then
      raise exception 'upphandling %: % utan steg', new.id, new.lage using errcode = '23514', constraint = 'lage_genom_steg';
    end if;
    return null;
  end $$;
  create constraint trigger lage_genom_steg after insert or update of lage on gemensam.upphandling deferrable initially deferred
    for each row execute function gemensam.krav_upphandlingssteg();
`;

/** Idé as a phase, förstudie and upphandling as kinds of project; gates, leverabler and the steps of an upphandling. */
export class Grindar1761000016000 implements MigrationInterface {
  readonly name = 'Grindar1761000016000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [villkor(nu), fasSql, leverabelSql, upphandlingSql]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table gemensam.upphandlingssteg, gemensam.upphandling, gemensam.leverabel;
      drop function gemensam.krav_upphandlingssteg();
      drop trigger fas_genom_grind on gemensam.projekt;
      drop function gemensam.krav_grindpassage();
      drop table gemensam.grindpassage, gemensam.fasordning;
      alter table gemensam.projekt drop column vilande_fran, drop column vilande_skal, drop column vilande_granskas;
      alter table gemensam.beslut_referens drop column beslutare;
      alter table gemensam.projekt no force row level security;
      alter table gemensam.statusrapport no force row level security;
      update gemensam.projekt set fas = 'kvalificering' where fas = 'ide';
      update gemensam.projekt set slag = 'projekt' where slag in ('forstudie','upphandling');
      update gemensam.statusrapport set fas = 'kvalificering' where fas = 'ide';
      alter table gemensam.projekt force row level security;
      alter table gemensam.statusrapport force row level security;
    `);
    await runner.query(villkor(fore));
  }
}
