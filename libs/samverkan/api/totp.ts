import { randomBytes } from 'node:crypto';
import { Secret } from 'otpauth';
import { totpMed } from '@gemensam/shared/api';

/** 160 bits, as RFC 4226 asks. */
export const nyTotphemlighet = (): Buffer => randomBytes(20);

const PERIOD_MS = 30_000;
/** A clock may go half a minute wrong. */
const FONSTER = 1;

const secret = (hemlighet: Uint8Array): Secret => new Secret({ buffer: Uint8Array.from(hemlighet).buffer });

/** The secret as a person types it, and as a QR code holds it. */
export const visadTotp = (hemlighet: Uint8Array, anvandarnamn: string): { readonly hemlighet: string; readonly uri: string } => {
  const totp = totpMed(secret(hemlighet));
  totp.label = anvandarnamn;
  return { hemlighet: (totp.secret.base32.match(/.{1,4}/g) ?? []).join(' '), uri: totp.toString() };
};

/**
 * The time step that the code belongs to, or null when it is wrong. One step (30 s) to each side of now is taken. Source: RFC 6238.
 * The step is kept, so that no code is good twice.
 */
export const stegForKod = (hemlighet: Uint8Array, kod: string, nu: Date): number | null => {
  const siffror = kod.replace(/\s/g, '');
  if (!/^\d{6}$/.test(siffror)) return null;
  const skillnad = totpMed(secret(hemlighet)).validate({ token: siffror, timestamp: nu.getTime(), window: FONSTER });
  return skillnad === null ? null : Math.floor(nu.getTime() / PERIOD_MS) + skillnad;
};
