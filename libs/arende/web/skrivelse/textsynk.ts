import { type VisatAvslag } from '@gemensam/shared/web';

/** Bytes as base64, in pieces: a whole document is too many arguments for one call. */
export const somBase64 = (byte: Uint8Array): string => {
  let text = '';
  for (let i = 0; i < byte.length; i += 8_192) text += String.fromCharCode(...byte.subarray(i, i + 8_192));
  return btoa(text);
};

export const franBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (tecken) => tecken.charCodeAt(0));

/** One exchange with the server: what I have and what is new from me, for what I lack. */
export interface Textbegaran {
  readonly klient: number;
  /** Who writes here: another may have logged in in the same browser meanwhile. */
  readonly person: string;
  readonly vektor: string;
  readonly andring: string | null;
  readonly narvaro: string | null;
}
/** What I lack, and where the server is. */
export interface Textlage {
  readonly slag: 'svar';
  readonly andring: string;
  /** What the server has. */
  readonly vektor: string;
  readonly nummer: number;
  /** The text may not be changed in the state the ärende is in. */
  readonly last: boolean;
  /** The ärende is secret: its text is not stored in the browser. */
  readonly hemligt: boolean;
  /** The change built on what the server does not have: nothing of it was taken. */
  readonly ofullstandig: boolean;
}
export type Textsvar =
  | Textlage
  | { readonly slag: 'avslag'; readonly avslag: VisatAvslag }
  | { readonly slag: 'utloggad' }
  | { readonly slag: 'fel'; readonly status: number };

/** What comes by itself while one writes. */
export interface Textstrom {
  readonly stang: () => void;
}
export interface Stromlyssnare {
  readonly oppen: () => void;
  readonly bruten: () => void;
  readonly andrad: (nummer: number) => void;
  readonly narvaro: (text: string) => void;
  readonly last: () => void;
  /** The text may be written: said when one begins to listen, and when it is opened again. */
  readonly oppnad?: () => void;
  /** The comments changed. */
  readonly kommentarer: () => void;
}
export interface Textsynk {
  sand(begaran: Textbegaran): Promise<Textsvar>;
  stromma(lyssnare: Stromlyssnare): Textstrom;
}

const TIDSGRANS = 15_000;

const arPost = (v: unknown): v is Readonly<Record<string, unknown>> => typeof v === 'object' && v !== null;
const arAvslag = (v: unknown): v is VisatAvslag => arPost(v) && typeof v['regel'] === 'string' && typeof v['text'] === 'string';

const tolka = (status: number, kropp: unknown): Textsvar => {
  if (status === 401) return { slag: 'utloggad' };
  if (arPost(kropp) && arAvslag(kropp['avslag'])) return { slag: 'avslag', avslag: kropp['avslag'] };
  if (arPost(kropp) && typeof kropp['andring'] === 'string' && typeof kropp['vektor'] === 'string' && typeof kropp['nummer'] === 'number') {
    const { andring, vektor, nummer } = kropp;
    return { slag: 'svar', andring, vektor, nummer, last: kropp['last'] === true, hemligt: kropp['hemligt'] !== false, ofullstandig: kropp['ofullstandig'] === true };
  }
  return { slag: 'fel', status };
};

const post = (kropp: string): unknown => {
  const varde: unknown = JSON.parse(kropp);
  return varde;
};

const text = (handelse: Event): string => (handelse instanceof MessageEvent && typeof handelse.data === 'string' ? handelse.data : '{}');
const falt = (handelse: Event, namn: string): unknown => {
  const data = post(text(handelse));
  return arPost(data) ? data[namn] : undefined;
};

/** The text of one ärende over HTTP. A failing network rejects. */
export const textsynk = (samverkan: string, arendeId: string): Textsynk => {
  const adress = `/api/${samverkan}/arenden/${arendeId}/text`;
  return {
    sand: async (begaran) => {
      const svar = await fetch(adress, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1', 'x-samverkan': samverkan },
        body: JSON.stringify(begaran),
        signal: AbortSignal.timeout(TIDSGRANS),
      });
      const arJson = (svar.headers.get('content-type') ?? '').includes('json');
      return tolka(svar.status, arJson ? await svar.json() : null);
    },
    stromma: (lyssnare) => {
      const kalla = new EventSource(`${adress}/strom`);
      kalla.addEventListener('open', lyssnare.oppen);
      kalla.addEventListener('error', () => kalla.readyState === EventSource.CLOSED && lyssnare.bruten());
      kalla.addEventListener('andrad', (h) => lyssnare.andrad(Number(falt(h, 'nummer'))));
      kalla.addEventListener('narvaro', (h) => lyssnare.narvaro(String(falt(h, 'base64') ?? '')));
      kalla.addEventListener('last', lyssnare.last);
      kalla.addEventListener('oppen', () => lyssnare.oppnad?.());
      kalla.addEventListener('slut', lyssnare.bruten);
      kalla.addEventListener('kommentarer', lyssnare.kommentarer);
      return { stang: () => kalla.close() };
    },
  };
};
