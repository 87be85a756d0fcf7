import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy, type RenderTask, version } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import { felForStatus, GrafFel } from './graf-fel';

/** A PDF that is open: its pages are drawn on a canvas, and their words are read out. */
export interface Pdfvisning {
  readonly antalSidor: number;
  /** Draws a page at a scale (1 is a width of 72 points to the inch) and answers its words. A drawing under way is given up. */
  readonly rita: (duk: HTMLCanvasElement, sida: number, skala: number) => Promise<string>;
  /** Width of a page in pixels at scale 1. */
  readonly bredd: (sida: number) => Promise<number>;
  readonly stang: () => Promise<void>;
}

/** Beside the page, under the version of the library, so that a new one is never mixed with an old one from a cache. */
const MAPP = `/pdfjs/${version}/`;
const STORSTA_BILD = 100_000_000;
const STORSTA_DUK = 256 * 1024 * 1024;

interface Policyfabrik {
  readonly createPolicy: (namn: string, regler: { createScriptURL: (adress: string) => string }) => { createScriptURL: (adress: string) => string };
}
const arFabrik = (v: unknown): v is Policyfabrik => typeof v === 'object' && v !== null && 'createPolicy' in v;

let policy: ReturnType<Policyfabrik['createPolicy']> | undefined;

/** The address of the worker as Trusted Types want it: this one and no other. */
const arbetaradress = (): string => {
  const adress = `${MAPP}pdf.worker.min.mjs`;
  const fabrik: unknown = Reflect.get(globalThis, 'trustedTypes');
  if (!arFabrik(fabrik)) return adress;
  policy ??= fabrik.createPolicy('gemensam-pdf', {
    createScriptURL: (begard) => {
      if (begard !== adress) throw new TypeError(`not the worker of PDF files: ${begard}`);
      return begard;
    },
  });
  return policy.createScriptURL(adress);
};

/** Fetches the file with the person's session and opens it in a worker. Rejects with a GrafFel. */
export const oppnaPdf = async (adress: string): Promise<Pdfvisning> => {
  const svar = await fetch(adress).catch((orsak: unknown) => {
    throw new GrafFel('natverk', orsak);
  });
  if (!svar.ok) throw svar.status === 404 ? new GrafFel('finns_inte') : felForStatus(svar.status);
  const data = new Uint8Array(await svar.arrayBuffer());
  const port = new Worker(arbetaradress(), { type: 'module' });
  GlobalWorkerOptions.workerPort = port;
  const dokument = await getDocument({
    data, wasmUrl: `${MAPP}wasm/`, cMapUrl: `${MAPP}cmaps/`, standardFontDataUrl: `${MAPP}standard_fonts/`, iccUrl: `${MAPP}iccs/`,
    // The fonts that come with the library, so that a file without its own looks the same everywhere.
    useSystemFonts: false, disableWorkerRendering: true, maxImageSize: STORSTA_BILD, canvasMaxAreaInBytes: STORSTA_DUK,
  }).promise.catch((orsak: unknown) => {
    port.terminate();
    throw new GrafFel('serverfel', orsak, 'Filen går inte att visa här.');
  });
  return visning(dokument, () => port.terminate());
};

const visning = (dokument: PDFDocumentProxy, slut: () => void): Pdfvisning => {
  let pagaende: RenderTask | undefined;
  return {
    antalSidor: dokument.numPages,
    bredd: async (sida) => (await dokument.getPage(sida)).getViewport({ scale: 1 }).width,
    rita: async (duk, sida, skala) => {
      const blad = await dokument.getPage(sida);
      pagaende?.cancel();
      const tathet = Math.min(globalThis.devicePixelRatio || 1, 3);
      const viewport = blad.getViewport({ scale: skala * tathet });
      duk.width = Math.floor(viewport.width);
      duk.height = Math.floor(viewport.height);
      duk.style.width = `${Math.floor(viewport.width / tathet)}px`;
      pagaende = blad.render({ canvas: duk, viewport });
      const [, text] = await Promise.all([pagaende.promise, blad.getTextContent()]);
      return text.items.map((bit) => ('str' in bit ? `${bit.str}${bit.hasEOL ? '\n' : ''}` : '')).join('');
    },
    stang: async () => {
      pagaende?.cancel();
      await dokument.loadingTask.destroy();
      slut();
    },
  };
};

/** A drawing that another one took the place of is no failure. */
export const arAvbruten = (fel: unknown): boolean => typeof fel === 'object' && fel !== null && 'name' in fel && fel.name === 'RenderingCancelledException';
