/** How the PDF sets equations, in typst. Their signs come as data; nothing in them is read as markup. */
export const pdfEquations = `
#let relations = ("=", "<", ">", "≤", "≥", "≠")
#let set-operator(text) = {
  if text in relations { math.class("relation", text) }
  else if text in ("+", "−", "⋅", "/") { math.class("binary", text) }
  else if text == "," { math.class("punctuation", text) }
  else { text }
}
#let set-sign(it) = {
  if it.sign == "name" { text(font: "Libertinus Serif", style: "italic", it.text) }
  else if it.sign == "operator" { set-operator(it.text) }
  else if it.sign == "row" { it.of.map(set-sign).join() }
  else if it.sign == "fraction" { math.frac(set-sign(it.over), set-sign(it.under)) }
  else if it.sign == "power" { math.attach(set-sign(it.base), t: set-sign(it.exponent)) }
  else if it.sign == "index" { math.attach(set-sign(it.base), b: set-sign(it.index)) }
  else if it.sign == "root" { math.sqrt(set-sign(it.of)) }
  else if it.sign == "brackets" { math.lr(symbol(it.open) + set-sign(it.of) + symbol(it.close)) }
  else if it.sign == "over" { math.attach(math.limits(symbol(it.operator)), b: set-sign(it.below)) + set-sign(it.of) }
  else if it.sign == "cases" {
    math.cases(..it.of.map(line => set-sign(line.is) + h(1em) + if line.at("when", default: none) == none { text("otherwise") } else { text("if ") + set-sign(line.when) }))
  }
  else { math.upright(it.text) }
}
#let print-equations(it) = {
  block(above: 1.4em, below: 0.8em, sticky: true, text(9pt, weight: "bold", it.caption))
  for line in it.lines {
    block(above: 1.1em, below: 1.1em, breakable: false)[
      #set text(9pt)
      #for signs in line.signs { par(hanging-indent: 2em, math.equation(math.display(set-sign(signs)), block: false)) }
      #block(above: 0.8em, inset: (left: 2em), text(7.5pt, fill: luma(35%), line.says))
    ]
  }
}
`;
