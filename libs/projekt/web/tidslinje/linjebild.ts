import { type Fas, fasText, linjegrindText, type Linjegrindlage, type Stracka, strackText, type Tidslinje } from '@gemensam/projekt/domain';
import type { Datum } from '@gemensam/shared/domain';
import { type Tidsskala, xAv } from '@gemensam/shared/web';

/** Height of a line and of what is on it, in px. */
export const LINJEHOJD = 48;
const STAPEL = { y: 14, hojd: 16 };
const TECKEN = 6.3;
/** Room for half a gate at each end of a bar. */
const LUFT = 12;

/** How a stretch is filled; colour alone carries nothing. */
export type Fyllning = 'utfall' | 'okand' | 'vilar' | 'planerad';

export interface Bildstapel {
  readonly x: number;
  readonly bredd: number;
  readonly fyllning: Fyllning;
  /** The lines of a rest. */
  readonly streck: string | null;
  /** Its phase, where there is room for it. */
  readonly etikett: string | null;
  readonly text: string;
}

export interface Bildgrind {
  readonly x: number;
  readonly lage: Linjegrindlage;
  readonly ruter: string;
  /** Its beteckning, where there is room for it. */
  readonly etikett: string | null;
  readonly text: string;
}

/** A line ready to draw, with the same in words. */
export interface Linjebild {
  readonly plan: readonly { readonly x: number; readonly bredd: number; readonly text: string }[];
  readonly nu: readonly Bildstapel[];
  readonly grindar: readonly Bildgrind[];
  readonly sena: readonly { readonly x: number; readonly form: string; readonly text: string }[];
  readonly ord: readonly string[];
}

const KORTA: Readonly<Partial<Record<Fas, string>>> = { kvalificering: 'Kvalificering', forbereds: 'Förbereds', utveckling: 'Utveckling' };

/** Lays a line out on a scale. */
export const linjebild = (t: Tidslinje, sena: readonly { readonly namn: string; readonly klar: Datum }[], s: Tidsskala): Linjebild => {
  const plan = t.plan.map((p) => ({ ...plats(p, s), text: p.slag === 'tidplan' ? strackText(p) : `Ursprunglig plan: ${strackText(p)}` }));
  const nu = t.nu.map((n) => stapel(n, s));
  const grindar = ruter(t, s);
  const forsenade = sena.map(({ namn, klar }) => ({ x: xAv(s, klar), form: triangel(xAv(s, klar)), text: `Leverabeln ${namn} skulle ha varit klar ${klar}` }));
  return { plan, nu, grindar, sena: forsenade, ord: [...plan, ...nu, ...grindar, ...forsenade].map((x) => x.text) };
};

const plats = ({ fran, till }: Stracka, s: Tidsskala): { readonly x: number; readonly bredd: number } => {
  const x = xAv(s, fran);
  return { x, bredd: Math.max(1, xAv(s, till) - x) };
};

const stapel = (n: Stracka, s: Tidsskala): Bildstapel => {
  const { x, bredd } = plats(n, s);
  const fyllning = n.slag === 'vilar' ? 'vilar' : n.slag === 'planerad' ? 'planerad' : n.kand ? 'utfall' : 'okand';
  const namn = n.slag === 'vilar' ? 'Vilar' : ((n.fas && KORTA[n.fas]) ?? fasText(n.fas));
  return { x, bredd, fyllning, streck: n.slag === 'vilar' ? streck(x, bredd) : null, etikett: namn.length * TECKEN + 2 * LUFT < bredd ? namn : null, text: strackText(n) };
};

/** Slanting lines within a bar. */
const streck = (x: number, bredd: number): string => {
  const delar: string[] = [];
  for (let dx = 0; dx < bredd; dx += 7) delar.push(`M${tal(x + dx)} ${STAPEL.y + STAPEL.hojd}L${tal(Math.min(x + dx + STAPEL.hojd, x + bredd))} ${tal(STAPEL.y + Math.max(0, STAPEL.hojd - (bredd - dx)))}`);
  return delar.join('');
};

const ruter = ({ grindar }: Tidslinje, s: Tidsskala): readonly Bildgrind[] => {
  let ledigt = -Infinity;
  return grindar.flatMap((g) => {
    if (g.dag === null) return [];
    const x = xAv(s, g.dag);
    const halv = (g.beteckning.length * TECKEN) / 2;
    const ryms = x - halv >= ledigt;
    if (ryms) ledigt = x + halv + 2;
    const y = STAPEL.y + STAPEL.hojd / 2;
    return { x, lage: g.lage, ruter: `M${tal(x)} ${y - 8}l8 8l-8 8l-8 -8z`, etikett: ryms ? g.beteckning : null, text: linjegrindText(g) };
  });
};

const triangel = (x: number): string => `M${tal(x)} 4l4.5 7h-9z`;
const tal = (n: number): number => Math.round(n * 10) / 10;
