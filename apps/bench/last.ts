import { Agent, request } from 'node:http';
import { setTimeout } from 'node:timers/promises';

/** One server to send load to. `begaran` gives the n-th request of a client. */
export interface Mal {
  readonly namn: string;
  readonly port: number;
  readonly begaran: (klient: number, n: number) => { readonly vag: string; readonly huvuden: Readonly<Record<string, string>>; readonly kropp: string };
  /** Judges an answer: a wrong one stops the run. */
  readonly svar: (klient: number, status: number, text: string) => void;
}

export interface Omgang {
  readonly antal: number;
  readonly sekunder: number;
  /** Milliseconds of each request. */
  readonly tider: readonly number[];
  /** Asked to come back later (503): not counted as answers. */
  readonly avvisade: number;
}

const agenter = new Map<number, Agent>();
const agentFor = (port: number): Agent => {
  const agent = agenter.get(port) ?? new Agent({ keepAlive: true, maxSockets: 64 });
  agenter.set(port, agent);
  return agent;
};

export const skicka = (port: number, b: ReturnType<Mal['begaran']>): Promise<{ status: number; text: string }> =>
  new Promise((klar, fel) => {
    const req = request({ port, host: '127.0.0.1', agent: agentFor(port), method: 'POST', path: b.vag, headers: { ...b.huvuden, 'content-type': 'application/json', 'content-length': Buffer.byteLength(b.kropp) } }, (res) => {
      const bitar: Buffer[] = [];
      res.on('data', (bit: Buffer) => bitar.push(bit));
      res.on('end', () => klar({ status: res.statusCode ?? 0, text: Buffer.concat(bitar).toString() }));
      res.on('error', fel);
    });
    // The server closed a connection that had long been idle, at the moment it was used again: a new one is asked.
    req.on('error', (orsak: NodeJS.ErrnoException) => (req.reusedSocket && orsak.code === 'ECONNRESET' ? void skicka(port, b).then(klar, fel) : fel(orsak)));
    req.end(b.kropp);
  });

const raknare = new Map<string, number>();

/** So many clients in a closed loop for so long. */
export const belasta = async (mal: Mal, klienter: number, ms: number): Promise<Omgang> => {
  const tider: number[] = [];
  let avvisade = 0;
  const start = performance.now();
  const slut = start + ms;
  const klient = async (k: number): Promise<void> => {
    do {
      const n = (raknare.get(mal.namn) ?? 0) + 1;
      raknare.set(mal.namn, n);
      const fore = performance.now();
      const { status, text } = await skicka(mal.port, mal.begaran(k, n));
      if (status === 503) {
        avvisade++;
        await setTimeout(100);
        continue;
      }
      tider.push(performance.now() - fore);
      mal.svar(k, status, text);
    } while (performance.now() < slut);
  };
  await Promise.all(Array.from({ length: klienter }, (_, k) => klient(k)));
  return { antal: tider.length, sekunder: (performance.now() - start) / 1000, tider, avvisade };
};

export const slappAnslutningar = (): void => {
  for (const agent of agenter.values()) agent.destroy();
};
