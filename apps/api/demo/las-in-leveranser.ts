import { faser, fasText, type Upphandlingslage, upphandlingslageText } from '@gemensam/projekt/domain';
import { type Handelse, type Skrivning } from '@gemensam/shared/api';
import { DEMODATUM } from '../installning-miljo';
import { type DemoLeverans, type DemoPlan } from './demoinnehall';
import { inlast, INLASNING, laggTill } from './inlasning';
import { finn } from './las-in-personer';

/** Upphandlingar in the state the source gives, plans of gates, and the leverabler that a directive names. */
export const lasInLeveranser = async (skriv: Skrivning, leveranser: readonly DemoLeverans[], projektId: ReadonlyMap<string, string>): Promise<readonly Handelse[]> => {
  const handelser: Handelse[] = [];
  for (const l of leveranser) {
    const id = finn(projektId, l.projekt);
    if (l.upphandling) handelser.push(await lasInUpphandling(skriv, l, id, l.upphandling));
    if (l.plan) handelser.push(await lasInPlan(skriv, l, id, l.plan));
    if (l.leverabler) handelser.push(await lasInLeverabler(skriv, l, id, l.leverabler));
  }
  return handelser;
};

const lasInUpphandling = async (skriv: Skrivning, { projekt, kalla }: DemoLeverans, projektId: string, steg: NonNullable<DemoLeverans['upphandling']>): Promise<Handelse> => {
  const id = skriv.nyttId();
  const lage: Upphandlingslage = steg[steg.length - 1]?.till ?? 'dialog';
  const fore = lage === 'overprovning' ? (steg[steg.length - 2]?.till ?? null) : null;
  await laggTill(skriv, 'upphandling', [{ id, projekt_id: projektId, nummer: 1, forfarande: 'annonserat', lage, fore_overprovning: fore, inlast_kalla: kalla.namn, version: 1 }]);
  const rader = steg.map((s, i) => ({
    id: skriv.nyttId(), upphandling_id: id, nummer: i + 1, till: s.till, datum: s.datum, anmarkning: s.anmarkning ?? null, av: INLASNING.namn, inlast_kalla: kalla.namn, tid: skriv.nu.toISOString(),
  }));
  // The row says which transaction it belongs to by its own default: see the deferred rule of upphandling.
  await laggTill(skriv, 'upphandlingssteg', rader);
  return inlast(kalla, {
    objekttyp: 'projekt', objektId: projektId, text: `Upphandlingen för ${projekt} lästes in: ${upphandlingslageText(lage)}.`,
    data: { upphandlingId: id, steg: steg.map((s) => ({ till: s.till, datum: s.datum, anmarkning: s.anmarkning ?? null })) },
  });
};

const lasInLeverabler = async (skriv: Skrivning, { projekt, kalla }: DemoLeverans, projektId: string, leverabler: NonNullable<DemoLeverans['leverabler']>): Promise<Handelse> => {
  await laggTill(
    skriv,
    'leverabel',
    leverabler.map((l) => ({ id: skriv.nyttId(), projekt_id: projektId, namn: l.namn, grind: l.grind, agare: l.agare, godkand: l.godkand?.datum ?? null, godkand_av: l.godkand?.av ?? null, version: 1 })),
  );
  return inlast(kalla, {
    objekttyp: 'projekt', objektId: projektId, text: `${leverabler.length} leverabler i ${projekt} lästes in.`,
    data: { leverabler: leverabler.map((l) => l.namn), grindar: [...new Set(leverabler.map((l) => fasText(l.grind)))] },
  });
};

const lasInPlan = async (skriv: Skrivning, { projekt, kalla }: DemoLeverans, projektId: string, { dagar, antagande, tidplan }: DemoPlan): Promise<Handelse> => {
  await laggTill(skriv, 'grindplan', [
    { projekt_id: projektId, version: 1, dagar, kalla_fran: tidplan[0], kalla_till: tidplan[1], antagande: true, inlast_kalla: antagande, datum: DEMODATUM, av: INLASNING.namn, tid: skriv.nu.toISOString() },
  ]);
  return inlast(kalla, {
    objekttyp: 'projekt', objektId: projektId, text: `En plan för grindarna i ${projekt} lades in som ett antagande.`,
    data: { antagande, grindplan: faser.flatMap((fas) => (dagar[fas] === undefined ? [] : { grind: fasText(fas), dag: dagar[fas] })) },
  });
};
