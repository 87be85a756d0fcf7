import { GrafFel, felForStatus } from './graf-fel';
import type { VisatAvslag } from './gs-avslag';
import type { Handling } from './handlingstyp';

export type Uppladdningssvar = { readonly handling: Handling } | { readonly avslag: VisatAvslag };

const arSvar = (v: unknown): v is Uppladdningssvar => typeof v === 'object' && v !== null && ('handling' in v || 'avslag' in v);

const lasSvar = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/**
 * Sends a file with its progress (0 to 1), which fetch cannot tell. A refusal is an answer; when there is none it rejects with
 * a GrafFel. The same key on a new try stores nothing twice.
 */
export const laddaUppFil = (adress: string, form: FormData, nyckel: string, framsteg: (del: number) => void): Promise<Uppladdningssvar> =>
  new Promise((klar, fel) => {
    const begaran = new XMLHttpRequest();
    begaran.open('POST', adress);
    begaran.setRequestHeader('apollo-require-preflight', '1');
    begaran.setRequestHeader('idempotency-key', nyckel);
    begaran.upload.onprogress = (h) => framsteg(h.total > 0 ? h.loaded / h.total : 0);
    begaran.onerror = () => fel(new GrafFel('natverk'));
    begaran.onload = () => {
      const svar = lasSvar(begaran.responseText);
      if (arSvar(svar)) klar(svar);
      else fel(begaran.status === 401 ? new GrafFel('utloggad') : felForStatus(begaran.status));
    };
    begaran.send(form);
  });

const ENHETER = ['byte', 'kB', 'MB'] as const;

/**
 * A file's size with one decimal where it says something.
 * @example filstorlek(1_572_864) // '1,5 MB'
 */
export const filstorlek = (byte: number): string => {
  const steg = byte < 1024 ? 0 : byte < 1024 * 1024 ? 1 : 2;
  const tal = byte / 1024 ** steg;
  const text = steg === 0 || tal >= 100 ? String(Math.round(tal)) : tal.toFixed(1).replace(/\.0$/, '').replace('.', ',');
  return `${text}\u00a0${ENHETER[steg]}`;
};
