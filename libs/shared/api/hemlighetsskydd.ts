import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const NONCE = 12;
const TAGG = 16;

/**
 * Keeps secrets that must be read again (those of authenticator apps): AES-256-GCM under the installation's own key, bound to
 * whose they are, so that one put in another person's row does not open. Stored as nonce, ciphertext and tag.
 */
export class Hemlighetsskydd {
  constructor(private readonly nyckel: Buffer) {}

  las(hemlighet: Uint8Array, agare: string): Buffer {
    const nonce = randomBytes(NONCE);
    const chiffer = createCipheriv('aes-256-gcm', this.nyckel, nonce).setAAD(Buffer.from(agare));
    return Buffer.concat([nonce, chiffer.update(hemlighet), chiffer.final(), chiffer.getAuthTag()]);
  }

  /** Errors: throws when the text was changed, is another person's or another key's. */
  lasUpp(lagrat: Buffer, agare: string): Buffer {
    const chiffer = createDecipheriv('aes-256-gcm', this.nyckel, lagrat.subarray(0, NONCE), { authTagLength: TAGG }).setAAD(Buffer.from(agare));
    chiffer.setAuthTag(lagrat.subarray(-TAGG));
    return Buffer.concat([chiffer.update(lagrat.subarray(NONCE, -TAGG)), chiffer.final()]);
  }
}
