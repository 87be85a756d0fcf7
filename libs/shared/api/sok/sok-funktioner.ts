/** A part of a text is at most so many characters. */
const DEL = 100_000;
/** What is more of a word than a question can hold. */
const LANGSTA_ORD = 200;

/**
 * Words as the index holds them. Every character that is no letter or digit parts words, for documents and questions alike, so that the
 * parser of PostgreSQL never sees an address, a path or a version. Each word stands twice: as its Swedish stem with å, ä and ö, and whole
 * with the marks taken off and a sign before it, which is what prefixes, parts of words and a/o for å/ä/ö are found by.
 */
export const ordfunktioner = (trgm: string): string => `
  create function gemensam.sok_rent(t text) returns text language sql immutable parallel safe as $$
    select lower(regexp_replace(translate(normalize(t, NFC), U&'\\00AD\\200B\\200C\\200D\\2060\\FEFF', '') collate gemensam.sv, '[^[:alnum:]]+', ' ', 'g') collate gemensam.sv) $$;
  create function gemensam.sok_vik(t text) returns text language sql immutable parallel safe as $$
    select translate(lower(t collate gemensam.sv), 'åäáàâãąăöóòôõøőéèëêęěíìîïúùûüůűçćčñńňýÿšśžźżřłđðďťæœ', 'aaaaaaaaoooooooeeeeeeiiiiuuuuuucccnnnyysszzzrldddtao') $$;
  -- As phrases are compared.
  create function gemensam.sok_jamfort(t text) returns text language sql immutable parallel safe as $$
    select ' ' || btrim(gemensam.sok_vik(gemensam.sok_rent(t))) || ' ' $$;
  -- What a word of a text begins with when it is a form of this word; of a word without a stem the word itself.
  create function gemensam.sok_stam(ord text) returns text language sql immutable parallel safe as $$
    select gemensam.sok_vik(coalesce((select min(l) from unnest(tsvector_to_array(to_tsvector('pg_catalog.swedish', gemensam.sok_rent(ord)))) l), ord)) $$;
  -- Diary numbers, and amounts written with spaces, as one word each.
  create function gemensam.sok_sarskilda(t text) returns text[] language sql immutable parallel safe as $$
    select coalesce(array_agg(distinct x), '{}') from (
      select m[1] from regexp_matches(t, '([0-9]{1,6}/[0-9]{1,6})', 'g') m
      union all select m[1] from regexp_matches(t, '([0-9]{1,6}/[0-9]{1,6}-[0-9]+(?:[.][0-9]+)*)', 'g') m
      union all select regexp_replace(m[1], '[^0-9]', '', 'g') from regexp_matches(t, '\\m([0-9]{1,3}(?:[ .\\u00a0\\u202f][0-9]{3})+)\\M', 'g') m
    ) s(x) $$;
  -- ~word stands for every word, ^word for those of the heading. No word has one of these signs of its own.
  create function gemensam.sok_vektor(rubrik text, innehall text) returns tsvector
    language plpgsql immutable parallel safe set search_path = gemensam, pg_temp as $$
  declare
    rubrikord text := sok_rent(rubrik);
    alla text := rubrikord || ' ' || sok_rent(innehall);
  begin
    return setweight(to_tsvector('pg_catalog.swedish', rubrikord), 'A') || setweight(to_tsvector('pg_catalog.swedish', substr(alla, length(rubrikord) + 1)), 'B')
      || array_to_tsvector(coalesce((select array_agg('~' || left(o, ${LANGSTA_ORD})) from unnest(string_to_array(sok_vik(alla), ' ')) o where o <> ''), '{}'))
      || array_to_tsvector(coalesce((select array_agg('^' || left(o, ${LANGSTA_ORD})) from unnest(string_to_array(sok_vik(rubrikord), ' ')) o where o <> ''), '{}'))
      || array_to_tsvector(sok_sarskilda(rubrik || ' ' || innehall));
  end $$;

  -- One question per word. What of the words there are is taken in is decided by likeness alone, never by how many are taken:
  -- a word that stands only in what the person may not see then changes nothing of what the person sees.
  create function gemensam.sok_ordfragor(min uuid, ord text[], likna boolean, prefix boolean) returns tsquery[]
    language plpgsql stable set search_path = gemensam, ${trgm}, pg_temp set pg_trgm.similarity_threshold = 0.4 as $$
  declare
    fragor tsquery[] := '{}';
    tomma tsquery[] := '{}';
    o text;
    vikt text;
    stam tsquery;
    q tsquery;
    delar text;
  begin
    foreach o in array ord loop
      vikt := sok_vik(o);
      stam := plainto_tsquery('pg_catalog.swedish', o);
      if o !~ '[^0-9/.-]' then
        fragor := fragor || (quote_literal(o) || '|' || quote_literal('~' || o))::tsquery;
        continue;
      end if;
      q := stam || (quote_literal('~' || vikt) || case when prefix and length(vikt) >= 3 then ':*' else '' end)::tsquery;
      if prefix and length(vikt) >= 4 then
        select string_agg(distinct quote_literal('~' || s.ord), '|') into delar from sok_ord s
          where s.samverkan_id = min and s.ord like '%' || vikt || '%' and s.ord not like vikt || '%';
        if delar is not null then q := q || delar::tsquery; end if;
      end if;
      if likna and length(vikt) >= 4 then
        select string_agg(distinct quote_literal('~' || s.ord), '|') into delar from sok_ord s where s.samverkan_id = min and s.ord % vikt;
        if delar is not null then q := q || delar::tsquery; end if;
      end if;
      -- A word that says nothing by itself (och, att) counts only where there is no other.
      if numnode(stam) = 0 then tomma := tomma || q; else fragor := fragor || q; end if;
    end loop;
    return case when cardinality(fragor) > 0 then fragor else tomma end;
  end $$;
  revoke all on function gemensam.sok_ordfragor(uuid, text[], boolean, boolean) from public;
`;

/** Writes an object into the index. `vakt`: stands after the look for a word that is there already. */
export const skrivfunktion = (vakt: '' | ' offset 0'): string => `
  create or replace function gemensam.sok_skriv(sokt_samverkan uuid, sokt_typ text, sokt uuid, hur text, rubrik text, innehall text, kontroll text) returns boolean
    language plpgsql set search_path = gemensam, pg_temp as $$
  declare
    antal int := greatest(1, ceil(length(innehall) / ${DEL}.0)::int);
    vektorn tsvector := sok_vektor(rubrik, left(innehall, ${DEL}));
    skriven int;
  begin
    if hur = 'ny' then
      insert into sok_post (samverkan_id, objekt_id, typ, del, delad, kontroll, vektor)
        values (sokt_samverkan, sokt, sokt_typ, 0, antal > 1, decode(kontroll, 'hex'), vektorn) on conflict do nothing;
      get diagnostics skriven = row_count;
      if skriven = 0 then return false; end if;
    else
      delete from sok_post p where p.samverkan_id = sokt_samverkan and p.objekt_id = sokt and p.typ = sokt_typ and p.del > 0;
      update sok_post p set delad = antal > 1, kontroll = decode(sok_skriv.kontroll, 'hex'), vektor = vektorn
        where p.samverkan_id = sokt_samverkan and p.objekt_id = sokt and p.typ = sokt_typ;
    end if;
    for n in 1 .. antal - 1 loop
      insert into sok_post (samverkan_id, objekt_id, typ, del, delad, kontroll, vektor)
        values (sokt_samverkan, sokt, sokt_typ, n, true, decode(kontroll, 'hex'), sok_vektor('', substr(innehall, n * ${DEL} + 1, ${DEL})));
    end loop;
    insert into sok_ord (samverkan_id, ord)
      select sokt_samverkan, o.ord from sok_post p cross join lateral unnest(tsvector_to_array(p.vektor)) l(lexem) cross join lateral substr(l.lexem, 2) o(ord)
      where p.samverkan_id = sokt_samverkan and p.objekt_id = sokt and p.typ = sokt_typ and l.lexem like '~%' and length(o.ord) between 4 and 60 and o.ord ~ '[^0-9]'
        and not exists (select from sok_ord f where f.samverkan_id = sokt_samverkan and f.ord = o.ord${vakt})
      group by o.ord;
    return true;
  end $$;
`;

/** How the index is kept: by the triggers of the sources, and all of it anew. */
export const indexfunktioner = `
  ${skrivfunktion('')}
  -- Two writers of one object take turns at its row, and the second reads what the first has written.
  create function gemensam.sok_indexera(sokt_samverkan uuid, sokt_typ text, sokt uuid) returns void
    language plpgsql security definer set search_path = gemensam, pg_temp as $$
  declare
    o record;
    kontroll text;
    hur text := 'ny';
    forra bytea;
  begin
    loop
      if hur = 'om' then
        select p.kontroll into forra from sok_post p where p.samverkan_id = sokt_samverkan and p.objekt_id = sokt and p.typ = sokt_typ and p.del = 0 for update;
      end if;
      select v.kod, v.rubrik, v.text into o from sok_objekt v where v.typ = sokt_typ and v.samverkan_id = sokt_samverkan and v.objekt_id = sokt;
      if not found then
        delete from sok_post p where p.samverkan_id = sokt_samverkan and p.objekt_id = sokt and p.typ = sokt_typ;
        return;
      end if;
      kontroll := md5(concat_ws(chr(31), o.kod, o.rubrik, o.text));
      if forra = decode(kontroll, 'hex') then return; end if;
      if hur = 'ny' and exists (select from sok_post p where p.samverkan_id = sokt_samverkan and p.objekt_id = sokt and p.typ = sokt_typ and p.del = 0) then
        hur := 'om';
      elsif sok_skriv(sokt_samverkan, sokt_typ, sokt, hur, concat_ws(' ', o.kod, o.rubrik), o.text, kontroll) then
        return;
      else
        hur := 'om';
      end if;
    end loop;
  end $$;

  create function gemensam.sok_andrad() returns trigger
    language plpgsql security definer set search_path = gemensam, pg_temp as $$
  declare
    sokt uuid;
    har uuid;
  begin
    if tg_op = 'DELETE' then
      execute format('select ($1).samverkan_id, ($1).%I', tg_argv[0]) into har, sokt using old;
    else
      execute format('select ($1).samverkan_id, ($1).%I', tg_argv[0]) into har, sokt using new;
    end if;
    for n in 1 .. tg_nargs - 1 loop
      perform sok_indexera(har, tg_argv[n], sokt);
    end loop;
    return null;
  end $$;

  create function gemensam.sok_bygg_om(bara text default null) returns bigint
    language plpgsql security definer set search_path = gemensam, pg_temp as $$
  declare
    o record;
    antal bigint := 0;
  begin
    delete from sok_post p where bara is null or p.typ = bara;
    if bara is null then delete from sok_ord; end if;
    for o in select v.samverkan_id, v.typ, v.objekt_id from sok_objekt v where bara is null or v.typ = bara loop
      perform sok_indexera(o.samverkan_id, o.typ, o.objekt_id);
      antal := antal + 1;
    end loop;
    return antal;
  end $$;
  revoke all on function gemensam.sok_skriv(uuid, text, uuid, text, text, text, text), gemensam.sok_indexera(uuid, text, uuid), gemensam.sok_andrad(), gemensam.sok_bygg_om(text) from public;
`;

/** What the app role may ask: ids per type, and how well ids that it sees fit. */
export const fragefunktioner = `
  create function gemensam.sok_kandidater(ord text[], utan text[], likna boolean) returns table (typ text, idn uuid[])
    language plpgsql stable security definer set search_path = gemensam, pg_temp set max_parallel_workers_per_gather = 0 as $$
  declare
    min uuid := samverkan_id();
    fragor tsquery[] := sok_ordfragor(min, ord, likna, true);
    nej tsquery[] := sok_ordfragor(min, utan, false, false);
    alla tsquery := ''::tsquery;
    nagot tsquery := ''::tsquery;
    q tsquery;
  begin
    if min is null or cardinality(fragor) = 0 then return; end if;
    foreach q in array fragor loop alla := alla && q; end loop;
    foreach q in array nej loop nagot := nagot || q; end loop;
    if numnode(nagot) > 0 then alla := alla && !!nagot; end if;
    return query
      select k.typ, array_agg(k.objekt_id) from (
        select p.typ, p.objekt_id from sok_post p where p.samverkan_id = min and not p.delad and p.vektor @@ alla
        union all
        select p.typ, p.objekt_id from sok_post p cross join unnest(fragor) with ordinality f(fraga, n)
          where p.samverkan_id = min and p.delad and p.vektor @@ f.fraga
            and not exists (select from sok_post s where s.samverkan_id = min and s.objekt_id = p.objekt_id and s.typ = p.typ and s.vektor @@ nagot)
          group by 1, 2 having count(distinct f.n) = cardinality(fragor)
      ) k group by 1;
  end $$;

  create function gemensam.sok_rang(ord text[], idn uuid[]) returns table (objekt_id uuid, rang real)
    language plpgsql stable security definer set search_path = gemensam, pg_temp set max_parallel_workers_per_gather = 0 as $$
  declare
    min uuid := samverkan_id();
    nagot tsquery := ''::tsquery;
    o text;
  begin
    foreach o in array ord loop
      -- A form of the word; less, a heading with a word that begins so.
      nagot := nagot || plainto_tsquery('pg_catalog.swedish', o) || quote_literal(o)::tsquery || (quote_literal('^' || sok_vik(o)) || ':*')::tsquery;
    end loop;
    return query select p.objekt_id, max(ts_rank('{0.1, 0.2, 0.4, 1.0}', p.vektor, nagot, 1))
      from unnest(idn) i cross join lateral (select s.objekt_id, s.vektor from sok_post s where s.samverkan_id = min and s.objekt_id = i offset 0) p group by 1;
  end $$;
  revoke all on function gemensam.sok_kandidater(text[], text[], boolean), gemensam.sok_rang(text[], uuid[]) from public;
  grant execute on function gemensam.sok_kandidater(text[], text[], boolean), gemensam.sok_rang(text[], uuid[]) to gemensam_app;
`;
