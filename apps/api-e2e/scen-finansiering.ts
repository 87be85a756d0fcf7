import { randomUUID } from 'node:crypto';
import { type Client } from 'pg';

export const nyKostnadspost = async (agare: Client, samverkanId: string, namn: string, projekt: string, kommuner: readonly [string, string]): Promise<string> => {
  const [id, fordelning] = [randomUUID(), randomUUID()];
  await agare.query('begin');
  await agare.query(`insert into gemensam.kostnadspost (samverkan_id, id, namn, ar, slag, kalla, antagande, projekt_id) values ($1, $2, $3, 2021, 'ovrigt', $3, $3, $4)`, [samverkanId, id, namn, projekt]);
  await agare.query(
    `insert into gemensam.fordelning (samverkan_id, id, kostnadspost_id, nummer, totalt_ore, avrundningsenhet_ore, nyckeltyp, beraknad_av) values ($1, $2, $3, 1, 20000, 100, 'lika', $4)`,
    [samverkanId, fordelning, id, namn],
  );
  await agare.query(
    `insert into gemensam.fordelningsdel (samverkan_id, fordelning_id, del, kommunkoder, vikter, kallor, datum) values ($1, $2, 'lika', $3::text[]::bpchar[], '{1,1}', array[$4, $4]::text[], '{NULL,NULL}')`,
    [samverkanId, fordelning, kommuner, namn],
  );
  for (const kod of kommuner)
    await agare.query(`insert into gemensam.kostnadsandel (samverkan_id, fordelning_id, kommunkod, belopp_ore) values ($1, $2, $3, 10000)`, [samverkanId, fordelning, kod]);
  await agare.query('commit');
  return id;
};

/** One kommun's share of the post invoiced in January, whole and in advance. */
export const nyttFakturaunderlag = async (agare: Client, samverkanId: string, namn: string, kostnadspost: string, kommunkod: string): Promise<string> => {
  const id = randomUUID();
  await agare.query('begin');
  await agare.query(
    `insert into gemensam.fakturainstallning (samverkan_id, version, namn, orgnr, orgnr_fiktivt, bankgiro, betalningsdagar, sparad_av) values ($1, 1, $2, '212000-0142', true, '5050-1055', 30, $2)`,
    [samverkanId, namn],
  );
  await agare.query(`insert into gemensam.fakturaserie (samverkan_id, ar, senaste) values ($1, 2021, 1)`, [samverkanId]);
  await agare.query(
    `insert into gemensam.fakturaunderlag (samverkan_id, id, serie_ar, nummer, slag, kommunkod, mottagare, orgnr, orgnr_fiktivt, ar, manad, datum, forfallodag, installning_version, netto_ore, moms_ore, skapad_av)
     values ($1, $2, 2021, 1, 'faktura', $3, $4, '212000-0142', true, 2021, 1, '2021-02-15', '2021-03-17', 1, 10000, 0, $4)`,
    [samverkanId, id, kommunkod, namn],
  );
  await agare.query(
    `insert into gemensam.fakturarad (samverkan_id, underlag_id, nummer, slag, kommunkod, ar, manad, kostnadspost_id, fordelning_id, text, belopp_ore, plan, forskott, momskod)
     select $1, $2, 1, 'faktura', $3, 2021, 1, $4, f.id, $5, 10000, 'helar', true, 'utanfor' from gemensam.fordelning f where f.kostnadspost_id = $4`,
    [samverkanId, id, kommunkod, kostnadspost, namn],
  );
  await agare.query('commit');
  return id;
};

/** A row of the budget with forecast, comment, actuals and means carried over. Returns the year's row and the row itself. */
export const nyBudgetpost = async (agare: Client, samverkanId: string, text: string): Promise<readonly [string, string]> => {
  const [post, rad, inlasning] = [randomUUID(), randomUUID(), randomUUID()];
  await agare.query(`insert into gemensam.budgetrad (samverkan_id, id, sida, namn, ordning) values ($1, $2, 'kostnad', $3, 900)`, [samverkanId, rad, text]);
  await agare.query(`insert into gemensam.budgetpost (samverkan_id, id, budgetrad_id, ar, belopp_ore, kalla) values ($1, $2, $3, 2021, 120000, $4)`, [samverkanId, post, rad, text]);
  await agare.query(`insert into gemensam.prognos (samverkan_id, budgetpost_id, nummer, belopp_ore, datum, av) values ($1, $2, 1, 120000, '2021-02-01', $3)`, [samverkanId, post, text]);
  await agare.query(`insert into gemensam.avvikelsekommentar (samverkan_id, budgetpost_id, manad, nummer, text, datum, av) values ($1, $2, 1, 1, $3, '2021-02-01', $3)`, [samverkanId, post, text]);
  await agare.query(`insert into gemensam.overskjutna_medel (samverkan_id, id, budgetrad_id, fran_ar, ar, belopp_ore, kalla, datum, av) values ($1, $2, $3, 2020, 2021, 100, $4, '2021-02-01', $4)`, [samverkanId, randomUUID(), rad, text]);
  await agare.query(
    `insert into gemensam.utfallsinlasning (samverkan_id, id, ar, fran_manad, till_manad, slag, kalla, anmarkning, antal_andringar, av) values ($1, $2, 2021, 1, 1, 'kalla', $3, $3, 1, $3)`,
    [samverkanId, inlasning, text],
  );
  await agare.query(`insert into gemensam.utfall (samverkan_id, id, inlasning_id, budgetrad_id, ar, fran_manad, till_manad, belopp_ore) values ($1, $2, $3, $4, 2021, 1, 1, 9000)`, [samverkanId, randomUUID(), inlasning, rad]);
  await agare.query(`insert into gemensam.utfallskoppling (samverkan_id, sida, dimension, kod, namn, budgetrad_id, datum, av) values ($1, 'kostnad', 6, $2, $3, $4, '2021-02-01', $3)`, [samverkanId, text.slice(0, 40), text, rad]);
  return [post, rad];
};

export const nyttAtagande = async (agare: Client, samverkanId: string, text: string, kostnadspost: string, kommunkod: string): Promise<string> => {
  const id = randomUUID();
  await agare.query(
    `insert into gemensam.atagande (samverkan_id, id, kostnadspost_id, kommunkod, tillstand, begart_ore, sista_dag, kommentar, fragad_av) values ($1, $2, $3, $4, 'tillfragad', 10000, '2021-03-15', $5, $5)`,
    [samverkanId, id, kostnadspost, kommunkod, text],
  );
  return id;
};
