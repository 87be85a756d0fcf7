import { arAvslag, avslag, type Avslag, enRad, lagringsbar, type Utfall } from '@gemensam/shared/domain';

/** A list whose view can be saved, by the addresses that show it under a samverkan. */
export const vylistor = ['projekt', 'kostnader', 'arenden', 'avtal', 'delegation'] as const;
export type Vylista = (typeof vylistor)[number];

const VAGAR: Readonly<Record<Vylista, readonly string[]>> = {
  projekt: ['projekt', 'projekt/fastavla', 'projekt/tidslinje', 'projekt/statusrapporter'],
  kostnader: ['kostnader'],
  arenden: ['arenden', 'arenden/tavla'],
  avtal: ['avtal', 'avtal/tidslinje'],
  delegation: ['delegation/beslut'],
};
const LISTNAMN: Readonly<Record<Vylista, string>> = { projekt: 'Projekt', kostnader: 'Kostnader', arenden: 'Ärenden', avtal: 'Avtal', delegation: 'Delegation' };

/** @example vylistaText('arenden') // 'Ärenden' */
export const vylistaText = (lista: Vylista): string => LISTNAMN[lista];

/** Longest name of a view and longest query, in characters; most views that one person has of one list. */
export const LANGSTA_VYNAMN = 80;
export const LANGSTA_VYFRAGA = 1000;
export const FLEST_VYER = 50;

/** A view as it is saved: its name, the address without the samverkan, and who sees it. */
export interface Vyuppgifter {
  readonly lista: Vylista;
  readonly namn: string;
  /** Under the samverkan, e.g. `projekt/fastavla`. */
  readonly vag: string;
  /** The query without its question mark, e.g. `fas=utveckling&lage=risk`. Empty: everything. */
  readonly fraga: string;
  /** All with an uppdrag in the samverkan see it; else its maker alone. */
  readonly delad: boolean;
}

const nej = (regel: string, text: string, utvag: string, falt: string): Avslag => avslag({ regel, kalla: 'Grundregel: en sparad vy är en adress med filter', text, utvag, falt });

/**
 * Judges a view before it is saved: a name of 1 to 80 characters, an address that shows the list, and a query of plain names with
 * values. Blanks and invisible characters around the name go; the query is written anew, so that it leads nowhere else.
 * Errors: a field refusal on `namn`, `vag` or `fraga`.
 * @example provaVy({ lista: 'projekt', namn: ' Risker ', vag: 'projekt', fraga: 'lage=risk', delad: true }) // { namn: 'Risker', … }
 */
export const provaVy = (v: Vyuppgifter): Utfall<Vyuppgifter> => {
  const namn = provaVynamn(v.namn);
  if (arAvslag(namn)) return namn;
  if (!VAGAR[v.lista].includes(v.vag)) return nej('Adressen går inte att spara', `Adressen visar inte ${LISTNAMN[v.lista].toLocaleLowerCase('sv')}.`, 'Öppna listan och spara vyn därifrån.', 'vag');
  const fraga = renFraga(v.fraga);
  if (fraga === null || fraga.length > LANGSTA_VYFRAGA) return nej('Urvalet går inte att spara', 'Urvalet är för långt, eller innehåller något som inte är ett filter.', 'Ta bort något filter och försök igen.', 'fraga');
  return { lista: v.lista, namn, vag: v.vag, fraga, delad: v.delad };
};

/** The name of a view. Error: a field refusal on `namn`. */
export const provaVynamn = (namn: string): Utfall<string> => {
  const rent = enRad(namn);
  if (rent === '') return nej('Namn saknas', 'Ge vyn ett namn.', 'Skriv till exempel Projekt med risk.', 'namn');
  return rent.length > LANGSTA_VYNAMN ? nej('För långt namn', `Namnet får vara högst ${LANGSTA_VYNAMN} tecken.`, 'Korta namnet.', 'namn') : rent;
};

/** The query of an address as pairs. */
export const vyfraga = (fraga: string): Readonly<Record<string, string>> => Object.fromEntries(par(fraga) ?? []);

const avkodad = (text: string): string | null => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch (fel) {
    if (fel instanceof URIError) return null;
    throw fel;
  }
};

/** Null: a name that is no filter, or text that cannot be read. */
const par = (fraga: string): readonly (readonly [string, string])[] | null => {
  const delar = fraga.split('&').filter((d) => d !== '');
  const svar = delar.map((del) => {
    const [namn = '', ...rest] = del.split('=');
    const varde = avkodad(rest.join('='));
    return varde !== null && /^[a-zA-Z]{1,30}$/.test(namn) && varde === lagringsbar(varde) ? ([namn, varde] as const) : null;
  });
  return svar.some((p) => p === null) ? null : svar.filter((p) => p !== null);
};

const renFraga = (fraga: string): string | null => {
  const alla = par(fraga);
  return alla && [...new Map(alla)].filter(([, varde]) => varde !== '').map(([namn, varde]) => `${namn}=${encodeURIComponent(varde)}`).sort().join('&');
};

/** Whether a person may take a view away: her own, or a shared one when she is e-samordnare. Error: a refusal that says who may. */
export const provaTaBortVy = (vy: { readonly egen: boolean; readonly delad: boolean }, arSamordnare: boolean): Avslag | null =>
  vy.egen || (vy.delad && arSamordnare)
    ? null
    : avslag({ regel: 'Någon annans vy', kalla: 'Grundregel: den som sparar en vy råder över den', text: 'Du kan inte ta bort en vy som någon annan har delat.', utvag: 'Be den som delade vyn, eller e-samordnaren.' });
