import { manadsnamn } from '@gemensam/finansiering/domain';
import { type Handelse, type Skrivning } from '@gemensam/shared/api';
import { formateraBelopp } from '@gemensam/shared/domain';
import { type DemoBudget, type DemoBudgetrad } from './demoinnehall';
import { inlast, INLASNING, laggTill } from './inlasning';
import { finn } from './las-in-personer';

const ore = (kronor: bigint): string => (kronor * 100n).toString();
const radnamn = (r: Pick<DemoBudgetrad, 'sida' | 'namn'>): string => `${r.sida} ${r.namn}`;

interface Inlastrad extends DemoBudgetrad {
  readonly id: string;
  readonly budgetradId: string;
}

/** The budgets of the years with what the source says of forecast, actuals, deviations and means carried over. */
export const lasInBudget = async (skriv: Skrivning, budgetar: readonly DemoBudget[]): Promise<Handelse[]> => {
  const namn = [...new Map(budgetar.flatMap((b) => b.rader).map((r) => [radnamn(r), r])).values()];
  const radId = new Map(namn.map((r) => [radnamn(r), skriv.nyttId()]));
  await laggTill(skriv, 'budgetrad', namn.map((r, i) => ({ id: finn(radId, radnamn(r)), sida: r.sida, namn: r.namn, ordning: i + 1 })));
  const handelser: Handelse[] = [];
  for (const budget of budgetar) {
    const rader = budget.rader.map((r) => ({ ...r, id: skriv.nyttId(), budgetradId: finn(radId, radnamn(r)) }));
    await laggTill(skriv, 'budgetpost', rader.map((r) => ({ id: r.id, budgetrad_id: r.budgetradId, ar: budget.ar, belopp_ore: ore(r.kronor), kalla: budget.kalla.namn, version: 1 })));
    handelser.push(...rader.map((r) => budgethandelse(budget, r)), ...(await lasInUppfoljning(skriv, budget, rader)), ...(await lasInOverskjutna(skriv, budget, rader)));
  }
  return handelser;
};

const budgethandelse = ({ ar, kalla }: DemoBudget, r: Inlastrad): Handelse =>
  inlast(kalla, {
    objekttyp: 'budgetpost',
    objektId: r.id,
    text: `Budgetraden ${r.namn} ${ar} (${r.sida === 'intakt' ? 'intäkt' : 'kostnad'}), ${formateraBelopp(r.kronor * 100n)}, lästes in.`,
    data: { ar, budgetradId: r.budgetradId, sida: r.sida, namn: r.namn, belopp: ore(r.kronor), prognos: r.prognos === undefined ? null : ore(r.prognos), kommentar: r.kommentar ?? null },
  });

/** Forecasts and comments, and the actuals as one sum to the month of the source. */
const lasInUppfoljning = async (skriv: Skrivning, { ar, kalla, utfall }: DemoBudget, rader: readonly Inlastrad[]): Promise<readonly Handelse[]> => {
  const datum = kalla.datum;
  const av = INLASNING.namn;
  await laggTill(skriv, 'prognos', rader.flatMap((r) => (r.prognos === undefined ? [] : [{ budgetpost_id: r.id, nummer: 1, belopp_ore: ore(r.prognos), datum, av }])));
  if (!utfall) return [];
  const { tillManad } = utfall;
  await laggTill(skriv, 'avvikelsekommentar', rader.flatMap((r) => (r.kommentar === undefined ? [] : [{ budgetpost_id: r.id, manad: tillManad, nummer: 1, text: r.kommentar, datum, av }])));
  const id = skriv.nyttId();
  const tid = skriv.nu.toISOString();
  await laggTill(skriv, 'utfallsinlasning', [{ id, ar, fran_manad: 1, till_manad: tillManad, slag: 'kalla', kalla: utfall.kalla.namn, anmarkning: utfall.anmarkning, antal_andringar: rader.length, tid, av }]);
  await laggTill(
    skriv,
    'utfall',
    rader.flatMap((r) => (r.utfall === undefined ? [] : [{ id: skriv.nyttId(), inlasning_id: id, budgetrad_id: r.budgetradId, ar, fran_manad: 1, till_manad: tillManad, belopp_ore: ore(r.utfall) }])),
  );
  return [
    inlast(utfall.kalla, {
      objekttyp: 'utfallsinlasning',
      objektId: id,
      text: `Utfall ${ar} till och med ${manadsnamn(tillManad)} lästes in för ${rader.length} budgetrader.`,
      data: { ar, tillManad, anmarkning: utfall.anmarkning, utfall: rader.flatMap((r) => (r.utfall === undefined ? [] : [{ budgetrad: r.namn, sida: r.sida, belopp: ore(r.utfall), budgetradId: r.budgetradId }])) },
    }),
  ];
};

const lasInOverskjutna = async (skriv: Skrivning, { ar, kalla }: DemoBudget, rader: readonly Inlastrad[]): Promise<readonly Handelse[]> => {
  const medel = rader.flatMap((r) => (r.overskjutet ? [{ ...r.overskjutet, id: skriv.nyttId(), namn: r.namn, budgetradId: r.budgetradId }] : []));
  await laggTill(skriv, 'overskjutna_medel', medel.map((m) => ({ id: m.id, budgetrad_id: m.budgetradId, fran_ar: m.franAr, ar, belopp_ore: ore(m.kronor), kalla: kalla.namn, datum: kalla.datum, av: INLASNING.namn })));
  return medel.map((m) =>
    inlast(kalla, {
      objekttyp: 'overskjutna_medel',
      objektId: m.id,
      text: `Överskjutna medel från ${m.franAr} till ${ar} på ${m.namn}, ${formateraBelopp(m.kronor * 100n)}, lästes in.`,
      data: { franAr: m.franAr, ar, budgetrad: m.namn, belopp: ore(m.kronor) },
    }),
  );
};
