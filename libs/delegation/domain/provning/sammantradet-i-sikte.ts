import { dagarMellan, type Datum } from '@gemensam/shared/domain';
import { type Sammantradesdag } from './provningsunderlag';

/** Days within which a sammanträde is so near that the reason must say why not even that can be awaited (U). */
export const NARA_DAGAR = 7;

/**
 * When the nämnd meets next, as the one who decides in haste must weigh it: the law asks that the nämnd cannot be awaited. Words alone;
 * the nämnd judges afterwards, when the decision is reported. Source: KL 6:39. Days are whole.
 *
 * @example sammantradetISikte({ datum: '2021-02-17', borjar: '13:00' }, '2021-02-15') // 'Nästa sammanträde är 2021-02-17, om 2 dagar. Skälet ska visa …'
 */
export const sammantradetISikte = (s: Sammantradesdag | null, idag: Datum): string => {
  if (!s) return 'Inget kommande sammanträde finns i kalendern.';
  const dagar = dagarMellan(idag, s.datum);
  const nar = dagar === 0 ? `Nämnden sammanträder i dag kl. ${s.borjar}.` : `Nästa sammanträde är ${s.datum}, om ${dagar === 1 ? '1 dag' : `${dagar} dagar`}.`;
  return dagar > NARA_DAGAR ? nar : `${nar} Skälet ska visa varför inte ens det kan inväntas.`;
};
