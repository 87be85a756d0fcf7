import { Client } from 'pg';
import { type Databasinnehall, type Begaran, type Db, type Hemlighetsskydd, type Kontext, type Kontrollpunkter, nyttId, oppnaDatabas, type OppnadDatabas, type SamverkanRef } from '@gemensam/shared/api';
import { type Roll } from '@gemensam/shared/contract';
import { type DataSource } from 'typeorm';
import { skapaTestDatabas } from './test-databas';

export interface Provning {
  readonly db: Db;
  readonly datakalla: DataSource;
  readonly kontrollpunkter: Kontrollpunkter;
  readonly skydd: Hemlighetsskydd;
  /** The owner's connection: sees and writes past row-level security, to set the stage and to check what was stored. */
  readonly agare: Client;
  /** A person with one role in a samverkan (default: norrbotten), on the demo's business date. Stored for real. */
  readonly aktor: (roll: Roll, val?: { readonly kommunkod?: string; readonly organisation?: string; readonly samverkan?: string; readonly namn?: string; readonly affarsdatum?: string }) => Promise<Kontext>;
  /** The same database through a pool of its own, as another replica of the portal has it. Closed with the rest. */
  readonly replik: () => Promise<Db>;
  readonly stang: () => Promise<void>;
}

/** On a busy machine nothing is wrong with what takes long, ms. */
const TALAMOD = 60_000;

/** A database of its own with two samverkan (norrbotten, region10), the 14 kommuner, and nothing else. */
export const oppnaProvning = async (entiteter: Databasinnehall['entiteter']): Promise<Provning> => {
  const testdatabas = await skapaTestDatabas();
  const databas = await oppnaDatabas(testdatabas.url, { migrationer: [], entiteter }, { maxAnslutningar: 40, talamod: TALAMOD });
  const agare = new Client({ connectionString: testdatabas.url });
  await agare.connect();
  const samverkan = await stallScenen(agare);
  const repliker: OppnadDatabas[] = [];
  return {
    db: databas.db,
    datakalla: databas.datakalla,
    kontrollpunkter: databas.kontrollpunkter,
    skydd: databas.skydd,
    agare,
    aktor: async (roll, val = {}) => {
      const dar = samverkan.get(val.samverkan ?? 'norrbotten');
      if (!dar) throw new Error(`no samverkan ${val.samverkan}`);
      const person = { id: nyttId(), namn: val.namn ?? `Provperson ${roll} ${val.kommunkod ?? ''}`.trim() };
      const uppdrag = { id: nyttId(), roll, kommunkod: val.kommunkod ?? null, kommun: null, fran: '2019-01-01', till: null, samverkan: dar };
      await agare.query('insert into gemensam.person (id, anvandarnamn, namn) values ($1, $2, $3)', [person.id, `prov-${person.id}`, person.namn]);
      await agare.query('insert into gemensam.uppdrag (samverkan_id, id, person_id, roll, kommunkod, fran, organisation_id) values ($1, $2, $3, $4, $5, $6, $7)', [
        dar.id, uppdrag.id, person.id, roll, uppdrag.kommunkod, uppdrag.fran, val.organisation ?? null,
      ]);
      return { samverkan: dar, person, uppdrag: [uppdrag], affarsdatum: val.affarsdatum ?? '2021-02-15' };
    },
    replik: async () => {
      const replik = await oppnaDatabas(testdatabas.url, { migrationer: [], entiteter }, { maxAnslutningar: 40, talamod: TALAMOD });
      repliker.push(replik);
      return replik.db;
    },
    stang: async () => {
      await agare.end();
      for (const r of repliker) await r.stang();
      await databas.stang();
      await testdatabas.close();
    },
  };
};

/** A request as the resolver gets it, for use cases called directly. */
export const begaranFran = (kontext: Kontext, idempotensnyckel: string | null = null): Begaran => ({
  kontext,
  session: null,
  idempotensnyckel,
  adress: '127.0.0.1',
  affarsdatum: kontext.affarsdatum,
  sattSession: () => undefined,
});

const KOMMUNER = [
  ['2506', 'Arjeplog'], ['2505', 'Arvidsjaur'], ['2582', 'Boden'], ['2523', 'Gällivare'], ['2583', 'Haparanda'], ['2510', 'Jokkmokk'], ['2514', 'Kalix'],
  ['2584', 'Kiruna'], ['2580', 'Luleå'], ['2521', 'Pajala'], ['2581', 'Piteå'], ['2560', 'Älvsbyn'], ['2513', 'Överkalix'], ['2518', 'Övertorneå'],
] as const;

const stallScenen = async (agare: Client): Promise<ReadonlyMap<string, SamverkanRef>> => {
  const samverkan: readonly SamverkanRef[] = [
    { id: nyttId(), kortnamn: 'norrbotten', namn: 'Norrbottens e-nämnd', form: 'gemensam_namnd' },
    { id: nyttId(), kortnamn: 'region10', namn: 'Region 10', form: 'annan_samverkan' },
  ];
  for (const [kod, namn] of KOMMUNER) await agare.query('insert into gemensam.kommun (kommunkod, namn) values ($1, $2)', [kod, namn]);
  for (const s of samverkan) {
    await agare.query('insert into gemensam.samverkan (id, kortnamn, namn, form) values ($1, $2, $3, $4)', [s.id, s.kortnamn, s.namn, s.form]);
    for (const [kod, namn] of s.kortnamn === 'norrbotten' ? KOMMUNER : KOMMUNER.slice(0, 2))
      await agare.query(
        `insert into gemensam.organisation (samverkan_id, id, namn, slag, kommunkod, medlem) values ($1, $2, $3, 'kommun', $4, true)`,
        [s.id, nyttId(), `${namn} kommun`, kod],
      );
  }
  return new Map(samverkan.map((s) => [s.kortnamn, s]));
};
