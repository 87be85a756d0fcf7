import { direktivdelar, direktivdelText, type Direktivinnehall, type Direktivskillnad, direktivskillnad, direktivtext, textblock } from '@gemensam/projekt/domain';
import { beslutareText } from '@gemensam/samverkan/domain';
import { type Pdfdokument, type Pdfvarde } from '@gemensam/shared/api';
import { type Datum, type Textdel } from '@gemensam/shared/domain';
import { type Direktivversionsrad } from './direktiv.lasmodell';
import { beslutsnamn } from '../faser/grindbeslut';

const MALL = String.raw`
#let u = uppgifter
#let markt(rad) = for r in rad { if r.slag == "tillagt" { underline(strong(r.text)) } else if r.slag == "borttaget" { strike(r.text) } else { [#r.text] } }
#set par(leading: 0.65em, spacing: 0.9em)

#terms(tight: true, ..u.fakta.map(f => terms.item(f.namn, [#f.varde])))

#if u.tillagg.len() > 0 [
  = #u.tillaggsrubrik
  #for t in u.tillagg [
    == #t.del
    #for r in t.rader [#par[#strong(r.slag): #r.text]]
  ]
  #text(size: 8.5pt, fill: dampad)[#par[#u.forklaring]]
]

#for d in u.delar [
  = #d.rubrik
  #if d.andrad [#text(size: 8.5pt, fill: dampad)[#par[#u.andrad]]]
  #if d.markt.len() > 0 [#par[#d.markt.map(markt).join(linebreak())]]
  #for b in d.block [
    #if b.slag == "lista" [#list(..b.rader.map(r => [#r]))] else [#par[#b.rader.map(r => [#r]).join(linebreak())]]
  ]
]
`;

/** What is set: a version as a decision made it, or the working text. */
export interface Direktivunderlag {
  readonly projekt: string;
  readonly innehall: Direktivinnehall;
  /** Null: the working text. */
  readonly version: Direktivversionsrad | null;
  /** What the text is compared with; null for the first version. */
  readonly forra: Direktivversionsrad | null;
}

/**
 * A directive as a document. A tillägg is seen twice: in words at the head, for who cannot see a line, and in place, underlined and
 * struck through. What no decision carries says UTKAST in its title.
 */
export const direktivdokument = (u: Direktivunderlag, samverkan: string, idag: Datum): Pdfdokument => {
  const skillnad = u.forra ? direktivskillnad(u.forra.innehall, u.innehall) : [];
  return {
    ram: { titel: `${u.version ? '' : 'UTKAST: '}Projektdirektiv ${u.projekt}`, samverkan, datum: u.version?.datum ?? idag },
    mall: MALL,
    uppgifter: {
      fakta: fakta(u),
      tillaggsrubrik: u.version ? `Tillägg i version ${u.version.nummer}` : `Ändringar mot version ${u.forra?.nummer ?? ''}`,
      tillagg: skillnad.map(iOrd),
      forklaring: 'I texten nedan är det tillagda understruket och det borttagna överstruket.',
      andrad: u.version ? `Ändrad i version ${u.version.nummer}.` : 'Ändrad i utkastet.',
      delar: direktivdelar.map((del, i) => {
        const andrad = skillnad.find((s) => s.del === del);
        return {
          rubrik: `${i + 1} ${direktivdelText(del)}`,
          andrad: andrad !== undefined,
          markt: andrad ? rader(andrad.ord) : [],
          block: andrad ? [] : block(direktivtext(u.innehall, del)),
        };
      }),
    },
  };
};

const fakta = ({ version, forra }: Direktivunderlag): Pdfvarde => {
  if (!version) return [{ namn: 'Status', varde: forra ? `Utkast till tillägg. Version ${forra.nummer} från ${forra.datum} gäller.` : 'Utkast. Inget beslut är fattat.' }];
  return [
    { namn: 'Version', varde: String(version.nummer) },
    { namn: 'Fastställt', varde: `${version.datum} av ${beslutareText(version.beslutare)}` },
    { namn: 'Beslut', varde: `${beslutsnamn(version.beslut)}, ${version.beslut.rubrik}` },
    ...(version.tillagg ? [{ namn: 'Tillägget', varde: version.tillagg }] : []),
    ...(version.inlastKalla ? [{ namn: 'Källa', varde: version.inlastKalla }] : []),
  ];
};

const block = (text: string): Pdfvarde =>
  text === '' ? [{ slag: 'stycke', rader: ['Inte skrivet.'] }] : textblock(text).map((b) => (b.slag === 'lista' ? { slag: 'lista', rader: b.rader } : { slag: 'stycke', rader: b.text.split('\n') }));

/** The words that came and went, without the rest. */
const iOrd = ({ del, ord }: Direktivskillnad): Pdfvarde => ({
  del: direktivdelText(del),
  rader: ord.filter((o) => o.slag !== 'lika' && o.text.trim() !== '').map((o) => ({ slag: o.slag === 'tillagt' ? 'Tillagt' : 'Borttaget', text: iEnRad(o.text) })),
});

/** Rows of a list without their hyphens, on one line. */
const iEnRad = (text: string): string =>
  text.split('\n').map((r) => r.trim().replace(/^[-–•*]\s+/, '')).filter((r) => r !== '').join('; ');

/** The marked text line by line: a run that spans lines is one run on each. */
const rader = (ord: readonly Textdel[]): Pdfvarde => {
  const alla: { slag: string; text: string }[][] = [[]];
  for (const o of ord)
    for (const [i, text] of o.text.split('\n').entries()) {
      if (i > 0) alla.push([]);
      if (text !== '') alla.at(-1)?.push({ slag: o.slag, text });
    }
  return alla.map((r) => (r.length > 0 ? r : [{ slag: 'lika', text: ' ' }]));
};
