import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd, samverkanKolumn } from '@gemensam/shared/api';

/**
 * Who owns what, and who appoints whom, between which days. A row that was never true is struck and stays. What cannot be is judged
 * by the domain under a lock; the triggers refuse it once more, for what is written past it and for two that write at once.
 */
export class Agande1761000036100 implements MigrationInterface {
  readonly name = 'Agande1761000036100';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [innehavSql, styrelseSql, vaktSql, organisationSql]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger organisation_agande on gemensam.organisation;
      drop function gemensam.prova_organisation_agande();
      drop table gemensam.styrelseplats, gemensam.innehav;
      drop function gemensam.prova_innehav(), gemensam.prova_styrelseplats();
    `);
  }
}

const innehavSql = `
  create table gemensam.innehav (
    ${samverkanKolumn},
    id uuid not null,
    agare_id uuid not null,
    agd_id uuid not null,
    -- Exact parts of the whole: 50 % is 1/2. Own shares may carry no votes.
    roster_taljare bigint not null,
    roster_namnare bigint not null check (roster_namnare > 0),
    -- Null when it is not known.
    kapital_taljare bigint,
    kapital_namnare bigint,
    fran date not null,
    till date,
    kalla text not null check (length(kalla) between 1 and 300),
    struken boolean not null default false,
    skapat timestamptz not null default clock_timestamp(),
    version integer not null default 1,
    primary key (samverkan_id, id),
    foreign key (samverkan_id, agare_id) references gemensam.organisation (samverkan_id, id),
    foreign key (samverkan_id, agd_id) references gemensam.organisation (samverkan_id, id),
    check (till >= fran),
    check (roster_taljare between 0 and roster_namnare and (roster_taljare > 0 or agare_id = agd_id)),
    check ((kapital_taljare is null) = (kapital_namnare is null)),
    check (kapital_taljare > 0 and kapital_taljare <= kapital_namnare)
  );
  create index innehav_agd on gemensam.innehav (samverkan_id, agd_id, agare_id);
  create index innehav_agare on gemensam.innehav (samverkan_id, agare_id);
  ${radskydd('innehav', 'select, insert, update')}
`;

const styrelseSql = `
  create table gemensam.styrelseplats (
    ${samverkanKolumn},
    id uuid not null,
    stiftelse_id uuid not null,
    -- Null: somebody who is not in the register.
    utsedd_av_id uuid,
    antal integer not null check (antal between 1 and 1000),
    fran date not null,
    till date,
    kalla text not null check (length(kalla) between 1 and 300),
    struken boolean not null default false,
    skapat timestamptz not null default clock_timestamp(),
    version integer not null default 1,
    primary key (samverkan_id, id),
    foreign key (samverkan_id, stiftelse_id) references gemensam.organisation (samverkan_id, id),
    foreign key (samverkan_id, utsedd_av_id) references gemensam.organisation (samverkan_id, id),
    check (till >= fran)
  );
  create index styrelseplats_stiftelse on gemensam.styrelseplats (samverkan_id, stiftelse_id);
  create index styrelseplats_utsedd_av on gemensam.styrelseplats (samverkan_id, utsedd_av_id) where utsedd_av_id is not null;
  ${radskydd('styrelseplats', 'select, insert, update')}
`;

/** The lock is the one that the acts take, so that a row past them waits its turn too. */
const las = `perform pg_advisory_xact_lock(hashtextextended('organisationer:' || new.samverkan_id, 0));`;
const slutat = (id: string): string => `exists (select from gemensam.organisation o where o.samverkan_id = new.samverkan_id and o.id = ${id} and o.upphord < coalesce(new.till, 'infinity'))`;

const vaktSql = `
  create function gemensam.prova_innehav() returns trigger language plpgsql set search_path = gemensam, pg_temp as $$
  begin
    if new.struken then return new; end if;
    ${las}
    if not exists (select from gemensam.organisation o where o.samverkan_id = new.samverkan_id and o.id = new.agd_id and o.slag in ('bolag','forening','annan') and (o.slag = 'bolag' or new.agare_id <> new.agd_id)) then
      raise exception 'an organisation of this kind is owned by nobody, or not by itself' using errcode = 'check_violation', constraint = 'innehav_slag';
    end if;
    if ${slutat('new.agare_id')} or ${slutat('new.agd_id')} then
      raise exception 'the holding lasts longer than the organisation' using errcode = 'check_violation', constraint = 'innehav_upphord';
    end if;
    if exists (select from gemensam.innehav i where i.samverkan_id = new.samverkan_id and i.agd_id = new.agd_id and i.agare_id = new.agare_id and i.id <> new.id and not i.struken
        and i.fran <= coalesce(new.till, 'infinity') and coalesce(i.till, 'infinity') >= new.fran) then
      raise exception 'the periods of one owner overlap' using errcode = 'exclusion_violation', constraint = 'innehav_perioder';
    end if;
    -- Fractions are summed here with rounding; the exact judgement is the domain's.
    if exists (
      select from (select new.fran as dag union select i.fran from gemensam.innehav i where i.samverkan_id = new.samverkan_id and i.agd_id = new.agd_id and not i.struken
          and i.fran between new.fran and coalesce(new.till, 'infinity')) d
      where (select greatest(sum(i.roster_taljare::numeric / i.roster_namnare), sum(i.kapital_taljare::numeric / i.kapital_namnare)) from (
          select x.roster_taljare, x.roster_namnare, x.kapital_taljare, x.kapital_namnare from gemensam.innehav x
            where x.samverkan_id = new.samverkan_id and x.agd_id = new.agd_id and x.id <> new.id and not x.struken and x.fran <= d.dag and coalesce(x.till, 'infinity') >= d.dag
          union all select new.roster_taljare, new.roster_namnare, new.kapital_taljare, new.kapital_namnare) i) > 1.000000000001) then
      raise exception 'the owners hold more than the whole' using errcode = 'check_violation', constraint = 'innehav_helheten';
    end if;
    return new;
  end $$;
  create trigger prova before insert or update on gemensam.innehav for each row execute function gemensam.prova_innehav();

  create function gemensam.prova_styrelseplats() returns trigger language plpgsql set search_path = gemensam, pg_temp as $$
  begin
    if new.struken then return new; end if;
    ${las}
    if not exists (select from gemensam.organisation o where o.samverkan_id = new.samverkan_id and o.id = new.stiftelse_id and o.slag = 'stiftelse') then
      raise exception 'seats are those of a stiftelse' using errcode = 'check_violation', constraint = 'styrelseplats_slag';
    end if;
    if ${slutat('new.stiftelse_id')} or ${slutat('new.utsedd_av_id')} then
      raise exception 'the seats last longer than the organisation' using errcode = 'check_violation', constraint = 'styrelseplats_upphord';
    end if;
    if exists (select from gemensam.styrelseplats s where s.samverkan_id = new.samverkan_id and s.stiftelse_id = new.stiftelse_id and s.utsedd_av_id is not distinct from new.utsedd_av_id and s.id <> new.id
        and not s.struken and s.fran <= coalesce(new.till, 'infinity') and coalesce(s.till, 'infinity') >= new.fran) then
      raise exception 'the periods of one who appoints overlap' using errcode = 'exclusion_violation', constraint = 'styrelseplats_perioder';
    end if;
    return new;
  end $$;
  create trigger prova before insert or update on gemensam.styrelseplats for each row execute function gemensam.prova_styrelseplats();
`;

/** samverkan knows nothing of ownership: what an edit of an organisation may not do to it is refused here, by the name of a constraint. */
const organisationSql = `
  create function gemensam.prova_organisation_agande() returns trigger language plpgsql set search_path = gemensam, pg_temp as $$
  begin
    ${las}
    if new.slag <> old.slag and (
        exists (select from gemensam.innehav i where i.samverkan_id = new.samverkan_id and i.agd_id = new.id and not i.struken and (new.slag not in ('bolag','forening','annan') or (i.agare_id = new.id and new.slag <> 'bolag')))
        or exists (select from gemensam.styrelseplats s where s.samverkan_id = new.samverkan_id and s.stiftelse_id = new.id and not s.struken)) then
      raise exception 'the kind does not agree with who owns or appoints' using errcode = 'check_violation', constraint = 'organisation_slag_agande';
    end if;
    if new.upphord is not null and (
        exists (select from gemensam.innehav i where i.samverkan_id = new.samverkan_id and new.id in (i.agare_id, i.agd_id) and not i.struken and coalesce(i.till, 'infinity') > new.upphord)
        or exists (select from gemensam.styrelseplats s where s.samverkan_id = new.samverkan_id and (s.stiftelse_id = new.id or s.utsedd_av_id = new.id) and not s.struken and coalesce(s.till, 'infinity') > new.upphord)) then
      raise exception 'there is ownership after the last day' using errcode = 'check_violation', constraint = 'organisation_upphord_agande';
    end if;
    if new.styrelse_antal is not null and exists (select from (select s.fran as dag from gemensam.styrelseplats s where s.samverkan_id = new.samverkan_id and s.stiftelse_id = new.id and not s.struken) d
        where (select sum(s.antal) from gemensam.styrelseplats s where s.samverkan_id = new.samverkan_id and s.stiftelse_id = new.id and not s.struken and s.fran <= d.dag and coalesce(s.till, 'infinity') >= d.dag) > new.styrelse_antal) then
      raise exception 'more seats are appointed than there are' using errcode = 'check_violation', constraint = 'organisation_styrelse_agande';
    end if;
    return new;
  end $$;
  create trigger organisation_agande before update of slag, upphord, styrelse_antal on gemensam.organisation for each row execute function gemensam.prova_organisation_agande();
`;
