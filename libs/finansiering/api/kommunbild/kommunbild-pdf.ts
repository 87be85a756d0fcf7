import { beloppslageForklaring, beloppslagen, beloppslageText } from '@gemensam/finansiering/domain';
import { type Pdfdokument, type Pdfvarde } from '@gemensam/shared/api';
import { type Kommunbildsumma, type Kommunjamforelse } from '@gemensam/shared/contract';
import { formateraBelopp, formateraHeltal } from '@gemensam/shared/domain';
import { folkmangdstext, jamforelsetext, type Kommunbildunderlag } from './kommunbildfil';

const MALL = String.raw`
#let u = uppgifter
#let accent = rgb("#0e4a58")
#let monster = (
  beslutat: accent,
  prognos: tiling(size: (4pt, 4pt), { place(rect(width: 4pt, height: 4pt, fill: white)); place(line(start: (0pt, 4pt), end: (4pt, 0pt), stroke: 0.9pt + accent)) }),
  tillfragat: white,
)
#let tal(rubrik) = (right, rubrik)
#let litet(innehall) = text(size: 7pt, fill: dampad, innehall)
#let summarad = (..celler) => celler.pos().map(c => table.cell(stroke: (top: 0.8pt + linje), strong(c)))

#par[#u.om]

= Per år
#if u.staplar.len() > 0 {
  pdf.artifact(block(below: 1em, {
    text(size: 8.5pt, stack(dir: ltr, spacing: 14pt, ..u.lagen.map(l => [#box(baseline: 1pt, rect(width: 9pt, height: 9pt, fill: monster.at(l.id), stroke: 0.6pt + accent)) #l.namn])))
    v(0.3em)
    grid(
      columns: (auto, 1fr, auto), column-gutter: 8pt, row-gutter: 5pt, align: (left + horizon, left + horizon, right + horizon),
      ..for s in u.staplar {
        (text(size: 8.5pt)[#s.ar], stack(dir: ltr, ..s.delar.map(d => rect(width: d.promille * 0.1%, height: 11pt, fill: monster.at(d.id), stroke: 0.6pt + accent))), text(size: 8.5pt)[#s.summa])
      },
    )
  }))
}
#figure(kind: table, caption: [#u.perAr.text], table(
  columns: (1fr, auto, auto, auto, auto, auto), align: (left,) + (right,) * 5,
  huvud((left, [År]), ..u.lagen.map(l => tal(l.namn)), tal[Summa], tal[Kronor per invånare]),
  ..for r in u.perAr.rader { for (i, c) in r.enumerate() { (if i == 0 { strong(c) } else [#c],) } },
  ..summarad(..u.perAr.summa),
))
#text(size: 8.5pt, fill: dampad, for l in u.lagen { par[#strong(l.namn): #l.om] })

= Poster och projekt
#figure(kind: table, caption: [Belopp i kronor och hur säkra de är], table(
  columns: (2fr,) + (1fr,) * (u.ar.len() + 1), align: (left,) + (right,) * (u.ar.len() + 1),
  huvud((left, [Post eller projekt]), ..u.ar.map(a => tal(a)), tal[Summa]),
  ..for g in u.grupper {
    g.summa.map(c => table.cell(fill: rgb("#eef2f1"), strong(c)))
    for r in g.rader { ([#r.namn], ..r.celler.map(c => if c.lage == none [–] else [#c.belopp \ #litet(c.lage)]), [#r.summa]) }
  },
  ..summarad(..u.summor),
))

#block(breakable: false)[
= Jämförelse med kommuner av liknande storlek
#par[#u.jamforelse.text]
#if u.jamforelse.rader.len() > 0 {
  figure(kind: table, caption: [Kronor per invånare, och under det kronor], table(
    columns: (2fr, auto) + (1fr,) * u.jamforelse.ar.len(), align: (left, right) + (right,) * u.jamforelse.ar.len(),
    huvud((left, [Kommun]), tal[Invånare], ..u.jamforelse.ar.map(a => tal(a))),
    ..for r in u.jamforelse.rader {
      let vikt(c) = if r.egen { strong(c) } else [#c]
      (vikt(r.namn), [#r.folkmangd], ..r.celler.map(c => [#vikt(c.per) \ #litet(c.belopp)]))
    },
  ))
}
]
`;

const kr = (ore: bigint): string => formateraBelopp(ore, { visaEnhet: false });

/** The picture of a kommun as a document, with the figures of the screen. The drawing is decoration: its table stands under it. */
export const kommunbilddokument = ({ bild, jamforelse }: Kommunbildunderlag, samverkan: string, datum: string): Pdfdokument => ({
  ram: { titel: `${bild.kommun.namn} ${bild.franAr}–${bild.tillAr}`, samverkan, datum, liggande: bild.ar.length > 5 },
  mall: MALL,
  uppgifter: {
    om: `Vad ${bild.kommun.namn} betalar för poster och projekt, belopp i kronor. ${folkmangdstext(bild)}`,
    lagen: beloppslagen.map((id) => ({ id, namn: beloppslageText(id), om: beloppslageForklaring(id) })),
    ar: bild.ar.map(String),
    staplar: staplar(bild.perAr),
    perAr: {
      text: 'Per år, belopp i kronor',
      rader: bild.perAr.map(arsrad),
      summa: ['Summa', ...beloppslagen.map((l) => kr(bild.totalt[l])), kr(bild.totalt.summa), ''],
    },
    grupper: bild.grupper.map((g) => ({
      summa: [g.rubrik, ...g.belopp.map(kr), kr(g.summa)],
      rader: g.rader.map((r) => ({
        namn: r.namn,
        celler: r.belopp.map((b, i) => ({ belopp: b === null ? '' : kr(b), lage: b === null ? null : (r.lagen[i] ?? '') })),
        summa: kr(r.summa),
      })),
    })),
    summor: ['Summa', ...bild.perAr.map((s) => kr(s.summa)), kr(bild.totalt.summa)],
    jamforelse: jamforelsedel(jamforelse),
  },
});

const arsrad = (s: Kommunbildsumma): readonly string[] => [String(s.ar ?? ''), ...beloppslagen.map((l) => kr(s[l])), kr(s.summa), s.perInvanare ?? '–'];

/** Widths in thousandths of the widest. None when something is below zero: a credit has no length. */
const staplar = (perAr: readonly Kommunbildsumma[]): readonly Pdfvarde[] => {
  const storst = perAr.reduce((s, x) => (x.summa > s ? x.summa : s), 0n);
  if (storst <= 0n || perAr.some((s) => beloppslagen.some((l) => s[l] < 0n))) return [];
  return perAr.map((s) => ({
    ar: String(s.ar ?? ''),
    summa: kr(s.summa),
    delar: beloppslagen.filter((l) => s[l] > 0n).map((id) => ({ id, promille: Number((s[id] * 1000n) / storst) })),
  }));
};

const jamforelsedel = (j: Kommunjamforelse): Pdfvarde => ({
  text: jamforelsetext(j),
  ar: j.ar.map(String),
  rader:
    j.rader.length === 0
      ? []
      : [
          ...j.rader.map((r) => ({
            namn: r.kommun.namn,
            egen: r.egen,
            folkmangd: formateraHeltal(BigInt(r.folkmangd)),
            celler: j.ar.map((_, i) => ({ per: r.perInvanare[i] ?? '', belopp: kr(r.belopp[i] ?? 0n) })),
          })),
          {
            namn: `Median av ${j.antalIMedian} kommuner`,
            egen: false,
            folkmangd: '',
            celler: j.ar.map((_, i) => ({ per: j.medianPerInvanare[i] ?? '', belopp: kr(j.medianBelopp[i] ?? 0n) })),
          },
        ],
});
