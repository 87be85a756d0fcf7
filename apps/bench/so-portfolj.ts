import { type Client } from 'pg';
import { fasvag, standardordning } from '@gemensam/projekt/domain';

const ordning = standardordning('projekt');
if (!ordning) throw new Error('projects have no phases');
/** The way of a project, and what each gate on it asks: the samverkan of the large portfolio keeps the order it began with. */
export const VAG = fasvag(ordning);
export const KRAV = ordning.grindar.map((g, n) => ({
  fran: VAG[n] ?? ordning.fran,
  till: g.till,
  leverabler: g.kraver.leverabler,
  antal: g.kraver.leverabler.length + Number(g.kraver.finansieringSakrad) + Number(g.kraver.avtalTecknat) + Number(g.kraver.minstIntresserade !== null),
}));
/** Where the projects of the large portfolio stand, in turn. */
export const FASER = VAG.filter((f) => f !== 'ide' && f !== 'avslutad');

/** As rows of SQL: what the gate out of each phase asks. */
export const kravtabell = `(values ${KRAV.map((k) => `('${k.fran}', '${k.till}', ${k.antal}, array[${k.leverabler.map((l) => `'${l}'`).join(', ')}]::text[])`).join(', ')}) as k (fran, till, antal, namn)`;

/**
 * What the views of a portfolio in use have to read, for the samverkan `bench3`: the way each project has come, a plan of gates for four in
 * five (a third of them moved), leverabler of the gate ahead (some approved, some late), införanden, risks, and a history.
 */
export const saPortfolj = async (agare: Client, personId: string, handelserPer: number): Promise<string> => {
  const { rows } = await agare.query<{ id: string }>(`select id from gemensam.samverkan where kortnamn = 'bench3'`);
  const samverkanId = rows[0]?.id ?? '';
  await saVag(agare, samverkanId, personId);
  await saRunt(agare, samverkanId);
  // An event of each project at a time: the chain of the log takes a step for every event until it is committed.
  for (let n = 1; n <= handelserPer; n++)
    await agare.query(
      `insert into gemensam.handelse (samverkan_id, id, affarsdatum, aktor_id, aktor, handelsetyp, objekttyp, objekt_id, text, data)
       select samverkan_id, gen_random_uuid(), '2021-01-01', $2, 'Person ' || (ordning + $3::int) % 7, 'statusrapport_lamnad', 'projekt', id::text, 'Statusrapport ' || $3::int || ' lämnades för ' || namn || '.', '{}'
       from gemensam.projekt where samverkan_id = $1`,
      [samverkanId, personId, n],
    );
  return samverkanId;
};

const saVag = async (agare: Client, samverkanId: string, personId: string): Promise<void> => {
  await agare.query(
    `with b as (insert into gemensam.beslut_referens (samverkan_id, id, organ, datum, beteckning, rubrik) values ($1, gen_random_uuid(), 'Nämnden', '2020-01-01', '§ 1', 'Grind') returning id)
     insert into gemensam.grindpassage (samverkan_id, id, projekt_id, nummer, akt, fran, till, beteckning, beslutare, beslut_referens_id, datum, av_id, av)
     select p.samverkan_id, gen_random_uuid(), p.id, n, 'passera', ($3::text[])[n], ($3::text[])[n + 1], 'BP' || n, 'namnd', b.id, date '2020-01-01' + p.ordning % 30 + n * 40, $2, 'Bench'
     from gemensam.projekt p cross join b, generate_series(1, array_position($3::text[], p.fas) - 1) n where p.samverkan_id = $1`,
    [samverkanId, personId, VAG],
  );
  await agare.query(
    `insert into gemensam.grindplan (samverkan_id, projekt_id, version, start, dagar, skal, datum, av_id, av)
     select p.samverkan_id, p.id, v, date '2020-01-01' + p.ordning % 300,
       (select jsonb_object_agg(g.fas, date '2020-01-01' + p.ordning % 300 + g.n::int * 60 + (v - 1) * 30) from unnest(($3::text[])[2:]) with ordinality as g (fas, n)),
       case when v > 1 then 'Leverantören är sen' end, '2020-01-01', $2, 'Bench'
     from gemensam.projekt p, generate_series(1, 2) v where p.samverkan_id = $1 and p.ordning % 5 > 0 and (v = 1 or p.ordning % 3 = 0)`,
    [samverkanId, personId, VAG],
  );
  await agare.query(
    `insert into gemensam.leverabel (samverkan_id, id, projekt_id, namn, grind, agare, klar, godkand, godkand_av)
     select p.samverkan_id, gen_random_uuid(), p.id, l.namn, k.till, 'Bench', case when p.ordning % 5 = 0 then date '2021-01-15' else date '2090-01-01' end,
       case when l.n = 1 and p.ordning % 2 = 0 then date '2021-01-10' end, case when l.n = 1 and p.ordning % 2 = 0 then 'Bench' end
     from gemensam.projekt p join ${kravtabell} on k.fran = p.fas cross join lateral unnest(k.namn) with ordinality as l (namn, n) where p.samverkan_id = $1`,
    [samverkanId],
  );
};

const saRunt = async (agare: Client, samverkanId: string): Promise<void> => {
  await agare.query(
    `update gemensam.deltagande d set status = 'anslot_senare', fran = '2021-01-01' from gemensam.projekt p
     where p.samverkan_id = $1 and d.samverkan_id = p.samverkan_id and d.projekt_id = p.id and (p.ordning + d.kommunkod::int) % 6 = 0`,
    [samverkanId],
  );
  await agare.query(
    `insert into gemensam.inforande (samverkan_id, projekt_id, kommunkod, lage, datum)
     select d.samverkan_id, d.projekt_id, d.kommunkod, 'driftsatt', '2021-01-01' from gemensam.deltagande d join gemensam.projekt p on p.samverkan_id = d.samverkan_id and p.id = d.projekt_id
     where p.samverkan_id = $1 and p.ordning % 4 = 0 and (p.ordning + d.kommunkod::int) % 2 = 0`,
    [samverkanId],
  );
  await agare.query(
    `insert into gemensam.risk (samverkan_id, id, projekt_id, nummer, namn, sannolikhet, konsekvens, agare, granskas, upplagd)
     select p.samverkan_id, gen_random_uuid(), p.id, n, 'Risk ' || n, 1 + p.ordning % 5, 1 + (p.ordning / 5 + n) % 5, 'Bench', '2021-03-01', '2021-01-01'
     from gemensam.projekt p, generate_series(1, p.ordning % 3) n where p.samverkan_id = $1`,
    [samverkanId],
  );
};
