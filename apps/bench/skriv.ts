import { randomUUID } from 'node:crypto';
import * as Y from 'yjs';
import { skicka, type Mal } from './last';
import { type Server } from './matning';

const SKRIVARE = 8;
/** Two pages in the section that is written in. */
const STYCKEN = 40;
/** What a fast writer types between two requests. */
const SKRIVET = 'bron är';

const rubriker = ({ kaka }: Server): Record<string, string> => ({ cookie: kaka, 'x-samverkan': 'bench1', 'apollo-require-preflight': '1' });
const somBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** One who writes: types at the end of a paragraph and takes it away again, so that the text is as long at the end of the run as when it began. */
class Skrivare {
  readonly doc = new Y.Doc();
  #langd = 0;

  /** What one batch of keys changes. */
  skriv(): Uint8Array {
    const fore = Y.encodeStateVector(this.doc);
    const stycke = this.doc.getXmlFragment('bakgrund').get(0);
    const text = stycke instanceof Y.XmlElement ? stycke.get(0) : null;
    if (!(text instanceof Y.XmlText)) throw new Error('the text that is measured has no paragraph');
    if (this.#langd > 0) text.delete(text.length - this.#langd, this.#langd);
    else text.insert(text.length, SKRIVET);
    this.#langd = SKRIVET.length - this.#langd;
    return Y.encodeStateAsUpdate(this.doc, fore);
  }
}

const grundtext = (): Skrivare => {
  const skrivare = new Skrivare();
  const stycken = Array.from({ length: STYCKEN }, (_, n) => {
    const stycke = new Y.XmlElement('paragraph');
    stycke.insert(0, [new Y.XmlText(`${n}. ${'Nämnden sköter driften av det gemensamma systemet. '.repeat(3)}`)]);
    return stycke;
  });
  skrivare.doc.getXmlFragment('bakgrund').insert(0, stycken);
  return skrivare;
};

const nyttArende = async (api: Server): Promise<string> => {
  const query = 'mutation($input: SkapaArendeInput!) { skapaArende(input: $input) { __typename ... on Arende { id } } }';
  const kropp = JSON.stringify({ query, variables: { input: { projektId: null, typ: 'ovrigt', rubrik: 'Text som flera skriver' } } });
  const { text } = await skicka(api.port, { vag: '/api/graphql', huvuden: { ...rubriker(api), 'idempotency-key': randomUUID() }, kropp });
  const { data }: { data?: { skapaArende?: { id?: string } } } = JSON.parse(text);
  if (!data?.skapaArende?.id) throw new Error(`no ärende to write in: ${text.slice(0, 400)}`);
  return data.skapaArende.id;
};

const begaran = (api: Server, arendeId: string, skrivare: Skrivare, andring: Uint8Array | null): ReturnType<Mal['begaran']> => ({
  vag: `/api/bench1/arenden/${arendeId}/text`,
  huvuden: rubriker(api),
  kropp: JSON.stringify({ klient: skrivare.doc.clientID, vektor: somBase64(Y.encodeStateVector(skrivare.doc)), andring: andring && somBase64(andring), narvaro: null }),
});
const taEmot = (skrivare: Skrivare, status: number, text: string): void => {
  const svar: { andring?: string; ofullstandig?: boolean } = status === 200 ? JSON.parse(text) : {};
  if (svar.andring === undefined || svar.ofullstandig) throw new Error(`text: ${status} ${text.slice(0, 400)}`);
  Y.applyUpdate(skrivare.doc, Buffer.from(svar.andring, 'base64'));
};

/** An ärende with two pages of text and those who write in it, each with the text as it stands. */
const bord = async (api: Server): Promise<{ readonly arendeId: string; readonly skrivare: (k: number) => Skrivare }> => {
  const [arendeId, forst] = [await nyttArende(api), grundtext()];
  const fraga = async (s: Skrivare, andring: Uint8Array | null): Promise<void> => {
    const { status, text } = await skicka(api.port, begaran(api, arendeId, s, andring));
    taEmot(s, status, text);
  };
  await fraga(forst, Y.encodeStateAsUpdate(forst.doc));
  const skrivare = Array.from({ length: SKRIVARE }, () => new Skrivare());
  for (const s of skrivare) await fraga(s, null);
  return { arendeId, skrivare: (k) => skrivare[k] ?? forst };
};

/**
 * Some who write in the same text. The API takes each batch of keys in, judges it, derives from it and answers with what others wrote; the
 * limit stores the whole document, made by the one who sends it: the same bytes in the same row.
 */
export const skrivMal = async (api: Server, gransPort: number): Promise<{ readonly api: Mal; readonly grans: Mal }> => {
  const [vart, bart] = [await bord(api), await bord(api)];
  return {
    api: {
      namn: 'api text',
      port: api.port,
      begaran: (k) => begaran(api, vart.arendeId, vart.skrivare(k), vart.skrivare(k).skriv()),
      svar: (k, status, text) => taEmot(vart.skrivare(k), status, text),
    },
    grans: {
      namn: 'gräns text',
      port: gransPort,
      begaran: (k) => {
        const s = bart.skrivare(k);
        s.skriv();
        return { vag: '/text', huvuden: {}, kropp: JSON.stringify([bart.arendeId, somBase64(Y.encodeStateAsUpdate(s.doc))]) };
      },
      svar: (_, status, text) => {
        if (status !== 200 || !text.includes('nummer')) throw new Error(`gräns text: ${status} ${text.slice(0, 400)}`);
      },
    },
  };
};
