import { arKonflikt, type Konflikt } from '@gemensam/shared/api';
import { type ResolversTypes } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { type ArendeLas } from './arende.lasmodell';

/** What an act on an ärende came to, as the contract says it. */
export const tillArendesvar = (utfall: ArendeLas | Konflikt<ArendeLas> | Avslag): ResolversTypes['SparaArendeResultat'] => {
  if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
  if (arKonflikt<ArendeLas>(utfall)) return { __typename: 'ArendeKonflikt', aktuell: utfall.aktuell };
  return { __typename: 'Arende', ...utfall };
};
