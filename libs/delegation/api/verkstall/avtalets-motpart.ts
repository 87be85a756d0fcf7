import { type Avtalsbild } from '@gemensam/avtal/api';
import { type Lasning, type Sats } from '@gemensam/shared/api';
import { type Sak } from './verkstallighet';

const leverantoren: Sats = { namn: 'delegation.leverantorens_organisation', text: 'select id from gemensam.organisation where orgnr = $1 limit 1' };

/** The first supplier of an avtal, with its organisation where its org.nr stands in the register. */
export const motpartAv = async (las: Lasning, bild: Pick<Avtalsbild, 'leverantorer'>): Promise<Sak['motpart']> => {
  const [forst] = bild.leverantorer;
  if (!forst) return null;
  const [rad] = forst.orgnr === null ? [] : await las.rader<{ id: string }>(leverantoren, [forst.orgnr]);
  return { organisationId: rad?.id ?? null, namn: forst.namn };
};
