import { randomUUID } from 'node:crypto';
import { demokod } from '@gemensam/shared/api';

/** What one HTTP request came back with. */
export interface Svar {
  readonly status: number;
  readonly huvuden: Headers;
  readonly text: string;
}

export interface GrafFel {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}
export type GrafVarde = string | number | boolean | null | readonly GrafVarde[] | { readonly [falt: string]: GrafVarde };
export interface GrafSvar extends Svar {
  readonly data: { readonly [falt: string]: GrafVarde } | null;
  readonly errors: readonly GrafFel[];
  readonly kod: string | null;
}

export interface Klient {
  /** The cookie, e.g. `gemensam-lokal=...`, or '' before login. */
  readonly kaka: () => string;
  /** Logs in through GraphQL, an account of the demo with its second factor. Returns what loggaIn answered. */
  readonly loggaIn: (anvandarnamn: string, losenord?: string) => Promise<GrafSvar>;
  readonly graf: (samverkan: string | null, query: string, variables?: object, val?: { readonly nyckel?: string }) => Promise<GrafSvar>;
  /** A form, or an object that goes as JSON. Of a stream only the head is read. */
  readonly rest: (metod: string, adress: string, kropp?: FormData | object, val?: { readonly strom?: boolean | undefined }) => Promise<Svar>;
}

export const DEMOLOSENORD = 'gemensam-demo';
const LOGGA_IN = `mutation($input: LoggaInInput!) { loggaIn(input: $input) { __typename ... on Inloggad { namn medlemskap { samverkan { kortnamn } } } ... on Avslag { regel text } } }`;

/** A browser's worth of client: it keeps its cookie and sends what the web sends. */
export const nyKlient = (adress: string, kaka = ''): Klient => {
  let aktuell = kaka;
  const hamta = async (vag: string, init: RequestInit, strom = false): Promise<Svar> => {
    const svar = await fetch(`${adress}${vag}`, { ...init, headers: { ...init.headers, ...(aktuell ? { cookie: aktuell } : {}) }, redirect: 'manual' });
    const satt = svar.headers.getSetCookie()[0]?.split(';')[0];
    if (satt) aktuell = satt.endsWith('=') ? '' : satt;
    if (strom && svar.ok) {
      await svar.body?.cancel();
      return { status: svar.status, huvuden: svar.headers, text: '' };
    }
    return { status: svar.status, huvuden: svar.headers, text: await svar.text() };
  };
  const graf: Klient['graf'] = async (samverkan, query, variables, val) => {
    const svar = await hamta('/api/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'apollo-require-preflight': '1',
        ...(samverkan ? { 'x-samverkan': samverkan } : {}),
        ...(/^\s*mutation/.test(query) ? { 'idempotency-key': val?.nyckel ?? randomUUID() } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    return tolka(svar);
  };
  return {
    kaka: () => aktuell,
    graf,
    loggaIn: (anvandarnamn, losenord = DEMOLOSENORD) => graf(null, LOGGA_IN, { input: { anvandarnamn, losenord, kod: losenord === DEMOLOSENORD ? demokod(new Date()) : null } }),
    rest: (metod, vag, kropp, val) => {
      const json = kropp && !(kropp instanceof FormData) ? { 'content-type': 'application/json' } : {};
      const body = kropp instanceof FormData ? kropp : kropp && JSON.stringify(kropp);
      return hamta(vag, { method: metod, headers: { 'apollo-require-preflight': '1', 'x-requested-with': 'gemensam', ...json }, ...(body ? { body } : {}) }, val?.strom);
    },
  };
};

const BEKRAFTA = `mutation($input: BekraftaInput!) { bekrafta(input: $input) { __typename ... on Avslag { regel text } } }`;

/** Step-up: an account of the demo confirms who it is again, so that the operations of `stegKravs` are let through. Fails when it is not taken. */
export const stega = async (klient: Klient): Promise<void> => {
  const svar = await klient.graf(null, BEKRAFTA, { input: { losenord: DEMOLOSENORD, svar: { kod: demokod(new Date()) } } });
  if (i(falt(svar, 'bekrafta'), '__typename') !== 'Bekraftad') throw new Error(`step-up: ${svar.text}`);
};

const tolka = (svar: Svar): GrafSvar => {
  const { data = null, errors = [] }: { data?: GrafSvar['data']; errors?: GrafFel[] } = svar.text.startsWith('{') ? JSON.parse(svar.text) : {};
  return { ...svar, data, errors, kod: errors[0]?.extensions?.code ?? null };
};

/** The single field of an answer, e.g. the result of a mutation. */
export const falt = (svar: GrafSvar, namn: string): GrafVarde | undefined => svar.data?.[namn];

/** A named field inside an answer, or undefined. */
export const i = (varde: GrafVarde | undefined, ...stig: readonly (string | number)[]): GrafVarde | undefined => {
  let har: GrafVarde | undefined = varde;
  for (const steg of stig) {
    if (typeof har !== 'object' || har === null) return undefined;
    const nasta: GrafVarde | undefined = Object.entries(har).find(([namn]) => namn === String(steg))?.[1];
    har = nasta;
  }
  return har;
};

/** The connection broke or was refused. Told by its name: fetch throws an error of the world outside jest's. */
export const arNatfel = (fel: unknown): boolean => typeof fel === 'object' && fel !== null && 'name' in fel && fel.name === 'TypeError' && 'message' in fel && fel.message === 'fetch failed';

/** The code of a system error. */
export const felkod = (fel: unknown): string => (typeof fel === 'object' && fel !== null && 'code' in fel ? String(fel.code) : '');
