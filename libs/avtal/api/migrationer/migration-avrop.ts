import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd, samverkanKolumn } from '@gemensam/shared/api';

/**
 * What has been called off. An avrop leans on the row of the frozen list that gave the right to it, is never changed but for being
 * taken back, and never takes the sum of its avtal above the takvolym, whoever writes it.
 */
export class Avrop1761000037200 implements MigrationInterface {
  readonly name = 'Avrop1761000037200';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [avropSql, volymSql, vaktSql, takvolymSql]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger avtal_avropat on gemensam.avtal;
      drop function gemensam.prova_avtal_avropat();
      drop table gemensam.avtal_volym, gemensam.avrop;
      drop function gemensam.prova_avrop();
    `);
  }
}

const avropSql = `
  create table gemensam.avrop (
    ${samverkanKolumn},
    id uuid not null,
    avtal_id uuid not null,
    -- Within the avtal, given by the trigger.
    nummer integer not null,
    organisation_id uuid not null,
    -- As they were when it was reported. The org.nr is that of the frozen list.
    orgnr text not null,
    organisation text collate gemensam.sv not null,
    kommunkod char(4) references gemensam.kommun (kommunkod),
    rang integer not null check (rang between 1 and 50),
    leverantor text collate gemensam.sv not null,
    -- Why those before in a rangordning could not deliver.
    rangskal text check (length(rangskal) between 1 and 500),
    -- Öre, without moms.
    belopp bigint not null check (belopp > 0),
    datum date not null,
    vad text collate gemensam.sv not null check (length(vad) between 1 and 300),
    referens text check (length(referens) between 1 and 120),
    ersatter_id uuid,
    lamnat timestamptz not null default clock_timestamp(),
    lamnat_av_id uuid not null references gemensam.person (id),
    lamnat_av text not null,
    status text not null default 'gallande' check (status in ('gallande','makulerat')),
    skal text check (length(skal) between 1 and 500),
    makulerat timestamptz,
    makulerat_av_id uuid references gemensam.person (id),
    makulerat_av text,
    version integer not null default 1,
    primary key (samverkan_id, id),
    unique (samverkan_id, avtal_id, nummer),
    unique (samverkan_id, ersatter_id),
    foreign key (samverkan_id, avtal_id) references gemensam.avtal (samverkan_id, id),
    foreign key (samverkan_id, organisation_id) references gemensam.organisation (samverkan_id, id),
    foreign key (samverkan_id, avtal_id, orgnr) references gemensam.avropsberattigad (samverkan_id, avtal_id, orgnr),
    foreign key (samverkan_id, ersatter_id) references gemensam.avrop (samverkan_id, id),
    check ((status = 'makulerat') = (skal is not null and makulerat is not null and makulerat_av_id is not null and makulerat_av is not null))
  );
  create index avrop_organisation on gemensam.avrop (samverkan_id, organisation_id);
  create index avrop_kommun on gemensam.avrop (samverkan_id, kommunkod) where kommunkod is not null;
  ${radskydd('avrop', 'select, insert, update')}
`;

const volymSql = `
  -- What has been called off from an avtal: kept by the trigger of avrop, and by nothing else. No row: nothing yet.
  create table gemensam.avtal_volym (
    ${samverkanKolumn},
    avtal_id uuid not null,
    -- Öre: the sum of the avrop that hold.
    avropat bigint not null check (avropat >= 0),
    antal integer not null check (antal >= 0),
    senaste_nummer integer not null,
    primary key (samverkan_id, avtal_id),
    foreign key (samverkan_id, avtal_id) references gemensam.avtal (samverkan_id, id)
  );
  ${radskydd('avtal_volym', 'select')}
`;

const vaktSql = `
  -- The row of the avtal is locked, so that those that write past the acts take turns too.
  create function gemensam.prova_avrop() returns trigger language plpgsql security definer set search_path = gemensam, pg_temp as $$
  declare
    avtalet record;
    volymen record;
  begin
    select a.takvolym, a.tecknat, a.galler_fran, a.slag into avtalet from avtal a where a.samverkan_id = new.samverkan_id and a.id = new.avtal_id for update;
    if tg_op = 'UPDATE' then
      if old.status <> 'gallande' or new.status <> 'makulerat'
          or (to_jsonb(new) - array['status','skal','makulerat','makulerat_av_id','makulerat_av','version']) <> (to_jsonb(old) - array['status','skal','makulerat','makulerat_av_id','makulerat_av','version']) then
        raise exception 'an avrop is taken back, never changed' using errcode = 'check_violation', constraint = 'avrop_oforanderligt';
      end if;
      update avtal_volym v set avropat = v.avropat - old.belopp, antal = v.antal - 1 where v.samverkan_id = new.samverkan_id and v.avtal_id = new.avtal_id;
      return new;
    end if;
    if new.status <> 'gallande' or avtalet.slag is distinct from 'ramavtal' or avtalet.tecknat is null or new.datum < avtalet.tecknat or new.datum < avtalet.galler_fran then
      raise exception 'nothing is called off from this avtal on that day' using errcode = 'check_violation', constraint = 'avrop_i_tid';
    end if;
    insert into avtal_volym as v (samverkan_id, avtal_id, avropat, antal, senaste_nummer) values (new.samverkan_id, new.avtal_id, new.belopp, 1, 1)
      on conflict (samverkan_id, avtal_id) do update set avropat = v.avropat + excluded.avropat, antal = v.antal + 1, senaste_nummer = v.senaste_nummer + 1
      returning v.avropat, v.senaste_nummer into volymen;
    if volymen.avropat > coalesce(avtalet.takvolym, 0) then
      raise exception 'more than the takvolym is called off' using errcode = 'check_violation', constraint = 'avrop_takvolym';
    end if;
    new.nummer := volymen.senaste_nummer;
    return new;
  end $$;
  create trigger prova before insert or update on gemensam.avrop for each row execute function gemensam.prova_avrop();
`;

const takvolymSql = `
  create function gemensam.prova_avtal_avropat() returns trigger language plpgsql security definer set search_path = gemensam, pg_temp as $$
  begin
    if exists (select from avtal_volym v where v.samverkan_id = new.samverkan_id and v.avtal_id = new.id
        and ((v.antal > 0 and (new.slag <> 'ramavtal' or new.tecknat is null)) or coalesce(new.takvolym, 0) < v.avropat)) then
      raise exception 'more than that has been called off' using errcode = 'check_violation', constraint = 'avtal_avropat';
    end if;
    return new;
  end $$;
  create trigger avtal_avropat before update of takvolym, slag, tecknat on gemensam.avtal for each row execute function gemensam.prova_avtal_avropat();
`;
