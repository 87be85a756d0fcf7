import { arKonflikt, type Begaran, type Db, type Konflikt, kravKontext } from '@gemensam/shared/api';
import { type ResolversTypes } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { svaraNoterat } from '../sekretess/notera-lasning';
import { type ArendeLas } from './arende.lasmodell';

/** What an act on an ärende came to, as the contract says it; that it shows the ärende is noted. */
export const arendesvar = async (db: Db, begaran: Begaran, utfall: ArendeLas | Konflikt<ArendeLas> | Avslag): Promise<ResolversTypes['SparaArendeResultat']> => {
  if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
  const stale = arKonflikt<ArendeLas>(utfall);
  const arende = await svaraNoterat(db, kravKontext(begaran), stale ? utfall.aktuell.id : utfall.id, stale ? utfall.aktuell : utfall);
  return stale ? { __typename: 'ArendeKonflikt', aktuell: arende } : { __typename: 'Arende', ...arende };
};
