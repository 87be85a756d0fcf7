import { avsnittsnamn, type Avsnittsnamn, provaInnehall, type Skrivelseinnehall, tomtInnehall } from '@gemensam/arende/domain';
import { arAvslag } from '@gemensam/shared/domain';
import { skrivelsefalt } from '../skrivelse/skrivelsefalt';

/** A template as it came, read again: what the schema does not have is an empty template. */
export const lasMallinnehall = (json: string): Skrivelseinnehall => {
  const innehall = provaInnehall(JSON.parse(json) as unknown);
  return arAvslag(innehall) ? tomtInnehall : innehall;
};

/** The sections in their order, with the names they have in the tjänsteskrivelse. */
export const mallavsnitt: readonly { readonly falt: Avsnittsnamn; readonly namn: string }[] = avsnittsnamn.map((falt) => ({
  falt,
  namn: skrivelsefalt.find((f) => f.falt === falt)?.namn ?? falt,
}));
