import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { doldaArendehandelser } from '@gemensam/arende/api';
import { doldaAnbudshandelser } from '@gemensam/projekt/api';
import { doldHandelse } from '@gemensam/shared/api';
import { doldaBeslutshandelser, doltBeslut, medInnehall } from './migration-beslutssekretess';

/** The columns that hold the words of an order and of an invoice. The id of a supplier stays: jäv is asked whoever may read the name. */
const ORD = {
  bestallning: ['leverantor', 'orgnr', 'leverantor_nyckel', 'vad', 'avslutad_skal'],
  leverantorsfaktura: ['leverantor', 'orgnr', 'leverantor_nyckel', 'vad', 'skal'],
} as const;

/**
 * An order, and an invoice that was attested or belongs to an order, follow the decision they were made by: who may not read its words may not read
 * theirs. Number, day, amount, row of the budget and status are left, so that lists, sums and the budget are whole for everybody.
 */
export class Inkopssekretess1761000047100 implements MigrationInterface {
  readonly name = 'Inkopssekretess1761000047100';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [doldaSql, ordSql, provningSql, handelseSql, ...Object.entries(ORD).map(([t, ord]) => kolumnratt(t, ord))]) await runner.query(sql);
    await runner.query(doldHandelse(`select ${doldaArendehandelser} or ${doldaAnbudshandelser} or ${doldaBeslutshandelser} or ${doldaInkopshandelser}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(doldHandelse(`select ${doldaArendehandelser} or ${doldaAnbudshandelser} or ${doldaBeslutshandelser}`));
    for (const t of Object.keys(ORD)) await runner.query(`revoke select on gemensam.${t} from gemensam_app; grant select on gemensam.${t} to gemensam_app;`);
    await runner.query(`
      drop policy dolda_inkop on gemensam.handelse;
      drop function gemensam.inkop_hos(text, text, uuid), gemensam.fakturanumrets_leverantorer(text, uuid);
      drop view gemensam.bestallning_ord, gemensam.leverantorsfaktura_ord;
      drop function gemensam.dolda_inkop();
    `);
  }
}

/** Every column but the words may be read; a column that comes later is to be granted by the migration that adds it. */
const kolumnratt = (tabell: string, ord: readonly string[]): string => `do $$ begin
  revoke select on gemensam.${tabell} from gemensam_app;
  execute (select format('grant select (%s) on gemensam.${tabell} to gemensam_app', string_agg(quote_ident(attname), ', ')) from pg_attribute
    where attrelid = 'gemensam.${tabell}'::regclass and attnum > 0 and not attisdropped and attname <> all (array[${ord.map((o) => `'${o}'`).join(',')}]));
end $$`;

/** By its id; asked once a statement. `dolda`: the decisions that are hidden, as rows. */
export const doldaInkop = (dolda = 'unnest(dolda_delegationsbeslut())'): string => `
  create or replace function gemensam.dolda_inkop() returns setof uuid language sql stable security definer set search_path = gemensam, pg_temp as $$
    with dolda as (select b.beslut_id from ${dolda} x(id) join delegationsbeslut b on b.samverkan_id = samverkan_id() and b.id = x.id),
      best as (select o.id from dolda d join bestallning o on o.samverkan_id = samverkan_id() and o.beslut_referens_id = d.beslut_id)
    select id from best
    union select f.id from best join leverantorsfaktura f on f.samverkan_id = samverkan_id() and f.bestallning_id = best.id
    union select f.id from dolda d join leverantorsfaktura f on f.samverkan_id = samverkan_id() and f.beslut_referens_id = d.beslut_id $$;`;
const doldaSql = `
  ${doldaInkop()}
  revoke all on function gemensam.dolda_inkop() from public;
  grant execute on function gemensam.dolda_inkop() to gemensam_app;
`;

/** The words, of those rows that the person may read them of: a row that is not here is hidden. The views read as the owner. */
const ordvy = (tabell: string, skal: string): string => `
  create view gemensam.${tabell}_ord with (security_barrier = true) as
    select t.samverkan_id, t.id, t.leverantor_id, t.leverantor, t.orgnr, t.vad, ${skal} as skal from gemensam.${tabell} t
    where t.samverkan_id = (select gemensam.samverkan_id()) and t.id not in (select gemensam.dolda_inkop());
  grant select on gemensam.${tabell}_ord to gemensam_app;`;
const ordSql = `${ordvy('bestallning', 't.avslutad_skal')}${ordvy('leverantorsfaktura', 't.skal')}`;

/** Those that may be the supplier: by org.nr where both have one, else by a word of the name. */
const kanVara = (t: string): string => `(${t}.orgnr = $1 or (($1 is null or ${t}.orgnr is null) and position($2 in lower(${t}.leverantor)) > 0))`;

/** The check of a purchase, and of a number used twice, hold for what is hidden too: the portal compares the words, and tells nobody them. */
const provningSql = `
  create function gemensam.inkop_hos(text, text, uuid) returns table (id uuid, leverantor text, orgnr text, vad text)
    language sql stable security definer set search_path = gemensam, pg_temp as $$
    with best as (select b.id, b.leverantor, b.orgnr, b.vad from bestallning b where b.samverkan_id = samverkan_id() and (b.id = $3 or ${kanVara('b')}))
    select best.id, best.leverantor, best.orgnr, best.vad from best
    union all select f.id, f.leverantor, f.orgnr, f.vad from leverantorsfaktura f where f.samverkan_id = samverkan_id() and f.status <> 'makulerad'
      and (f.bestallning_id in (select best.id from best) or (f.bestallning_id is null and ${kanVara('f')})) $$;
  create function gemensam.fakturanumrets_leverantorer(text, uuid) returns table (leverantor text, orgnr text)
    language sql stable security definer set search_path = gemensam, pg_temp as $$
    select f.leverantor, f.orgnr from leverantorsfaktura f where f.samverkan_id = samverkan_id() and upper(f.nummer) = upper($1) and f.status <> 'makulerad' and f.id is distinct from $2 $$;
  revoke all on function gemensam.inkop_hos(text, text, uuid), gemensam.fakturanumrets_leverantorer(text, uuid) from public;
  grant execute on function gemensam.inkop_hos(text, text, uuid), gemensam.fakturanumrets_leverantorer(text, uuid) to gemensam_app;
`;

const handelseSql = `
  create policy dolda_inkop on gemensam.handelse as restrictive for select to gemensam_app
    using (objekttyp not in ('bestallning', 'leverantorsfaktura') or objekt_id not in (select x::text from gemensam.dolda_inkop() x));
`;

const doldaInkopshandelser = `(($1).objekttyp in ('bestallning', 'leverantorsfaktura') and exists (
      select from ${medInnehall} where b.samverkan_id = ($1).samverkan_id and ${doltBeslut} and b.beslut_id in (
        select o.beslut_referens_id from gemensam.bestallning o where o.samverkan_id = ($1).samverkan_id and o.id = case when ($1).objekttyp = 'bestallning' then ($1).objekt_id::uuid end
        union all select f.beslut_referens_id from gemensam.leverantorsfaktura f where f.samverkan_id = ($1).samverkan_id and f.id = case when ($1).objekttyp = 'leverantorsfaktura' then ($1).objekt_id::uuid end and f.beslut_referens_id is not null
        union all select o.beslut_referens_id from gemensam.leverantorsfaktura f join gemensam.bestallning o on (o.samverkan_id, o.id) = (f.samverkan_id, f.bestallning_id)
          where f.samverkan_id = ($1).samverkan_id and f.id = case when ($1).objekttyp = 'leverantorsfaktura' then ($1).objekt_id::uuid end)))`;
