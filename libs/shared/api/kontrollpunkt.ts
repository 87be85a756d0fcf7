import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { type DataSource } from 'typeorm';
import { type BeslutadRad, type Handelsekedja, type Kedjelank, type Kontrollpunkt, kontrollpunktstext, type Kryptering } from '@gemensam/shared/domain';
import { type Lasning } from './db';

/** A new Ed25519 key as PKCS#8, for `gemensam.hemlighet`. */
export const nySigneringsnyckel = (): Buffer => generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' });

/**
 * Signs the heads of the audit chains. What is signed can no longer be changed unseen, not even by whoever owns the database,
 * as long as the checkpoint or the public key is kept somewhere else. Run every minute, and at what must stand at once.
 */
export class Kontrollpunkter {
  constructor(
    private readonly datakalla: DataSource,
    private readonly nyckel: KeyObject,
  ) {}

  /** The public key as SPKI PEM, for the offline verifier. */
  publikNyckel(): string {
    return createPublicKey(this.nyckel).export({ format: 'pem', type: 'spki' }).toString();
  }

  /** Signs every chain that has grown since its last checkpoint. Returns how many. Two replicas at once make one checkpoint. */
  async satt(nu: Date): Promise<number> {
    const huvuden: { samverkan_id: string; nr: string; hash: string }[] = await this.datakalla.query('select * from gemensam.osignerade_kedjor()');
    let antal = 0;
    for (const { samverkan_id, nr, hash } of huvuden) {
      const text = kontrollpunktstext(samverkan_id, { nr: Number(nr), hash, tid: nu.toISOString() });
      const signatur = sign(null, Buffer.from(text), this.nyckel);
      const [rad]: { ny: boolean }[] = await this.datakalla.query('select gemensam.spara_kontrollpunkt($1, $2, $3, $4, $5) as ny', [
        samverkan_id, nr, Buffer.from(hash, 'hex'), nu, signatur,
      ]);
      if (rad?.ny) antal++;
    }
    return antal;
  }
}

/** SHA-256 and Ed25519 for `granskaHandelsekedja`. */
export const krypteringMed = (publikNyckel: string): Kryptering => {
  const nyckel = createPublicKey(publikNyckel);
  return {
    sha256: (forraHash, text) => createHash('sha256').update(Buffer.from(forraHash, 'hex')).update(text, 'utf8').digest('hex'),
    verifiera: (text, signatur) => verify(null, Buffer.from(text), nyckel, Buffer.from(signatur, 'hex')),
  };
};

/** The whole chain of the samverkan, with what the offline verifier needs. */
export const exporteraKedja = async (las: Lasning, samverkanId: string): Promise<Handelsekedja> => {
  const lankar = await las.rader<Omit<Kedjelank, 'nr'> & { nr: string }>({
    namn: 'kedja.lankar',
    text: `select nr, kanonisk, hash, handelse, case when not dold then null when hel then 'hel' else 'bruten' end as dold from gemensam.kedjelankar() order by nr`,
  });
  const kontrollpunkter = await las.rader<Omit<Kontrollpunkt, 'nr' | 'tid'> & { nr: string; tid: Date }>({
    namn: 'kedja.kontrollpunkter',
    text: `select nr, encode(hash, 'hex') as hash, tid, encode(signatur, 'hex') as signatur from gemensam.handelse_kontrollpunkt order by nr`,
  });
  const olankade = await las.rader<{ id: string }>({
    namn: 'kedja.olankade',
    text: 'select id from gemensam.olankade_handelser() id',
  });
  const beslutade = await las.rader<BeslutadRad & Record<string, unknown>>({ namn: 'kedja.beslutade', text: 'select id, beteckning, avtryck, kanonisk, hash, foljder, granskad, handelse::integer as handelse from gemensam.beslutade_rader() order by ar, lopnummer, id' });
  return {
    samverkanId,
    beslutade,
    lankar: lankar.map((l) => ({ ...l, nr: Number(l.nr) })),
    kontrollpunkter: kontrollpunkter.map((k) => ({ ...k, nr: Number(k.nr), tid: k.tid.toISOString() })),
    olankade: olankade.map((o) => o.id),
  };
};
