import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * The rows of an allocation are checked once per statement, not once per row: that their allocation is of the same transaction and
 * that their kommuner exist. It holds what foreign keys held, because neither an allocation nor a kommunkod is ever changed or
 * removed. 29 000 shares with their weights are 116 000 fewer look-ups.
 */
export class Lagring1761000015000 implements MigrationInterface {
  readonly name = 'Lagring1761000015000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function gemensam.frys_andelar() returns trigger
        language plpgsql set search_path = gemensam, pg_temp as $$
      declare
        denna xid := pg_current_xact_id()::xid;
        okand text;
      begin
        if tg_op <> 'INSERT' then
          raise exception '% ändras aldrig: en ny beräkning är en ny fördelning', tg_table_name using errcode = '23514', constraint = 'fryst';
        end if;
        if exists (select from (select distinct samverkan_id, fordelning_id from nya) n
            where not exists (select from fordelning f where f.samverkan_id = n.samverkan_id and f.id = n.fordelning_id)) then
          raise exception 'fördelningen finns inte' using errcode = '23503', constraint = 'fordelning_finns';
        end if;
        if exists (select from (select distinct samverkan_id, fordelning_id from nya) n
            join fordelning f on f.samverkan_id = n.samverkan_id and f.id = n.fordelning_id
            where f.xmin <> denna) then
          raise exception 'fördelningen är redan fryst' using errcode = '23514', constraint = 'fryst';
        end if;
        select n.kommunkod into okand from (select distinct kommunkod from nya) n
          where not exists (select from kommun k where k.kommunkod = n.kommunkod) limit 1;
        if found then
          raise exception 'kommunen % finns inte', okand using errcode = '23503', constraint = 'kommun_finns';
        end if;
        return null;
      end $$;
      create trigger fryst_tomning before truncate on gemensam.fordelning
        for each statement execute function gemensam.frys_andelar();

      create function gemensam.vakta_kommunkod() returns trigger
        language plpgsql set search_path = gemensam, pg_temp as $$
      begin
        raise exception 'en kommunkod ändras och försvinner aldrig: frysta fördelningar bär den' using errcode = '23503', constraint = 'kommun_finns';
      end $$;
      create trigger kommunkod_kvar before update on gemensam.kommun for each row
        when (old.kommunkod is distinct from new.kommunkod) execute function gemensam.vakta_kommunkod();
      create trigger kommunkod_kvar_borttagning before delete on gemensam.kommun for each row execute function gemensam.vakta_kommunkod();
      create trigger kommunkod_kvar_tomning before truncate on gemensam.kommun for each statement execute function gemensam.vakta_kommunkod();

      ${['kostnadsandel', 'fordelningsvikt']
        .map((t) => `alter table gemensam.${t} drop constraint ${t}_kommunkod_fkey, drop constraint ${t}_samverkan_id_fordelning_id_fkey;`)
        .join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${['kostnadsandel', 'fordelningsvikt']
        .map(
          (t) => `alter table gemensam.${t} add foreign key (kommunkod) references gemensam.kommun (kommunkod),
            add foreign key (samverkan_id, fordelning_id) references gemensam.fordelning (samverkan_id, id);`,
        )
        .join('\n')}
      drop trigger kommunkod_kvar on gemensam.kommun;
      drop trigger kommunkod_kvar_borttagning on gemensam.kommun;
      drop trigger kommunkod_kvar_tomning on gemensam.kommun;
      drop function gemensam.vakta_kommunkod();
      drop trigger fryst_tomning on gemensam.fordelning;
      create or replace function gemensam.frys_andelar() returns trigger
        language plpgsql set search_path = gemensam, pg_temp as $$
      declare denna xid := pg_current_xact_id()::xid;
      begin
        if tg_op <> 'INSERT' then
          raise exception '% ändras aldrig: en ny beräkning är en ny fördelning', tg_table_name using errcode = '23514', constraint = 'fryst';
        end if;
        if exists (select from (select distinct samverkan_id, fordelning_id from nya) n
            join fordelning f on f.samverkan_id = n.samverkan_id and f.id = n.fordelning_id
            where f.xmin <> denna) then
          raise exception 'fördelningen är redan fryst' using errcode = '23514', constraint = 'fryst';
        end if;
        return null;
      end $$;
    `);
  }
}
