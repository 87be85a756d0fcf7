import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { type Agandeobjekt, nyttAgande } from './scen-agande';
import { type Bevisobjekt, nyaAvropsbevis } from './scen-avropsbevis';
import { type Avropsobjekt, nyaAvrop } from './scen-avrop';
import { type Anbudsobjekt, nyttAnbud } from './scen-anbud';
import { type Avtalsobjekt, nyttAvtal } from './scen-avtal';
import { type Anmalningsobjekt, nyAnmalan } from './scen-anmalan';
import { type Delegationsbeslutsobjekt, nyttDelegationsbeslut } from './scen-delegationsbeslut';
import { type Diarieobjekt, nyttDiarium } from './scen-diarium';
import { nyBudgetpost, nyKostnadspost, nyttAtagande, nyttFakturaunderlag } from './scen-finansiering';
import { nyOrdning, type Ordningsobjekt } from './scen-ordning';
import { type Javsobjekt, nyttJav } from './scen-jav';
import { type Inkopsobjekt, nyttInkop } from './scen-inkop';
import { nyUppfoljning, type Uppfoljningsobjekt } from './scen-uppfoljning';
import { nyGruppmedlem, nyIde, nyRisk, nyttAktuellt, nyttBemanningsbehov, nyttDirektiv, nyttIProjekt, nyttProjekt } from './scen-projekt';
import { roller, type Rollnamn } from './roller';

/** A text that only those who belong to the samverkan may ever see. */
export const kanarie = (samverkan: Samverkansnamn): string => `KANARIE-${samverkan.toUpperCase()}`;
export type Samverkansnamn = 'norrbotten' | 'region10';

/** The objects of one samverkan that the matrix and the canary test ask for. */
export interface Objekt extends Delegationsbeslutsobjekt, Anmalningsobjekt, Diarieobjekt, Anbudsobjekt, Avtalsobjekt, Avropsobjekt, Inkopsobjekt, Agandeobjekt, Uppfoljningsobjekt, Javsobjekt, Bevisobjekt, Ordningsobjekt {
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
  styrgruppsledamot: '', revisor: '', administrator: '', avropare: '', overordnad: '', region10: '',
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

/** A session that is whole, with its second factor given and confirmed again. Returns the cookie. */
export const nySession = async (agare: Client, personId: string): Promise<string> => {
  const token = randomBytes(32).toString('base64url');
  await agare.query(`insert into gemensam.totp (id, person_id, hemlighet, bekraftad) values (gen_random_uuid(), $1, $2, now()) on conflict do nothing`, [personId, randomBytes(48)]);
  await agare.query(
    `insert into gemensam.session (token_hash, person_id, skapad, senast, upphor, bevisad, stegad_till) values ($1, $2, now(), now(), now() + interval '12 hours', now(), now() + interval '12 hours')`,
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
  const uppfoljningsobjekt = await nyUppfoljning(agare, samverkanId, `${k} uppföljning`, avtalsobjekt.avtal, personer[kortnamn === 'norrbotten' ? 'projektledare' : 'region10'] ?? '');
  const bevisobjekt = await nyaAvropsbevis(agare, samverkanId, `${k} bevis`, avtalsobjekt);
  const avropsobjekt = await nyaAvrop(agare, samverkanId, `${k} avrop`, avtalsobjekt.avtal, beredare, [avtalsobjekt.avropsorganisation, avtalsobjekt.annanAvropsorganisation]);
  const anbudsobjekt = await nyttAnbud(agare, samverkanId, `${k} anbud`, annatProjekt, personer[kortnamn === 'norrbotten' ? 'e_samordnare' : 'region10'] ?? '');
  const ordningsobjekt = await nyOrdning(agare, samverkanId, `${k} delegation`, avtalsobjekt.avtal, beredare);
  const javsobjekt = await nyttJav(agare, samverkanId, `${k} jäv`, person, egetProjekt, agandeobjekt.organisation);
  const inkopsobjekt = await nyttInkop(agare, samverkanId, `${k} inköp`, budgetpost, personer[kortnamn === 'norrbotten' ? 'e_samordnare' : 'region10'] ?? '');
  const [skrivelseversion, kommentar] = await nySkrivelseversion(agare, samverkanId, k, egetArende, beredare);
  const delegationsbeslutsobjekt = await nyttDelegationsbeslut(agare, samverkanId, k, { arende: annatArende, registerpost: diarieobjekt.registerpost, person: beredare });
  const anmalningsobjekt = await nyAnmalan(agare, samverkanId, `${k} anmälan`, delegationsbeslutsobjekt.delegationsbeslut, beredare);
  return { ...anmalningsobjekt, ...delegationsbeslutsobjekt, ...diarieobjekt, ...avtalsobjekt, ...anbudsobjekt, ...avropsobjekt, ...inkopsobjekt, ...agandeobjekt, ...uppfoljningsobjekt, ...javsobjekt, ...bevisobjekt, ...ordningsobjekt, skrivelseversion, kommentar, ...moten, vy, leverabel, risk, annanRisk, gruppmedlem, bemanningsbehov, upphandling, aktuellt, budgetpost, budgetrad, egetAtagande, annatAtagande, samverkanId, egetProjekt, annatProjekt, ide, kostnadspost, fakturaunderlag, egetArende, annatArende, uppdrag, person };
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
