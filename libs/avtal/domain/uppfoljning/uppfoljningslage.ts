import { dagarMellan, type Datum, foregaendeVardag, nastaVardag } from '@gemensam/shared/domain';
import { plusManader } from '../avtal/avtalstid';
import { arSenAtgard } from './dialogatgard';
import { type Dialogavtal, type Dialogleverantor, type Dialogstatus, sammaLeverantor } from './dialoguppgifter';
import { nastaDialog, type NastaDialog } from './leverantorsdialog';

/** A dialogue as far as the follow-up is counted from it. */
export interface Dialogfakta {
  readonly id: string;
  readonly leverantor: Dialogleverantor | null;
  readonly status: Dialogstatus;
  readonly planerad: Datum | null;
  readonly hallen: Datum | null;
  readonly betyg: number | null;
  /** The highest step of the scale that the grade was given on. */
  readonly betygHogst: number | null;
  readonly atgarder: readonly { readonly klar: Datum | null; readonly senast: Datum }[];
}

/** A grade that was given. */
export interface Dialogbetyg {
  readonly dag: Datum;
  readonly betyg: number;
  readonly hogst: number;
}

/** Where the follow-up of one supplier of an avtal stands on a day. */
export interface Uppfoljningslage {
  readonly leverantor: Dialogleverantor;
  readonly nasta: NastaDialog | null;
  /** The planned dialogue that is next; null when the day comes from the interval. */
  readonly nastaId: string | null;
  readonly senaste: Datum | null;
  readonly dagarSedan: number | null;
  /** Oldest first. */
  readonly betyg: readonly Dialogbetyg[];
  readonly oppnaAtgarder: number;
  readonly senaAtgarder: number;
}

const medMig = (l: Dialogleverantor, d: Dialogfakta): boolean => d.leverantor === null || sammaLeverantor(d.leverantor, l);
const efterDag = (a: { readonly dag: Datum }, b: { readonly dag: Datum }): number => a.dag.localeCompare(b.dag);

/**
 * Where the follow-up stands with each supplier of an avtal: a dialogue with all of them at once counts for each. What is planned goes before the
 * interval; days since the last one held; measures not done, and those of them that are late. Units: days.
 * Source: domain handbook 7 (the moment "leverantörsavtal efterlevs och följs upp").
 *
 * @example uppfoljningslagen({ …, intervallManader: 6 }, [hallen20200910], '2021-02-15')[0].nasta // { dag: '2021-03-10', forsenadDagar: 0, planerad: false }
 */
export const uppfoljningslagen = (avtal: Dialogavtal & { readonly intervallManader: number | null }, dialoger: readonly Dialogfakta[], datum: Datum): readonly Uppfoljningslage[] =>
  avtal.leverantorer.map((leverantor) => {
    const egna = dialoger.filter((d) => medMig(leverantor, d));
    const [planerad] = egna.flatMap((d) => (d.status === 'planerad' && d.planerad !== null ? [{ id: d.id, dag: d.planerad }] : [])).sort(efterDag);
    const hallna = egna.flatMap((d) => (d.status === 'hallen' && d.hallen !== null ? [{ ...d, dag: d.hallen }] : [])).sort(efterDag);
    const senaste = hallna.at(-1)?.dag ?? null;
    const nasta = nastaDialog({ ...avtal, senaste, planerad: planerad?.dag ?? null }, datum);
    const atgarder = egna.flatMap((d) => d.atgarder);
    return {
      leverantor, nasta, nastaId: nasta?.planerad ? (planerad?.id ?? null) : null, senaste, dagarSedan: senaste === null ? null : dagarMellan(senaste, datum),
      betyg: hallna.flatMap((d) => (d.betyg === null || d.betygHogst === null ? [] : [{ dag: d.dag, betyg: d.betyg, hogst: d.betygHogst }])),
      oppnaAtgarder: atgarder.filter((a) => a.klar === null).length,
      senaAtgarder: atgarder.filter((a) => arSenAtgard(a, datum)).length,
    };
  });

/**
 * A vardag to meet on: the day itself or the vardag before it; from today when that has been.
 * @example motesdagFor('2021-08-14', '2021-02-15') // '2021-08-13', since the 14th is a Saturday
 */
export const motesdagFor = (dag: Datum, idag: Datum): Datum => {
  const vardag = foregaendeVardag(dag);
  return vardag < idag ? nastaVardag(idag) : vardag;
};

/**
 * The day that is proposed for the next dialogue: one interval after `efter`, on a vardag that comes. Null: the avtal has no interval, or ends before it.
 *
 * @example foreslagenDialogdag({ slut: '2023-12-31', intervallManader: 6 }, '2021-02-14', '2021-02-15') // '2021-08-13', since the 14th is a Saturday
 */
export const foreslagenDialogdag = (avtal: { readonly slut: Datum; readonly intervallManader: number | null }, efter: Datum, idag: Datum): Datum | null => {
  if (avtal.intervallManader === null) return null;
  const forslag = motesdagFor(plusManader(efter, avtal.intervallManader), idag);
  return forslag > avtal.slut ? null : forslag;
};

/**
 * Grades in words, for whoever does not see the line.
 * @example betygIOrd([{ dag: '2020-09-10', betyg: 3, hogst: 5 }, { dag: '2021-02-10', betyg: 4, hogst: 5 }]) // '3 av 5 (2020-09-10), 4 av 5 (2021-02-10)'
 */
export const betygIOrd = (betyg: readonly Dialogbetyg[]): string => betyg.map((b) => `${b.betyg} av ${b.hogst} (${b.dag})`).join(', ');
