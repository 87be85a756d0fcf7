import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd, samverkanKolumn } from '@gemensam/shared/api';

/** Amounts moved between two rows of a year's budget, each by a decision. Nothing of it is ever changed. */
export class Omfordelning1761000041700 implements MigrationInterface {
  readonly name = 'Omfordelning1761000041700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table gemensam.omfordelning;
      drop function gemensam.prova_omfordelning();
    `);
  }
}

const sql = `
  create table gemensam.omfordelning (
    ${samverkanKolumn},
    id uuid not null,
    ar integer not null check (ar between 2000 and 2100),
    sida text not null check (sida in ('intakt','kostnad')),
    fran_post_id uuid not null,
    till_post_id uuid not null,
    belopp_ore bigint not null check (belopp_ore > 0),
    -- Both rows as they stood before and after: what leaves one comes to the other.
    fran_fore bigint not null,
    fran_efter bigint not null check (fran_efter >= 0),
    till_fore bigint not null check (till_fore >= 0),
    till_efter bigint not null,
    skal text not null check (length(skal) between 1 and 1000),
    beslut_referens_id uuid not null,
    datum date not null,
    av text not null,
    primary key (samverkan_id, id),
    unique (samverkan_id, beslut_referens_id),
    foreign key (samverkan_id, fran_post_id) references gemensam.budgetpost (samverkan_id, id),
    foreign key (samverkan_id, till_post_id) references gemensam.budgetpost (samverkan_id, id),
    foreign key (samverkan_id, beslut_referens_id) references gemensam.beslut_referens (samverkan_id, id),
    check (fran_post_id <> till_post_id),
    check (fran_fore - belopp_ore = fran_efter),
    check (till_fore + belopp_ore = till_efter),
    constraint omfordelning_totalram check (fran_fore + till_fore = fran_efter + till_efter)
  );
  create index omfordelning_ar on gemensam.omfordelning (samverkan_id, ar);
  ${radskydd('omfordelning', 'select, insert')}

  -- Both rows are of the year and the side that is said, and stand as the row says that they do.
  create function gemensam.prova_omfordelning() returns trigger language plpgsql set search_path = gemensam, pg_temp as $$
  begin
    if (select count(*) from budgetpost p join budgetrad r on r.samverkan_id = p.samverkan_id and r.id = p.budgetrad_id
        where p.samverkan_id = new.samverkan_id and p.ar = new.ar and r.sida = new.sida
          and ((p.id = new.fran_post_id and p.belopp_ore = new.fran_efter) or (p.id = new.till_post_id and p.belopp_ore = new.till_efter))) <> 2 then
      raise exception 'the rows of the budget do not stand as the omfördelning says' using errcode = 'check_violation', constraint = 'omfordelning_poster';
    end if;
    return new;
  end $$;
  create trigger prova before insert on gemensam.omfordelning for each row execute function gemensam.prova_omfordelning();
`;
