import { type Datum } from '@gemensam/shared/domain';
import { type Agarregister, gallerPer, type Innehav, type Styrelseplats } from './innehav';
import { type Agarorganisation } from './organisation';

/** A holding as it stands in the picture, with the place of its owner. */
export interface Bildinnehav {
  readonly agare: number;
  readonly innehav: Innehav;
}

/**
 * What each organisation holds, in one row: those of the organisation at place n are from `borjar[n]` up to `borjar[n + 1]`. `agd` is the place of
 * the owned, `bland` that of the holding among its owners.
 */
export interface Agtrad {
  readonly borjar: Int32Array;
  readonly agd: Int32Array;
  readonly bland: Int32Array;
}

/** Who owned what on one day. Organisations are called by their place in `organisationer`. */
export interface Agandebild {
  readonly datum: Datum;
  readonly organisationer: readonly Agarorganisation[];
  /** The place of an organisation by its id. */
  readonly plats: ReadonlyMap<string, number>;
  /** The holdings in each organisation. */
  readonly agare: readonly (readonly Bildinnehav[])[];
  readonly agda: Agtrad;
  /** The seats in each stiftelse. */
  readonly platser: ReadonlyMap<string, readonly Styrelseplats[]>;
}

/** The holdings turned round, by owner. */
const vand = (agare: readonly (readonly Bildinnehav[])[]): Agtrad => {
  const borjar = new Int32Array(agare.length + 1);
  for (const rader of agare) for (const rad of rader) borjar[rad.agare + 1] = (borjar[rad.agare + 1] ?? 0) + 1;
  for (let n = 1; n <= agare.length; n++) borjar[n] = (borjar[n] ?? 0) + (borjar[n - 1] ?? 0);
  const antal = borjar[agare.length] ?? 0;
  const [agd, bland, nasta] = [new Int32Array(antal), new Int32Array(antal), borjar.slice()];
  for (const [n, rader] of agare.entries()) {
    for (const [m, rad] of rader.entries()) {
      const plats = nasta[rad.agare] ?? 0;
      agd[plats] = n;
      bland[plats] = m;
      nasta[rad.agare] = plats + 1;
    }
  }
  return { borjar, agd, bland };
};

/**
 * The ownership as of a day. The register has been judged by `granskaAgande`; a holding of an unknown organisation is a bug: RangeError.
 *
 * @example agandebildPer(register, '2021-02-15').agare[bild.plats.get(bolaget)] // the holdings in force that day
 */
export const agandebildPer = (register: Agarregister, datum: Datum): Agandebild => {
  const { organisationer } = register;
  const plats = new Map(organisationer.map((o, n) => [o.id, n]));
  const agare: Bildinnehav[][] = organisationer.map(() => []);
  for (const innehav of register.innehav) {
    if (!gallerPer(innehav, datum)) continue;
    const a = plats.get(innehav.agareId);
    const rader = agare[plats.get(innehav.agdId) ?? -1];
    if (a === undefined || !rader) throw new RangeError('a holding of an unknown organisation');
    rader.push({ agare: a, innehav });
  }
  const platser = new Map<string, Styrelseplats[]>();
  for (const p of register.styrelseplatser) {
    if (!gallerPer(p, datum)) continue;
    const rader = platser.get(p.stiftelseId);
    if (rader) rader.push(p);
    else platser.set(p.stiftelseId, [p]);
  }
  return { datum, organisationer, plats, agare, agda: vand(agare), platser };
};
