import { avslag, type Datum, finnsInte, type Utfall } from '@gemensam/shared/domain';
import { type PlaneratSammantrade } from './arende-tillstand';

/**
 * Judges to which sammanträde an ärende is planned: its day, or null when the plan is taken away (`id` null). Refused for one that is not
 * there ("Finns inte"), cancelled or past, on the field `moteId`. Source: domain handbook 1, K7.
 * @example provaPlanering('…', { datum: '2021-03-10', hinder: null }) // '2021-03-10'
 */
export const provaPlanering = (id: string | null, sammantrade: PlaneratSammantrade | null): Utfall<Datum | null> => {
  if (id === null) return null;
  if (!sammantrade) return finnsInte();
  const { datum, hinder } = sammantrade;
  if (hinder === null) return datum;
  return avslag({
    regel: hinder === 'installt' ? 'Sammanträdet är inställt' : 'Sammanträdet har varit',
    kalla: 'KL 6:23, kallelse till sammanträde',
    text: hinder === 'installt' ? `Sammanträdet ${datum} är inställt.` : `Sammanträdet ${datum} har redan varit.`,
    utvag: 'Välj ett kommande sammanträde.',
    falt: 'moteId',
  });
};
