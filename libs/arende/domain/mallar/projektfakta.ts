import { type Fas, type Lage, type Projektslag } from '@gemensam/projekt/domain';
import { type Belopp, type Datum } from '@gemensam/shared/domain';

/** What is known of a project when an ärende is made from it. */
export interface Projektfakta {
  /** Name of the samverkan: the one who decides. */
  readonly samverkan: string;
  readonly namn: string;
  readonly slag: Projektslag;
  readonly fas: Fas | null;
  readonly tidplanFran: number | null;
  readonly tidplanTill: number | null;
  readonly beskrivning: string;
  /** Names of the kommuner that take part, in alphabetical order. */
  readonly deltagare: readonly string[];
  readonly antalKommuner: number;
  readonly tidigareBeslut: { readonly organ: string; readonly datum: Datum; readonly beteckning: string; readonly rubrik: string } | null;
  readonly status: Statusfakta | null;
  readonly kostnader: readonly Kostnadsfakta[];
}

export interface Statusfakta {
  readonly datum: Datum;
  readonly text: string;
  readonly lageTid: Lage | null;
  readonly lageKostnad: Lage | null;
  readonly lageResultat: Lage | null;
}

/** A cost post of the project with its newest allocation. Amounts in öre. */
export interface Kostnadsfakta {
  readonly id: string;
  readonly namn: string;
  readonly ar: number;
  readonly totalt: Belopp;
  readonly nyckel: 'lika' | 'invanarantal' | 'blandad' | 'fast_belopp' | 'procent' | 'antal';
  readonly utanforBudget: boolean;
  readonly antagande: string | null;
  readonly andelar: readonly { readonly kommunkod: string; readonly kommun: string; readonly belopp: Belopp }[];
}
