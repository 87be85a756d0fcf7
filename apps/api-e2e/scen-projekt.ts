import { randomUUID } from 'node:crypto';
import { type Client } from 'pg';

export const nyttProjekt = async (agare: Client, samverkanId: string, namn: string, projektledare: string | null): Promise<string> => {
  const id = randomUUID();
  await agare.query(
    `insert into gemensam.projekt (samverkan_id, id, namn, slag, fas, beskrivning, projektledare_id) values ($1, $2, $3, 'projekt', 'utveckling', $3, $4)`,
    [samverkanId, id, namn, projektledare],
  );
  await agare.query(
    `insert into gemensam.statusrapport (samverkan_id, id, projekt_id, nummer, datum, forfattare, text, inlast_kalla) values ($1, $2, $3, 1, '2021-01-15', $4, $4, $4)`,
    [samverkanId, randomUUID(), id, namn],
  );
  return id;
};

/** An idea with its kommun's interest, and an införande that nobody has begun. */
export const nyIde = async (agare: Client, samverkanId: string, text: string, forfattare: string, kommunkod: string): Promise<string> => {
  const id = randomUUID();
  await agare.query(`insert into gemensam.projekt (samverkan_id, id, namn, slag, fas, beskrivning) values ($1, $2, $3, 'projekt', 'ide', $3)`, [samverkanId, id, text]);
  await agare.query(
    `insert into gemensam.ide (samverkan_id, projekt_id, behov, nytta, roll, kommunkod, foreslagen_av_id, foreslagen_av, foreslagen) values ($1, $2, $3, $3, 'kommunrepresentant', $4, $5, $3, '2021-02-01')`,
    [samverkanId, id, text, kommunkod, forfattare],
  );
  await agare.query(`insert into gemensam.deltagande (samverkan_id, projekt_id, kommunkod, status, kalla, svarad_av) values ($1, $2, $3, 'intresserad', $4, $4)`, [samverkanId, id, kommunkod, text]);
  await agare.query(`insert into gemensam.inforande (samverkan_id, projekt_id, kommunkod, lage, ansvarig, kalla, svarad_av) values ($1, $2, $3, 'avvaktar', $4, $4, $4)`, [samverkanId, id, kommunkod, text]);
  return id;
};

/** A leverabel that is not approved, and an upphandling in dialog. */
export const nyttIProjekt = async (agare: Client, samverkanId: string, text: string, projekt: string): Promise<readonly [string, string]> => {
  const [leverabel, upphandling] = [randomUUID(), randomUUID()];
  await agare.query(`insert into gemensam.leverabel (samverkan_id, id, projekt_id, namn, grind, agare) values ($1, $2, $3, $4, 'upphandling', $4)`, [samverkanId, leverabel, projekt, `${text} leverabel`]);
  await agare.query('begin');
  await agare.query(`insert into gemensam.upphandling (samverkan_id, id, projekt_id, nummer, forfarande, lage, inlast_kalla) values ($1, $2, $3, 1, 'annonserat', 'dialog', $4)`, [samverkanId, upphandling, projekt, text]);
  await agare.query(`insert into gemensam.upphandlingssteg (samverkan_id, id, upphandling_id, nummer, till, av, anmarkning, inlast_kalla) values ($1, $2, $3, 1, 'dialog', $4, $4, $4)`, [samverkanId, randomUUID(), upphandling, text]);
  await agare.query('commit');
  return [leverabel, upphandling];
};

/** Somebody who sits in the styrgrupp. */
export const nyGruppmedlem = async (agare: Client, samverkanId: string, text: string, projekt: string, person: string): Promise<string> => {
  const id = randomUUID();
  await agare.query(
    `insert into gemensam.gruppmedlem (samverkan_id, id, projekt_id, grupp, funktion, person_id, namn, organisation, fran) values ($1, $2, $3, 'styrgrupp', 'ledamot', $4, $5, $5, '2021-01-01')`,
    [samverkanId, id, projekt, person, text],
  );
  await agare.query(`insert into gemensam.projektledarbyte (samverkan_id, projekt_id, nummer, person_id, namn, fran, av_id, av) values ($1, $2, 1, $3, $4, '2021-01-01', $3, $4)`, [samverkanId, projekt, person, text]);
  return id;
};

/** A risk with its first value and a measure; its day of review has come. */
export const nyRisk = async (agare: Client, samverkanId: string, text: string, projekt: string): Promise<string> => {
  const id = randomUUID();
  await agare.query(
    `insert into gemensam.risk (samverkan_id, id, projekt_id, nummer, namn, beskrivning, orsak, foljd, sannolikhet, konsekvens, agare, granskas, upplagd) values ($1, $2, $3, 1, $4, $4, $4, $4, 2, 3, $4, '2021-02-01', '2021-01-15')`,
    [samverkanId, id, projekt, `${text} risk`],
  );
  await agare.query(`insert into gemensam.riskbedomning (samverkan_id, risk_id, nummer, sannolikhet, konsekvens, kommentar, datum, av) values ($1, $2, 1, 2, 3, $3, '2021-01-15', $3)`, [samverkanId, id, text]);
  await agare.query(`insert into gemensam.riskatgard (samverkan_id, id, risk_id, text, agare, klar, lage) values ($1, $2, $3, $4, $4, '2021-02-01', 'pagar')`, [samverkanId, randomUUID(), id, text]);
  return id;
};

/** A need of people that two kommuner are asked about; the first has declined. */
export const nyttBemanningsbehov = async (agare: Client, samverkanId: string, text: string, projekt: string, [forsta, andra]: readonly [string, string]): Promise<string> => {
  const id = randomUUID();
  await agare.query(
    `insert into gemensam.bemanningsbehov (samverkan_id, id, projekt_id, roll, beskrivning, omfattning, enhet, fran, till, sista_dag) values ($1, $2, $3, 'tekniker', $4, 50, 'procent', '2021-03', '2021-06', '2021-02-28')`,
    [samverkanId, id, projekt, text],
  );
  await agare.query(
    `insert into gemensam.bemanningssvar (samverkan_id, behov_id, kommunkod, tillstand, skal, kalla, svarad_av, svarad_datum) values ($1, $2, $3, 'avbojd', $5, $5, $5, '2021-02-10'), ($1, $2, $4, 'tillfragad', null, null, null, null)`,
    [samverkanId, id, forsta, andra, text],
  );
  return id;
};

/** Every part with the same words. */
export const direktivinnehall = (text: string): object => ({
  bakgrund: text, behov: text, projektmal: text, effektmal: text, omfattning: text, intressenter: text, ansvar: text, prioritering: ['resultat', 'kostnad', 'tid'], juridik: text, finansiering: text,
});

/** A projektdirektiv in force, and a draft of a tillägg to it. */
export const nyttDirektiv = async (agare: Client, samverkanId: string, text: string, projekt: string): Promise<void> => {
  const beslut = randomUUID();
  await agare.query(`insert into gemensam.beslut_referens (samverkan_id, id, organ, datum, beteckning, rubrik) values ($1, $2, $3, '2021-01-28', '§ 2', $3)`, [samverkanId, beslut, text]);
  await agare.query(`insert into gemensam.projektdirektiv (samverkan_id, id, projekt_id, innehall, av) values ($1, $2, $3, $4, $5)`, [samverkanId, randomUUID(), projekt, direktivinnehall(`${text} utkast`), text]);
  await agare.query(
    `insert into gemensam.projektdirektivversion (samverkan_id, id, projekt_id, nummer, innehall, andrade, datum, beslutare, beslut_referens_id, av, inlast_kalla) values ($1, $2, $3, 1, $4, array['behov'], '2021-01-28', 'namnd', $5, $6, $6)`,
    [samverkanId, randomUUID(), projekt, direktivinnehall(text), beslut, text],
  );
};

/** Aktuellt och pågående, frozen, with the report of one project. */
export const nyttAktuellt = async (agare: Client, samverkanId: string, text: string, projekt: string): Promise<string> => {
  const id = randomUUID();
  await agare.query(
    `insert into gemensam.aktuellt (samverkan_id, id, namn, sammantrade, nummer, tillstand, skapad_av)
     select $1, $2, $3, '2021-01-28', coalesce(max(nummer), 0) + 1, 'utkast', $3 from gemensam.aktuellt where samverkan_id = $1 and sammantrade = '2021-01-28'`,
    [samverkanId, id, text],
  );
  await agare.query(
    `insert into gemensam.aktuelltpunkt (samverkan_id, aktuellt_id, projekt_id, plats, statusrapport_id, projektnamn, text, rapport_nummer, rapport_datum)
     select $1, $2, r.projekt_id, 1, r.id, $4, $4, r.nummer, r.datum from gemensam.statusrapport r where r.samverkan_id = $1 and r.projekt_id = $3 limit 1`,
    [samverkanId, id, projekt, text],
  );
  await agare.query(`update gemensam.aktuellt set tillstand = 'fryst', fryst = sammantrade, fryst_tid = now(), fryst_av = $2 where id = $1`, [id, text]);
  return id;
};
