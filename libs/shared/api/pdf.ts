import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ServiceUnavailableException, StreamableFile } from '@nestjs/common';
import { arAvslag, type Avslag, avslag } from '@gemensam/shared/domain';
import { type Sattargument, type Sattsvar } from './pdf-arbetare';
import { pdfRam } from './pdf-ram';
import { asciinamn } from './tabellfil';

/** What every page of a document shows. */
export interface Pdfram {
  /** Title of the document, also in its properties. */
  readonly titel: string;
  readonly samverkan: string;
  /** Beside the samverkan in the head of each page. */
  readonly datum: string;
  readonly liggande?: boolean;
  /** Above the title: what kind of document it is. */
  readonly overrad?: string;
  /** In the head of each page: that it is secret, or not finished. */
  readonly markning?: string;
}

/** Data of a template: plain values, so that nothing a person wrote is ever read as typst. */
export type Pdfvarde = string | number | boolean | null | readonly Pdfvarde[] | { readonly [namn: string]: Pdfvarde };

export interface Pdfdokument {
  readonly ram: Pdfram;
  /** Typst after `pdfRam`, a constant of the program. */
  readonly mall: string;
  readonly uppgifter: { readonly [namn: string]: Pdfvarde };
}

/** Built, the process' file stands beside the program; in tests Node runs the source as it is. */
const ARBETARE = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? './pdf-arbetare.ts' : './pdf-arbetare.js', import.meta.url));
/** It may read files and load the typesetter, and nothing else: not write, not start programs. */
const RATTIGHETER = ['--permission', '--allow-fs-read=*', '--allow-addons', '--max-old-space-size=256'];
const ARGUMENT: Sattargument = '--satt-pdf';
const TIDSGRANS = 20_000;
/** How long the process waits for the next document before it goes. */
const VILA = 60_000;
/** Characters of data: about 4 000 rows of a table, five seconds' work. */
export const STORST_UNDERLAG = 1_000_000;
const FLEST_I_KO = 20;

let arbetare: ChildProcess | null = null;
let vila: NodeJS.Timeout | undefined;
let sista: Promise<unknown> = Promise.resolve();
let iKo = 0;
let nr = 0;

const nej = (text: string, utvag: string): Avslag => avslag({ regel: 'PDF-filen gick inte att skapa', kalla: 'Utskrift som PDF', text, utvag });
const forStort = (): Avslag => nej('Underlaget är för stort för en PDF-fil.', 'Välj färre år, eller hämta Excel-filen.');
const forManga = (): Avslag => nej('Många väntar på PDF-filer just nu.', 'Försök igen om en stund.');

/** Text as it can be set: whole characters, no control or direction characters. */
const rensad = (v: Pdfvarde): Pdfvarde => {
  if (typeof v === 'string') return v.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ');
  if (v === null || typeof v !== 'object') return v;
  return arLista(v) ? v.map(rensad) : Object.fromEntries(Object.entries(v).map(([k, x]) => [k, rensad(x)]));
};
const arLista = (v: object): v is readonly Pdfvarde[] => Array.isArray(v);

/**
 * Sets a document in type: tagged PDF/UA-1 in Swedish. One at a time, in a process of its own without rights, within 20 seconds.
 * Errors: a refusal when the data are more than a million characters, when twenty wait already, or when the setting falls or stalls.
 * A template that cannot be set is a bug of the program and thrown.
 */
export const skrivPdf = async (dokument: Pdfdokument): Promise<Buffer | Avslag> => {
  const { liggande = false, overrad = null, markning = null, ...ram } = dokument.ram;
  const uppgifter = JSON.stringify(rensad({ ...dokument.uppgifter, ram: { ...ram, liggande, overrad, markning } }));
  if (uppgifter.length > STORST_UNDERLAG) return forStort();
  if (iKo >= FLEST_I_KO) return forManga();
  iKo++;
  const tur = sista.then(() => satt(`${pdfRam}\n${dokument.mall}`, uppgifter));
  // The next one waits for this one, however it ends.
  sista = tur.catch(() => undefined);
  try {
    return await tur;
  } finally {
    iKo--;
  }
};

const starta = (): ChildProcess => {
  const ny = fork(ARBETARE, [ARGUMENT], { execArgv: RATTIGHETER, env: {}, serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  ny.once('exit', () => {
    if (arbetare === ny) arbetare = null;
  });
  // Without a listener a failed start would end the program; `satt` sees the exit.
  ny.on('error', () => undefined);
  return ny;
};

const satt = (mall: string, uppgifter: string): Promise<Buffer | Avslag> =>
  new Promise((klar, fel) => {
    clearTimeout(vila);
    const a = (arbetare ??= starta());
    const detta = ++nr;
    const slut = (): void => {
      clearTimeout(tidur);
      a.off('message', svarar).off('exit', foll);
    };
    const foll = (): void => {
      slut();
      stang(a);
      klar(nej('Sättningen avbröts.', 'Försök igen, eller hämta Excel-filen.'));
    };
    const tidur = setTimeout(foll, TIDSGRANS);
    const svarar = (svar: unknown): void => {
      if (!arSvar(svar) || svar.nr !== detta) return;
      slut();
      vantaPaNasta(a);
      if (svar.pdf) klar(Buffer.from(svar.pdf));
      else fel(new Error(`pdf template: ${svar.fel ?? ''}`));
    };
    a.ref();
    a.channel?.ref();
    a.on('message', svarar).once('exit', foll);
    a.send({ nr: detta, mall, uppgifter }, (ejSant) => {
      if (ejSant) foll();
    });
  });

const stang = (a: ChildProcess): void => {
  if (arbetare === a) arbetare = null;
  a.kill('SIGKILL');
};

/** Idle, it keeps nothing alive, and goes after a while. */
const vantaPaNasta = (a: ChildProcess): void => {
  a.unref();
  a.channel?.unref();
  vila = setTimeout(() => stang(a), VILA);
  vila.unref();
};

const arSvar = (v: unknown): v is Sattsvar => typeof v === 'object' && v !== null && 'nr' in v && 'pdf' in v;

/**
 * The answer of an export address: the document with its name. The handler itself sets `Cache-Control: no-store`. A refusal is
 * answered with 503 and its text.
 * @example return pdfsvar('bild-arjeplog-2019-2023', dokument); // bild-arjeplog-2019-2023.pdf
 */
export const pdfsvar = async (namn: string, dokument: Pdfdokument): Promise<StreamableFile> => {
  const pdf = await skrivPdf(dokument);
  if (arAvslag(pdf)) throw new ServiceUnavailableException(`${pdf.text} ${pdf.utvag ?? ''}`.trim());
  return new StreamableFile(pdf, { type: 'application/pdf', disposition: `attachment; filename="${asciinamn(namn)}.pdf"` });
};
