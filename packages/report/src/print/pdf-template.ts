/** The page of the PDF, in typst. It holds no word of a report: all of those come as data, so none can be taken for markup. */
import { pdfEquations } from "./pdf-equations.js";

export const pdfTemplate = `${pdfEquations}
#let report = json("report.json")
#set document(title: report.title, description: report.subtitle, author: "Palanca " + report.version, date: none)
#set page(paper: "a4", margin: (x: 2cm, y: 2.2cm), numbering: "1 / 1")
#set text(font: "Libertinus Serif", size: 10pt, lang: "en", hyphenate: true)
#set par(leading: 0.62em, spacing: 0.9em)
#set heading(numbering: "1")
#show heading: it => block(above: 1.6em, below: 0.8em, sticky: true, it)
#show figure: set block(breakable: true)
#show figure.where(kind: table): set align(left)
#show figure.caption: it => block(width: 100%, sticky: it.kind == table, align(left, text(9pt, weight: "bold", it)))
#show raw: set text(font: "DejaVu Sans Mono", size: 7pt)

#text(9pt, tracking: 2pt, upper("Palanca"))
#v(0.2em)
#text(20pt, weight: "bold", hyphenate: false, report.title)
#v(-0.6em)
#text(11pt, fill: luma(35%), report.subtitle)
#v(0.6em)
#outline(depth: 1)

#let print(block) = {
  if block.kind == "paragraph" {
    if block.lead { par(text(12pt, block.text)) } else { par(block.text) }
  } else if block.kind == "list" {
    list(..block.items)
  } else if block.kind == "code" {
    raw(block.text, block: true)
  } else if block.kind == "equations" {
    print-equations(block)
  } else if block.kind == "figure" {
    figure(image(bytes(block.svg), format: "svg", width: 100%, alt: block.alt), caption: block.alt, kind: image, supplement: "Figure")
  } else {
    set text(8pt)
    set par(leading: 0.5em)
    figure(
      kind: table,
      supplement: "Table",
      caption: figure.caption(position: top, block.caption),
      table(
        columns: if block.widths.len() > 0 { block.widths.map(it => it * 1fr) } else { block.head.len() },
        stroke: (x, y) => (bottom: 0.4pt + luma(75%)),
        inset: (x: 4pt, y: 3pt),
        align: (x, y) => if x in block.right { right } else { left },
        table.header(..block.head.map(it => strong(it))),
        ..block.rows.flatten()
      ),
    )
  }
}
#for section in report.sections {
  heading(level: 1, section.title)
  for one in section.blocks { print(one) }
}
`;
