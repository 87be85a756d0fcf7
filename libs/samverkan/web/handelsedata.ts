import { arInstallningsnyckel, installningsslag } from '@gemensam/samverkan/domain';
import { belopp, tal, tidpunkt } from '@gemensam/shared/web';
import { BELOPPSANDRINGAR, type Faltslag, HANDELSEFALT } from './handelsefalt';

/** An event's data as it is shown: a value, a group of values, or a table of like rows. */
export type Uppgift =
  | { readonly slag: 'varde'; readonly namn: string; readonly varde: string }
  | { readonly slag: 'grupp'; readonly namn: string; readonly barn: readonly Uppgift[] }
  | { readonly slag: 'tabell'; readonly namn: string; readonly kolumner: readonly string[]; readonly rader: readonly (readonly string[])[] };

/** What a person reads, and the ids and sums that only the chain and the machines need. */
export interface Handelsedata {
  readonly uppgifter: readonly Uppgift[];
  readonly tekniska: readonly { readonly namn: string; readonly varde: string }[];
}

/** What the words are taken from: the kind of event, and the names of the kommuner by their code. */
export interface Handelsekontext {
  readonly handelsetyp: string;
  readonly kommuner: ReadonlyMap<string, string>;
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const HELTAL = /^-?\d{1,18}$/;
const TID = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:\d{2})$/;

const falt = (nyckel: string) => (Object.hasOwn(HANDELSEFALT, nyckel) ? HANDELSEFALT[nyckel] : undefined);

/** A key in words: `sistaDag` is `Sista dag att svara`, one that is not known its own words. */
export const uppgiftsnamn = (nyckel: string): string =>
  falt(nyckel)?.namn ??
  nyckel
    .replaceAll('_', ' ')
    .replace(/([a-zåäö])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
    .replace(/^./u, (c) => c.toLocaleUpperCase('sv'));

const arObjekt = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null && !Array.isArray(v);
const arTeknisk = (nyckel: string, v: unknown): boolean => !arObjekt(v) && !Array.isArray(v) && (falt(nyckel)?.slag === 'teknisk' || /Id$/.test(nyckel) || (typeof v === 'string' && UUID.test(v)));

const slaget = (nyckel: string, { handelsetyp }: Handelsekontext): Faltslag | undefined => {
  if ((nyckel === 'fran' || nyckel === 'till') && BELOPPSANDRINGAR.has(handelsetyp)) return 'belopp';
  return falt(nyckel)?.slag ?? (/Ore$|Belopp$/.test(nyckel) ? 'belopp' : undefined);
};

const strang = (nyckel: string, v: string, ctx: Handelsekontext): string => {
  const slag = slaget(nyckel, ctx);
  const ord = falt(nyckel)?.ord;
  if (slag === 'belopp' && HELTAL.test(v)) return belopp(v);
  if (slag === 'kommun') return ctx.kommuner.get(v) ?? v;
  if (ord && Object.hasOwn(ord, v)) return ord[v] ?? v;
  return TID.test(v) ? tidpunkt(v) : v;
};

const text = (nyckel: string, v: unknown, ctx: Handelsekontext): string => {
  if (v === null || v === undefined || v === '') return '–';
  if (typeof v === 'boolean') return v ? 'ja' : 'nej';
  if (typeof v === 'number') return slaget(nyckel, ctx) === 'antal' || ((nyckel === 'fran' || nyckel === 'till') && v >= 0) ? tal(v) : String(v);
  if (typeof v === 'string') return strang(nyckel, v, ctx);
  if (Array.isArray(v)) return v.length === 0 ? 'inga' : v.map((d) => text(nyckel, d, ctx)).join(', ');
  return arObjekt(v) ? Object.entries(v).map(([k, d]) => `${uppgiftsnamn(k)}: ${text(k, d, ctx)}`).join('; ') : JSON.stringify(v);
};

/** Columns that say which row it is come first. */
const FORST = ['kommun', 'namn', 'part', 'kommunkod', 'datum'];
const plats = (kolumn: string): number => (FORST.includes(kolumn) ? FORST.indexOf(kolumn) : FORST.length);

const tabell = (namn: string, rader: readonly Record<string, unknown>[], ctx: Handelsekontext): Uppgift => {
  const alla = [...new Set(rader.flatMap((r) => Object.keys(r)))].sort((a, b) => plats(a) - plats(b));
  const kolumner = alla.filter((k) => !rader.some((r) => arTeknisk(k, r[k])) && !(k === 'kommunkod' && alla.includes('kommun')));
  return { slag: 'tabell', namn, kolumner: kolumner.map(uppgiftsnamn), rader: rader.map((r) => kolumner.map((k) => text(k, r[k], ctx))) };
};

/** A key below `foralder`: a kommun's code by its name, a code in its words, an id by its number in the row. */
const barnets = (foralder: string, nyckel: string, nr: number, ctx: Handelsekontext): string => {
  if (UUID.test(nyckel)) return `Rad ${nr}`;
  const ord = falt(foralder)?.ord;
  return ctx.kommuner.get(nyckel) ?? (ord && Object.hasOwn(ord, nyckel) ? ord[nyckel] : undefined) ?? uppgiftsnamn(nyckel);
};

const uppgift = (nyckel: string, namn: string, v: unknown, ctx: Handelsekontext): Uppgift => {
  if (arObjekt(v)) {
    const slag = slaget(nyckel, ctx);
    const egna = slag === 'belopp' || slag === 'antal';
    const kvar = Object.entries(v).filter(([k, barn]) => !arTeknisk(k, barn));
    return { slag: 'grupp', namn, barn: kvar.map(([k, barn], i) => uppgift(egna ? nyckel : k, barnets(nyckel, k, i + 1, ctx), barn, ctx)) };
  }
  if (Array.isArray(v) && v.length > 0 && v.every(arObjekt)) return tabell(namn, v, ctx);
  if (nyckel === 'kommuner' && typeof v === 'string' && v.length !== 4 && HELTAL.test(v)) return { slag: 'varde', namn: 'Kommunernas del', varde: belopp(v) };
  return { slag: 'varde', namn, varde: text(nyckel, v, ctx) };
};

const tekniska = (namn: string, nyckel: string, v: unknown): Handelsedata['tekniska'] => {
  if (arTeknisk(nyckel, v)) return v === null || v === undefined || v === '' ? [] : [{ namn, varde: String(v) }];
  const del = (k: string): string => [namn, uppgiftsnamn(k).toLocaleLowerCase('sv')].filter(Boolean).join(', ');
  if (Array.isArray(v)) return v.flatMap((d, i) => (arObjekt(d) ? tekniska(`${namn}, rad ${i + 1}`, '', d) : []));
  if (!arObjekt(v)) return [];
  return Object.entries(v).flatMap(([k, barn], i) => [...(UUID.test(k) ? [{ namn: `${namn}, rad ${i + 1}`, varde: k }] : []), ...tekniska(namn === '' ? uppgiftsnamn(k) : del(k), k, barn)]);
};

/** A setting by its name, its values with their unit. */
const installning = (data: Record<string, unknown>): Record<string, unknown> => {
  const { nyckel, ...kvar } = data;
  if (typeof nyckel !== 'string' || !arInstallningsnyckel(nyckel)) return data;
  const { namn, enhet } = installningsslag[nyckel];
  const medEnhet = (v: unknown): unknown => (typeof v === 'string' && v !== '' ? `${v} ${enhet}` : v);
  return { installning: namn, ...kvar, fran: medEnhet(data['fran']), till: medEnhet(data['till']) };
};

/**
 * An event's JSON as names and values to read: amounts in kronor, codes in words, kommuner by name, ids apart. A field that is
 * not known is shown under its own name with the value as it stands.
 *
 * @example handelsedata('{"totalt":"49000000"}', ctx).uppgifter // [{ slag: 'varde', namn: 'Totalt', varde: '490 000 kr' }]
 */
export const handelsedata = (json: string, ctx: Handelsekontext): Handelsedata => {
  const data: unknown = JSON.parse(json);
  if (!arObjekt(data)) return { uppgifter: [], tekniska: [] };
  const visad = ctx.handelsetyp === 'installning_andrad' ? installning(data) : data;
  return {
    uppgifter: Object.entries(visad).filter(([k, v]) => !arTeknisk(k, v)).map(([k, v]) => uppgift(k, uppgiftsnamn(k), v, ctx)),
    tekniska: tekniska('', '', data),
  };
};
