import { type Avtalsbild } from '@gemensam/avtal/api';
import { type Sak } from './verkstallighet';

/** The first supplier of an avtal. */
export const motpartAv = ({ leverantorer: [forst] }: Pick<Avtalsbild, 'leverantorer'>): Sak['motpart'] => forst ? { organisationId: null, namn: forst.namn, orgnr: forst.orgnr } : null;
