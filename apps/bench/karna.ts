import { Buffer } from 'node:buffer';
import { type Client, type Connection, type Submittable } from 'pg';
import { beraknaAndelar, type Fordelningsunderlag, fordela, type Kostnadsandelar } from '@gemensam/finansiering/domain';
import { KostnadspostRepository } from '@gemensam/finansiering/api';
import { genomfort, type Kontext, nyttId, type OppnadDatabas } from '@gemensam/shared/api';
import { arAvslag } from '@gemensam/shared/domain';
import { cpu, klusterprocesser, median } from './matt';

const vikter = (antal: number) => Array.from({ length: antal }, (_, n) => ({ kommunkod: String(n + 1).padStart(4, '0'), vikt: BigInt(2000 + ((n * 7919) % 90_000)) }));

export interface Karna {
  readonly ns14: number;
  readonly ns290: number;
}

/** The allocation kernel (E1) alone: nanoseconds of CPU a share, the median of rounds. */
export const mattKarna = (omgangar: number, ms: number): Karna => {
  const mat = (antal: number): number => {
    const v = vikter(antal);
    const tider: number[] = [];
    for (let o = 0; o <= omgangar; o++) {
      let varv = 0;
      const [start, fore] = [performance.now(), process.cpuUsage()];
      while (performance.now() - start < ms) {
        if (arAvslag(fordela(49_000_000n + BigInt(varv), v, 100n))) throw new Error('the kernel refuses');
        varv++;
      }
      const { user, system } = process.cpuUsage(fore);
      if (o > 0) tider.push(((user + system) * 1e3) / (varv * antal));
    }
    return median(tider);
  };
  return { ns14: mat(14), ns290: mat(290) };
};

export interface Lagring {
  readonly andelar: number;
  readonly raknaMs: number;
  readonly lagraMs: number;
  /** The shares alone. */
  readonly copyMs: number;
  readonly kvot: number;
  /** The same in CPU of Node and PostgreSQL together: told also where the machine has other work. */
  readonly cpuKvot: number;
  /** The same rows as are stored: the shares and, in one row per post, their frozen weights. */
  readonly copyMedVikterMs: number;
  readonly kvotMedVikter: number;
  readonly cpuKvotMedVikter: number;
}

interface Lagringsval {
  readonly omgangar: number;
  /** The cluster's folder: whose processes count as PostgreSQL. */
  readonly kluster: string;
}

const TABELLER = [['kostnadsandel', 'bench_andel'], ['fordelningsdel', 'bench_vikt']] as const;

/**
 * 100 posts of 290 kommuner computed anew and frozen through Db, with weights, shares and their event, against removing and
 * copying the bare shares, and the shares with their weights (COPY, as the owner: row-level security refuses it) in
 * tables of the same shape that hold as much. What was stored and what was copied must be the same rows.
 */
export const mattLagring = async (databas: OppnadDatabas, agare: Client, kontext: Kontext, val: Lagringsval): Promise<Lagring> => {
  const antal = 100;
  const { rows: poster } = await agare.query<{ id: string; nummer: number; gallande: string }>(
    `select p.id, f.nummer, f.id as gallande
     from gemensam.kostnadspost p join lateral (select * from gemensam.fordelning f where f.kostnadspost_id = p.id order by f.nummer desc limit 1) f on true
     where p.samverkan_id = $1 order by p.ordning desc limit $2`, [kontext.samverkan.id, antal]);
  for (const [tabell, kopia] of TABELLER) {
    await agare.query(`create table gemensam.${kopia} (like gemensam.${tabell} including all); insert into gemensam.${kopia} select * from gemensam.${tabell}`);
    await agare.query(`vacuum analyze gemensam.${kopia}`);
  }
  const raknat: number[] = [];
  const sidor = { lagra: nySida(), copy: nySida(), copyMedVikter: nySida() };
  let andelar = 0;
  let forra = poster.map((p) => p.gallande);
  // The first round only warms.
  const nollstall = (): void => {
    raknat.length = 0;
    for (const sida of Object.values(sidor)) Object.assign(sida, nySida());
  };
  for (let o = 0; o <= val.omgangar; o++) {
    if (o === 1) nollstall();
    const nya = await mat(sidor.lagra, val.kluster, async () => {
      const start = performance.now();
      const fordelningar = poster.map((p, n) => ({ id: nyttId(), postId: p.id, nummer: p.nummer + 1 + o, andelar: rakna(n), beraknadAv: 'Bench' }));
      raknat.push(performance.now() - start);
      await databas.db.skriva(kontext, { operation: 'bench' }, async (skriv) => {
        await new KostnadspostRepository(skriv).frys(fordelningar);
        return genomfort(null, { handelsetyp: 'bench', objekttyp: 'kostnadspost', objektId: poster[0]?.id ?? '', text: 'Bench räknade om.', data: { antal } });
      });
      return fordelningar;
    });
    const idn = nya.map((f) => f.id);
    // With weights the same shares are removed and copied once more.
    await mat(sidor.copy, val.kluster, () => copyIn(agare, kontext.samverkan.id, [forra], nya));
    await mat(sidor.copyMedVikter, val.kluster, () => copyIn(agare, kontext.samverkan.id, [idn, forra], nya));
    await sammaRader(agare, idn);
    forra = idn;
    andelar = nya.reduce((s, f) => s + f.andelar.andelar.length, 0);
  }
  await agare.query('drop table gemensam.bench_andel, gemensam.bench_vikt');
  const { lagra, copy: c, copyMedVikter: v } = sidor;
  const mot = (sida: Sida): number => median(lagra.ms.map((t, n) => t / (sida.ms[n] ?? 1)));
  return {
    andelar, raknaMs: median(raknat), lagraMs: median(lagra.ms), copyMs: median(c.ms), kvot: mot(c), cpuKvot: lagra.cpu / c.cpu,
    copyMedVikterMs: median(v.ms), kvotMedVikter: mot(v), cpuKvotMedVikter: lagra.cpu / v.cpu,
  };
};

interface Sida {
  readonly ms: number[];
  cpu: number;
}
const nySida = (): Sida => ({ ms: [], cpu: 0 });

/** One turn of one side: wall time, and CPU of this process and of the cluster. */
const mat = async <T>(sida: Sida, kluster: string, fn: () => Promise<T>): Promise<T> => {
  const fore = new Map(klusterprocesser(kluster).map((pid) => [pid, cpu(pid)]));
  const [start, egen] = [performance.now(), process.cpuUsage()];
  const svar = await fn();
  const { user, system } = process.cpuUsage(egen);
  sida.ms.push(performance.now() - start);
  sida.cpu += (user + system) / 1e6;
  // A process that has ended since is not counted.
  for (const pid of klusterprocesser(kluster)) sida.cpu += cpu(pid) - (fore.get(pid) ?? 0);
  return svar;
};

const folkmangd = vikter(290).map((v) => ({ kommunkod: v.kommunkod, varde: v.vikt, kalla: 'bench', datum: '2019-12-31' }));
const deltagare = folkmangd.map((f) => ({ kommunkod: f.kommunkod, namn: f.kommunkod }));

const rakna = (n: number): Kostnadsandelar => {
  const underlag: Fordelningsunderlag = { totalt: 49_000_000n + BigInt(n) * 100n, avrundningsenhet: 100n, nyckel: { typ: 'invanarantal', datum: '2019-12-31', folkmangd }, deltagare };
  const andelar = beraknaAndelar(underlag);
  if (arAvslag(andelar)) throw new Error(andelar.text);
  return andelar;
};

/** Every row that was stored stands among those copied, and the other way about. */
const sammaRader = async (agare: Client, fordelningar: readonly string[]): Promise<void> => {
  for (const [lagrad, kopia] of TABELLER) {
    const { rows } = await agare.query<{ lagrade: number; kopierade: number; lika: number }>(
      `with l as (select * from gemensam.${lagrad} where fordelning_id = any($1)), k as (select * from gemensam.${kopia} where fordelning_id = any($1))
       select (select count(*)::int from l) as lagrade, (select count(*)::int from k) as kopierade, (select count(*)::int from (select * from l intersect select * from k) x) as lika`,
      [fordelningar],
    );
    const [r] = rows;
    if (!r || r.lagrade === 0 || r.lagrade !== r.lika || r.kopierade !== r.lika) throw new Error(`omräkning: the rows of ${lagrad} differ: ${JSON.stringify(r)}`);
  }
};

interface Beraknad {
  readonly id: string;
  readonly andelar: Kostnadsandelar;
}

/** `bort`: the allocations to remove, of the shares and, when they are copied too, of the weights. */
const copyIn = async (agare: Client, samverkan: string, bort: readonly (readonly string[])[], alla: readonly Beraknad[]): Promise<void> => {
  await agare.query('begin');
  for (const [n, idn] of bort.entries()) await agare.query(`delete from gemensam.${TABELLER[n]?.[1]} where samverkan_id = $1 and fordelning_id = any($2)`, [samverkan, idn]);
  const andelar = alla.flatMap((f) => f.andelar.andelar.map((a) => `${samverkan}\t${f.id}\t${a.kommunkod}\t${a.belopp}\n`));
  await copy(agare, 'copy gemensam.bench_andel (samverkan_id, fordelning_id, kommunkod, belopp_ore) from stdin', Buffer.from(andelar.join('')));
  if (bort.length > 1) {
    const lista = (varden: readonly unknown[]): string => `{${varden.map((v) => v ?? 'NULL').join(',')}}`;
    const vikter = alla.flatMap((f) => f.andelar.delar.map(({ del, rader }) =>
      [samverkan, f.id, del, lista(rader.map((r) => r.kommunkod)), lista(rader.map((r) => r.vikt)), lista([...new Set(rader.map((r) => r.kalla))]), lista([...new Set(rader.map((r) => r.datum))])].join('\t')));
    await copy(agare, 'copy gemensam.bench_vikt (samverkan_id, fordelning_id, del, kommunkoder, vikter, kallor, datum) from stdin', Buffer.from(`${vikter.join('\n')}\n`));
  }
  await agare.query('commit');
};

interface Kopieranslutning extends Connection {
  sendCopyFromChunk(bit: Buffer): void;
  endCopyFrom(): void;
}

/** COPY over pg's own protocol calls: it brings no stream for it. */
const copy = (klient: Client, sql: string, data: Buffer): Promise<void> =>
  new Promise((klar, avbryt) => {
    let fel: Error | null = null;
    const fraga: Submittable & Record<string, unknown> = {
      submit: (anslutning: Connection) => anslutning.query(sql),
      handleCopyInResponse: (anslutning: Kopieranslutning) => {
        anslutning.sendCopyFromChunk(data);
        anslutning.endCopyFrom();
      },
      handleCommandComplete: () => undefined,
      handleError: (e: Error) => {
        fel = e;
        avbryt(e);
      },
      handleReadyForQuery: () => (fel ? undefined : klar()),
    };
    klient.query(fraga);
  });
