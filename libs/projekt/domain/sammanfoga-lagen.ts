import { type Lage } from './statusrapport';

export interface TreLagen {
  readonly lageTid: Lage;
  readonly lageKostnad: Lage;
  readonly lageResultat: Lage;
}

/**
 * Merges the lägen when somebody else reported meanwhile: what the person changed stands, for the rest what was saved stands. Where
 * both changed, the person's own choice stands; the other is frozen in the earlier report.
 * Source: domain handbook 6, Statusrapport; grundregel: nothing that was written is lost.
 * @param bas what both began from
 * @example sammanfogaLagen(bas, { ...bas, lageTid: 'risk' }, { ...bas, lageKostnad: 'avviker' }) // Tid Risk, Kostnad Avviker
 */
export const sammanfogaLagen = (bas: TreLagen, min: TreLagen, deras: Readonly<Record<keyof TreLagen, Lage | null>>): TreLagen => {
  const valj = (nyckel: keyof TreLagen): Lage => (min[nyckel] === bas[nyckel] ? (deras[nyckel] ?? min[nyckel]) : min[nyckel]);
  return { lageTid: valj('lageTid'), lageKostnad: valj('lageKostnad'), lageResultat: valj('lageResultat') };
};
