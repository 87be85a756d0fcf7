import { Secret, TOTP } from 'otpauth';

/** The secret of the second factor that the accounts of the demo share: no secret at all, as their password. Good while the demo runs. */
export const DEMOHEMLIGHET = 'GEMENSAMDEMOGEMENSAMDEMOGEMENSAM';

/** Six figures, SHA-1, 30 seconds: what every authenticator app takes. */
export const totpMed = (hemlighet: Secret): TOTP => new TOTP({ issuer: 'Gemensam', algorithm: 'SHA1', digits: 6, period: 30, secret: hemlighet });

/** The code of the demo's accounts at the time. */
export const demokod = (nu: Date): string => totpMed(Secret.fromBase32(DEMOHEMLIGHET)).generate({ timestamp: nu.getTime() });
