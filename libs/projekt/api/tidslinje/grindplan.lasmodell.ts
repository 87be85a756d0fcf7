import { type Fasvag, grindutfall, tidslinje } from '@gemensam/projekt/domain';
import { type Kontext } from '@gemensam/shared/api';
import { type Grindplan, type Grindplanversion } from '@gemensam/shared/contract';
import { type Fasbild, ordningFor } from '../faser/fasbild.lasmodell';
import { farUppdatera } from '../portfolj/portfolj.lasmodell';
import { type PlanLasrad } from './planversioner';

/** The moves of a project, oldest first. */
export const rorelserAv = (b: Fasbild) => b.historik.toReversed();

/** The gates of a project with their outcome. */
export const utfallAv = (b: Fasbild) => grindutfall(ordningFor(b), b.fas === 'vilande' ? b.vilande_fran : b.fas, rorelserAv(b));

/** The plan of a project with what became of it; null without gates. */
export const tillGrindplan = (b: Fasbild, kontext: Kontext): Grindplan | null => {
  const ordning = ordningFor(b);
  if (!ordning) return null;
  const underlag = { fas: b.fas, vilandeFran: b.vilande_fran, tidplan: { fran: b.tidplan_fran, till: b.tidplan_till }, ursprunglig: b.planer.at(-1) ?? null, galler: b.planer[0] ?? null, rorelser: rorelserAv(b) };
  const { grindar } = tidslinje(ordning, underlag, kontext.affarsdatum);
  return {
    version: b.planer[0]?.version ?? 0,
    grindar: grindar.map(({ till, beteckning, lage, ursprunglig, galler, utfall, skillnad }) => ({ till, beteckning, lage, ursprunglig, galler, utfall, skillnad })),
    versioner: b.planer.map((p) => tillVersion(p, ordning)),
    tidplanFran: b.tidplan_fran,
    tidplanTill: b.tidplan_till,
    farPlanera: farUppdatera(kontext, b.projektledare_id) && grindar.some((g) => g.lage !== 'passerad'),
  };
};

const tillVersion = ({ version, start, dagar, skal, antagande, inlastKalla, datum, tid, av }: PlanLasrad, ordning: Fasvag): Grindplanversion => ({
  version, start, skal, antagande, inlastKalla, datum, av, tid: new Date(tid), dagar: ordning.grindar.map((g) => dagar[g.till] ?? null),
});
