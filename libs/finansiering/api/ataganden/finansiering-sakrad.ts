import { type FinansieringSakrad } from '@gemensam/projekt/domain';
import { type Kontext, type Lasning } from '@gemensam/shared/api';
import { lasProjektfinansiering } from './atagande.lasmodell';

/** What a gate of a project asks of the money, answered from the åtaganden of the project's posts in the transaction of the gate. */
export const finansieringSakrad: FinansieringSakrad<Lasning, Kontext> = async (las, kontext, projektId) => {
  const lage = await lasProjektfinansiering(las, kontext, projektId);
  if (!lage) return null;
  const saknas = new Map<string, bigint>();
  for (const p of lage.poster.flatMap((post) => post.parter)) if (p.saknas > 0n) saknas.set(p.namn, (saknas.get(p.namn) ?? 0n) + p.saknas);
  return { totalt: lage.totalt, sakrat: lage.sakrat, saknas: lage.saknas, sakrad: lage.sakrad, saknasHos: [...saknas].map(([namn, belopp]) => ({ namn, belopp })) };
};
