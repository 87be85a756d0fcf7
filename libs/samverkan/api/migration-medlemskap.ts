import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd, samverkanKolumn } from '@gemensam/shared/api';

/**
 * When a kommun is a member. The column `medlem` of organisation says it of today; a kommun whose membership is not dated is taken to have been
 * what it is today.
 */
export class Medlemskap1761000037310 implements MigrationInterface {
  readonly name = 'Medlemskap1761000037310';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gemensam.medlemsperiod (
        ${samverkanKolumn},
        organisation_id uuid not null,
        nr integer not null check (nr between 1 and 20),
        -- Null: since before what is known.
        fran date,
        -- The last day; null: still.
        till date,
        kalla text not null check (length(kalla) between 1 and 200),
        primary key (samverkan_id, organisation_id, nr),
        foreign key (samverkan_id, organisation_id) references gemensam.organisation (samverkan_id, id),
        check (till >= fran)
      );
      ${radskydd('medlemsperiod', 'select, insert, update, delete')}

      create function gemensam.prova_medlemsperiod() returns trigger language plpgsql set search_path = gemensam, pg_temp as $$
      begin
        if exists (select from medlemsperiod m where m.samverkan_id = new.samverkan_id and m.organisation_id = new.organisation_id and m.nr <> new.nr
            and daterange(m.fran, m.till, '[]') && daterange(new.fran, new.till, '[]')) then
          raise exception 'two times of membership share a day' using errcode = 'check_violation', constraint = 'medlemsperiod_overlapp';
        end if;
        return new;
      end $$;
      create trigger prova before insert or update on gemensam.medlemsperiod for each row execute function gemensam.prova_medlemsperiod();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table gemensam.medlemsperiod; drop function gemensam.prova_medlemsperiod();');
  }
}
