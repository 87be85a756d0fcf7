import { strFromU8, unzipSync } from 'fflate';
import { fragor } from '@gemensam/shared/contract';
import { forsok } from './behorighetsforsok';
import { type Mal } from './forsok';
import { nyKlient } from './klient';

/** What one person asks, of which objects. */
export interface Fragan {
  readonly adress: string;
  readonly kaka: string;
  readonly mal: Mal;
  /** GraphQL documents besides the queries of the schema. */
  readonly dokument: readonly string[];
  /** Words to search for. */
  readonly sok: readonly string[];
  /** Addresses besides those of the files. */
  readonly filer: readonly string[];
}

const SOK = 'query($f: String!) { sok(fraga: $f) { antal } }';
/** What a log reader's answer holds of the chain as a whole: its length, which grows with every act in the samverkan. */
const KEDJAN = /"(kontrollpunkt|kedjenummer|kedjehash)":(\{[^}]*\}|"[^"]*"|\d+|null)/g;

/** The text of an answer, with what lies packed in it. */
const innehall = async (adress: string, kaka: string): Promise<string> => {
  const svar = await fetch(adress, { headers: { cookie: kaka, 'apollo-require-preflight': '1' }, redirect: 'manual' });
  const kropp = new Uint8Array(await svar.arrayBuffer());
  const packad = kropp[0] === 0x50 && kropp[1] === 0x4b;
  const text = packad ? Object.values(unzipSync(kropp)).map((fil) => strFromU8(fil)).join('\n') : strFromU8(kropp);
  return `${svar.status} ${text}`;
};

const filadresser = (mal: Mal): string[] =>
  Object.values(forsok).flatMap((f) => {
    const vad = f(mal);
    return vad.slag === 'rest' && vad.metod === 'GET' && !vad.strom ? [vad.adress('norrbotten')] : [];
  });

/** Everything that one may ask: each query of the schema, the documents, searches, and each file. The answers by what was asked. */
export const alltSomGarAttFa = async ({ adress, kaka, mal, dokument, sok, filer }: Fragan): Promise<ReadonlyMap<string, string>> => {
  const k = nyKlient(adress, kaka);
  const svar = new Map<string, string>();
  for (const operation of fragor) {
    const vad = forsok[operation]?.(mal);
    if (vad?.slag === 'graf') svar.set(operation, (await k.graf('norrbotten', vad.query, vad.variabler)).text);
  }
  for (const d of dokument) svar.set(d, (await k.graf('norrbotten', d)).text);
  for (const f of sok) svar.set(`sök ${f}`, (await k.graf('norrbotten', SOK, { f })).text);
  for (const fil of [...filadresser(mal), ...filer]) svar.set(fil, await innehall(`${adress}${fil}`, k.kaka()));
  return svar;
};

/** What was asked where an answer holds the word. */
export const somHaller = (svar: ReadonlyMap<string, string>, ord: string): string[] => [...svar].filter(([, text]) => text.toLowerCase().includes(ord.toLowerCase())).map(([vad]) => vad);

/** The answers without what changes by itself. */
export const jamforbart = (svar: ReadonlyMap<string, string>): [string, string][] =>
  [...svar].filter(([vad]) => !vad.endsWith('handelsekedja.json')).map(([vad, text]) => [vad, text.replace(KEDJAN, '').replace(/"timestamp":"[^"]*"/g, '')]);
