import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { type Agandeobjekt, nyttAgande } from './scen-agande';
import { type Avtalsobjekt, nyttAvtal } from './scen-avtal';
import { type Diarieobjekt, nyttDiarium } from './scen-diarium';
import { roller, type Rollnamn } from './roller';

/** A text that only those who belong to the samverkan may ever see. */
export const kanarie = (samverkan: Samverkansnamn): string => `KANARIE-${samverkan.toUpperCase()}`;
export type Samverkansnamn = 'norrbotten' | 'region10';

/** The objects of one samverkan that the matrix and the canary test ask for. */
export interface Objekt extends Diarieobjekt, Avtalsobjekt, Agandeobjekt {
  readonly samverkanId: string;
  /** The projektledare of the stage leads this one. */
  readonly egetProjekt: string;
  readonly annatProjekt: string;
  /** Proposed by the kommunrepresentant of the stage. */
  readonly ide: string;
  readonly leverabel: string;
  /** The styrgruppsledamot of the stage, in the styrgrupp of `egetProjekt`. */
  readonly gruppmedlem: string;
  /** Of the project of `egetProjekt`, with a measure; and of the other one. */
  readonly risk: string;
  readonly annanRisk: string;
  /** In `egetProjekt`; both kommuner of the stage are asked. */
  readonly bemanningsbehov: string;
  readonly upphandling: string;
  /** Frozen. */
  readonly aktuellt: string;
  readonly kostnadspost: string;
  readonly budgetpost: string;
  readonly budgetrad: string;
  /** Of the kommun of the stage, and of the other one; both asked about the post. */
  readonly egetAtagande: string;
  readonly annatAtagande: string;
  readonly fakturaunderlag: string;
  /** Written by the beredningsgrupp of the stage. */
  readonly egetArende: string;
  /** Of `egetArende`. */
  readonly skrivelseversion: string;
  readonly kommentar: string;
  /** Registered and under beredning. */
  readonly annatArende: string;
  /** A shared view, saved by the e-samordnare of the stage. */
  readonly vy: string;
  /** Of the beredningsgrupp, held; with notes, and with a task of the kommun of the stage. */
  readonly mote: string;
  readonly motesuppgift: string;
  /** Of the kommun of the stage, and of the other one. */
  readonly motesdeltagare: string;
  readonly annanMotesdeltagare: string;
  readonly uppdrag: string;
  /** Has uppdrag in this samverkan alone. */
  readonly person: string;
}

export interface Scen {
  readonly objekt: Readonly<Record<Samverkansnamn, Objekt>>;
  /** Cookies: one person per role in Norrbotten (Luleå where the role has a kommun), and one with every role in Region 10 alone. */
  readonly kakor: Readonly<Record<Rollnamn | 'region10', string>>;
  readonly agare: Client;
}

const KOMMUN = { norrbotten: ['2580', 'Luleå'], region10: ['2506', 'Arjeplog'] } as const;
const ANNAN_KOMMUN = { norrbotten: ['2581', 'Piteå'], region10: ['2505', 'Arvidsjaur'] } as const;
export const kommunkodFor = { egen: '2580', annan: '2581' } as const;
const tomma = {
  e_samordnare: '', namndsekreterare: '', ordforande: '', vice_ordforande: '', ledamot: '', kommunrepresentant: '', beredningsgrupp: '', projektledare: '',
  styrgruppsledamot: '', revisor: '', administrator: '', avropare: '', region10: '',
};
const MED_KOMMUN: readonly string[] = ['kommunrepresentant', 'beredningsgrupp', 'ledamot'];

/** Sets the stage past the API, as the owner: objects with canary texts in both samverkan, and people with sessions. */
export const stallScen = async (databasUrl: string): Promise<Scen> => {
  const agare = new Client({ connectionString: databasUrl });
  await agare.connect();
  const kakor: Record<Rollnamn | 'region10', string> = { ...tomma };
  const personer: Record<string, string> = {};
  for (const roll of [...roller, 'region10'] as const) {
    personer[roll] = await nyPerson(agare, `prov-${roll}`);
    kakor[roll] = await nySession(agare, personer[roll]);
  }
  const objekt = {
    norrbotten: await stallSamverkan(agare, 'norrbotten', personer),
    region10: await stallSamverkan(agare, 'region10', personer),
  };
  for (const roll of roller) {
    await nyttUppdrag(agare, objekt.norrbotten.samverkanId, personer[roll] ?? '', roll, MED_KOMMUN.includes(roll) ? KOMMUN.norrbotten[0] : null);
    await nyttUppdrag(agare, objekt.region10.samverkanId, personer['region10'] ?? '', roll, MED_KOMMUN.includes(roll) ? KOMMUN.region10[0] : null);
  }
  return { objekt, kakor, agare };
};

/** A person with a name and no password: reached by `nySession` alone. */
export const nyPerson = async (agare: Client, anvandarnamn: string): Promise<string> => {
  const id = randomUUID();
  await agare.query(`insert into gemensam.person (id, anvandarnamn, namn) values ($1, $2, $3)`, [id, anvandarnamn, `Prov ${anvandarnamn}`]);
  return id;
};

/** Returns the cookie. */
export const nySession = async (agare: Client, personId: string): Promise<string> => {
  const token = randomBytes(32).toString('base64url');
  await agare.query(
    `insert into gemensam.session (token_hash, person_id, skapad, senast, upphor) values ($1, $2, now(), now(), now() + interval '12 hours')`,
    [createHash('sha256').update(token).digest(), personId],
  );
  return `gemensam-lokal=${token}`;
};

export const nyttUppdrag = async (agare: Client, samverkanId: string, personId: string, roll: string, kommunkod: string | null): Promise<string> => {
  const id = randomUUID();
  await agare.query(
    `insert into gemensam.uppdrag (samverkan_id, id, person_id, roll, kommunkod, fran, organisation_id) values ($1, $2, $3, $4, $5, '2019-01-01',
       case when $4::text = 'avropare' then (select o.id from gemensam.organisation o where o.samverkan_id = $1 and o.kommunkod = any($6::text[]) and o.medlem order by o.kommunkod desc limit 1) end)`,
    [samverkanId, id, personId, roll, kommunkod, [KOMMUN.norrbotten[0], KOMMUN.region10[0]]],
  );
  return id;
};

/** The samverkan with its kommuner, made where the demo has not made it. */
export const samverkanMed = async (agare: Client, kortnamn: Samverkansnamn): Promise<string> => {
  for (const [kod, namn] of [KOMMUN[kortnamn], ANNAN_KOMMUN[kortnamn]]) {
    await agare.query(`insert into gemensam.kommun (kommunkod, namn) values ($1, $2) on conflict do nothing`, [kod, namn]);
    await agare.query(`insert into gemensam.folkmangd (kommunkod, datum, antal, kalla) values ($1, '2019-12-31', 78000, 'prov') on conflict do nothing`, [kod]);
  }
  await agare.query(`insert into gemensam.samverkan (id, kortnamn, namn, form) values ($1, $2, $2, $3) on conflict (kortnamn) do nothing`, [
    randomUUID(), kortnamn, kortnamn === 'norrbotten' ? 'gemensam_namnd' : 'annan_samverkan',
  ]);
  const { rows } = await agare.query<{ id: string }>(`select id from gemensam.samverkan where kortnamn = $1`, [kortnamn]);
  const id = rows[0]?.id;
  if (!id) throw new Error(`no samverkan ${kortnamn}`);
  for (const [kod, namn] of [KOMMUN[kortnamn], ANNAN_KOMMUN[kortnamn]])
    await agare.query(
      `insert into gemensam.organisation (samverkan_id, id, namn, slag, kommunkod, medlem) values ($1, $2, $3, 'kommun', $4, true) on conflict do nothing`,
      [id, randomUUID(), `${namn} kommun`, kod],
    );
  return id;
};

const stallSamverkan = async (agare: Client, kortnamn: Samverkansnamn, personer: Readonly<Record<string, string>>): Promise<Objekt> => {
  const samverkanId = await samverkanMed(agare, kortnamn);
  const k = kanarie(kortnamn);
  const egetProjekt = await nyttProjekt(agare, samverkanId, `${k} eget projekt`, kortnamn === 'norrbotten' ? (personer['projektledare'] ?? null) : null);
  const annatProjekt = await nyttProjekt(agare, samverkanId, `${k} annat projekt`, null);
  const ide = await nyIde(agare, samverkanId, `${k} idé`, personer[kortnamn === 'norrbotten' ? 'kommunrepresentant' : 'region10'] ?? '', KOMMUN[kortnamn][0]);
  const [leverabel, upphandling] = await nyttIProjekt(agare, samverkanId, k, egetProjekt);
  const risk = await nyRisk(agare, samverkanId, k, egetProjekt);
  const annanRisk = await nyRisk(agare, samverkanId, k, annatProjekt);
  await nyttDirektiv(agare, samverkanId, k, egetProjekt);
  const gruppmedlem = await nyGruppmedlem(agare, samverkanId, k, egetProjekt, personer[kortnamn === 'norrbotten' ? 'styrgruppsledamot' : 'region10'] ?? '');
  const bemanningsbehov = await nyttBemanningsbehov(agare, samverkanId, k, egetProjekt, [KOMMUN[kortnamn][0], ANNAN_KOMMUN[kortnamn][0]]);
  const kostnadspost = await nyKostnadspost(agare, samverkanId, `${k} post`, egetProjekt, [KOMMUN[kortnamn][0], ANNAN_KOMMUN[kortnamn][0]]);
  const egetAtagande = await nyttAtagande(agare, samverkanId, `${k} åtagande`, kostnadspost, KOMMUN[kortnamn][0]);
  const annatAtagande = await nyttAtagande(agare, samverkanId, `${k} annat åtagande`, kostnadspost, ANNAN_KOMMUN[kortnamn][0]);
  const fakturaunderlag = await nyttFakturaunderlag(agare, samverkanId, k, kostnadspost, KOMMUN[kortnamn][0]);
  const beredare = personer[kortnamn === 'norrbotten' ? 'beredningsgrupp' : 'region10'] ?? '';
  const egetArende = await nyttArende(agare, samverkanId, `${k} eget ärende`, beredare, egetProjekt);
  const annatArende = await nyttArende(agare, samverkanId, `${k} annat ärende`, personer[kortnamn === 'norrbotten' ? 'e_samordnare' : 'region10'] ?? '', annatProjekt);
  await agare.query(`update gemensam.arende set tillstand = 'under_beredning', dnr_ar = 2020, dnr_lopnummer = 900, klassificering = '2.2.0.2' where id = $1`, [annatArende]);
  const diarieobjekt = await nyttDiarium(agare, samverkanId, `${k} diariet`, annatArende, beredare);
  const person = await nyPerson(agare, `${k.toLowerCase()}-person`);
  const uppdrag = await nyttUppdrag(agare, samverkanId, person, 'ordforande', null);
  await agare.query(`insert into gemensam.organisation (samverkan_id, id, namn, slag) values ($1, $2, $3, 'bolag')`, [samverkanId, randomUUID(), `${k} bolag`]);
  await agare.query(
    `insert into gemensam.beslut_referens (samverkan_id, id, organ, datum, beteckning, rubrik) values ($1, $2, $3, '2021-02-01', '§ 1', $3)`,
    [samverkanId, randomUUID(), k],
  );
  await agare.query(
    `insert into gemensam.handelse (samverkan_id, id, affarsdatum, aktor, handelsetyp, objekttyp, objekt_id, text, data)
     values ($1, $2, '2021-02-15', $3, 'inlast', 'projekt', $4, $3, jsonb_build_object('text', $3::text))`,
    [samverkanId, randomUUID(), k, egetProjekt],
  );
  await agare.query(
    `insert into gemensam.kontrollkorning (samverkan_id, id, godkand, kontroller)
     values ($1, $2, true, jsonb_build_array(jsonb_build_object('namn', $3::text, 'regel', $3::text, 'antalKontrollerade', 1, 'avvikelser', jsonb_build_array($3::text))))`,
    [samverkanId, randomUUID(), k],
  );
  const [budgetpost, budgetrad] = await nyBudgetpost(agare, samverkanId, `${k} budgetrad`);
  const aktuellt = await nyttAktuellt(agare, samverkanId, k, egetProjekt);
  const moten = await nyttMote(agare, samverkanId, k, beredare, [KOMMUN[kortnamn][0], ANNAN_KOMMUN[kortnamn][0]]);
  const vy = await nyVy(agare, samverkanId, `${k} vy`, personer[kortnamn === 'norrbotten' ? 'e_samordnare' : 'region10'] ?? '');
  const agandeobjekt = await nyttAgande(agare, samverkanId, `${k} agande`);
  const avtalsobjekt = await nyttAvtal(agare, samverkanId, `${k} avtal`, egetProjekt, [KOMMUN[kortnamn][0], ANNAN_KOMMUN[kortnamn][0]]);
  const [skrivelseversion, kommentar] = await nySkrivelseversion(agare, samverkanId, k, egetArende, beredare);
  return { ...diarieobjekt, ...avtalsobjekt, ...agandeobjekt, skrivelseversion, kommentar, ...moten, vy, leverabel, risk, annanRisk, gruppmedlem, bemanningsbehov, upphandling, aktuellt, budgetpost, budgetrad, egetAtagande, annatAtagande, samverkanId, egetProjekt, annatProjekt, ide, kostnadspost, fakturaunderlag, egetArende, annatArende, uppdrag, person };
};

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
const nyIde = async (agare: Client, samverkanId: string, text: string, forfattare: string, kommunkod: string): Promise<string> => {
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
const nyttIProjekt = async (agare: Client, samverkanId: string, text: string, projekt: string): Promise<readonly [string, string]> => {
  const [leverabel, upphandling] = [randomUUID(), randomUUID()];
  await agare.query(`insert into gemensam.leverabel (samverkan_id, id, projekt_id, namn, grind, agare) values ($1, $2, $3, $4, 'upphandling', $4)`, [samverkanId, leverabel, projekt, `${text} leverabel`]);
  await agare.query('begin');
  await agare.query(`insert into gemensam.upphandling (samverkan_id, id, projekt_id, nummer, forfarande, lage, inlast_kalla) values ($1, $2, $3, 1, 'annonserat', 'dialog', $4)`, [samverkanId, upphandling, projekt, text]);
  await agare.query(`insert into gemensam.upphandlingssteg (samverkan_id, id, upphandling_id, nummer, till, av, anmarkning, inlast_kalla) values ($1, $2, $3, 1, 'dialog', $4, $4, $4)`, [samverkanId, randomUUID(), upphandling, text]);
  await agare.query('commit');
  return [leverabel, upphandling];
};

/** Somebody who sits in the styrgrupp. */
const nyGruppmedlem = async (agare: Client, samverkanId: string, text: string, projekt: string, person: string): Promise<string> => {
  const id = randomUUID();
  await agare.query(
    `insert into gemensam.gruppmedlem (samverkan_id, id, projekt_id, grupp, funktion, person_id, namn, organisation, fran) values ($1, $2, $3, 'styrgrupp', 'ledamot', $4, $5, $5, '2021-01-01')`,
    [samverkanId, id, projekt, person, text],
  );
  await agare.query(`insert into gemensam.projektledarbyte (samverkan_id, projekt_id, nummer, person_id, namn, fran, av_id, av) values ($1, $2, 1, $3, $4, '2021-01-01', $3, $4)`, [samverkanId, projekt, person, text]);
  return id;
};

/** A risk with its first value and a measure; its day of review has come. */
const nyRisk = async (agare: Client, samverkanId: string, text: string, projekt: string): Promise<string> => {
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
const nyttBemanningsbehov = async (agare: Client, samverkanId: string, text: string, projekt: string, [forsta, andra]: readonly [string, string]): Promise<string> => {
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
const nyttDirektiv = async (agare: Client, samverkanId: string, text: string, projekt: string): Promise<void> => {
  const beslut = randomUUID();
  await agare.query(`insert into gemensam.beslut_referens (samverkan_id, id, organ, datum, beteckning, rubrik) values ($1, $2, $3, '2021-01-28', '§ 2', $3)`, [samverkanId, beslut, text]);
  await agare.query(`insert into gemensam.projektdirektiv (samverkan_id, id, projekt_id, innehall, av) values ($1, $2, $3, $4, $5)`, [samverkanId, randomUUID(), projekt, direktivinnehall(`${text} utkast`), text]);
  await agare.query(
    `insert into gemensam.projektdirektivversion (samverkan_id, id, projekt_id, nummer, innehall, andrade, datum, beslutare, beslut_referens_id, av, inlast_kalla) values ($1, $2, $3, 1, $4, array['behov'], '2021-01-28', 'namnd', $5, $6, $6)`,
    [samverkanId, randomUUID(), projekt, direktivinnehall(text), beslut, text],
  );
};

/** Aktuellt och pågående, frozen, with the report of one project. */
const nyttAktuellt = async (agare: Client, samverkanId: string, text: string, projekt: string): Promise<string> => {
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

/** A meeting that was held, with a participant of each kommun, notes and a task of the first. */
const nyttMote = async (agare: Client, samverkanId: string, text: string, person: string, [forsta, andra]: readonly [string, string]): Promise<Pick<Objekt, 'mote' | 'motesdeltagare' | 'annanMotesdeltagare' | 'motesuppgift'>> => {
  const [mote, motesdeltagare, annanMotesdeltagare, motesuppgift] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await agare.query(`insert into gemensam.mote (samverkan_id, id, slag, datum, borjar, slutar, plats, anmarkning) values ($1, $2, 'beredningsgrupp', '2021-02-01', '09:00', '11:00', $3, $3)`, [samverkanId, mote, text]);
  for (const [id, kommunkod] of [[motesdeltagare, forsta], [annanMotesdeltagare, andra]])
    await agare.query(`insert into gemensam.motesdeltagare (samverkan_id, id, mote_id, slag, namn, kommunkod) values ($1, $2, $3, 'kallad', $4, $5)`, [samverkanId, id, mote, text, kommunkod]);
  await agare.query(`insert into gemensam.moteanteckning (samverkan_id, id, text, andrad_av_id, andrad_av) values ($1, $2, $3, $4, $3)`, [samverkanId, mote, text, person]);
  await agare.query(`insert into gemensam.motesuppgift (samverkan_id, id, mote_id, text, agare_kommunkod, agare, dag) values ($1, $2, $3, $4, $5, $4, '2021-02-10')`, [samverkanId, motesuppgift, mote, text, forsta]);
  return { mote, motesdeltagare, annanMotesdeltagare, motesuppgift };
};

const nyVy = async (agare: Client, samverkanId: string, namn: string, person: string): Promise<string> => {
  const id = randomUUID();
  await agare.query(`insert into gemensam.sparad_vy (samverkan_id, id, person_id, lista, namn, vag, fraga, delad) values ($1, $2, $3, 'projekt', $4, 'projekt', 'lage=risk', true)`, [samverkanId, id, person, namn]);
  return id;
};

const nyKostnadspost = async (agare: Client, samverkanId: string, namn: string, projekt: string, kommuner: readonly [string, string]): Promise<string> => {
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
const nyttFakturaunderlag = async (agare: Client, samverkanId: string, namn: string, kostnadspost: string, kommunkod: string): Promise<string> => {
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
const nyBudgetpost = async (agare: Client, samverkanId: string, text: string): Promise<readonly [string, string]> => {
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

const nyttAtagande = async (agare: Client, samverkanId: string, text: string, kostnadspost: string, kommunkod: string): Promise<string> => {
  const id = randomUUID();
  await agare.query(
    `insert into gemensam.atagande (samverkan_id, id, kostnadspost_id, kommunkod, tillstand, begart_ore, sista_dag, kommentar, fragad_av) values ($1, $2, $3, $4, 'tillfragad', 10000, '2021-03-15', $5, $5)`,
    [samverkanId, id, kostnadspost, kommunkod, text],
  );
  return id;
};

const nyttArende = async (agare: Client, samverkanId: string, rubrik: string, handlaggare: string, projekt: string): Promise<string> => {
  const id = randomUUID();
  await agare.query(
    `insert into gemensam.arende (samverkan_id, id, rubrik, typ, tillstand, projekt_id, handlaggare_id, handlaggare, skapat) values ($1, $2, $3, 'projektstart', 'utkast', $4, $5, $3, '2021-02-10')`,
    [samverkanId, id, rubrik, projekt, handlaggare],
  );
  await agare.query(`insert into gemensam.tjansteskrivelse (samverkan_id, arende_id, sammanfattning, bakgrund, andrad_av) values ($1, $2, $3, $3, $3)`, [samverkanId, id, rubrik]);
  return id;
};

/** A version of an ärende's text, and a comment in its margin with an answer. */
const nySkrivelseversion = async (agare: Client, samverkanId: string, text: string, arende: string, person: string): Promise<readonly [string, string]> => {
  const [version, kommentar] = [randomUUID(), randomUUID()];
  const innehall = JSON.stringify({ bakgrund: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] } });
  await agare.query(
    `insert into gemensam.skrivelseversion (samverkan_id, id, arende_id, nummer, text_nummer, innehall, forfattare, orsak, anteckning, av) values ($1, $2, $3, 900, 0, $4, $5, 'sparad', $6, $6)`,
    [samverkanId, version, arende, innehall, JSON.stringify({ bakgrund: [{ person: null, namn: text, langd: text.length }] }), text],
  );
  await agare.query(`insert into gemensam.skrivelsekommentar (samverkan_id, id, arende_id, avsnitt, citat, text, av_id, av) values ($1, $2, $3, 'bakgrund', $4, $4, $5, $4)`, [samverkanId, kommentar, arende, text, person]);
  await agare.query(`insert into gemensam.skrivelsesvar (samverkan_id, id, arende_id, kommentar_id, text, av_id, av) values ($1, $2, $3, $4, $5, $6, $5)`, [samverkanId, randomUUID(), arende, kommentar, text, person]);
  return [version, kommentar];
};
