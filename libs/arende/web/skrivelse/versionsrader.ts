import { avsnittsnamn, type Avsnittsnamn, SAKNAD_SIFFRA, type Skrivelseinnehall, type Skrivet, skrivnaAv, styckestext, type Textstycke, textstycken } from '@gemensam/arende/domain';
import { jamforOrd, jamforStycken, type Textdel } from '@gemensam/shared/domain';

/** A version as it was kept. */
export interface Versionstext {
  readonly innehall: Skrivelseinnehall;
  readonly forfattare: Readonly<Partial<Record<Avsnittsnamn, readonly { readonly namn: string; readonly langd: number }[]>>>;
  /** What its figures say. */
  readonly siffror: ReadonlyMap<string, string>;
}

/** A paragraph in one of the versions, in runs of what both have and what one has. */
export interface Versionscell {
  readonly inledning: string;
  readonly rubrik: boolean;
  readonly delar: readonly Textdel[];
  readonly skrivet: readonly Skrivet[];
}

export interface Versionsrad {
  readonly gammal: Versionscell | null;
  readonly ny: Versionscell | null;
  readonly lika: boolean;
}

export interface Versionsavsnitt {
  readonly falt: Avsnittsnamn;
  readonly rader: readonly Versionsrad[];
  readonly andrade: number;
}

/**
 * Two versions beside each other, section by section and paragraph by paragraph, with the words that went and came. Sections without
 * text in either are left out. Figures are what each of the two says.
 */
export const versionsavsnitt = (gammal: Versionstext, ny: Versionstext): readonly Versionsavsnitt[] => {
  const siffra = (v: Versionstext) => (nyckel: string): string => v.siffror.get(nyckel) ?? SAKNAD_SIFFRA;
  return avsnittsnamn.flatMap((falt) => {
    const [a, b] = [textstycken(gammal.innehall[falt], siffra(gammal)), textstycken(ny.innehall[falt], siffra(ny))];
    if (a.length + b.length === 0) return [];
    const [skrivetA, skrivetB] = [skrivnaAv(a, gammal.forfattare[falt] ?? []), skrivnaAv(b, ny.forfattare[falt] ?? [])];
    const rader = jamforStycken(a.map(styckestext), b.map(styckestext)).map((p) => {
      const [g, n] = [p.gammal === null ? null : (a[p.gammal] ?? null), p.ny === null ? null : (b[p.ny] ?? null)];
      const delar = jamforOrd(g ? styckestext(g) : '', n ? styckestext(n) : '');
      return {
        gammal: g && cell(g, delar.filter((d) => d.slag !== 'tillagt'), skrivetA[p.gammal ?? -1]),
        ny: n && cell(n, delar.filter((d) => d.slag !== 'borttaget'), skrivetB[p.ny ?? -1]),
        lika: g !== null && n !== null && delar.every((d) => d.slag === 'lika'),
      };
    });
    return [{ falt, rader, andrade: rader.filter((r) => !r.lika).length }];
  });
};

const cell = (s: Textstycke, delar: readonly Textdel[], skrivet: readonly Skrivet[] = []): Versionscell => ({ inledning: s.inledning, rubrik: s.slag === 'rubrik', delar, skrivet: namngivnaEnGang(skrivet) });

/** Who wrote is said where it begins and where somebody else goes on; a figure between does not make it said again. */
const namngivnaEnGang = (skrivet: readonly Skrivet[]): readonly Skrivet[] => {
  let sagt: string | null = null;
  return skrivet.map((s) => {
    const igen = s.namn === sagt;
    sagt = s.namn ?? sagt;
    return igen ? { ...s, namn: null } : s;
  });
};
