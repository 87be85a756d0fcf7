import {
  AlignmentType, Document, ExternalHyperlink, Footer, Header, type INumberingOptions, type IParagraphOptions, LevelFormat, Packer, PageNumber, Paragraph, TabStopPosition,
  TabStopType, Table, TableCell, TableRow, TextRun, WidthType,
} from 'docx';
import { type Dokumentblock, type Dokumenttabell, type Skrivelsedokument, type Textrun } from '@gemensam/arende/domain';

const TYPSNITT = 'Calibri';
const PUNKTER = 'punkter';
const NUMMER = 'nummer';
/** A4 in twentieths of a point, with 2,5 cm around. */
const SIDA = { size: { width: 11_906, height: 16_838 }, margin: { top: 1_417, bottom: 1_417, left: 1_417, right: 1_417 } };
const RADBREDD = SIDA.size.width - SIDA.margin.left - SIDA.margin.right;
/** Word has nine levels of lists. */
const DJUPAST = 8;

/** XML holds no control characters and no halves of characters. */
const ren = (text: string): string => text.normalize('NFC').replace(/[^\t\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ' ');

const niva = (text: (n: number) => string, format: (typeof LevelFormat)[keyof typeof LevelFormat]): INumberingOptions['config'][number]['levels'] =>
  Array.from({ length: DJUPAST + 1 }, (_, n) => ({
    level: n, format, text: text(n), alignment: AlignmentType.START, style: { paragraph: { indent: { left: 425 * (n + 1), hanging: 425 } } },
  }));

/** Each list counts for itself. */
interface Rakning {
  listor: number;
}

interface Plats {
  readonly djup: number;
  readonly lista: { readonly reference: string; readonly instance: number } | null;
  readonly fet: boolean;
}

const UTANFOR: Plats = { djup: -1, lista: null, fet: false };

/**
 * A tjänsteskrivelse as a Word document: real styles for title, headings and text, numbering that counts, tables with heads that
 * repeat, links, Swedish as its language, title and samverkan in its properties, page numbers at the foot.
 */
export const skrivelsedocx = (d: Skrivelsedokument): Promise<Buffer> => {
  const rakning: Rakning = { listor: 0 };
  const dokument = new Document({
    title: ren(d.titel),
    creator: ren(d.samverkan),
    lastModifiedBy: ren(d.samverkan),
    description: 'Tjänsteskrivelse',
    styles: stilar,
    numbering: {
      config: [
        { reference: PUNKTER, levels: niva(() => '•', LevelFormat.BULLET) },
        { reference: NUMMER, levels: niva((n) => `%${n + 1}.`, LevelFormat.DECIMAL) },
      ],
    },
    sections: [
      {
        properties: { page: SIDA },
        headers: { default: new Header({ children: [sidrad([ren(d.samverkan), ...(d.markning === null ? [] : [ren(d.markning)]), d.datum].join('\t'), d.markning !== null)] }) },
        footers: { default: new Footer({ children: [sidfot(d.titel)] }) },
        children: [
          new Paragraph({ style: 'Overrad', text: 'Tjänsteskrivelse' }),
          new Paragraph({ style: 'Title', text: ren(d.titel) }),
          ...d.fakta.map((f) => new Paragraph({ style: 'Fakta', children: [new TextRun({ text: `${f.namn}\t`, bold: true }), new TextRun(ren(f.varde))] })),
          ...d.avsnitt.flatMap((a) => [new Paragraph({ style: 'Heading1', text: a.rubrik }), ...a.block.flatMap((b) => blocket(b, UTANFOR, rakning))]),
          ...(d.fotnot === null ? [] : [new Paragraph({ style: 'Fotrad', text: d.fotnot })]),
        ],
      },
    ],
  });
  return Packer.toBuffer(dokument);
};

const sidrad = (text: string, treDelar: boolean): Paragraph =>
  new Paragraph({
    style: 'Header',
    tabStops: [...(treDelar ? [{ type: TabStopType.CENTER, position: RADBREDD / 2 }] : []), { type: TabStopType.RIGHT, position: TabStopPosition.MAX }],
    children: text.split('\t').flatMap((del, i) => [...(i > 0 ? [new TextRun({ children: ['\t'] })] : []), new TextRun({ text: del, bold: treDelar && i === 1 })]),
  });

const sidfot = (titel: string): Paragraph =>
  new Paragraph({
    style: 'Footer',
    tabStops: [{ type: TabStopType.RIGHT, position: TabStopPosition.MAX }],
    children: [new TextRun(ren(titel)), new TextRun({ children: ['\t', 'Sida ', PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES] })],
  });

const blocket = (b: Dokumentblock, plats: Plats, rakning: Rakning): readonly (Paragraph | Table)[] => {
  switch (b.slag) {
    case 'stycke':
      return [new Paragraph({ ...stycket(plats), children: b.text.map((r) => runnen(r, plats.fet)) })];
    case 'rubrik':
      return [new Paragraph({ style: b.niva === 1 ? 'Heading2' : 'Heading3', children: b.text.map((r) => runnen(r, false)) })];
    case 'lista': {
      const lista = { reference: b.numrerad ? NUMMER : PUNKTER, instance: ++rakning.listor };
      const djup = Math.min(plats.djup + 1, DJUPAST);
      // Only the first paragraph of a point has its number; what follows is indented with it.
      return b.punkter.flatMap((p) => (p.length === 0 ? [{ slag: 'stycke', text: [] } as const] : p).flatMap((del, i) => blocket(del, { ...plats, djup, lista: i === 0 ? lista : null }, rakning)));
    }
    case 'tabell':
      return [tabellen(b, rakning), new Paragraph({ style: 'Efter' })];
  }
};

const stycket = ({ djup, lista, fet }: Plats): IParagraphOptions => {
  if (lista) return { style: 'ListParagraph', numbering: { ...lista, level: djup } };
  if (djup >= 0) return { style: 'ListParagraph', indent: { left: 425 * (djup + 1) } };
  return fet ? { keepNext: true } : {};
};

const runnen = (r: Textrun, fet: boolean): TextRun | ExternalHyperlink => {
  if (r.brytning) return new TextRun({ break: 1 });
  if (r.lank !== null) return new ExternalHyperlink({ link: r.lank, children: [new TextRun({ text: ren(r.text), style: 'Hyperlink', bold: r.fet || fet, italics: r.kursiv })] });
  return new TextRun({ text: ren(r.text), bold: r.fet || fet, italics: r.kursiv });
};

const tabellen = (t: Dokumenttabell, rakning: Rakning): Table => {
  const bredd = Math.floor(RADBREDD / t.kolumner);
  return new Table({
    width: { size: RADBREDD, type: WidthType.DXA },
    columnWidths: Array.from({ length: t.kolumner }, () => bredd),
    rows: t.rader.map(
      (celler, rad) =>
        new TableRow({
          tableHeader: rad < t.rubrikrader,
          cantSplit: true,
          children: celler.map(
            (c) =>
              new TableCell({
                columnSpan: c.kolumner,
                rowSpan: c.rader,
                width: { size: bredd * c.kolumner, type: WidthType.DXA },
                margins: { top: 40, bottom: 40, left: 80, right: 80 },
                children: medStycke(c.block.flatMap((b) => blocket(b, { ...UTANFOR, fet: c.rubrik }, rakning))),
              }),
          ),
        }),
    ),
  });
};

/** A cell ends with a paragraph, or Word does not open the file. */
const medStycke = (delar: readonly (Paragraph | Table)[]): (Paragraph | Table)[] => (delar.at(-1) instanceof Paragraph ? [...delar] : [...delar, new Paragraph({})]);

const stilar = {
  default: {
    document: { run: { font: TYPSNITT, size: 22, language: { value: 'sv-SE', eastAsia: 'sv-SE', bidirectional: 'ar-SA' } }, paragraph: { spacing: { after: 160, line: 276 } } },
    title: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 240 } } },
    heading1: { run: { size: 28, bold: true }, paragraph: { spacing: { before: 320, after: 120 }, keepNext: true } },
    heading2: { run: { size: 24, bold: true }, paragraph: { spacing: { before: 240, after: 100 }, keepNext: true } },
    heading3: { run: { size: 22, bold: true }, paragraph: { spacing: { before: 200, after: 80 }, keepNext: true } },
    listParagraph: { paragraph: { spacing: { after: 100 } } },
    hyperlink: { run: { color: '0B5F58', underline: {} } },
  },
  paragraphStyles: [
    { id: 'Overrad', name: 'Överrad', basedOn: 'Normal', run: { bold: true, color: '4A5A58' }, paragraph: { spacing: { after: 60 } } },
    { id: 'Fakta', name: 'Fakta', basedOn: 'Normal', paragraph: { spacing: { after: 20 }, tabStops: [{ type: TabStopType.LEFT, position: 1_800 }], indent: { left: 1_800, hanging: 1_800 } } },
    { id: 'Fotrad', name: 'Fotrad', basedOn: 'Normal', run: { size: 18, color: '4A5A58' }, paragraph: { spacing: { before: 320 } } },
    { id: 'Efter', name: 'Efter tabell', basedOn: 'Normal', paragraph: { spacing: { after: 80 } } },
    { id: 'Header', name: 'header', basedOn: 'Normal', run: { size: 18, color: '4A5A58' } },
    { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 18, color: '4A5A58' } },
  ],
};
