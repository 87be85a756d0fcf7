import { samverkanKolumn } from '../tabell-sql';

/**
 * The text inside the newest file of each handling. The row is made with the file, in its transaction, and is itself the queue that
 * the job reads; whoever sees the handling sees how it went.
 */
export const filtexttabell = `
  create table gemensam.handling_text (
    ${samverkanKolumn},
    handling_id uuid not null,
    nummer integer not null,
    lage text not null default 'vantar' check (lage in ('vantar', 'last', 'avkortad', 'utan_text', 'olasbar')),
    text text not null default '',
    forsok integer not null default 0,
    nasta timestamptz not null default clock_timestamp(),
    primary key (samverkan_id, handling_id),
    foreign key (samverkan_id, handling_id, nummer) references gemensam.handling_version (samverkan_id, handling_id, nummer)
  );
  create index handling_text_vantar on gemensam.handling_text (nasta) where lage = 'vantar';
  alter table gemensam.handling_text enable row level security;
  alter table gemensam.handling_text force row level security;
  create policy samverkan on gemensam.handling_text
    using (samverkan_id = (select gemensam.samverkan_id())
      and exists (select from gemensam.handling h where h.samverkan_id = handling_text.samverkan_id and h.id = handling_text.handling_id))
    with check (samverkan_id = (select gemensam.samverkan_id()));
  create policy agare on gemensam.handling_text to current_user using (true) with check (true);
  grant select on gemensam.handling_text to gemensam_app;

  create function gemensam.lagg_filtext() returns trigger language plpgsql security definer set search_path = gemensam, pg_temp as $$
  begin
    insert into handling_text (samverkan_id, handling_id, nummer) values (new.samverkan_id, new.handling_id, new.nummer)
      on conflict (samverkan_id, handling_id) do update
        set nummer = excluded.nummer, lage = 'vantar', text = '', forsok = 0, nasta = clock_timestamp() where handling_text.nummer < excluded.nummer;
    return null;
  end $$;
  create trigger filtext after insert on gemensam.handling_version for each row execute function gemensam.lagg_filtext();

  insert into gemensam.handling_text (samverkan_id, handling_id, nummer)
    select samverkan_id, handling_id, max(nummer) from gemensam.handling_version group by 1, 2;
`;
