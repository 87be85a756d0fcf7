import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd, samverkanKolumn } from '@gemensam/shared/api';

/**
 * The register of avtal: what they say, who supplies, options, förlängningar and uppsägning, handlingar. Where an avtal stands on a
 * day follows from the rows and is stored nowhere. What the source does not say may be missing until the avtal is signed.
 */
export class Avtal1761000035000 implements MigrationInterface {
  readonly name = 'Avtal1761000035000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [avtalSql, leverantorSql, optionSql, uppsagningSql, handlingSql]) await runner.query(sql);
    await runner.query(vylistor(`'projekt','kostnader','arenden','avtal'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from gemensam.sparad_vy where lista = 'avtal'`);
    await runner.query(vylistor(`'projekt','kostnader','arenden'`));
    await runner.query(`drop table gemensam.avtal_handling, gemensam.avtal_uppsagning, gemensam.avtal_forlangning, gemensam.avtal_option,
      gemensam.avtal_leverantor, gemensam.avtal;`);
  }
}

/** The lists whose views can be saved. */
const vylistor = (lista: string): string =>
  `alter table gemensam.sparad_vy drop constraint sparad_vy_lista_check; alter table gemensam.sparad_vy add constraint sparad_vy_lista_check check (lista in (${lista}));`;

const avtalSql = `
  create table gemensam.avtal (
    ${samverkanKolumn},
    id uuid not null,
    nummer integer not null check (nummer >= 1),
    namn text collate gemensam.sv not null check (length(namn) between 1 and 160),
    omrade text collate gemensam.sv not null check (length(omrade) between 1 and 120),
    slag text not null check (slag in ('ramavtal','kontrakt')),
    upphandling_id uuid,
    projekt_id uuid,
    diarienummer text check (length(diarienummer) between 1 and 60),
    avropsform text check (avropsform in ('rangordning','fordelningsnyckel','fornyad_konkurrensutsattning')),
    -- In the words of the avtal; empty: the guide of its avropsform alone.
    avropsguide text not null default '' check (length(avropsguide) <= 4000),
    tecknat date,
    galler_fran date,
    galler_till date,
    -- The nämnd's own days before the last day for notice.
    egen_ledtid_dagar integer not null default 60 check (egen_ledtid_dagar between 0 and 730),
    uppsagningsmanader integer check (uppsagningsmanader between 0 and 60),
    sarskilda_skal text check (length(sarskilda_skal) between 1 and 4000),
    takvolym bigint check (takvolym > 0),
    kontakt_namn text not null default '' check (length(kontakt_namn) <= 120),
    kontakt_epost text not null default '' check (length(kontakt_epost) <= 160),
    kontakt_telefon text not null default '' check (length(kontakt_telefon) <= 40),
    dialogintervall_manader integer check (dialogintervall_manader between 1 and 60),
    handlaggare_id uuid references gemensam.person (id),
    inlast_kalla text,
    skapat timestamptz not null default clock_timestamp(),
    andrat timestamptz not null default clock_timestamp(),
    version integer not null default 1,
    primary key (samverkan_id, id),
    unique (samverkan_id, nummer),
    foreign key (samverkan_id, upphandling_id) references gemensam.upphandling (samverkan_id, id),
    foreign key (samverkan_id, projekt_id) references gemensam.projekt (samverkan_id, id),
    check (galler_till >= galler_fran),
    check (slag = 'ramavtal' or avropsform is null),
    check (tecknat is null or (galler_fran is not null and galler_till is not null)),
    check (tecknat is null or slag = 'kontrakt' or (takvolym is not null and avropsform is not null))
  );
  create index avtal_upphandling on gemensam.avtal (samverkan_id, upphandling_id) where upphandling_id is not null;
  create index avtal_projekt on gemensam.avtal (samverkan_id, projekt_id) where projekt_id is not null;
  ${radskydd('avtal', 'select, insert, update')}
`;

const leverantorSql = `
  create table gemensam.avtal_leverantor (
    ${samverkanKolumn},
    avtal_id uuid not null,
    -- The order of a rangordning; otherwise the order they are written in.
    rang integer not null check (rang between 1 and 50),
    orgnr text check (orgnr ~ '^[0-9]{6}-[0-9]{4}$'),
    orgnr_fiktivt boolean not null default false,
    namn text collate gemensam.sv not null check (length(namn) between 1 and 160),
    kontakt text not null default '' check (length(kontakt) <= 300),
    primary key (samverkan_id, avtal_id, rang),
    foreign key (samverkan_id, avtal_id) references gemensam.avtal (samverkan_id, id)
  );
  create unique index avtal_leverantor_orgnr on gemensam.avtal_leverantor (samverkan_id, avtal_id, orgnr) where orgnr is not null;
  ${radskydd('avtal_leverantor', 'select, insert, update, delete')}
`;

const optionSql = `
  create table gemensam.avtal_option (
    ${samverkanKolumn},
    avtal_id uuid not null,
    nr integer not null check (nr between 1 and 20),
    manader integer not null check (manader between 1 and 120),
    -- How many months before the end the supplier must be told.
    varselmanader integer not null check (varselmanader between 0 and 60),
    primary key (samverkan_id, avtal_id, nr),
    foreign key (samverkan_id, avtal_id) references gemensam.avtal (samverkan_id, id)
  );
  ${radskydd('avtal_option', 'select, insert, update, delete')}

  -- An option that is taken, with the decision that carries it: never changed.
  create table gemensam.avtal_forlangning (
    ${samverkanKolumn},
    avtal_id uuid not null,
    option_nr integer not null,
    meddelad date not null,
    beslut_referens_id uuid not null,
    av_id uuid not null references gemensam.person (id),
    av text not null,
    tid timestamptz not null default clock_timestamp(),
    primary key (samverkan_id, avtal_id, option_nr),
    foreign key (samverkan_id, avtal_id, option_nr) references gemensam.avtal_option (samverkan_id, avtal_id, nr),
    foreign key (samverkan_id, beslut_referens_id) references gemensam.beslut_referens (samverkan_id, id)
  );
  ${radskydd('avtal_forlangning', 'select, insert')}
`;

const uppsagningSql = `
  create table gemensam.avtal_uppsagning (
    ${samverkanKolumn},
    avtal_id uuid not null,
    slag text not null check (slag in ('uppsagning','havning','av_leverantor')),
    meddelad date not null,
    sista_dag date not null,
    skal text not null check (length(skal) between 1 and 4000),
    beslut_referens_id uuid,
    av_id uuid not null references gemensam.person (id),
    av text not null,
    tid timestamptz not null default clock_timestamp(),
    primary key (samverkan_id, avtal_id),
    foreign key (samverkan_id, avtal_id) references gemensam.avtal (samverkan_id, id),
    foreign key (samverkan_id, beslut_referens_id) references gemensam.beslut_referens (samverkan_id, id),
    check (sista_dag >= meddelad),
    check (slag = 'av_leverantor' or beslut_referens_id is not null)
  );
  ${radskydd('avtal_uppsagning', 'select, insert')}
`;

const handlingSql = `
  create table gemensam.avtal_handling (
    ${samverkanKolumn},
    avtal_id uuid not null,
    handling_id uuid not null,
    primary key (samverkan_id, avtal_id, handling_id),
    foreign key (samverkan_id, avtal_id) references gemensam.avtal (samverkan_id, id),
    foreign key (samverkan_id, handling_id) references gemensam.handling (samverkan_id, id)
  );
  create index avtal_handling_handling on gemensam.avtal_handling (samverkan_id, handling_id);
  ${radskydd('avtal_handling', 'select, insert')}
`;

/** The part of the view `handling_objekt` that avtal give: the handläggare of an avtal answers for its handlingar. */
export const handlingarAvAvtal = `
  select ah.samverkan_id, ah.handling_id, 'avtal'::text as objekttyp, a.id as objekt_id, ('avtalet A-' || a.nummer || ' ' || a.namn) collate "default" as benamning,
    a.handlaggare_id as ansvarig_id, array['e_samordnare'] as ansvarig_roller
  from gemensam.avtal_handling ah join gemensam.avtal a on a.samverkan_id = ah.samverkan_id and a.id = ah.avtal_id`;
