import type { Belopp, Datum } from '@gemensam/shared/domain';
import type { Filfel } from './utfall';

/** What a SIE file holds: 1 yearly balances, 2 by period, 3 by object, 4E with vouchers, 4I vouchers alone. */
export type Sietyp = '1' | '2' | '3' | '4E' | '4I';

/** A fiscal year of the file; `arsnr` 0 is the year it speaks of, -1 the year before. */
export interface Sierakenskapsar {
  readonly arsnr: number;
  readonly fran: Datum;
  readonly till: Datum;
  readonly rad: number;
}

/** T tillgång, S skuld, K kostnad, I intäkt; null when the file does not say. */
export interface Siekonto {
  readonly namn: string;
  readonly typ: 'T' | 'S' | 'K' | 'I' | null;
}

export type Siesaldoslag = 'IB' | 'UB' | 'RES' | 'PSALDO' | 'PBUDGET';

/** Pairs of dimension and object number. */
export type Sieobjektlista = readonly (readonly [dimension: number, nummer: string])[];

/** A balance, öre, debit above zero. `manad` for PSALDO and PBUDGET: what the month itself changed. */
export interface Siesaldo {
  readonly slag: Siesaldoslag;
  readonly arsnr: number;
  readonly manad: { readonly ar: number; readonly manad: number } | null;
  readonly konto: string;
  readonly objekt: Sieobjektlista;
  readonly belopp: Belopp;
  readonly rad: number;
}

/** TRANS counts; BTRANS was struck out, RTRANS added later and followed by the TRANS that counts. */
export interface Sietransaktion {
  readonly slag: 'TRANS' | 'BTRANS' | 'RTRANS';
  readonly konto: string;
  readonly objekt: Sieobjektlista;
  readonly belopp: Belopp;
  readonly rad: number;
}

export interface Sieverifikation {
  readonly serie: string;
  readonly nummer: string;
  readonly datum: Datum;
  readonly text: string;
  readonly rad: number;
  readonly rader: readonly Sietransaktion[];
}

/** A SIE file as read. `fel` empty: it is whole and every voucher balances. */
export interface Siefil {
  readonly sietyp: Sietyp;
  readonly foretag: string | null;
  readonly orgnr: { readonly varde: string; readonly rad: number } | null;
  readonly rakenskapsar: readonly Sierakenskapsar[];
  /** The day to which the file speaks, when it says so. */
  readonly omfattning: Datum | null;
  readonly konton: ReadonlyMap<string, Siekonto>;
  /** Names by `dimension nummer`. */
  readonly objekt: ReadonlyMap<string, string>;
  readonly saldon: readonly Siesaldo[];
  readonly verifikationer: readonly Sieverifikation[];
  readonly anmarkningar: readonly string[];
  readonly fel: readonly Filfel[];
}
