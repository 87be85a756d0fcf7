import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';

/**
 * Sets documents in type. Runs as a process of its own, so that a long document holds up nobody and a fall costs only that
 * process; it stands alone, without imports from the house, because Node loads it as it is.
 */
export interface Sattuppdrag {
  readonly nr: number;
  /** Typst, written by us: never text from a person. */
  readonly mall: string;
  /** JSON; the template reads it as `uppgifter`. */
  readonly uppgifter: string;
}

/** `pdf`, or what was wrong. */
export interface Sattsvar {
  readonly nr: number;
  readonly pdf: Uint8Array | null;
  readonly fel: string | null;
}

const SNITT = ['Regular', 'It', 'Semibold'] as const;

/** What the house font does not have shows as an open square; each step lets through less. PDF/UA allows no missing character. */
const UTBYTEN: readonly (RegExp | null)[] = [
  null,
  /[^\u0020-\u007e\u00a0-\u024f\u0300-\u030c\u0370-\u0377\u037a-\u037f\u0384-\u03ce\u0400-\u045f\u1e00-\u1eff\u2010-\u2015\u2018-\u201e\u2020-\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u2044\u20ac\u2116\u2122\u2190-\u2193\u2212\u2248\u2260\u2264\u2265]/gu,
  /[^\u0020-\u007e\u00a0-\u00ff]/gu,
];

const snitt = (): Buffer[] => {
  const hitta = createRequire(import.meta.url);
  return SNITT.map((namn) => readFileSync(hitta.resolve(`source-sans/OTF/SourceSans3-${namn}.otf`)));
};

let typst: NodeCompiler | null = null;

/** Texts of the data with what cannot be shown exchanged; keys and numbers stay. */
const utbytt = (uppgifter: string, otillatet: RegExp | null): string =>
  otillatet === null ? uppgifter : JSON.stringify(JSON.parse(uppgifter, (_, v: unknown) => (typeof v === 'string' ? v.replace(otillatet, '□') : v)));

/** Sets one document as tagged PDF/UA-1. Throws when the template is wrong. */
export const sattPdf = (mall: string, uppgifter: string): Buffer => {
  typst ??= NodeCompiler.create({ workspace: '/finns-inte', fontArgs: [{ fontBlobs: snitt() }] });
  let fel: unknown = null;
  for (const otillatet of UTBYTEN) {
    try {
      const utfall = typst.compile({ mainFileContent: mall, inputs: { uppgifter: utbytt(uppgifter, otillatet) } });
      if (!utfall.result) throw new Error(JSON.stringify(utfall.takeDiagnostics()?.shortDiagnostics ?? 'okänt fel'));
      return typst.pdf(utfall.result, { pdfStandard: PdfStandard.UA_1 });
    } catch (orsak) {
      fel = orsak;
    } finally {
      typst.evictCache(2);
    }
  }
  throw fel;
};

/** First argument of the process. A type alone: the program itself never loads the typesetter. */
export type Sattargument = '--satt-pdf';
const ARGUMENT: Sattargument = '--satt-pdf';

const arUppdrag = (v: unknown): v is Sattuppdrag => typeof v === 'object' && v !== null && 'mall' in v && 'uppgifter' in v && 'nr' in v;

if (process.argv[2] === ARGUMENT) {
  process.on('message', (uppdrag) => {
    if (!arUppdrag(uppdrag)) return;
    let svar: Sattsvar;
    try {
      svar = { nr: uppdrag.nr, pdf: sattPdf(uppdrag.mall, uppdrag.uppgifter), fel: null };
    } catch (orsak) {
      svar = { nr: uppdrag.nr, pdf: null, fel: String(orsak instanceof Error ? orsak.message : orsak).slice(0, 2_000) };
    }
    process.send?.(svar);
  });
  process.on('disconnect', () => process.exit(0));
}
