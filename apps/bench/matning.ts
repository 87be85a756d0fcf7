import { randomUUID } from 'node:crypto';
import { belasta, type Mal, type Omgang } from './last';
import { cpu, klusterprocesser, median, percentil } from './matt';
import { type Scenario } from './scenarier';
import { type Sadd } from './so';

export interface Server {
  readonly port: number;
  readonly kaka: string;
}

export interface Sida {
  readonly perSekund: number;
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of CPU per request. */
  readonly cpuNode: number;
  readonly cpuPostgres: number;
  readonly antal: number;
  /** How many were asked to come back later (503). */
  readonly avvisade: number;
}

export interface Resultat {
  readonly namn: string;
  readonly klienter: number;
  readonly mal: number;
  /** Median of the rounds' paired ratios. */
  readonly kvot: number;
  readonly spridning: readonly [number, number];
  readonly api: Sida;
  readonly mot: Sida;
}

interface Matval {
  readonly omgangar: number;
  readonly ms: number;
  readonly varm: number;
  readonly kluster: string;
}
interface Par {
  readonly namn: string;
  readonly mal: number;
  readonly klienter: number;
  readonly provade: Mal;
  readonly mot: Mal;
  readonly pid: number;
  readonly motPid: number;
}

/** Both are warmed, then measured in turn; who goes first changes every round. */
export const mattScenario = async (par: Par, val: Matval): Promise<Resultat> => {
  const api = nySida(par.provade, par.pid);
  const mot = nySida(par.mot, par.motPid);
  const kvoter: number[] = [];
  for (const sida of [api, mot]) await belasta(sida.mal, par.klienter, val.varm);
  for (let o = 0; o < val.omgangar; o++) {
    for (const sida of o % 2 ? [mot, api] : [api, mot]) await mat(sida, par.klienter, val);
    kvoter.push((api.takt.at(-1) ?? 0) / (mot.takt.at(-1) ?? 1));
  }
  const [lagst = 0, hogst = 0] = [Math.min(...kvoter), Math.max(...kvoter)];
  return { namn: par.namn, klienter: par.klienter, mal: par.mal, kvot: median(kvoter), spridning: [lagst, hogst], api: summera(api), mot: summera(mot) };
};

interface Matsida {
  readonly mal: Mal;
  readonly pid: number;
  readonly takt: number[];
  readonly tider: number[];
  node: number;
  postgres: number;
  avvisade: number;
}
const nySida = (mal: Mal, pid: number): Matsida => ({ mal, pid, takt: [], tider: [], node: 0, postgres: 0, avvisade: 0 });

const mat = async (sida: Matsida, klienter: number, val: Matval): Promise<void> => {
  const fore = new Map(klusterprocesser(val.kluster).map((pid) => [pid, cpu(pid)]));
  const node = cpu(sida.pid);
  const omgang: Omgang = await belasta(sida.mal, klienter, val.ms);
  sida.node += cpu(sida.pid) - node;
  // A connection that was closed meanwhile has no figure any more.
  for (const pid of klusterprocesser(val.kluster)) sida.postgres += cpu(pid) - (fore.get(pid) ?? 0);
  sida.takt.push(omgang.antal / omgang.sekunder);
  sida.tider.push(...omgang.tider);
  sida.avvisade += omgang.avvisade;
};

const summera = (s: Matsida): Sida => ({
  perSekund: median(s.takt),
  p50: percentil(s.tider, 0.5),
  p99: percentil(s.tider, 0.99),
  cpuNode: (s.node * 1000) / s.tider.length,
  cpuPostgres: (s.postgres * 1000) / s.tider.length,
  antal: s.tider.length,
  avvisade: s.avvisade,
});

const huvuden = (kaka: string, samverkan = 'bench1'): Record<string, string> => ({ cookie: kaka, 'x-samverkan': samverkan, 'apollo-require-preflight': '1' });

export const apiMal = (namn: string, { port, kaka }: Server, s: Scenario): Mal => ({
  namn,
  port,
  begaran: (_, n) => ({ vag: '/api/graphql', huvuden: huvuden(kaka, s.samverkan), kropp: JSON.stringify({ query: s.query, variables: s.variabler(n) }) }),
  svar: (_, status, text) => {
    if (status !== 200 || text.startsWith('{"errors"')) throw new Error(`${namn}: ${status} ${text.slice(0, 400)}`);
  },
});

export const gransMal = (namn: string, port: number, s: Scenario, nummer: number): Mal => ({
  namn,
  port,
  begaran: (_, n) => ({ vag: `/${nummer}`, huvuden: {}, kropp: JSON.stringify(s.varden(n)) }),
  svar: (_, status, text) => {
    if (status !== 200) throw new Error(`${namn}: ${status} ${text.slice(0, 400)}`);
  },
});

/** Each client reports on a project of its own, the API's on the first 32 and the limit's on the next. The answers must be alike. */
export const statusMal = (api: Server, gransPort: number, s: Sadd, dag: string, query: string): { readonly api: Mal; readonly grans: Mal } => {
  const nytt = (forsta: number) => ({ version: Array.from({ length: 32 }, () => 1), id: (k: number) => s.projekt[forsta + k] ?? '' });
  const [a, g] = [nytt(0), nytt(32)];
  const former = new Map<string, string>();
  const granska = (vem: string, version: number[]) => (k: number, status: number, text: string): void => {
    const svar: { data?: { lamnaStatusrapport?: { __typename: string; version: number } } } = status === 200 ? JSON.parse(text) : {};
    const rad = svar.data?.lamnaStatusrapport;
    if (rad?.__typename !== 'PortfoljRad') throw new Error(`${vem}: ${status} ${text.slice(0, 400)}`);
    version[k] = rad.version;
    // The same answer but for counters: version, and number of the report.
    const form = JSON.stringify(svar).replace(/"(version|nummer)":\d+/g, '"$1":0');
    former.set(form, vem);
    if (former.size > 1) throw new Error(`statusuppdatering: the answers differ\n${[...former].map(([f, v]) => `${v}: ${f}`).join('\n')}`);
  };
  const text = 'Arbetet går enligt planen.';
  return {
    api: {
      namn: 'api status', port: api.port, svar: granska('api', a.version),
      begaran: (k) => ({
        vag: '/api/graphql',
        huvuden: { ...huvuden(api.kaka), 'idempotency-key': randomUUID() },
        kropp: JSON.stringify({ query, variables: { input: { projektId: a.id(k), version: a.version[k], text, lageTid: 'enligt_plan', lageKostnad: 'enligt_plan', lageResultat: 'risk' } } }),
      }),
    },
    grans: {
      namn: 'gräns status', port: gransPort, svar: granska('gräns', g.version),
      begaran: (k) => ({ vag: '/status', huvuden: {}, kropp: JSON.stringify([g.id(k), g.version[k], text, randomUUID(), s.personId, dag]) }),
    },
  };
};
