import { open } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { finished } from 'node:stream/promises';

/** Where clamd listens: a port, or a socket on the machine's own disk. */
export type Clamdadress = { readonly host: string; readonly port: number } | { readonly path: string };

/**
 * Reads the setting: `host:port`, `[ipv6]:port` or the absolute path of a socket. Null when it is neither.
 * @example tolkaClamdadress('127.0.0.1:3310') // { host: '127.0.0.1', port: 3310 }
 */
export const tolkaClamdadress = (text: string): Clamdadress | null => {
  if (text.startsWith('/')) return { path: text };
  const [, host = '', port = ''] = /^(?:\[([0-9a-f:.]+)\]|([\w.-]+)):(\d{1,5})$/i.exec(text)?.filter((del) => del !== undefined) ?? [];
  return host && Number(port) >= 1 && Number(port) <= 65_535 ? { host, port: Number(port) } : null;
};

export type Skanningssvar =
  | { readonly slag: 'ren' }
  | { readonly slag: 'funnen'; readonly signatur: string }
  /** No judgement: not there, too slow, or an answer that says neither. */
  | { readonly slag: 'obesvarad'; readonly orsak: string };

export interface Clamdgranser {
  /** Milliseconds without anything sent or received. */
  readonly tystnad: number;
  /** Milliseconds in all. */
  readonly totalt: number;
}

const SKANNING: Clamdgranser = { tystnad: 30_000, totalt: 60_000 };
const PING: Clamdgranser = { tystnad: 1_500, totalt: 1_500 };
const LANGSTA_SVAR = 4_096;
const BIT = 64 * 1024;

/** Has clamd judge a file (INSTREAM): its bytes are sent, so that clamd needs no right to the data folder. Never throws. */
export const skannaFil = async (adress: Clamdadress, sokvag: string, granser = SKANNING): Promise<Skanningssvar> => {
  const svar = await samtala(adress, granser, async (skicka) => {
    const fil = await open(sokvag);
    try {
      await skicka(Buffer.from('zINSTREAM\0'));
      const bit = Buffer.alloc(BIT + 4);
      for (;;) {
        const { bytesRead } = await fil.read(bit, 4, BIT);
        // A piece of no length is the end.
        bit.writeUInt32BE(bytesRead);
        await skicka(bit.subarray(0, bytesRead + 4));
        if (bytesRead === 0) return;
      }
    } finally {
      await fil.close();
    }
  }).catch((fel: unknown) => ({ orsak: fel instanceof Error ? fel.message : String(fel) }));
  if (typeof svar !== 'string') return { slag: 'obesvarad', orsak: svar.orsak };
  if (svar === 'stream: OK') return { slag: 'ren' };
  const signatur = /^stream: (.{1,200}) FOUND$/.exec(svar)?.[1];
  return signatur ? { slag: 'funnen', signatur } : { slag: 'obesvarad', orsak: `clamd svarade: ${svar.slice(0, 200)}` };
};

/** Whether clamd answers at all. */
export const clamdSvarar = async (adress: Clamdadress, granser = PING): Promise<boolean> =>
  (await samtala(adress, granser, (skicka) => skicka(Buffer.from('zPING\0'))).catch(() => null)) === 'PONG';

type Skicka = (bytes: Buffer) => Promise<void>;

/**
 * One connection, one command, one answer, which ends with NUL or with the connection. An answer counts also when clamd
 * stopped reading before all was sent: it answers early when the file is larger than its own limit.
 */
const samtala = async (adress: Clamdadress, granser: Clamdgranser, tala: (skicka: Skicka) => Promise<void>): Promise<string> => {
  const uttag = connect(adress);
  const tidur = setTimeout(() => uttag.destroy(new Error('clamd svarade inte i tid')), granser.totalt);
  uttag.setTimeout(granser.tystnad, () => uttag.destroy(new Error('clamd tystnade')));
  try {
    const svar = lasSvar(uttag);
    const osant = tala((bytes) => skicka(uttag, bytes)).then(
      () => svar,
      // The answer may have come before the connection broke.
      (fel: unknown) => (uttag.destroyed ? svar : Promise.reject(fel)),
    );
    return await Promise.race([svar, osant]);
  } finally {
    clearTimeout(tidur);
    uttag.destroy();
  }
};

const skicka = (uttag: Socket, bytes: Buffer): Promise<void> =>
  new Promise((klar, nej) => uttag.write(bytes, (fel) => (fel ? nej(fel) : klar())));

const lasSvar = async (uttag: Socket): Promise<string> => {
  let text = '';
  uttag.setEncoding('utf8');
  const slut = new Promise<void>((klar) => {
    uttag.on('data', (bit) => {
      text += String(bit);
      if (text.includes('\0') || text.length > LANGSTA_SVAR) klar();
    });
  });
  await Promise.race([slut, finished(uttag, { writable: false }).catch((fel: unknown) => (text === '' ? Promise.reject(fel) : undefined))]);
  return (text.split('\0')[0] ?? '').trim();
};
