import { arAvslag } from '@gemensam/shared/domain';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Pdfdokument, pdfsvar, skrivPdf, STORST_UNDERLAG } from './pdf';

const MALL = String.raw`
= Rubrik
#uppgifter.text
#figure(kind: table, caption: [Tabellen], table(columns: 2, huvud((left, [Post]), (right, [Belopp])), ..for r in uppgifter.rader { ([#r.at(0)], align(right)[#r.at(1)]) }))
`;

const dokument = (val: Partial<Pdfdokument> & { text?: string; rader?: readonly (readonly [string, string])[] } = {}): Pdfdokument => ({
  ram: { titel: 'Över åren – prov', samverkan: 'Norrbottens e-nämnd', datum: '2021-02-15' },
  mall: MALL,
  uppgifter: { text: val.text ?? 'Text', rader: val.rader ?? [['Grundbelopp', '1\u00a0044\u00a0400'], ['Kredit', '\u221289']] },
  ...val,
});

const krav = async (d: Pdfdokument): Promise<Buffer> => {
  const pdf = await skrivPdf(d);
  if (arAvslag(pdf)) throw new Error(pdf.text);
  return pdf;
};

const oppna = (pdf: Buffer) => getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;

const text = async (pdf: Buffer): Promise<string> => {
  const fil = await oppna(pdf);
  const sidor = await Promise.all(Array.from({ length: fil.numPages }, async (_, i) => (await (await fil.getPage(i + 1)).getTextContent()).items.map((x) => ('str' in x ? x.str : '')).join(' ')));
  return sidor.join('\n');
};

describe('a document set in type', () => {
  let pdf: Buffer;

  beforeAll(async () => {
    pdf = await krav(dokument());
  });

  it('is tagged PDF/UA-1 in Swedish, with its title', async () => {
    const fil = await oppna(pdf);
    const { info } = await fil.getMetadata();
    expect(info).toMatchObject({ Language: 'sv-SE', Title: 'Över åren – prov' });
    const ratt = pdf.toString('latin1');
    for (const led of ['/StructTreeRoot', '/Marked true', '<pdfuaid:part>1</pdfuaid:part>', '/DisplayDocTitle true']) expect(ratt).toContain(led);
    const roller = JSON.stringify(await (await fil.getPage(1)).getStructTree());
    for (const roll of ['H1', 'Table', 'THead', 'TH', 'TD', 'Caption']) expect(roller).toContain(`"role":"${roll}"`);
  });

  it('carries the house font inside, and no other', () => {
    const namn = new Set([...pdf.toString('latin1').matchAll(/\/FontName \/([A-Z]{6}\+)?([\w-]+)/g)].map((m) => m[2]?.replace(/-.*/, '')));
    expect([...namn]).toEqual(['SourceSans3']);
  });

  it('shows the samverkan, the day and "Sida 1 av 1", no-break spaces and the minus sign', async () => {
    const allt = (await text(pdf)).replace(/[ ]+/g, ' ');
    expect(allt).toContain('Norrbottens e-nämnd');
    expect(allt).toContain('2021-02-15');
    expect(allt).toContain('Sida 1 av 1');
    expect(allt.replaceAll('\u00a0', ' ')).toContain('1 044 400');
    expect(allt).toContain('\u221289');
  });

  it('of many rows has many pages, each with its number and the head of the table', async () => {
    const rader = Array.from({ length: 300 }, (_, i) => [`Post ${i}`, '1'] as const);
    const allt = await text(await krav(dokument({ rader })));
    const sidor = allt.split('\n');
    expect(sidor.length).toBeGreaterThan(3);
    for (const [i, sida] of sidor.entries()) expect(sida).toMatch(new RegExp(`Sida ${i + 1} av ${sidor.length}.*Belopp|Belopp.*Sida ${i + 1} av ${sidor.length}`));
  });
});

describe('what a person wrote', () => {
  it('is never read as typst', async () => {
    const ond = '#read("/etc/passwd") $x$ *fet* = Rubrik <etikett> @ref `kod` // borta \\ #panic() #sys.inputs ] } ) "';
    const allt = await text(await krav(dokument({ text: ond })));
    expect(allt.replace(/\s+/g, ' ')).toContain('#read("/etc/passwd") $x$ *fet* = Rubrik <etikett> @ref `kod` // borta \\ #panic() #sys.inputs ] } ) "');
  });

  it.each([['emoji', 'a😀b'], ['Chinese', 'a中文b'], ['Arabic', 'aالعربيةb'], ['a private character', 'a\ue000b'], ['half a character', 'a\ud800b'], ['nothing', ''], ['a control character', 'a\u0000\u0007b'], ['the last code point', 'a\u{10ffff}b']])(
    'with %s gives a file all the same',
    async (_, ond) => {
      const allt = await text(await krav(dokument({ text: ond })));
      expect(allt).toContain('Grundbelopp');
      if (ond) expect(allt).toMatch(/a.*b/);
    },
  );

  it('in very long words gives a file', async () => {
    expect((await krav(dokument({ text: 'x'.repeat(20_000) }))).length).toBeGreaterThan(1_000);
  });

  it('in more than fits is refused in words', async () => {
    const svar = await skrivPdf(dokument({ text: 'x'.repeat(STORST_UNDERLAG) }));
    expect(svar).toMatchObject({ slag: 'avslag', text: 'Underlaget är för stort för en PDF-fil.' });
  });
});

describe('the process that sets', () => {
  it('takes many at once, one after the other, each its own', async () => {
    const alla = await Promise.all(Array.from({ length: 8 }, async (_, i) => text(await krav(dokument({ text: `Nummer ${i} slut` })))));
    for (const [i, t] of alla.entries()) expect(t).toContain(`Nummer ${i} slut`);
  });

  it('more than twenty waiting are asked to come back', async () => {
    const alla = await Promise.all(Array.from({ length: 24 }, () => skrivPdf(dokument())));
    expect(alla.filter((x) => arAvslag(x)).length).toBe(4);
  });

  it('a template that cannot be set is a bug, and the next document is set', async () => {
    await expect(pdfsvar('prov', dokument({ mall: '#finns-inte' }))).rejects.toThrow('pdf template: ');
    expect((await krav(dokument())).length).toBeGreaterThan(1_000);
  });

  it('reaches no file outside itself', async () => {
    await expect(skrivPdf(dokument({ mall: '#read("/etc/hostname")' }))).rejects.toThrow('file not found');
  });

  it('gives the file an ASCII name', async () => {
    const svar = await pdfsvar('bild-Älvsbyn-2021', dokument());
    expect(svar.getHeaders()).toMatchObject({ type: 'application/pdf', disposition: 'attachment; filename="bild-alvsbyn-2021.pdf"' });
  });
});
