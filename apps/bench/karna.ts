import { Buffer } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import { type Client, type Connection, type Submittable } from 'pg';
import { beraknaAndelar, type Fordelningsunderlag, fordela, type Kostnadsandelar } from '@gemensam/finansiering/domain';
import { KostnadspostRepository } from '@gemensam/finansiering/api';
import { genomfort, type Kontext, type OppnadDatabas } from '@gemensam/shared/api';
import { arAvslag } from '@gemensam/shared/domain';
import { median } from './matt';

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
  /** The same rows as are stored: each share with its frozen weight. */
  readonly copyMedVikterMs: number;
  readonly kvotMedVikter: number;
}

/**
 * 100 posts of 290 kommuner computed anew and frozen through Db, with weights, shares and their event, against removing and
 * copying as many bare shares, and as many shares with their weights (COPY, as the owner: row-level security refuses it) into
 * tables of the same shape. What was stored and what was copied must be the same rows.
 */
export const mattLagring = async (databas: OppnadDatabas, agare: Client, kontext: Kontext, omgangar: number): Promise<Lagring> => {
  const antal = 100;
  const { rows: poster } = await agare.query<{ id: string }>('select id from gemensam.kostnadspost where samverkan_id = $1 order by ordning desc limit $2', [kontext.samverkan.id, antal]);
  await agare.query('create table gemensam.bench_andel (like gemensam.kostnadsandel including all)');
  await agare.query('create table gemensam.bench_vikt (like gemensam.fordelningsvikt including all)');
  const tider = { rakna: [] as number[], lagra: [] as number[], copy: [] as number[], copyMedVikter: [] as number[] };
  let andelar = 0;
  for (let o = 0; o <= omgangar; o++) {
    const start = performance.now();
    const nya = poster.map((p, n) => ({ id: randomUUID(), postId: p.id, andelar: rakna(n) }));
    const raknat = performance.now();
    await databas.db.skriva(kontext, { operation: 'bench' }, async (skriv) => {
      await new KostnadspostRepository(skriv).frys(nya.map((f) => ({ ...f, nummer: o + 2, beraknadAv: 'Bench' })));
      return genomfort(null, { handelsetyp: 'bench', objekttyp: 'kostnadspost', objektId: poster[0]?.id ?? '', text: 'Bench räknade om.', data: { antal } });
    });
    const lagrat = performance.now();
    await copyIn(agare, kontext.samverkan.id, nya, false);
    const kopierat = performance.now();
    await copyIn(agare, kontext.samverkan.id, nya, true);
    const slut = performance.now();
    await sammaRader(agare, nya.map((f) => f.id));
    andelar = nya.reduce((s, f) => s + f.andelar.andelar.length, 0);
    if (o === 0) continue;
    tider.rakna.push(raknat - start);
    tider.lagra.push(lagrat - start);
    tider.copy.push(kopierat - lagrat);
    tider.copyMedVikter.push(slut - kopierat);
  }
  await agare.query('drop table gemensam.bench_andel, gemensam.bench_vikt');
  const mot = (copy: readonly number[]): number => median(tider.lagra.map((t, n) => t / (copy[n] ?? 1)));
  return {
    andelar, raknaMs: median(tider.rakna), lagraMs: median(tider.lagra), copyMs: median(tider.copy), kvot: mot(tider.copy),
    copyMedVikterMs: median(tider.copyMedVikter), kvotMedVikter: mot(tider.copyMedVikter),
  };
};

const rakna = (n: number): Kostnadsandelar => {
  const folkmangd = vikter(290).map((v) => ({ kommunkod: v.kommunkod, varde: v.vikt, kalla: 'bench', datum: '2019-12-31' }));
  const underlag: Fordelningsunderlag = {
    totalt: 49_000_000n + BigInt(n) * 100n,
    avrundningsenhet: 100n,
    nyckel: { typ: 'invanarantal', datum: '2019-12-31', folkmangd },
    deltagare: folkmangd.map((f) => ({ kommunkod: f.kommunkod, namn: f.kommunkod })),
  };
  const andelar = beraknaAndelar(underlag);
  if (arAvslag(andelar)) throw new Error(andelar.text);
  return andelar;
};

/** Every row that was stored stands among those copied, and the other way about. */
const sammaRader = async (agare: Client, fordelningar: readonly string[]): Promise<void> => {
  for (const [lagrad, kopia] of [['kostnadsandel', 'bench_andel'], ['fordelningsvikt', 'bench_vikt']]) {
    const { rows } = await agare.query<{ lagrade: number; kopierade: number; lika: number }>(
      `with l as (select * from gemensam.${lagrad} where fordelning_id = any($1))
       select (select count(*)::int from l) as lagrade, (select count(*)::int from gemensam.${kopia}) as kopierade,
         (select count(*)::int from (select * from l intersect select * from gemensam.${kopia}) x) as lika`,
      [fordelningar],
    );
    const [r] = rows;
    if (!r || r.lagrade === 0 || r.lagrade !== r.lika || r.kopierade !== r.lika) throw new Error(`omräkning: the rows of ${lagrad} differ: ${JSON.stringify(r)}`);
  }
};

const copyIn = async (agare: Client, samverkan: string, alla: readonly { readonly id: string; readonly andelar: Kostnadsandelar }[], medVikter: boolean): Promise<void> => {
  const numrerade = alla.map((f) => ({ id: f.id, andelar: f.andelar.andelar, vikter: f.andelar.delar.flatMap((d) => d.rader.map((r) => ({ ...r, del: d.del }))) }));
  await agare.query('begin; delete from gemensam.bench_andel; delete from gemensam.bench_vikt');
  const andelar = numrerade.flatMap((f) => f.andelar.map((a) => `${samverkan}\t${f.id}\t${a.kommunkod}\t${a.belopp}\n`));
  await copy(agare, 'copy gemensam.bench_andel (samverkan_id, fordelning_id, kommunkod, belopp_ore) from stdin', Buffer.from(andelar.join('')));
  if (medVikter) {
    const vikter = numrerade.flatMap((f) => f.vikter.map((v) => `${samverkan}\t${f.id}\t${v.del}\t${v.kommunkod}\t${v.vikt}\t${v.kalla}\t${v.datum ?? '\\N'}\n`));
    await copy(agare, 'copy gemensam.bench_vikt (samverkan_id, fordelning_id, del, kommunkod, vikt, kalla, datum) from stdin', Buffer.from(vikter.join('')));
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
