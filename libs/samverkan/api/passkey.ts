import {
  type AuthenticationResponseJSON, generateAuthenticationOptions, generateRegistrationOptions, type RegistrationResponseJSON, verifyAuthenticationResponse, verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { type Drift, type OppenSession } from '@gemensam/shared/api';
import { type Passkeyrad } from './faktorlager';

/** To whom a passkey belongs: the installation's own address; in the demo localhost, on any port. Null: passkeys cannot be used. */
export const passkeydoman = ({ demo, adress }: Pick<Drift, 'demo' | 'adress'>): string | null => (demo ? 'localhost' : adress && new URL(adress).hostname);

/** The origin that an answer may come from. */
const ursprung = ({ demo, adress }: Pick<Drift, 'demo' | 'adress'>, klientdata: string): string => {
  if (!demo) return adress ?? '';
  const uppgifter = somObjekt(Buffer.from(klientdata, 'base64url').toString());
  const har = uppgifter && 'origin' in uppgifter ? String(uppgifter.origin) : '';
  return /^http:\/\/localhost(?::\d{1,5})?$/.test(har) ? har : '';
};

const somObjekt = (text: string): object | null => {
  try {
    const varde: unknown = JSON.parse(text);
    return typeof varde === 'object' ? varde : null;
  } catch {
    return null;
  }
};

const TID = 5 * 60_000;
const lista = (passkeys: readonly Passkeyrad[]) => passkeys.map((p) => ({ id: p.referens.toString('base64url'), transports: [...p.transporter] }));

/** What the browser is asked to make a new passkey with. */
export const nyPasskey = (doman: string, session: OppenSession, anvandarnamn: string, passkeys: readonly Passkeyrad[]) =>
  generateRegistrationOptions({
    rpName: 'Gemensam',
    rpID: doman,
    userName: anvandarnamn,
    userDisplayName: session.namn,
    userID: Uint8Array.from(Buffer.from(session.personId)),
    timeout: TID,
    excludeCredentials: lista(passkeys),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
  });

/** What the browser is asked to show one of the person's passkeys with. */
export const visaPasskey = (doman: string, passkeys: readonly Passkeyrad[]) =>
  generateAuthenticationOptions({ rpID: doman, allowCredentials: lista(passkeys), timeout: TID, userVerification: 'preferred' });

/** A new passkey as it is stored, or null when the answer does not hold. */
export const godkandNy = async (drift: Pick<Drift, 'demo' | 'adress'>, utmaning: string, text: string): Promise<Pick<Passkeyrad, 'referens' | 'nyckel' | 'raknare' | 'transporter'> | null> => {
  const doman = passkeydoman(drift);
  const svar = somNy(text);
  if (!svar || doman === null) return null;
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: svar, expectedChallenge: utmaning, expectedOrigin: ursprung(drift, svar.response.clientDataJSON), expectedRPID: doman, requireUserVerification: false,
    });
    if (!verified) return null;
    const { id, publicKey, counter, transports } = registrationInfo.credential;
    return { referens: Buffer.from(id, 'base64url'), nyckel: Buffer.from(publicKey), raknare: counter, transporter: (transports ?? []).filter((t) => /^[a-z-]{1,20}$/.test(t)).slice(0, 8) };
  } catch {
    return null; // the library throws for an answer that does not hold
  }
};

/** Which of the passkeys was shown, and its counter now; null when the answer does not hold. */
export const godkandVisad = async (
  drift: Pick<Drift, 'demo' | 'adress'>,
  utmaning: string,
  text: string,
  passkeys: readonly Passkeyrad[],
): Promise<{ readonly id: string; readonly raknare: number } | null> => {
  const doman = passkeydoman(drift);
  const svar = somVisad(text);
  const rad = passkeys.find((p) => p.referens.toString('base64url') === svar?.id);
  if (!svar || !rad || doman === null) return null;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: svar, expectedChallenge: utmaning, expectedOrigin: ursprung(drift, svar.response.clientDataJSON), expectedRPID: doman, requireUserVerification: false,
      credential: { id: svar.id, publicKey: Uint8Array.from(rad.nyckel), counter: rad.raknare, transports: [...rad.transporter] },
    });
    return verified ? { id: rad.id, raknare: authenticationInfo.newCounter } : null;
  } catch {
    return null;
  }
};

/** The answer as far as it is used before the library reads the rest. */
const harForm = (v: object | null): v is { readonly id: string; readonly response: { readonly clientDataJSON: string } } =>
  v !== null && 'id' in v && typeof v.id === 'string' && 'response' in v && typeof v.response === 'object' && v.response !== null
  && 'clientDataJSON' in v.response && typeof v.response.clientDataJSON === 'string';
const arNy = (v: object | null): v is RegistrationResponseJSON => harForm(v) && 'attestationObject' in v.response;
const arVisad = (v: object | null): v is AuthenticationResponseJSON => harForm(v) && 'signature' in v.response && 'authenticatorData' in v.response;
const somNy = (text: string): RegistrationResponseJSON | null => {
  const v = somObjekt(text);
  return arNy(v) ? v : null;
};
const somVisad = (text: string): AuthenticationResponseJSON | null => {
  const v = somObjekt(text);
  return arVisad(v) ? v : null;
};
