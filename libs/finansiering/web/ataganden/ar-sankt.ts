import { type AtagandeDelFragment } from '../generated/operationer';

/** The answer stands, but the allocation changed to a smaller share: what is taken on was lowered with it. */
export const arSankt = ({ tillstand, tidigareBegart, begart }: Pick<AtagandeDelFragment, 'tillstand' | 'tidigareBegart' | 'begart'>): boolean =>
  tidigareBegart !== null && (tillstand === 'forankrad' || tillstand === 'beslutad') && BigInt(begart) < BigInt(tidigareBegart);
