import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** All six keys are frozen with an allocation, and a post that a decision carries can never be changed. */
export class Nycklar1761000005000 implements MigrationInterface {
  readonly name = 'Nycklar1761000005000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [nyckelSql("'lika','invanarantal','blandad','fast_belopp','procent','antal'", "'lika','invanarantal','fast_belopp','procent','antal'"), viktSql, fastSql])
      await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger faststalld on gemensam.kostnadspost;
      drop trigger faststalld_borttagning on gemensam.kostnadspost;
      drop trigger faststalld on gemensam.fordelning;
      drop trigger nyckel_moter_totalt on gemensam.fordelning;
      drop function gemensam.vakta_faststalld_post(), gemensam.vakta_faststalld_fordelning(), gemensam.prova_nyckel();
      alter table gemensam.fordelning drop column enhet, drop column vikt_namnare;
      ${nyckelSql("'lika','invanarantal','blandad'", "'lika','invanarantal'")}
    `);
  }
}

const nyckelSql = (nycklar: string, delar: string): string => `
  alter table gemensam.fordelning drop constraint fordelning_nyckeltyp_check,
    add constraint fordelning_nyckeltyp_check check (nyckeltyp in (${nycklar}));
  alter table gemensam.fordelningsvikt drop constraint fordelningsvikt_del_check,
    add constraint fordelningsvikt_del_check check (del in (${delar}));
`;

const viktSql = `
  -- What is counted, for antal; the common denominator of the weights, for procent: 25,9 % is 259 of 10.
  alter table gemensam.fordelning
    add column enhet text check (length(enhet) between 1 and 40),
    add column vikt_namnare bigint check (vikt_namnare >= 1),
    add constraint fordelning_enhet check ((nyckeltyp = 'antal') = (enhet is not null)),
    add constraint fordelning_vikt_namnare check ((nyckeltyp = 'procent') = (vikt_namnare is not null));

  -- At commit fixed amounts meet the total and per cent 100, also when SQL is written by hand.
  create function gemensam.prova_nyckel() returns trigger
    language plpgsql set search_path = gemensam, pg_temp as $$
  declare
    summa numeric;
    ska numeric := case new.nyckeltyp when 'procent' then 100 * new.vikt_namnare::numeric else abs(new.totalt_ore) end;
  begin
    select coalesce(sum(vikt), 0) into summa from fordelningsvikt
      where samverkan_id = new.samverkan_id and fordelning_id = new.id and del = new.nyckeltyp;
    if summa <> ska then
      raise exception 'nyckelns värden är tillsammans % men ska vara %', summa, ska
        using errcode = '23514', constraint = 'nyckel_moter_totalt';
    end if;
    return null;
  end $$;
  create constraint trigger nyckel_moter_totalt after insert on gemensam.fordelning
    deferrable initially deferred for each row when (new.nyckeltyp in ('fast_belopp', 'procent')) execute function gemensam.prova_nyckel();
`;

const fastSql = `
  -- A decision freezes a post for ever: its words, its allocation in force, and the decision itself.
  create function gemensam.vakta_faststalld_post() returns trigger
    language plpgsql set search_path = gemensam, pg_temp as $$
  begin
    raise exception 'kostnadsposten är fastställd och ändras inte' using errcode = '23514', constraint = 'faststalld';
  end $$;
  create trigger faststalld before update on gemensam.kostnadspost for each row
    when (old.beslut_referens_id is not null and (old.samverkan_id, old.id, old.namn, old.ar, old.slag, old.projekt_id, old.utanfor_budget, old.antagande, old.kalla, old.beslut_referens_id, old.version)
      is distinct from (new.samverkan_id, new.id, new.namn, new.ar, new.slag, new.projekt_id, new.utanfor_budget, new.antagande, new.kalla, new.beslut_referens_id, new.version))
    execute function gemensam.vakta_faststalld_post();
  create trigger faststalld_borttagning before delete on gemensam.kostnadspost for each row
    when (old.beslut_referens_id is not null) execute function gemensam.vakta_faststalld_post();

  -- The row lock makes a decision and a new calculation take turns: whichever comes second sees the first.
  create function gemensam.vakta_faststalld_fordelning() returns trigger
    language plpgsql set search_path = gemensam, pg_temp as $$
  declare beslut uuid;
  begin
    select beslut_referens_id into beslut from kostnadspost
      where samverkan_id = new.samverkan_id and id = new.kostnadspost_id for share;
    if beslut is not null then
      raise exception 'kostnadsposten är fastställd: ingen ny fördelning kan komma i kraft' using errcode = '23514', constraint = 'faststalld';
    end if;
    return new;
  end $$;
  create trigger faststalld before insert on gemensam.fordelning for each row
    when (new.nummer > 1) execute function gemensam.vakta_faststalld_fordelning();
`;
