import { avslag, type Avslag, dagarMellan, type Datum } from '@gemensam/shared/domain';
import { plusManader } from '../avtal/avtalstid';

/** The steps of the grade that a supplier gets in a dialogue. A setting of the samverkan. */
export interface Betygsskala {
  readonly lagst: number;
  readonly hogst: number;
}

/** The scale where the samverkan has set no other. */
export const STANDARDBETYG: Betygsskala = { lagst: 1, hogst: 5 };

export const DIALOGKALLA = 'Internkontrollplanen, moment leverantörsdialoger';

/**
 * Is it a grade on the scale? Null: it is. Error: a field refusal on `betyg`.
 *
 * @example provaBetyg(6, STANDARDBETYG) // Avslag "Betyg utanför skalan"
 */
export const provaBetyg = (betyg: number, { lagst, hogst }: Betygsskala): Avslag | null =>
  Number.isSafeInteger(betyg) && betyg >= lagst && betyg <= hogst
    ? null
    : avslag({ regel: 'Betyg utanför skalan', kalla: DIALOGKALLA, text: `Betyget är ett helt tal från ${lagst} till ${hogst}.`, utvag: `Välj ${lagst} till ${hogst}.`, falt: 'betyg' });

/** When the next dialogue with a supplier is to be held. */
export interface NastaDialog {
  readonly dag: Datum;
  /** 0 until the day has passed. */
  readonly forsenadDagar: number;
  /** Set by hand or by the interval. */
  readonly planerad: boolean;
}

/**
 * The next dialogue: the day that is planned, else the interval of the avtal (whole months, at least one) after the last one held, the first counted
 * from the start. Without an interval only a planned one is asked for. None falls after the avtal's last day, and none is asked for when it has
 * ended: null. Late from the day after.
 * Source: domain handbook 7 (the moment "leverantörsavtal efterlevs och följs upp", by the periods of the avtal).
 *
 * @example nastaDialog({ start: '2021-01-01', slut: '2023-12-31', intervallManader: 6, senaste: null, planerad: null }, '2021-07-11') // dag 2021-07-01, 10 days late
 */
export const nastaDialog = (
  a: { readonly start: Datum; readonly slut: Datum; readonly intervallManader: number | null; readonly senaste: Datum | null; readonly planerad: Datum | null },
  datum: Datum,
): NastaDialog | null => {
  if (a.intervallManader !== null && (!Number.isSafeInteger(a.intervallManader) || a.intervallManader < 1)) throw new RangeError(`Not an interval: ${a.intervallManader}`);
  const dag = a.planerad ?? (a.intervallManader === null ? null : plusManader(a.senaste ?? a.start, a.intervallManader));
  if (dag === null || dag > a.slut || datum > a.slut) return null;
  return { dag, forsenadDagar: Math.max(0, dagarMellan(dag, datum)), planerad: a.planerad !== null };
};

/**
 * May a dialogue be registered? It has been held, and not before the avtal began. Null: it may. Error: a field refusal on `datum`.
 *
 * @example provaDialogdag('2021-03-01', { start: '2021-01-01' }, '2021-02-15') // Avslag "Dagen har inte kommit"
 */
export const provaDialogdag = (dag: Datum, { start }: { readonly start: Datum }, affarsdatum: Datum): Avslag | null => {
  if (dag > affarsdatum) return avslag({ regel: 'Dagen har inte kommit', kalla: 'Grundregel: det som registreras har hänt', text: `${dag} ligger efter i dag, ${affarsdatum}.`, utvag: 'Planera dialogen i stället.', falt: 'datum' });
  return dag < start ? avslag({ regel: 'Före avtalet', kalla: DIALOGKALLA, text: `Avtalet började ${start}.`, utvag: 'Kontrollera datumet.', falt: 'datum' }) : null;
};
