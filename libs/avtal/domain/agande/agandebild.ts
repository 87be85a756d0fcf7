import { type Datum } from '@gemensam/shared/domain';
import { type Agarregister, gallerPer, type Innehav, type Styrelseplats } from './innehav';
import { type Agarorganisation } from './organisation';

/** A holding as it stands in the picture, with the place of its owner. */
export interface Bildinnehav {
  readonly agare: number;
  readonly innehav: Innehav;
}

/** Where something held is found: the place of the owned, and of the holding among its owners. */
export interface Agtplats {
  readonly agd: number;
  readonly bland: number;
}

/** Who owned what on one day. Organisations are called by their place in `organisationer`. */
export interface Agandebild {
  readonly datum: Datum;
  readonly organisationer: readonly Agarorganisation[];
  /** The place of an organisation by its id. */
  readonly plats: ReadonlyMap<string, number>;
  /** The holdings in each organisation. */
  readonly agare: readonly (readonly Bildinnehav[])[];
  /** What each organisation holds. */
  readonly agda: readonly (readonly Agtplats[])[];
  /** The seats in each stiftelse. */
  readonly platser: ReadonlyMap<string, readonly Styrelseplats[]>;
}

/**
 * The ownership as of a day. The register has been judged by `granskaAgande`; a holding of an unknown organisation is a bug: RangeError.
 *
 * @example agandebildPer(register, '2021-02-15').agare[bild.plats.get(bolaget)] // the holdings in force that day
 */
export const agandebildPer = (register: Agarregister, datum: Datum): Agandebild => {
  const { organisationer } = register;
  const plats = new Map(organisationer.map((o, n) => [o.id, n]));
  const agare: Bildinnehav[][] = organisationer.map(() => []);
  const agda: Agtplats[][] = organisationer.map(() => []);
  for (const innehav of register.innehav) {
    if (!gallerPer(innehav, datum)) continue;
    const [a, b] = [plats.get(innehav.agareId) ?? -1, plats.get(innehav.agdId) ?? -1];
    const [iAgare, iAgda] = [agare[b], agda[a]];
    if (!iAgare || !iAgda) throw new RangeError('a holding of an unknown organisation');
    iAgda.push({ agd: b, bland: iAgare.length });
    iAgare.push({ agare: a, innehav });
  }
  const platser = new Map<string, Styrelseplats[]>();
  for (const p of register.styrelseplatser) {
    if (!gallerPer(p, datum)) continue;
    const rader = platser.get(p.stiftelseId);
    if (rader) rader.push(p);
    else platser.set(p.stiftelseId, [p]);
  }
  return { datum, organisationer, plats, agare, agda, platser };
};
