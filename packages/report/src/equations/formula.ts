/** What an equation looks like, before any printer: MathML, Office MathML and typst are printed from this one tree. */

export type Formula =
  | { readonly form: "number"; readonly text: string }
  /** A quantity in readable words (`entry flow`); a single letter is usually set in italics. */
  | { readonly form: "symbol"; readonly text: string }
  /** Upright words that are no quantity: `if`, `otherwise`, a label. */
  | { readonly form: "words"; readonly text: string }
  /** A sign between its neighbours in a row: `+`, `−`, `×`, `≤`, `and`. */
  | { readonly form: "sign"; readonly text: string }
  | { readonly form: "row"; readonly parts: readonly Formula[] }
  | { readonly form: "fraction"; readonly above: Formula; readonly below: Formula }
  | { readonly form: "power"; readonly base: Formula; readonly exponent: Formula }
  | { readonly form: "subscript"; readonly base: Formula; readonly below: Formula }
  | { readonly form: "root"; readonly of: Formula }
  | { readonly form: "fence"; readonly open: string; readonly close: string; readonly of: Formula }
  /** A function by its name, in upright letters, and its arguments in round brackets. */
  | { readonly form: "call"; readonly name: string; readonly args: readonly Formula[] }
  /** `∑`, `∏`, or a name such as `max`, over the elements of what stands below it. */
  | { readonly form: "over"; readonly sign: string; readonly below: Formula; readonly of: Formula }
  /** Values by condition behind a brace; the last has no condition and holds otherwise. */
  | { readonly form: "cases"; readonly rows: readonly { readonly value: Formula; readonly when?: Formula }[] };

export const symbol = (text: string): Formula => ({ form: "symbol", text });
export const words = (text: string): Formula => ({ form: "words", text });
export const sign = (text: string): Formula => ({ form: "sign", text });
export const row = (...parts: readonly Formula[]): Formula => ({
  form: "row",
  parts: parts.flatMap((part) => (part.form === "row" ? part.parts : [part])),
});
export const fenced = (of: Formula, open = "(", close = ")"): Formula => ({ form: "fence", open, close, of });
