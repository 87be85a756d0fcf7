import { type beslutsratter, iKraft } from '@gemensam/delegation/domain';
import type { BeslutanderattDelFragment } from '../generated/operationer';

type Ordning = Parameters<typeof beslutsratter>[0];

/**
 * Of the versions of the delegationsordning the one in force on a day, as far as who decides goes. Null: none.
 * @example const o = ordningen(versioner, '2021-02-15'); o !== null && kanBesluta(o, roller, '2021-02-15')
 */
export const ordningen = (versioner: readonly BeslutanderattDelFragment[], datum: string): Ordning | null => {
  const o = iKraft(versioner.map((v) => ({ ...v, gallerTill: v.gallerTill ?? null })), datum);
  return o && { ...o, punkter: o.punkter.map((p) => ({ ...p, ersattare: p.ersattare ?? null, aterkallad: p.aterkallad ?? null })) };
};
