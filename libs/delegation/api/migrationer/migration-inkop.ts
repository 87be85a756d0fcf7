import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd, samverkanKolumn } from '@gemensam/shared/api';

/** Orders, each made by a decision, and the invoices of suppliers, each attested by one. What is decided of them is never changed. */
export class Inkop1761000041710 implements MigrationInterface {
  readonly name = 'Inkop1761000041710';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [bestallningSql, bestallningsvaktSql, fakturaSql, fakturavaktSql]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table gemensam.leverantorsfaktura, gemensam.bestallning;
      drop function gemensam.prova_bestallning(), gemensam.prova_leverantorsfaktura();
    `);
  }
}

const leverantor = `
    leverantor_id uuid,
    -- As it was called then. Without org.nr: one person's own firm, whose number would be a personnummer.
    leverantor text collate gemensam.sv not null check (length(leverantor) between 1 and 160),
    orgnr text check (orgnr ~ '^[0-9]{2}[2-9][0-9]{3}-[0-9]{4}$'),
    -- What tells suppliers apart.
    leverantor_nyckel text not null,`;

const bestallningSql = `
  create table gemensam.bestallning (
    ${samverkanKolumn},
    id uuid not null,
    beslut_referens_id uuid not null,
    ${leverantor}
    avtal_id uuid,
    vad text collate gemensam.sv not null check (length(vad) between 1 and 300),
    -- Öre, as it was decided.
    belopp_ore bigint not null check (belopp_ore > 0),
    moms text not null check (moms in ('in','ut')),
    momssats integer not null check (momssats in (0, 6, 12, 25)),
    -- Without moms, as the budget counts.
    netto_ore bigint not null check (netto_ore > 0),
    budgetpost_id uuid not null,
    datum date not null,
    av_id uuid not null references gemensam.person (id),
    av text not null,
    status text not null default 'gallande' check (status in ('gallande','avslutad')),
    avslutad date,
    avslutad_skal text check (length(avslutad_skal) between 1 and 500),
    avslutad_av text,
    version integer not null default 1,
    primary key (samverkan_id, id),
    unique (samverkan_id, beslut_referens_id),
    foreign key (samverkan_id, beslut_referens_id) references gemensam.beslut_referens (samverkan_id, id),
    foreign key (samverkan_id, leverantor_id) references gemensam.organisation (samverkan_id, id),
    foreign key (samverkan_id, avtal_id) references gemensam.avtal (samverkan_id, id),
    foreign key (samverkan_id, budgetpost_id) references gemensam.budgetpost (samverkan_id, id),
    check ((moms = 'ut') <= (netto_ore = belopp_ore)),
    check ((status = 'avslutad') = (avslutad is not null and avslutad_skal is not null and avslutad_av is not null))
  );
  create index bestallning_leverantor on gemensam.bestallning (samverkan_id, leverantor_nyckel, datum);
  create index bestallning_budgetpost on gemensam.bestallning (samverkan_id, budgetpost_id);
  ${radskydd('bestallning', 'select, insert, update')}
`;

const bestallningsvaktSql = `
  create function gemensam.prova_bestallning() returns trigger language plpgsql set search_path = gemensam, pg_temp as $$
  begin
    if old.status <> 'gallande' or new.status <> 'avslutad'
        or (to_jsonb(new) - array['status','avslutad','avslutad_skal','avslutad_av','version']) <> (to_jsonb(old) - array['status','avslutad','avslutad_skal','avslutad_av','version']) then
      raise exception 'an order is closed, never changed' using errcode = 'check_violation', constraint = 'bestallning_ligger_fast';
    end if;
    return new;
  end $$;
  create trigger ligger_fast before update on gemensam.bestallning for each row execute function gemensam.prova_bestallning();
`;

const fakturaSql = `
  create table gemensam.leverantorsfaktura (
    ${samverkanKolumn},
    id uuid not null,
    ${leverantor}
    nummer text not null check (length(nummer) between 1 and 60),
    vad text collate gemensam.sv not null check (length(vad) between 1 and 300),
    fakturadatum date not null,
    forfallodag date not null,
    -- Öre. A credit note is below zero.
    netto_ore bigint not null,
    moms_ore bigint not null,
    brutto_ore bigint not null check (brutto_ore <> 0),
    budgetpost_id uuid not null,
    bestallning_id uuid,
    registrerad timestamptz not null default clock_timestamp(),
    registrerad_av_id uuid not null references gemensam.person (id),
    registrerad_av text not null,
    -- By somebody else than the one who entered it.
    granskad timestamptz,
    granskad_av_id uuid references gemensam.person (id),
    granskad_av text,
    status text not null default 'registrerad' check (status in ('registrerad','attesterad','makulerad')),
    beslut_referens_id uuid,
    attesterad date,
    attesterad_av text,
    skal text check (length(skal) between 1 and 500),
    makulerad timestamptz,
    makulerad_av text,
    version integer not null default 1,
    primary key (samverkan_id, id),
    unique (samverkan_id, beslut_referens_id),
    foreign key (samverkan_id, leverantor_id) references gemensam.organisation (samverkan_id, id),
    foreign key (samverkan_id, budgetpost_id) references gemensam.budgetpost (samverkan_id, id),
    foreign key (samverkan_id, bestallning_id) references gemensam.bestallning (samverkan_id, id),
    foreign key (samverkan_id, beslut_referens_id) references gemensam.beslut_referens (samverkan_id, id),
    check (forfallodag >= fakturadatum),
    check (netto_ore + moms_ore = brutto_ore),
    check ((granskad is null) = (granskad_av_id is null) and (granskad is null) = (granskad_av is null)),
    check (granskad_av_id <> registrerad_av_id),
    check ((status = 'attesterad') = (beslut_referens_id is not null and attesterad is not null and attesterad_av is not null)),
    check ((status = 'makulerad') = (skal is not null and makulerad is not null and makulerad_av is not null))
  );
  create unique index leverantorsfaktura_nummer on gemensam.leverantorsfaktura (samverkan_id, leverantor_nyckel, upper(nummer)) where status <> 'makulerad';
  create index leverantorsfaktura_att_attestera on gemensam.leverantorsfaktura (samverkan_id, forfallodag) where status = 'registrerad';
  create index leverantorsfaktura_bestallning on gemensam.leverantorsfaktura (samverkan_id, bestallning_id) where bestallning_id is not null;
  create index leverantorsfaktura_budgetpost on gemensam.leverantorsfaktura (samverkan_id, budgetpost_id);
  ${radskydd('leverantorsfaktura', 'select, insert, update')}
`;

const fakturavaktSql = `
  create function gemensam.prova_leverantorsfaktura() returns trigger language plpgsql set search_path = gemensam, pg_temp as $$
  begin
    if old.status <> 'registrerad' then
      raise exception 'what is attested or taken back is not changed' using errcode = 'check_violation', constraint = 'leverantorsfaktura_ligger_fast';
    end if;
    if new.status = 'attesterad'
        and (to_jsonb(new) - array['status','beslut_referens_id','attesterad','attesterad_av','version']) <> (to_jsonb(old) - array['status','beslut_referens_id','attesterad','attesterad_av','version']) then
      raise exception 'an invoice is attested as it stands' using errcode = 'check_violation', constraint = 'leverantorsfaktura_som_den_star';
    end if;
    return new;
  end $$;
  create trigger ligger_fast before update on gemensam.leverantorsfaktura for each row execute function gemensam.prova_leverantorsfaktura();
`;
