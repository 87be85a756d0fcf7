import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Kedjefil } from '@gemensam/shared/api';
import { granskaHandelsekedja, type Kryptering } from '@gemensam/shared/domain';

/** Counted here and not by the portal's own server code, which asks for a newer Node than an auditor has at home. */
const kryptering = (publikNyckel: string): Kryptering => {
  const nyckel = createPublicKey(publikNyckel);
  return {
    sha256: (forraHash, text) => createHash('sha256').update(Buffer.from(forraHash, 'hex')).update(text, 'utf8').digest('hex'),
    verifiera: (text, signatur) => verify(null, Buffer.from(text), nyckel, Buffer.from(signatur, 'hex')),
  };
};

/**
 * Judges an exported audit chain without database or network: `node dist/apps/api/verifiera-kedja.js kedja.json [nyckel.pem]`.
 * A key kept apart from the file proves more than the one in it. Exit code 0: whole; 1: something is wrong; 2: cannot be read.
 */
const [fil, nyckelfil] = process.argv.slice(2);
if (!fil) {
  process.stderr.write('Ange filen: node dist/apps/api/verifiera-kedja.js handelsekedja.json [publik-nyckel.pem]\n');
  process.exit(2);
}
try {
  // A file from before decisions on delegation has no list of them.
  const kedja: Kedjefil = { beslutade: [], ...JSON.parse(readFileSync(fil, 'utf8')) };
  const fel = granskaHandelsekedja(kedja, kryptering(nyckelfil ? readFileSync(nyckelfil, 'utf8') : kedja.publikNyckel));
  for (const f of fel) process.stdout.write(`${f.nr ? `Händelse ${f.nr}: ` : ''}${f.text}\n`);
  const dolda = kedja.lankar.filter((l) => l.kanonisk === null).length;
  const doldaBeslut = kedja.beslutade.filter((b) => b.kanonisk === null).length;
  const sista = kedja.kontrollpunkter.at(-1);
  if (fel.length === 0)
    process.stdout.write(`Kedjan är hel: ${kedja.lankar.length} händelser${dolda ? `, varav ${dolda} dolda som servern har granskat` : ''}${sista ? `, signerad till och med nr ${sista.nr} (${sista.tid})` : ', ännu utan kontrollpunkt'}${kedja.beslutade.length ? `. ${kedja.beslutade.length} delegationsbeslut är som de fattades${doldaBeslut ? `, varav ${doldaBeslut} dolda som servern har granskat` : ''}` : ''}.\n`);
  process.exitCode = fel.length ? 1 : 0;
} catch (fel) {
  process.stderr.write(`${fil} går inte att granska: ${fel instanceof Error ? fel.message : String(fel)}\n`);
  process.exitCode = 2;
}
