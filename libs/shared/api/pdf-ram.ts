/**
 * The frame of every PDF file of the house: A4, Swedish, the house font with figures of one width, the samverkan in the head of each
 * page and its number at the foot. A template is typst that comes after this; it reads `uppgifter` and never holds text from a person:
 * data comes in as JSON, so that nothing a person wrote is ever read as typst.
 */
export const pdfRam = String.raw`
#let uppgifter = json(bytes(sys.inputs.uppgifter))
#let ram = uppgifter.ram
#let dampad = rgb("#4a5a58")
#let linje = rgb("#748683")
#set document(title: ram.titel, author: ram.samverkan, date: none)
#set text(lang: "sv", region: "SE", font: "Source Sans 3", size: 10pt, fallback: false, number-type: "lining", number-width: "tabular", fill: rgb("#14211f"))
#set par(leading: 0.55em)
#set page(
  paper: "a4",
  flipped: ram.liggande,
  margin: (top: 24mm, bottom: 20mm, x: 16mm),
  header: text(size: 8.5pt, fill: dampad)[#ram.samverkan #h(1fr) #if ram.markning != none { strong(ram.markning) } #h(1fr) #ram.datum],
  footer: context text(size: 8.5pt, fill: dampad)[#ram.titel #h(1fr) Sida #counter(page).display() av #counter(page).final().first()],
)
#show title: set text(size: 20pt, weight: 600)
#show heading.where(level: 1): set text(size: 13pt, weight: 600)
#show heading.where(level: 2): set text(size: 11pt, weight: 600)
#show heading: set block(above: 1.4em, below: 0.7em)
#set strong(delta: 200)
#set table(stroke: none, inset: (x: 4pt, y: 3.2pt))
#show table: set text(size: 8.5pt)
#show table: set par(leading: 0.45em)
#show figure: set block(breakable: true)
#show figure.where(kind: table): set figure.caption(position: top)
#set figure(gap: 0.5em, supplement: none, numbering: none)
#show figure.caption: it => align(left, text(size: 8.5pt, fill: dampad, it.body))
// Head of a table: its line repeats with it over pages.
#let huvud(..celler) = table.header(..celler.pos().map(c => table.cell(stroke: (bottom: 0.8pt + linje), align: bottom + c.at(0), strong(c.at(1)))))
#if ram.overrad != none { block(below: 0.8em, text(size: 10pt, weight: 600, fill: dampad, ram.overrad)) }
#title()
`;
