import { type Datum, plusDagar } from '@gemensam/shared/domain';
import { type Fas, fasText, tidplanText } from './fas';
import { type Fasvag } from './fasordning';
import { type Fasrorelse, type Grindplan, grindutfall, planAv, planskillnad, skillnadText, type Tidplanar } from './grindplan';

/** A project as its line in time is drawn from. */
export interface Tidslinjeunderlag {
  readonly fas: Fas | null;
  /** The phase that a resting project left. */
  readonly vilandeFran: Fas | null;
  readonly tidplan: Tidplanar;
  readonly ursprunglig: Grindplan | null;
  readonly galler: Grindplan | null;
  /** Oldest first. */
  readonly rorelser: readonly Fasrorelse[];
}

/** `utfall`: it was so. `vilar`: it rested. `planerad`: by the plan. `tidplan`: the years of the source, without phases. */
export const strackslag = ['utfall', 'vilar', 'planerad', 'tidplan'] as const;
export type Strackslag = (typeof strackslag)[number];

/** A stretch of time in one phase, from a day up to, but not with, another. */
export interface Stracka {
  readonly slag: Strackslag;
  /** Null for the years of the source. */
  readonly fas: Fas | null;
  readonly fran: Datum;
  readonly till: Datum;
  /** False: the project was in earlier phases too during this time, and when each began is not known. */
  readonly kand: boolean;
}

export const linjegrindlagen = ['passerad', 'kommande', 'forsenad'] as const;
export type Linjegrindlage = (typeof linjegrindlagen)[number];

const LAGESTEXT: Readonly<Record<Linjegrindlage, string>> = { passerad: 'Passerad', kommande: 'Kommande', forsenad: 'Försenad' };

/** @example linjegrindlageText('forsenad') // 'Försenad' */
export const linjegrindlageText = (l: Linjegrindlage): string => LAGESTEXT[l];

/** A gate on the line: where it is drawn, and how far that is from the original plan. */
export interface Linjegrind {
  readonly till: Fas;
  readonly beteckning: string;
  readonly lage: Linjegrindlage;
  /** The day it was passed, else the day it is planned for; null: passed before the portal, or not planned. */
  readonly dag: Datum | null;
  readonly ursprunglig: Datum | null;
  readonly galler: Datum | null;
  readonly utfall: Datum | null;
  /** Days from the original plan; negative is earlier. */
  readonly skillnad: number | null;
}

/** A project's line: the original plan, how it went and goes on, and its gates in order. */
export interface Tidslinje {
  readonly plan: readonly Stracka[];
  readonly nu: readonly Stracka[];
  readonly grindar: readonly Linjegrind[];
}

/**
 * The line of a project on a day: plan against now. Up to the day it is what happened (its history), after it the plan in force.
 * What is not known is not drawn: without a start nothing before the first move, without a planned day nothing after it.
 * Source: domain handbook 6. Units: calendar days; every stretch is half open and none overlap.
 * @example tidslinje(ordning, elevhalsa, '2021-02-15').plan // [{ slag: 'tidplan', fas: null, fran: '2019-01-01', till: '2023-01-01', kand: true }]
 */
export const tidslinje = (ordning: Fasvag | null, p: Tidslinjeunderlag, idag: Datum): Tidslinje => {
  const har = p.fas === 'vilande' ? p.vilandeFran : p.fas;
  const grindar = linjegrindar(ordning, har, p, idag);
  const plan = p.ursprunglig && ordning ? planerad(ordning, p.ursprunglig) : tidplanen(p.tidplan);
  if (!ordning || !p.fas || !har) return { plan, nu: [], grindar };
  return { plan, nu: [...historik(ordning, p, p.fas, idag), ...framtid(har, grindar, p.rorelser.length === 0 && p.galler?.start && p.galler.start > idag ? p.galler.start : idag)], grindar };
};

/** A row of the portfolio in time, as it is read: the days of its plans in the order of the gates. */
export interface Tidslinjekalla {
  readonly fas: Fas | null;
  readonly vilandeFran: Fas | null;
  readonly tidplanFran: number | null;
  readonly tidplanTill: number | null;
  /** Null when the first plan is still in force. */
  readonly ursprunglig: { readonly start: Datum | null; readonly dagar: readonly (Datum | null)[] } | null;
  readonly galler: { readonly start: Datum | null; readonly dagar: readonly (Datum | null)[] } | null;
  readonly rorelser: readonly Fasrorelse[];
}

/** The line of a row as it is read. */
export const tidslinjeAv = (ordning: Fasvag | null, r: Tidslinjekalla, idag: Datum): Tidslinje => {
  const galler = r.galler && ordning ? planAv(ordning, r.galler) : null;
  const ursprunglig = r.ursprunglig && ordning ? planAv(ordning, r.ursprunglig) : galler;
  return tidslinje(ordning, { fas: r.fas, vilandeFran: r.vilandeFran, tidplan: { fran: r.tidplanFran, till: r.tidplanTill }, ursprunglig, galler, rorelser: r.rorelser }, idag);
};

const linjegrindar = (ordning: Fasvag | null, har: Fas | null, { ursprunglig, galler, rorelser }: Tidslinjeunderlag, idag: Datum): readonly Linjegrind[] =>
  grindutfall(ordning, har, rorelser).map(({ till, beteckning, passerad, utfall }) => {
    const [fran, nu] = [ursprunglig?.dagar[till] ?? null, galler?.dagar[till] ?? null];
    const dag = passerad ? utfall : nu;
    return { till, beteckning, lage: passerad ? 'passerad' : nu !== null && nu < idag ? 'forsenad' : 'kommande', dag, ursprunglig: fran, galler: nu, utfall, skillnad: planskillnad(fran, dag) };
  });

/** The years of the source as one stretch. */
const tidplanen = ({ fran, till }: Tidplanar): readonly Stracka[] =>
  fran === null || till === null ? [] : [{ slag: 'tidplan', fas: null, fran: `${fran}-01-01`, till: `${till + 1}-01-01`, kand: true }];

/** The stretches between the days of a plan. */
const planerad = (ordning: Fasvag, plan: Grindplan): readonly Stracka[] => {
  const punkter = [...(plan.start ? [{ fas: ordning.fran, dag: plan.start, plats: 0 }] : []), ...ordning.grindar.flatMap(({ till }, i) => ({ fas: till, dag: plan.dagar[till], plats: i + 1 }))];
  const daterade = punkter.flatMap(({ dag, ...p }) => (dag === undefined ? [] : { ...p, dag }));
  return daterade.flatMap((p, i) => {
    const nasta = daterade[i + 1];
    return nasta && nasta.dag > p.dag ? { slag: 'planerad' as const, fas: p.fas, fran: p.dag, till: nasta.dag, kand: nasta.plats === p.plats + 1 } : [];
  });
};

/** The difference of a gate from the original plan as a table shows it; a dash where there is none to speak of. */
export const skillnadOrd = ({ lage, skillnad }: Pick<Linjegrind, 'lage' | 'skillnad'>): string => (skillnad === null || (skillnad === 0 && lage !== 'passerad') ? '–' : skillnadText(skillnad));

/** The gates of a line that have a day, planned or passed. */
export const dateradeGrindar = ({ grindar }: Tidslinje): readonly Linjegrind[] => grindar.filter((g) => g.ursprunglig !== null || g.galler !== null || g.utfall !== null);

/** What happened, up to the day. The phase before the first move began at an unknown day, unless it is the first of the order. */
const historik = (ordning: Fasvag, p: Tidslinjeunderlag, fas: Fas, idag: Datum): readonly Stracka[] => {
  const start = p.galler?.start ?? p.ursprunglig?.start ?? (p.tidplan.fran === null ? null : `${p.tidplan.fran}-01-01`);
  const strackor: Stracka[] = [];
  let dag: Datum | null = start;
  let kand = (p.rorelser[0]?.fran ?? fas) === ordning.fran;
  let i: Fas = p.rorelser[0]?.fran ?? fas;
  const till = (slut: Datum): void => {
    if (dag !== null && dag < slut && i !== 'avslutad') strackor.push({ slag: i === 'vilande' ? 'vilar' : 'utfall', fas: i === 'vilande' ? p.vilandeFran : i, fran: dag, till: slut, kand });
  };
  for (const r of p.rorelser) {
    till(r.datum);
    [dag, i, kand] = [r.datum, r.till, true];
  }
  till(idag);
  return vilandeFaser(strackor, p.rorelser);
};

/** A rest stands in the phase it left, also when it is over. */
const vilandeFaser = (strackor: readonly Stracka[], rorelser: readonly Fasrorelse[]): readonly Stracka[] =>
  strackor.map((s) => (s.slag === 'vilar' ? { ...s, fas: rorelser.findLast((r) => r.akt === 'vila' && r.datum <= s.fran)?.fran ?? s.fas } : s));

/** What is planned, from a day on. A gate that is late moves nothing: the project still stands before it. */
const framtid = (har: Fas, grindar: readonly Linjegrind[], franDag: Datum): readonly Stracka[] => {
  const strackor: Stracka[] = [];
  let dag = franDag;
  let fas = har;
  let hoppat = false;
  for (const g of grindar) {
    if (g.lage === 'passerad') continue;
    if (g.dag === null || g.dag < dag) {
      hoppat = true;
      continue;
    }
    if (g.dag > dag) strackor.push({ slag: 'planerad', fas, fran: dag, till: g.dag, kand: !hoppat });
    [dag, fas, hoppat] = [g.dag, g.till, false];
  }
  return strackor;
};

/**
 * A stretch in words, with its last day.
 * @example strackText({ slag: 'planerad', fas: 'forstudie', fran: '2021-03-01', till: '2021-09-01', kand: true }) // 'Förstudie, planerad 2021-03-01 till 2021-08-31'
 */
export const strackText = ({ slag, fas, fran, till, kand }: Stracka): string => {
  const sist = plusDagar(till, -1);
  if (slag === 'tidplan') return `Tidplan ${tidplanText(Number(fran.slice(0, 4)), Number(sist.slice(0, 4)))}, utan dagar`;
  const namn = kand ? fasText(fas) : slag === 'planerad' ? `${fasText(fas)} och fasen efter utan planerad dag` : `Till och med ${fasText(fas)}, fasens början är inte känd`;
  return `${namn}, ${slag === 'planerad' ? 'planerad ' : slag === 'vilar' ? 'vilar ' : ''}${fran} till ${sist}`;
};

/**
 * @example linjegrindText(bp3) // 'BP3 planerad 2021-03-16, 14 dagar senare än ursprungligen'
 */
export const linjegrindText = ({ beteckning, lage, dag, skillnad }: Linjegrind): string => {
  if (dag === null) return lage === 'passerad' ? `${beteckning} passerad, dagen är inte känd` : `${beteckning} inte planerad`;
  const ord = lage === 'passerad' ? 'passerad' : lage === 'forsenad' ? 'skulle ha passerats' : 'planerad';
  const mot = skillnad === null || (skillnad === 0 && lage !== 'passerad') ? '' : `, ${skillnadText(skillnad)}${skillnad === 0 ? '' : ' än ursprungligen'}`;
  return `${beteckning} ${ord} ${dag}${mot}`;
};
