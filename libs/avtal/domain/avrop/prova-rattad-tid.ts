import { avslag, type Avslag, type Datum } from '@gemensam/shared/domain';
import { avtalstid, type Avtalstidsunderlag } from '../avtal/avtalstid';

/** The first and the last day of the avrop that hold. */
export interface Avropsdagar {
  readonly forsta: Datum;
  readonly sista: Datum;
}

const nej = (text: string, utvag: string, falt: string): Avslag => avslag({ regel: 'Avrop utanför tiden', kalla: 'Domänregel U3, avtalstid', text, utvag, falt });
const slutet = (a: Avtalstidsunderlag): Datum => avtalstid(a, a.start).slutar;

/**
 * May the time of the avtal be corrected so? What has been called off stays within it: it does not begin after the first avrop, nor end before the last.
 * An end that is not made earlier is not judged. Null: it may; `avrop` is null when nothing is called off.
 * Source: domain rule U3. Errors: field refusals on `gallerFran` and `gallerTill`.
 *
 * @example provaRattadTid(forut, { ...forut, start: '2020-06-01' }, { forsta: '2020-05-01', sista: '2020-05-01' }) // Avslag "Avrop utanför tiden"
 */
export const provaRattadTid = (forut: Avtalstidsunderlag, nu: Avtalstidsunderlag, avrop: Avropsdagar | null): Avslag | null => {
  if (!avrop) return null;
  if (nu.start > forut.start && avrop.forsta < nu.start) return nej(`Det finns avrop från ${avrop.forsta}. Avtalet kan inte börja ${nu.start}.`, `Ange ${avrop.forsta} eller tidigare, eller rätta avropen först.`, 'gallerFran');
  const slutar = slutet(nu);
  return slutar < slutet(forut) && avrop.sista > slutar
    ? nej(`Det finns avrop till och med ${avrop.sista}. Avtalet kan inte sluta ${slutar}.`, 'Ange en senare sista dag, eller rätta avropen först.', 'gallerTill')
    : null;
};
