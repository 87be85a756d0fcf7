import { type Client } from 'pg';

const ORDFORRAD = 5_000;
const ORD_PER = 90;

/** Words of two or three syllables, in an order: the first are in many documents, the last in few. */
export const ordet = (n: number): string => {
  const stavelser = ['bro', 'var', 'mon', 'tel', 'sko', 'lun', 'fri', 'dag', 'hem', 'vik', 'sta', 'ren', 'gru', 'pal', 'kor', 'bes', 'lut'];
  const s = (k: number): string => stavelser[k % stavelser.length] ?? '';
  return `${s(n)}${s(Math.floor(n / 17))}${s(Math.floor(n / 289) + 5)}${n >= 4913 ? s(n * 7) : ''}`;
};

/** The samverkan `bench4`: so many handlingar of a project, each with a heading and a text of some ninety words. */
export const saSok = async (agare: Client, personId: string, antal: number): Promise<string> => {
  const { rows } = await agare.query<{ id: string }>(`select id from gemensam.samverkan where kortnamn = 'bench4'`);
  const samverkanId = rows[0]?.id ?? '';
  const ord = Array.from({ length: ORDFORRAD }, (_, n) => ordet(n));
  await agare.query('select setseed(0.5)');
  await agare.query('create temporary table ord as select (n - 1)::int as n, o from unnest($1::text[]) with ordinality u(o, n)', [ord]);
  await agare.query('create index on ord (n)');
  await agare.query('analyze ord');
  await utanIndex(agare, ['handling', 'handling_version', 'handling_text'], async () => {
    await agare.query(
      `insert into gemensam.handling (samverkan_id, id, titel, skapad)
       select $1, gen_random_uuid(), 'Handling ' || i || ' ' || o.o, date '2016-01-01' + i % 2000 from generate_series(1, $2::int) i join ord o on o.n = i % ${ORDFORRAD}`,
      [samverkanId, antal],
    );
    await agare.query(
      `insert into gemensam.handling_version (samverkan_id, handling_id, nummer, filnamn, mediatyp, storlek, sha256, lagringsnyckel, av_id, av)
       select samverkan_id, id, 1, 'a.pdf', 'application/pdf', 1, sha256('x'), id::text, $2, 'Bench' from gemensam.handling where samverkan_id = $1`,
      [samverkanId, personId],
    );
    await agare.query(
      `with val as (select t.handling_id, floor(power(random(), 2.5) * ${ORDFORRAD})::int as n from gemensam.handling_text t, generate_series(1, ${ORD_PER}) where t.samverkan_id = $1),
         texter as (select v.handling_id, string_agg(o.o, ' ') as text from val v join ord o on o.n = v.n group by 1)
       update gemensam.handling_text t set lage = 'last', text = x.text from texter x where t.samverkan_id = $1 and t.handling_id = x.handling_id`,
      [samverkanId],
    );
  });
  await agare.query(
    `insert into gemensam.projekt_handling (samverkan_id, projekt_id, handling_id)
     select h.samverkan_id, (select p.id from gemensam.projekt p where p.samverkan_id = $1 order by p.ordning limit 1), h.id from gemensam.handling h where h.samverkan_id = $1`,
    [samverkanId],
  );
  // At once what the triggers do one by one.
  await agare.query(
    `insert into gemensam.sok_post (samverkan_id, objekt_id, typ, del, delad, kontroll, vektor)
     select samverkan_id, objekt_id, typ, 0, false, '', gemensam.sok_vektor(rubrik, text) from gemensam.sok_objekt where samverkan_id = $1 and typ = 'handling'`,
    [samverkanId],
  );
  await agare.query('insert into gemensam.sok_ord (samverkan_id, ord) select $1, gemensam.sok_vik(o) from ord', [samverkanId]);
  await agare.query('drop table ord');
  return samverkanId;
};

/** Rows that are put in by the ten thousand are indexed together, or not at all. */
export const utanIndex = async (agare: Client, tabeller: readonly string[], fn: () => Promise<void>): Promise<void> => {
  for (const t of tabeller) await agare.query(`alter table gemensam.${t} disable trigger sok`);
  await fn();
  for (const t of tabeller) await agare.query(`alter table gemensam.${t} enable trigger sok`);
};
