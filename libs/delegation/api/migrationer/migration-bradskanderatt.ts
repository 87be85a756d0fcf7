import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * To whom the nämnd gave the right to decide what cannot wait (KL 6:39) is a part of the version. Until now any ordning gave it, so the versions
 * there are keep it; a new one gives it when it says so. Adopted, it stays as it was.
 */
export class Bradskanderatt1761000043010 implements MigrationInterface {
  readonly name = 'Bradskanderatt1761000043010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table gemensam.delegationsordning add column bradskanderatt text not null default 'ordforande_vice' check (bradskanderatt in ('ingen','ordforande','ordforande_vice'));
      alter table gemensam.delegationsordning alter column bradskanderatt set default 'ingen';
      ${skydda('(new.id, new.nummer, new.galler_fran, new.beslut_id, new.faststalld, new.bradskanderatt) is distinct from (old.id, old.nummer, old.galler_fran, old.beslut_id, old.faststalld, old.bradskanderatt)')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${skydda('(new.id, new.nummer, new.galler_fran, new.beslut_id, new.faststalld) is distinct from (old.id, old.nummer, old.galler_fran, old.beslut_id, old.faststalld)')}
      alter table gemensam.delegationsordning drop column bradskanderatt;
    `);
  }
}

const skydda = (andrad: string): string => `
  create or replace function gemensam.skydda_delegationsordning() returns trigger
    language plpgsql set search_path = gemensam, pg_temp as $$
  begin
    if old.nummer is not null and (tg_op = 'DELETE' or ${andrad}) then
      raise exception 'en fastställd delegationsordning ändras inte' using errcode = '23514';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end $$;`;
