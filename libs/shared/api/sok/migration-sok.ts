import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { samverkanKolumn } from '../tabell-sql';
import { fragefunktioner, indexfunktioner, ordfunktioner } from './sok-funktioner';
import { filtexttabell } from './filtext-sql';
import { sokkalla, sokkallaBort } from './sokkalla';

/**
 * The index of the search: words of everything that is searched, beside the rows they come from, kept from the app role. It is asked
 * by functions that give ids and nothing else; what may be told of them the row-level security of the sources decides. Each domain
 * adds its objects to the view `sok_objekt`, what they belong to `sok_mal`, and the trigger of `sokkalla` to the tables it reads.
 */
export class Sok1761000033000 implements MigrationInterface {
  readonly name = 'Sok1761000033000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(filtexttabell);
    await runner.query(indextabeller);
    const rader: { schema: string }[] = await runner.query(
      `select quote_ident(n.nspname) as schema from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm'`,
    );
    const trgm = rader[0]?.schema ?? 'gemensam';
    await runner.query(`create index sok_ord_delar on gemensam.sok_ord using gin (ord ${trgm}.gin_trgm_ops)`);
    await runner.query(sokvyer({ objekt: handlingsobjekt, mal: handlingsmal }));
    await runner.query(ordfunktioner(trgm));
    await runner.query(indexfunktioner);
    await runner.query(fragefunktioner);
    for (const sql of [sokkalla('handling', 'id', 'handling'), sokkalla('handling_version', 'handling_id', 'handling'), sokkalla('handling_text', 'handling_id', 'handling')])
      await runner.query(sql);
    await runner.query(`select gemensam.sok_bygg_om('handling')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const tabell of ['handling_text', 'handling_version', 'handling']) await runner.query(sokkallaBort(tabell));
    await runner.query(`
      drop view gemensam.sok_objekt, gemensam.sok_mal;
      drop function gemensam.sok_kandidater(text[], text[], boolean), gemensam.sok_rang(text[], uuid[]), gemensam.sok_ordfragor(uuid, text[], boolean, boolean),
        gemensam.sok_andrad(), gemensam.sok_indexera(uuid, text, uuid), gemensam.sok_skriv(uuid, text, uuid, text, text, text, text), gemensam.sok_bygg_om(text),
        gemensam.sok_vektor(text, text), gemensam.sok_sarskilda(text), gemensam.sok_stam(text), gemensam.sok_jamfort(text), gemensam.sok_vik(text), gemensam.sok_rent(text);
      drop table gemensam.sok_ord, gemensam.sok_post;
      drop trigger filtext on gemensam.handling_version;
      drop function gemensam.lagg_filtext();
      drop table gemensam.handling_text;
    `);
  }
}

const indextabeller = `
  create table gemensam.sok_post (
    ${samverkanKolumn},
    objekt_id uuid not null,
    typ text not null,
    -- A long text is cut in parts, because PostgreSQL takes at most a megabyte of words in one value.
    del integer not null,
    delad boolean not null,
    kontroll bytea not null,
    vektor tsvector not null,
    primary key (samverkan_id, objekt_id, typ, del)
  );
  -- Reads a third faster where PostgreSQL is built with it.
  do $$ begin
    alter table gemensam.sok_post alter column vektor set compression lz4;
    alter table gemensam.handling_text alter column text set compression lz4;
  exception when feature_not_supported then null; end $$;
  create index sok_post_hela on gemensam.sok_post using gin (vektor) where not delad;
  create index sok_post_delade on gemensam.sok_post using gin (vektor) where delad;
  -- Every word there is, for parts of words and words that were typed wrong. Twice the same word does no harm: a unique key would let two writers wait for each other.
  create table gemensam.sok_ord (
    ${samverkanKolumn},
    ord text not null
  );
  create index sok_ord_ord on gemensam.sok_ord (samverkan_id, ord);
  ${['sok_post', 'sok_ord']
    .map(
      (t) => `
  alter table gemensam.${t} enable row level security;
  alter table gemensam.${t} force row level security;
  create policy agare on gemensam.${t} to current_user using (true) with check (true);`,
    )
    .join('')}
`;

/** The two views, with what the domains so far put into them. Columns never change: only `union all` is added. */
export const sokvyer = ({ objekt, mal }: { readonly objekt: string; readonly mal: string }): string => `
  create or replace view gemensam.sok_objekt with (security_invoker = true) as ${objekt};
  create or replace view gemensam.sok_mal with (security_invoker = true) as ${mal};
  grant select on gemensam.sok_objekt, gemensam.sok_mal to gemensam_app;
`;

/**
 * A handling is found by its title and by the text of its newest file. What an object is found by must be seen by exactly those who see the
 * object: words of a table with a policy of its own are an object of their own.
 */
export const handlingsobjekt = `
  select h.samverkan_id, 'handling'::text as typ, h.id as objekt_id, extract(year from h.skapad at time zone 'Europe/Stockholm')::int as ar,
    (h.skapad at time zone 'Europe/Stockholm')::date as datum, ''::text as kod, h.titel as rubrik, coalesce(t.text, '') as text, t.lage as textlage
  from gemensam.handling h left join gemensam.handling_text t on t.samverkan_id = h.samverkan_id and t.handling_id = h.id`;

export const handlingsmal = `
  select o.samverkan_id, 'handling'::text as typ, o.handling_id as objekt_id, o.objekttyp as mal, o.objekt_id as mal_id, o.benamning from gemensam.handling_objekt o`;
