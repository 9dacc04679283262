/** Signs to an equation of Word (OMML), as XML. */
import type { Sign } from "./signs.js";

/** Prints one equation; its namespace stands on it, so it can be put into any part of a document. */
export function toOmml(sign: Sign): string {
  return `<m:oMath ${NAMES}>${print(sign)}</m:oMath>`;
}

const NAMES = [
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
].join(" ");

function print(sign: Sign): string {
  switch (sign.sign) {
    case "name":
      return run(sign.text, "i");
    case "number":
    case "word":
    case "operator":
      return run(sign.text, "p");
    case "row":
      return sign.of.map(print).join("");
    case "fraction":
      return `<m:f>${part("num", sign.over)}${part("den", sign.under)}</m:f>`;
    case "power":
      return `<m:sSup>${part("e", sign.base)}${part("sup", sign.exponent)}</m:sSup>`;
    case "index":
      return `<m:sSub>${part("e", sign.base)}${part("sub", sign.index)}</m:sSub>`;
    case "root":
      return `<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/>${part("e", sign.of)}</m:rad>`;
    case "brackets":
      return `<m:d>${fence(sign.open, sign.close)}${part("e", sign.of)}</m:d>`;
    case "over":
      return `<m:nary><m:naryPr><m:chr m:val="${sign.operator}"/><m:limLoc m:val="undOvr"/><m:supHide m:val="1"/></m:naryPr>${part("sub", sign.below)}<m:sup/>${part("e", sign.of)}</m:nary>`;
    case "cases": {
      const lines = sign.of.map(
        ({ is, when }) =>
          `<m:e>${print(is)}${when === undefined ? run("  otherwise", "p") : `${run("  if ", "p")}${print(when)}`}</m:e>`,
      );
      return `<m:d>${fence("{", "")}<m:e><m:eqArr>${lines.join("")}</m:eqArr></m:e></m:d>`;
    }
  }
}

function part(name: string, of: Sign): string {
  return `<m:${name}>${print(of)}</m:${name}>`;
}

function fence(open: string, close: string): string {
  return `<m:dPr><m:begChr m:val="${open}"/><m:endChr m:val="${close}"/></m:dPr>`;
}

/** All but signs is told to be plain text: some programs read an underscore, a lone bracket or a word such as "over" as a command. */
function run(text: string, style: "i" | "p"): string {
  const isSign = /^[+−⋅/=<>≤≥≠]$/.test(text);
  const properties = isSign
    ? '<m:rPr><m:sty m:val="p"/></m:rPr>'
    : `<m:rPr><m:nor/></m:rPr>${style === "i" ? "<w:rPr><w:i/></w:rPr>" : ""}`;
  return `<m:r>${properties}<m:t xml:space="preserve">${escaped(text)}</m:t></m:r>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
