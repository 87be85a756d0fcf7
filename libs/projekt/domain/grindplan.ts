import { arAvslag, arDatum, avslag, type Avslag, dagarMellan, type Datum, lagringsbar, plusDagar, type Utfall } from '@gemensam/shared/domain';
import { type Fas, fasText } from './fas';
import { type Fasvag, fasvag } from './fasordning';
import { type Fasakt, LANGSTA_SKAL } from './grind';

/** The days of a project's plan: when it begins, and when each gate is to be passed, by the phase the gate leads to. */
export interface Grindplan {
  readonly start: Datum | null;
  readonly dagar: Readonly<Partial<Record<Fas, Datum>>>;
}

/** A move of a project, as its history has it. */
export interface Fasrorelse {
  readonly akt: Fasakt;
  readonly fran: Fas;
  readonly till: Fas;
  readonly datum: Datum;
}

/** How a gate came out: passed or not, and on which day; passed without a day when that was before the portal. */
export interface Grindutfall {
  readonly till: Fas;
  readonly beteckning: string;
  readonly passerad: boolean;
  readonly utfall: Datum | null;
}

/** The years of a time plan, first and last. */
export interface Tidplanar {
  readonly fran: number | null;
  readonly till: number | null;
}

/** What a plan is judged against. */
export interface Planunderlag {
  /** Null: löpande verksamhet, which has no gates. */
  readonly ordning: Fasvag | null;
  readonly utfall: readonly Grindutfall[];
  /** The plan in force; null when this is the first one. */
  readonly galler: Grindplan | null;
  readonly idag: Datum;
}

const KALLA = 'Domänregel 6, plan för grindarna';
const nej = (regel: string, text: string, utvag: string, falt: string | null): Avslag => avslag({ regel, kalla: KALLA, text, utvag, falt });
const FORSTA_DAG = '2000-01-01';
const SISTA_DAG = '2100-12-31';

/**
 * Each gate of the way with its outcome. A gate is passed when the project stands behind it; its day is that of the newest passage,
 * so a step back takes it away again. A resting project stands in the phase it left.
 * Source: domain handbook 6, faser and gates.
 * @example grindutfall(ordning, 'forstudie', [{ akt: 'passera', fran: 'kvalificering', till: 'forstudie', datum: '2021-01-28' }])[1]
 *   // { till: 'forstudie', beteckning: 'BP1', passerad: true, utfall: '2021-01-28' }
 */
export const grindutfall = (ordning: Fasvag | null, har: Fas | null, rorelser: readonly Fasrorelse[]): readonly Grindutfall[] => {
  if (!ordning) return [];
  const vag = fasvag(ordning);
  const plats = har ? vag.indexOf(har) : -1;
  return ordning.grindar.map(({ till, beteckning }, i) => {
    const passerad = i + 1 <= plats;
    const dag = passerad ? rorelser.findLast((r) => r.akt === 'passera' && r.till === till)?.datum : undefined;
    return { till, beteckning, passerad, utfall: dag ?? null };
  });
};

/**
 * Judges a plan before it is kept. The first one is the original plan and may hold any days; a later one asks for a reason, leaves
 * the days of passed gates as they were, and moves a day only to today or later. Days never run backwards along the order; two gates
 * may share a day. Gates without a day are left out.
 * Source: domain handbook 6. Errors: one refusal, on `start`, `grindar.<fas>` or `skal`.
 * @example provaGrindplan({ start: '2021-01-01', dagar: { forstudie: '2020-12-31' }, skal: '' }, underlag) // Avslag "Dagarna går bakåt"
 */
export const provaGrindplan = (inmatning: Grindplan & { readonly skal: string }, u: Planunderlag): Utfall<{ readonly plan: Grindplan; readonly skal: string | null }> => {
  if (!u.ordning || u.utfall.length === 0) return nej('Inga grindar', 'Löpande verksamhet har inga grindar att planera.', 'Lägg upp ett projekt om arbetet ska ha ett slut.', null);
  if (u.utfall.every((g) => g.passerad)) return nej('Ingen grind kvar', 'Projektet har passerat sin sista grind.', 'Planen står kvar som den är.', null);
  const okand = Object.keys(inmatning.dagar).find((fas) => !u.utfall.some((g) => g.till === fas));
  if (okand !== undefined) return nej('Grinden finns inte', 'En av grindarna finns inte på projektets väg.', 'Ladda om sidan; fasordningen kan ha ändrats.', 'grindar');
  const plan = u.galler ? medPasserade(inmatning, u.galler, u.utfall) : { start: inmatning.start, dagar: inmatning.dagar };
  if (arAvslag(plan)) return plan;
  const fel = provaDagar(plan, u);
  if (fel) return fel;
  if (!u.galler) return { plan, skal: null };
  if (sammaPlan(plan, u.galler)) return nej('Ingen ändring', 'Planen är densamma som den som gäller.', 'Ändra en dag, eller stäng formuläret.', null);
  const skal = provaPlanskal(inmatning.skal);
  return arAvslag(skal) ? skal : { plan, skal };
};

/** The days of passed gates are history: they stay as the plan in force has them. */
const medPasserade = (ny: Grindplan, galler: Grindplan, utfall: readonly Grindutfall[]): Utfall<Grindplan> => {
  const dagar: Partial<Record<Fas, Datum>> = {};
  for (const { till, beteckning, passerad } of utfall) {
    const [dag, forut] = [ny.dagar[till], galler.dagar[till]];
    if (passerad && dag !== undefined && dag !== forut) return nej('Grinden är passerad', `${beteckning} är passerad och planeras inte om.`, 'Lämna dagen som den var.', `grindar.${till}`);
    const galla = passerad ? forut : dag;
    if (galla !== undefined) dagar[till] = galla;
  }
  return { start: ny.start, dagar };
};

const provaDagar = (plan: Grindplan, { utfall, galler, idag }: Planunderlag): Avslag | null => {
  const punkter = [
    { namn: 'Starten', falt: 'start', dag: plan.start, forut: galler?.start ?? null, passerad: false },
    // An original plan is judged by itself; a later one by what has come out.
    ...utfall.map((g) => ({ namn: g.beteckning, falt: `grindar.${g.till}`, dag: galler && g.passerad ? g.utfall : (plan.dagar[g.till] ?? null), forut: galler?.dagar[g.till] ?? null, passerad: g.passerad })),
  ];
  if (Object.keys(plan.dagar).length === 0) return nej('Planen är tom', 'Ingen grind har någon dag.', 'Skriv en dag för minst en grind.', 'grindar');
  let senast: { readonly namn: string; readonly dag: Datum; readonly passerad: boolean } | null = null;
  for (const { namn, falt, dag, forut, passerad } of punkter) {
    if (dag === null) continue;
    if (!arDatum(dag) || dag < FORSTA_DAG || dag > SISTA_DAG) return nej('Inte en dag', `${namn} har ingen dag mellan ${FORSTA_DAG} och ${SISTA_DAG}.`, 'Skriv dagen som 2021-01-28.', falt);
    if (senast && dag < senast.dag && !(passerad && senast.passerad))
      return nej('Dagarna går bakåt', `${namn} ${dag} ligger före ${senast.namn === 'Starten' ? 'starten' : senast.namn} ${senast.dag}${senast.passerad ? ', då den passerades' : ''}.`, 'Välj en senare dag, eller flytta den tidigare.', falt);
    if (galler && falt !== 'start' && !passerad && dag !== forut && dag < idag) return nej('Dagen har varit', `${namn} kan inte flyttas till ${dag}, som är före i dag ${idag}.`, 'Välj i dag eller en dag som kommer.', falt);
    senast = { namn, dag, passerad };
  }
  return null;
};

const provaPlanskal = (text: string): Utfall<string> => {
  const ren = lagringsbar(text).trim();
  if (ren === '') return nej('Skäl saknas', 'Ange varför planen ändras.', 'Skriv en mening som andra förstår.', 'skal');
  return ren.length > LANGSTA_SKAL ? nej('För långt skäl', `Skälet får vara högst ${LANGSTA_SKAL} tecken.`, 'Korta texten.', 'skal') : ren;
};

/** Whether two plans hold the same days. */
export const sammaPlan = (a: Grindplan, b: Grindplan): boolean => {
  const [x, y] = [Object.entries(a.dagar), Object.keys(b.dagar)];
  return a.start === b.start && x.length === y.length && x.every(([fas, dag]) => Object.entries(b.dagar).some(([f, d]) => f === fas && d === dag));
};

const ar = (dag: Datum): number => Number(dag.slice(0, 4));

/**
 * The years of a project, derived from its plan so that there is one truth: the day it begins gives the first year and the day of
 * the last gate the last one. Until such a day is planned the years from the source stand, widened by the days there are.
 * Source: verksamhetsplanen, tidplan; ADR 0017. Units: calendar years.
 * @example tidplanAv({ start: null, dagar: { utveckling: '2023-03-16' } }, ordning, { fran: 2019, till: 2022 }) // { fran: 2019, till: 2023 }
 */
export const tidplanAv = (plan: Grindplan, ordning: Fasvag, kalla: Tidplanar): Tidplanar => {
  const dagar = [...(plan.start ? [plan.start] : []), ...ordning.grindar.flatMap((g) => plan.dagar[g.till] ?? [])];
  const [forst, sist] = [dagar[0], dagar.at(-1)];
  if (forst === undefined || sist === undefined) return kalla;
  const slut = plan.dagar[ordning.grindar.at(-1)?.till ?? 'avslutad'];
  return {
    fran: plan.start ? ar(plan.start) : Math.min(kalla.fran ?? ar(forst), ar(forst)),
    till: slut ? ar(slut) : Math.max(kalla.till ?? ar(sist), ar(sist)),
  };
};

/** Days from the original plan to what became, or to what is planned now; negative is earlier. Null when one of them has no day. */
export const planskillnad = (ursprunglig: Datum | null, blev: Datum | null): number | null => (ursprunglig === null || blev === null ? null : dagarMellan(ursprunglig, blev));

/**
 * @example skillnadText(12) // '12 dagar senare'
 * @example skillnadText(0) // 'enligt planen'
 */
export const skillnadText = (dagar: number): string => {
  if (dagar === 0) return 'enligt planen';
  const antal = Math.abs(dagar);
  return `${antal} ${antal === 1 ? 'dag' : 'dagar'} ${dagar > 0 ? 'senare' : 'tidigare'}`;
};

/**
 * A plan from its days in the order of the gates; null where a gate has none.
 * @example planAv(ordning, { start: null, dagar: ['2021-03-01', null] }).dagar // { kvalificering: '2021-03-01' }
 */
export const planAv = (ordning: Fasvag, { start, dagar }: { readonly start: Datum | null; readonly dagar: readonly (Datum | null)[] }): Grindplan => {
  const plan: Partial<Record<Fas, Datum>> = {};
  for (const [i, g] of ordning.grindar.entries()) {
    const dag = dagar[i];
    if (dag) plan[g.till] = dag;
  }
  return { start, dagar: plan };
};

/** A gate that is to be passed soon, or should have been. */
export interface Vantandegrind {
  readonly till: Fas;
  readonly beteckning: string;
  readonly dag: Datum;
}

/**
 * The first gate ahead whose planned day has passed or comes within `inom` days; null when there is none to remind of.
 * Units: calendar days.
 * @example grindAttPassera({ start: null, dagar: { forstudie: '2021-03-01' } }, utfall, '2021-02-15', 30)?.beteckning // 'BP1'
 */
export const grindAttPassera = (plan: Grindplan, utfall: readonly Grindutfall[], idag: Datum, inom: number): Vantandegrind | null => {
  const grans = plusDagar(idag, inom);
  for (const { till, beteckning, passerad } of utfall) {
    const dag = plan.dagar[till];
    if (!passerad && dag !== undefined && dag <= grans) return { till, beteckning, dag };
  }
  return null;
};

/** @example grindnamn({ beteckning: 'BP3', till: 'utveckling' }) // 'BP3 till Utveckling/realisering' */
export const grindnamn = ({ beteckning, till }: { readonly beteckning: string; readonly till: Fas }): string => (beteckning === fasText(till) ? beteckning : `${beteckning} till ${fasText(till)}`);
