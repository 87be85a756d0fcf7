import type { InloggadDelFragment } from '@gemensam/shared/web';

/**
 * Where a person comes after logging in: the address asked for when it is a page of a samverkan of theirs, else the first
 * samverkan they belong to, else null. An address outside the portal is never followed.
 *
 * @example efterInloggning('/norrbotten/projekt', inloggad) // '/norrbotten/projekt'
 */
export const efterInloggning = (
  till: string | undefined,
  inloggad: Pick<InloggadDelFragment, 'medlemskap'>,
): string | null => {
  const kortnamn = inloggad.medlemskap.map((m) => m.samverkan.kortnamn);
  const begart = /^\/([^/?#\\]+)(?:[/?#]|$)/.exec(till ?? '')?.[1];
  if (till && begart && kortnamn.includes(begart)) return till;
  return kortnamn[0] === undefined ? null : `/${kortnamn[0]}`;
};

type Vem = Pick<InloggadDelFragment, 'medlemskap' | 'lage'>;
const FORST: Readonly<Record<Exclude<Vem['lage'], 'hel'>, string>> = { bekrafta: '/bekrafta', byt_losenord: '/byt-losenord', skaffa_faktor: '/konto' };

/**
 * Where a session goes next: to the page that mends it when it is not whole, with the way back, else where the person was going.
 *
 * @example nastaSida('/norrbotten', { lage: 'bekrafta', medlemskap: [] }) // '/bekrafta?till=%2Fnorrbotten'
 */
export const nastaSida = (till: string | undefined, vem: Vem): string | null => {
  if (vem.lage === 'hel') return till === '/konto' ? till : efterInloggning(till, vem);
  return FORST[vem.lage] + (till ? `?till=${encodeURIComponent(till)}` : '');
};
