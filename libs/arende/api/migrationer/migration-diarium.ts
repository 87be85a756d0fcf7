import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd, samverkanKolumn } from '@gemensam/shared/api';
import { radskyddUnderArende } from '../sekretess/radskydd-under-arende';

const roller = (...namn: string[]): string => `(select coalesce(gemensam.kontext() -> 'roller' ?| array[${namn.map((r) => `'${r}'`).join(',')}], false))`;

/** Who reads what is written of a secret handling, among those who see its ärende: as for the handling itself. */
const laser = roller('e_samordnare', 'namndsekreterare', 'ordforande', 'vice_ordforande', 'revisor');
const jag = '(select gemensam.person_id())';

const paragraf = `~ '^(1[5-9]|[23][0-9]|4[0-3]):[1-9][0-9]?( [a-z])?$'`;

/**
 * The diarium: what is registered in an ärende (OSL 5:1-2), the diarieplan, and what has come in and waits. A number is given once, in
 * order, and never taken back; a secret handling keeps its number and day, and what is written of it is a row of its own that the
 * database shows to those who may read it.
 */
export class Diarium1761000030000 implements MigrationInterface {
  readonly name = 'Diarium1761000030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(planSql);
    await runner.query(posterSql);
    await runner.query(inkommetSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger dnr_ligger_fast on gemensam.arende;
      drop function gemensam.dnr_ligger_fast();
      drop table gemensam.inkommen_handling, gemensam.registerrattelse, gemensam.registeruppgift, gemensam.registerpost, gemensam.handlingsserie, gemensam.diarieklass;
    `);
  }
}

const planSql = `
  create table gemensam.diarieklass (
    ${samverkanKolumn},
    id uuid not null,
    kod text not null check (kod ~ '^[0-9]+([.][0-9]+)*$'),
    namn text not null check (length(namn) between 1 and 120),
    anvands boolean not null default true,
    version integer not null default 1,
    primary key (samverkan_id, id),
    unique (samverkan_id, kod)
  );
  ${radskydd('diarieklass', 'select, insert, update')}

  -- A dnr is given once.
  create function gemensam.dnr_ligger_fast() returns trigger language plpgsql set search_path = gemensam, pg_temp as $$
  begin
    raise exception 'ett diarienummer ändras inte' using errcode = '23000';
  end $$;
  create trigger dnr_ligger_fast before update of dnr_ar, dnr_lopnummer, klassificering on gemensam.arende for each row
    when (old.dnr_lopnummer is not null
      and (new.dnr_ar, new.dnr_lopnummer, new.klassificering) is distinct from (old.dnr_ar, old.dnr_lopnummer, old.klassificering))
    execute function gemensam.dnr_ligger_fast();
`;

const posterSql = `
  create table gemensam.handlingsserie (
    ${samverkanKolumn},
    arende_id uuid not null,
    serie text not null check (serie in ('oppen', 'sluten')),
    senaste integer not null check (senaste >= 1),
    primary key (samverkan_id, arende_id, serie),
    foreign key (samverkan_id, arende_id) references gemensam.arende (samverkan_id, id)
  );
  ${radskyddUnderArende('handlingsserie', 'select, insert, update')}

  -- What everybody who sees the ärende is told. The number is no column that the portal may change.
  create table gemensam.registerpost (
    ${samverkanKolumn},
    id uuid not null,
    arende_id uuid not null,
    serie text not null check (serie in ('oppen', 'sluten')),
    nummer integer not null check (nummer >= 1),
    riktning text not null check (riktning in ('inkommen', 'upprattad', 'utgaende')),
    datum date not null,
    hemlig boolean not null,
    registrerad date not null,
    av_id uuid not null references gemensam.person (id),
    av text not null,
    tid timestamptz not null default clock_timestamp(),
    version integer not null default 1,
    primary key (samverkan_id, id),
    unique (samverkan_id, arende_id, serie, nummer),
    unique (samverkan_id, arende_id, id, hemlig),
    foreign key (samverkan_id, arende_id) references gemensam.arende (samverkan_id, id),
    check (datum <= registrerad)
  );
  ${radskyddUnderArende('registerpost', 'select, insert')}
  grant update (riktning, datum, hemlig, version) on gemensam.registerpost to gemensam_app;

  -- From or to whom, and what about. \`hemlig\` is the post's own: see the key.
  create table gemensam.registeruppgift (
    ${samverkanKolumn},
    post_id uuid not null,
    arende_id uuid not null,
    hemlig boolean not null,
    motpart text not null check (length(motpart) <= 200),
    rubrik text not null check (length(rubrik) between 1 and 300),
    paragraf text check (paragraf ${paragraf}),
    skal text check (length(skal) between 1 and 500),
    handling_id uuid,
    av_id uuid not null references gemensam.person (id),
    -- Keeps the proof in the audit log from being guessed.
    salt uuid not null,
    primary key (samverkan_id, post_id),
    unique (samverkan_id, arende_id, handling_id),
    foreign key (samverkan_id, arende_id, post_id, hemlig) references gemensam.registerpost (samverkan_id, arende_id, id, hemlig) deferrable initially deferred,
    foreign key (samverkan_id, arende_id, handling_id) references gemensam.arende_handling (samverkan_id, arende_id, handling_id),
    check (hemlig = (paragraf is not null) and hemlig = (skal is not null))
  );
  ${radskyddUnderArende('registeruppgift', 'select, insert')}
  grant update (hemlig, motpart, rubrik, paragraf, skal, handling_id, salt) on gemensam.registeruppgift to gemensam_app;
  create policy hemlig on gemensam.registeruppgift as restrictive
    using ((not hemlig or ${laser} or av_id = ${jag} or ${handlagger('registeruppgift')})
      and (handling_id is null or exists (
        select from gemensam.handling h where h.samverkan_id = registeruppgift.samverkan_id and h.id = registeruppgift.handling_id)))
    with check (true);

  -- Both readings of a registration that was corrected. Secret when either reading is.
  create table gemensam.registerrattelse (
    ${samverkanKolumn},
    id uuid not null,
    post_id uuid not null,
    arende_id uuid not null,
    nummer integer not null check (nummer >= 1),
    hemlig boolean not null,
    skal text not null check (length(skal) between 1 and 500),
    fore jsonb not null,
    efter jsonb not null,
    datum date not null,
    av_id uuid not null references gemensam.person (id),
    av text not null,
    tid timestamptz not null default clock_timestamp(),
    primary key (samverkan_id, id),
    unique (samverkan_id, post_id, nummer),
    foreign key (samverkan_id, post_id) references gemensam.registerpost (samverkan_id, id)
  );
  ${radskyddUnderArende('registerrattelse', 'select, insert')}
  create policy hemlig on gemensam.registerrattelse as restrictive
    using ((not hemlig or ${laser} or av_id = ${jag} or ${handlagger('registerrattelse')})
      and exists (select from gemensam.registeruppgift u where u.samverkan_id = registerrattelse.samverkan_id and u.post_id = registerrattelse.post_id))
    with check (true);
`;

/** The handläggare of the ärende and the persons who are named in it. */
function handlagger(tabell: string): string {
  return `exists (select from gemensam.arende a where a.samverkan_id = ${tabell}.samverkan_id and a.id = ${tabell}.arende_id
        and (a.handlaggare_id = ${jag} or a.id = any ((select gemensam.oppnade_arenden())::uuid[])))`;
}

const inkommetSql = `
  -- What has come in and waits to be registered (OSL 5:1). Without an ärende it is seen by those who register and by the one who noted it.
  create table gemensam.inkommen_handling (
    ${samverkanKolumn},
    id uuid not null,
    inkom date not null,
    avsandare text not null check (length(avsandare) between 1 and 200),
    rubrik text not null check (length(rubrik) between 1 and 300),
    arende_id uuid,
    handling_id uuid,
    lage text not null check (lage in ('vantar', 'registrerad', 'registreras_inte')),
    skal text check (length(skal) between 1 and 500),
    post_id uuid,
    antecknad date not null,
    avslutad date,
    avslutad_av text,
    av_id uuid not null references gemensam.person (id),
    av text not null,
    version integer not null default 1,
    primary key (samverkan_id, id),
    foreign key (samverkan_id, arende_id) references gemensam.arende (samverkan_id, id),
    foreign key (samverkan_id, arende_id, handling_id) references gemensam.arende_handling (samverkan_id, arende_id, handling_id),
    foreign key (samverkan_id, post_id) references gemensam.registerpost (samverkan_id, id),
    check (handling_id is null or arende_id is not null),
    check ((lage = 'registreras_inte') = (skal is not null)),
    check ((lage = 'registrerad') = (post_id is not null)),
    check (post_id is null or arende_id is not null),
    check (num_nonnulls(avslutad, avslutad_av) = case when lage = 'vantar' then 0 else 2 end)
  );
  create index inkommen_handling_vantar on gemensam.inkommen_handling (samverkan_id, inkom) where lage = 'vantar';
  ${radskyddUnderArende('inkommen_handling', 'select, insert, update', { utanArende: true })}
  create policy utan_arende on gemensam.inkommen_handling as restrictive
    using (arende_id is not null or av_id = ${jag} or ${roller('e_samordnare', 'namndsekreterare')});
`;
