import { type Dokumentblock, type Skrivelsedokument, type Textrun } from '@gemensam/arende/domain';
import { type Pdfdokument, type Pdfvarde } from '@gemensam/shared/api';

const MALL = String.raw`
#let run(r) = {
  if r.brytning { return linebreak() }
  let t = [#r.text]
  if r.kursiv { t = emph(t) }
  if r.fet { t = strong(t) }
  if r.lank != none { t = link(r.lank, underline(t)) }
  t
}
#let inline(rs) = rs.map(run).join()
#let satt(b) = {
  if b.slag == "stycke" { par(inline(b.text)) }
  if b.slag == "rubrik" { heading(level: b.niva + 1, inline(b.text)) }
  if b.slag == "lista" {
    let punkter = b.punkter.map(p => p.map(satt).join())
    if b.numrerad { enum(..punkter) } else { list(..punkter) }
  }
  if b.slag == "tabell" {
    let cell(c) = table.cell(x: c.kolumn, y: c.rad, colspan: c.kolumner, rowspan: c.rader,
      stroke: (bottom: (if c.rubrik { 0.8pt } else { 0.4pt }) + linje), { let t = c.block.map(satt).join(); if c.rubrik { strong(t) } else { t } })
    let rader = b.rader.map(r => r.map(cell))
    let huvudet = rader.slice(0, b.rubrikrader).flatten()
    let resten = rader.slice(b.rubrikrader).flatten()
    figure(kind: table, align(left, table(columns: (1fr,) * b.kolumner, align: left + top, ..if huvudet.len() > 0 { (table.header(..huvudet),) }, ..resten)))
  }
}
#set enum(indent: 0.4em, body-indent: 0.7em, spacing: 0.8em)
#set list(indent: 0.4em, body-indent: 0.7em, spacing: 0.8em)
#set par(spacing: 0.9em)
#show link: set text(fill: rgb("#0b5f58"))
#terms(separator: h(0.8em), tight: true, ..uppgifter.fakta.map(f => terms.item(f.namn, f.varde)))
#for a in uppgifter.avsnitt {
  heading(level: 1, a.rubrik)
  for b in a.block { satt(b) }
}
#if uppgifter.fotnot != none { v(1em); par(text(size: 8.5pt, fill: dampad, uppgifter.fotnot)) }
`;

/** A tjänsteskrivelse as a document to lay before the nämnd. */
export const skrivelsepdf = (d: Skrivelsedokument): Pdfdokument => ({
  ram: { titel: d.titel, samverkan: d.samverkan, datum: d.datum, overrad: 'Tjänsteskrivelse', ...(d.markning === null ? {} : { markning: d.markning }) },
  mall: MALL,
  uppgifter: {
    fakta: d.fakta.map((f) => ({ ...f })),
    avsnitt: d.avsnitt.map((a) => ({ rubrik: a.rubrik, block: a.block.map(tillVarde) })),
    fotnot: d.fotnot,
  },
});

const tillVarde = (b: Dokumentblock): Pdfvarde => {
  switch (b.slag) {
    case 'stycke':
      return { slag: b.slag, text: b.text.map(runvarde) };
    case 'rubrik':
      return { slag: b.slag, niva: b.niva, text: b.text.map(runvarde) };
    case 'lista':
      return { slag: b.slag, numrerad: b.numrerad, punkter: b.punkter.map((p) => p.map(tillVarde)) };
    case 'tabell':
      return { slag: b.slag, kolumner: b.kolumner, rubrikrader: b.rubrikrader, rader: b.rader.map((r) => r.map((c) => ({ ...c, block: c.block.map(tillVarde) }))) };
  }
};

const runvarde = (r: Textrun): Pdfvarde => ({ ...r });
