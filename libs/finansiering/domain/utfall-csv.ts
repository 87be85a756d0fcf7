import { type Belopp, STORSTA_BELOPP } from '@gemensam/shared/domain';
import type { Filfel, Utfallspost, Utfallsunderlag } from './utfall';

/** A line of a CSV file, cut into cells. */
export interface Utfallscsvrad {
  readonly rad: number;
  readonly celler: readonly string[];
}

/** The columns a file of actuals must have; `kostnadsstalle` and `projekt` may be left out. */
export const UTFALLSKOLUMNER = ['manad', 'konto', 'belopp'] as const;
const VALFRIA: readonly string[] = ['kontonamn', 'kostnadsstalle', 'projekt'];

type Tecken = ',' | '.';

const utanMellanrum = (text: string): string => text.replace(/[\s\u00A0\u202F]/g, '').replace(/^[−–]/, '-');

/** Öre and the decimal sign that was used; null when it is no amount. */
const tolka = (text: string): { readonly ore: Belopp; readonly tecken: Tecken | null } | null => {
  const [, minus = '', heltal = '0', tecken, decimaler = ''] = /^(-?)(\d{1,15})(?:([.,])(\d{1,2}))?$/.exec(utanMellanrum(text)) ?? [];
  if (!/\d/.test(text) || !/^-?\d{1,15}(?:[.,]\d{1,2})?$/.test(utanMellanrum(text))) return null;
  const ore = BigInt(heltal) * 100n + BigInt(decimaler.padEnd(2, '0'));
  if (ore > STORSTA_BELOPP) return null;
  return { ore: minus === '-' ? -ore : ore, tecken: tecken === ',' || tecken === '.' ? tecken : null };
};

interface Kolumner {
  readonly antal: number;
  readonly cell: (rad: Utfallscsvrad, namn: string) => string;
}

const lasRubrik = (rubrik: Utfallscsvrad | undefined): Kolumner | null => {
  const namn = (rubrik?.celler ?? []).map((c) => c.trim().toLowerCase().replaceAll('å', 'a').replaceAll('ä', 'a'));
  const kanda = [...UTFALLSKOLUMNER, ...VALFRIA];
  if (UTFALLSKOLUMNER.some((k) => !namn.includes(k)) || namn.some((n) => !kanda.includes(n)) || new Set(namn).size !== namn.length) return null;
  return { antal: namn.length, cell: (rad, kolumn) => (namn.includes(kolumn) ? (rad.celler[namn.indexOf(kolumn)] ?? '').trim() : '') };
};

/**
 * Reads actuals from CSV (domain rule E10, CSV beside SIE): columns manad (ÅÅÅÅ-MM), konto, belopp and, where there are such,
 * kontonamn, kostnadsstalle and projekt; debit above zero, accounts 3 are income and 4 to 8 costs. Unit: öre, nothing rounded.
 * Rule: one decimal sign in the whole file, comma or point; a row with the other is refused, since a thousand may then be read as one.
 * Errors: each with its line.
 *
 * @example utfallFranCsv([{ rad: 1, celler: ['manad', 'konto', 'belopp'] }, { rad: 2, celler: ['2020-10', '4010', '12,50'] }], 2020)
 */
export const utfallFranCsv = (rader: readonly Utfallscsvrad[], ar: number): { readonly underlag: Utfallsunderlag | null; readonly fel: readonly Filfel[] } => {
  const [rubrik, ...data] = rader.filter((r) => r.celler.some((c) => c.trim() !== ''));
  const kolumner = lasRubrik(rubrik);
  if (!kolumner)
    return { underlag: null, fel: [{ rad: rubrik?.rad ?? 1, regel: 'Rubrik', text: `Första raden ska vara en rubrik med ${UTFALLSKOLUMNER.join(', ')} och, om de finns, ${VALFRIA.join(', ')}, skilda åt av semikolon.` }] };
  const fel: Filfel[] = [];
  let bruk: { readonly tecken: Tecken; readonly rad: number } | null = null;
  const poster = data.flatMap((rad): readonly Utfallspost[] => {
    const nej = (regel: string, text: string): readonly Utfallspost[] => {
      fel.push({ rad: rad.rad, regel, text });
      return [];
    };
    const skrivet = kolumner.cell(rad, 'belopp');
    if (rad.celler.length !== kolumner.antal) return nej('Antal värden', `Raden har ${rad.celler.length} värden, men rubriken har ${kolumner.antal}.`);
    const [, artal, manad] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(kolumner.cell(rad, 'manad')) ?? [];
    if (manad === undefined) return nej('Månad', `”${kolumner.cell(rad, 'manad').slice(0, 20)}” är inte en månad. Skriv ÅÅÅÅ-MM.`);
    if (Number(artal) !== ar) return nej('Fel år', `Raden gäller ${artal}, men utfallet gäller ${ar}.`);
    const konto = kolumner.cell(rad, 'konto');
    if (!/^[3-8]\d{1,9}$/.test(konto)) return nej('Konto', `”${konto.slice(0, 20)}” är inte ett konto för intäkter eller kostnader. De börjar på 3 till 8.`);
    const belopp = tolka(skrivet);
    if (!belopp) return nej('Belopp', `”${skrivet.slice(0, 40)}” är inte ett belopp med högst två decimaler.`);
    if (belopp.tecken !== null) {
      if (bruk !== null && bruk.tecken !== belopp.tecken)
        return nej('Blandade decimaltecken', `”${skrivet.slice(0, 40)}” har ${belopp.tecken === ',' ? 'komma' : 'punkt'}, men rad ${bruk.rad} har ${bruk.tecken === ',' ? 'komma' : 'punkt'}. Använd samma decimaltecken i hela filen.`);
      bruk ??= { tecken: belopp.tecken, rad: rad.rad };
    }
    if (belopp.ore === 0n) return [];
    const objekt = ([['kostnadsstalle', 1], ['projekt', 6]] as const).flatMap(([namn, dimension]) => (kolumner.cell(rad, namn) === '' ? [] : [{ dimension, nummer: kolumner.cell(rad, namn), namn: null }]));
    const period = { franManad: Number(manad), tillManad: Number(manad) };
    return [{ sida: konto.startsWith('3') ? 'intakt' : 'kostnad', konto, kontonamn: kolumner.cell(rad, 'kontonamn') || null, objekt, belopp: belopp.ore, rad: rad.rad, ...period }];
  });
  if (fel.length > 0) return { underlag: null, fel: fel.slice(0, 200) };
  if (poster.length === 0) return { underlag: null, fel: [{ rad: null, regel: 'Inget utfall', text: 'Filen har inga rader med belopp.' }] };
  return { underlag: { poster, anmarkningar: [], franManad: Math.min(...poster.map((p) => p.franManad)), tillManad: Math.max(...poster.map((p) => p.tillManad)) }, fel: [] };
};
