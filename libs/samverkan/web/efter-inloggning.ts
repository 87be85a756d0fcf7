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
