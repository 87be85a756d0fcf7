import { type Avsnitt, type Textnod } from './skrivelseinnehall';
import { type Siffertext } from './text-av';
import { tryggLank } from './trygg-lank';

/** A run of text that looks the same, or a line break. */
export interface Textrun {
  readonly text: string;
  readonly fet: boolean;
  readonly kursiv: boolean;
  readonly lank: string | null;
  readonly brytning: boolean;
}

/** A part of a text as it is laid out, whatever the file: `niva` 1 is under the heading of the section. */
export type Dokumentblock =
  | { readonly slag: 'stycke'; readonly text: readonly Textrun[] }
  | { readonly slag: 'rubrik'; readonly niva: 1 | 2; readonly text: readonly Textrun[] }
  | { readonly slag: 'lista'; readonly numrerad: boolean; readonly punkter: readonly (readonly Dokumentblock[])[] }
  | Dokumenttabell;

/** A table whose cells fill its grid, each place by exactly one cell. The first `rubrikrader` rows are its head. */
export interface Dokumenttabell {
  readonly slag: 'tabell';
  readonly kolumner: number;
  readonly rubrikrader: number;
  readonly rader: readonly (readonly Dokumentcell[])[];
}

export interface Dokumentcell {
  readonly rad: number;
  readonly kolumn: number;
  readonly kolumner: number;
  readonly rader: number;
  readonly rubrik: boolean;
  readonly block: readonly Dokumentblock[];
}

const FLEST_KOLUMNER = 60;

/**
 * A section as blocks to lay out: live figures as what `siffra` says, comments gone, links that are not safe as plain text. Headings
 * skip no level, blank paragraphs between blocks go, and every table is made whole: spans that run over the edge or over another
 * cell are cut, and places without a cell get an empty one. Source: ISO 14289-1 (no skipped headings, regular tables).
 * @example dokumentblock({ type: 'doc', content: [{ type: 'paragraph' }] }, () => '') // []
 */
export const dokumentblock = (avsnitt: Avsnitt, siffra: Siffertext): readonly Dokumentblock[] => {
  let djupast: 0 | 1 | 2 = 0;
  return blocken(avsnitt.content ?? [], siffra, true).map((b) => {
    if (b.slag !== 'rubrik') return b;
    djupast = b.niva === 2 && djupast === 0 ? 1 : b.niva;
    return { ...b, niva: djupast };
  });
};

const blocken = (noder: readonly Textnod[], siffra: Siffertext, utanTomma: boolean): readonly Dokumentblock[] =>
  noder.flatMap((n): readonly Dokumentblock[] => {
    const innehall = n.content ?? [];
    if (n.type === 'bullet_list' || n.type === 'ordered_list')
      return [{ slag: 'lista', numrerad: n.type === 'ordered_list', punkter: innehall.map((p) => blocken(p.content ?? [], siffra, false)) }];
    if (n.type === 'table') return tabell(n, siffra);
    const text = innehall.flatMap((i) => run(i, siffra));
    const tom = text.every((r) => r.brytning || r.text.trim() === '');
    if (n.type === 'heading') return tom ? [] : [{ slag: 'rubrik', niva: n.attrs?.['level'] === 3 ? 2 : 1, text }];
    return tom && utanTomma ? [] : [{ slag: 'stycke', text }];
  });

const run = (n: Textnod, siffra: Siffertext): readonly Textrun[] => {
  const tom: Textrun = { text: '', fet: false, kursiv: false, lank: null, brytning: false };
  if (n.type === 'hard_break') return [{ ...tom, brytning: true }];
  const nyckel = n.attrs?.['nyckel'];
  const text = n.type === 'siffra' ? (typeof nyckel === 'string' ? siffra(nyckel) : '') : (n.text ?? '');
  if (text === '') return [];
  const har = (typ: string): boolean => (n.marks ?? []).some((m) => m.type === typ);
  const lank = n.marks?.find((m) => m.type === 'link')?.attrs?.['href'];
  return [{ text, fet: har('strong'), kursiv: har('em'), lank: tryggLank(lank), brytning: false }];
};

const spann = (v: unknown): number => (typeof v === 'number' && Number.isInteger(v) && v > 0 ? Math.min(v, FLEST_KOLUMNER) : 1);

const tabell = (nod: Textnod, siffra: Siffertext): readonly Dokumenttabell[] => {
  const rader = (nod.content ?? []).map((r) => (r.content ?? []).map((c) => ({ rubrik: c.type === 'table_header', c })));
  const huvud = rader.findIndex((r) => r.length === 0 || r.some((c) => !c.rubrik));
  const rubrikrader = huvud === -1 ? Math.max(0, rader.length - 1) : huvud;
  const upptaget = rader.map(() => new Set<number>());
  const lagda = rader.map((celler, rad) => {
    const sista = rad < rubrikrader ? rubrikrader : rader.length;
    return celler.flatMap(({ rubrik, c }): Dokumentcell[] => {
      const kolumn = forstaLediga(upptaget[rad]);
      if (kolumn >= FLEST_KOLUMNER) return [];
      const hojd = Math.min(spann(c.attrs?.['rowspan']), sista - rad);
      const berorda = upptaget.slice(rad, rad + hojd);
      let bredd = 1;
      while (bredd < Math.min(spann(c.attrs?.['colspan']), FLEST_KOLUMNER - kolumn) && berorda.every((u) => !u.has(kolumn + bredd))) bredd++;
      for (const u of berorda) for (let k = kolumn; k < kolumn + bredd; k++) u.add(k);
      return [{ rad, kolumn, kolumner: bredd, rader: hojd, rubrik, block: blocken(c.content ?? [], siffra, true) }];
    });
  });
  const kolumner = Math.max(0, ...upptaget.map((u) => Math.max(-1, ...u) + 1));
  if (kolumner === 0) return [];
  return [{ slag: 'tabell', kolumner, rubrikrader, rader: lagda.map((celler, rad) => fylld(celler, rad, kolumner, upptaget[rad], rad < rubrikrader)) }];
};

const forstaLediga = (upptaget: ReadonlySet<number> | undefined): number => {
  let k = 0;
  while (upptaget?.has(k)) k++;
  return k;
};

const fylld = (celler: readonly Dokumentcell[], rad: number, kolumner: number, upptaget: ReadonlySet<number> | undefined, rubrik: boolean): readonly Dokumentcell[] => {
  const tomma = Array.from({ length: kolumner }, (_, k) => k).filter((k) => !upptaget?.has(k));
  return [...celler, ...tomma.map((kolumn): Dokumentcell => ({ rad, kolumn, kolumner: 1, rader: 1, rubrik, block: [] }))].sort((a, b) => a.kolumn - b.kolumn);
};
