import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';

/** CPU seconds a process has used, from /proc (clock ticks of 10 ms). */
export const cpu = (pid: number): number => {
  try {
    const falt = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop()?.split(' ') ?? [];
    return (Number(falt[11]) + Number(falt[12])) / 100;
  } catch {
    return 0;
  }
};

/** The processes of a PostgreSQL cluster: those that work in its folder. */
export const klusterprocesser = (kluster: string): readonly number[] => {
  const mapp = realpathSync(kluster);
  return readdirSync('/proc')
    .filter((p) => /^\d+$/.test(p))
    .filter((p) => {
      try {
        return readlinkSync(`/proc/${p}/cwd`) === mapp;
      } catch {
        return false;
      }
    })
    .map(Number);
};

export const minne = (pid: number): { readonly nu: number; readonly hogst: number } => {
  const text = readFileSync(`/proc/${pid}/status`, 'utf8');
  const mb = (namn: string): number => Math.round(Number(new RegExp(`${namn}:\\s+(\\d+)`).exec(text)?.[1] ?? 0) / 1024);
  return { nu: mb('VmRSS'), hogst: mb('VmHWM') };
};

export const median = (tal: readonly number[]): number => {
  const ordnade = [...tal].sort((a, b) => a - b);
  const mitt = Math.floor(ordnade.length / 2);
  return ordnade.length % 2 ? (ordnade[mitt] ?? 0) : ((ordnade[mitt - 1] ?? 0) + (ordnade[mitt] ?? 0)) / 2;
};

export const percentil = (tal: readonly number[], del: number): number => [...tal].sort((a, b) => a - b)[Math.min(tal.length - 1, Math.floor(tal.length * del))] ?? 0;
