import { belopp, tal } from '@gemensam/shared/web';

/** An event's data as it is shown: a value, a group of values, or a table of like rows. */
export type Uppgift =
  | { readonly slag: 'varde'; readonly namn: string; readonly varde: string }
  | { readonly slag: 'grupp'; readonly namn: string; readonly barn: readonly Uppgift[] }
  | { readonly slag: 'tabell'; readonly namn: string; readonly kolumner: readonly string[]; readonly rader: readonly (readonly string[])[] };

/** Keys whose value is whole öre as text; everything under `andelar` is too. */
const BELOPP = /^(?:belopp|totalt|summa|netto|budget|andel)(?:Ore)?$|Ore$|Belopp$/;
/** Keys whose number is a count, grouped in thousands; a year or a version is not. */
const ANTAL = /^(?:antal.*|fran|till|oforandrade|.*Antal)$/;
const ORE = /^-?\d{1,18}$/;

const NAMN: Readonly<Record<string, string>> = {
  andelar: 'Andelar per kommun',
  andrade: 'Ändrade',
  ar: 'År',
  fran: 'Från',
  kalla: 'Källa',
  kallaFran: 'Källa förut',
  kallaTill: 'Källa nu',
  kallansDatum: 'Källans datum',
  kallor: 'Källor',
  lageKostnad: 'Läge, kostnad',
  lageResultat: 'Läge, resultat',
  lageTid: 'Läge, tid',
  nyckeltyp: 'Nyckel',
  oforandrade: 'Oförändrade',
  till: 'Till',
  utanforBudget: 'Utanför budget',
};

/** A key in words: `statusrapportId` is `Statusrapport id`. */
export const uppgiftsnamn = (nyckel: string): string =>
  NAMN[nyckel] ??
  nyckel
    .replaceAll('_', ' ')
    .replace(/([a-zåäö])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
    .replace(/^./u, (c) => c.toLocaleUpperCase('sv'));

const arObjekt = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null && !Array.isArray(v);

const text = (nyckel: string, v: unknown, iAndelar: boolean): string => {
  if (v === null || v === undefined || v === '') return '–';
  if (typeof v === 'boolean') return v ? 'ja' : 'nej';
  if (typeof v === 'string' && ORE.test(v) && (iAndelar || BELOPP.test(nyckel))) return belopp(v);
  if (typeof v === 'number') return ANTAL.test(nyckel) ? tal(v) : String(v);
  if (typeof v === 'string') return v;
  return JSON.stringify(v);
};

/** Columns that say which row it is come first. */
const FORST = ['kommun', 'namn', 'kommunkod', 'datum'];
const plats = (kolumn: string): number => (FORST.includes(kolumn) ? FORST.indexOf(kolumn) : FORST.length);

const uppgift = (nyckel: string, v: unknown, iAndelar: boolean): Uppgift => {
  const namn = uppgiftsnamn(nyckel);
  if (arObjekt(v)) return { slag: 'grupp', namn, barn: Object.entries(v).map(([k, barn]) => uppgift(k, barn, iAndelar || nyckel === 'andelar')) };
  if (!Array.isArray(v)) return { slag: 'varde', namn, varde: text(nyckel, v, iAndelar) };
  const rader: readonly unknown[] = v;
  if (rader.length === 0) return { slag: 'varde', namn, varde: 'inga' };
  if (!rader.every(arObjekt)) return { slag: 'varde', namn, varde: rader.map((r) => text(nyckel, r, iAndelar)).join(', ') };
  const kolumner = [...new Set(rader.flatMap((r) => Object.keys(r)))].sort((a, b) => plats(a) - plats(b));
  return { slag: 'tabell', namn, kolumner: kolumner.map(uppgiftsnamn), rader: rader.map((r) => kolumner.map((k) => text(k, r[k], iAndelar))) };
};

/**
 * An event's JSON as names and values to read.
 *
 * @example handelsedata('{"totalt":"49000000"}') // [{ slag: 'varde', namn: 'Totalt', varde: '490 000 kr' }]
 */
export const handelsedata = (json: string): readonly Uppgift[] => {
  const data: unknown = JSON.parse(json);
  return arObjekt(data) ? Object.entries(data).map(([k, v]) => uppgift(k, v, false)) : [];
};
