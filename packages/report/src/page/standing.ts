/** How a section of the page stands to its levers. */
export type Standing =
  /** All of it follows them. */
  | "moving"
  /** What is marked follows them; the rest is as printed. */
  | "partly"
  /** It hangs on the levers and is as printed. */
  | "printed"
  /** Words of the author's own, written of the levers as printed. */
  | "author"
  /** Nothing in it hangs on the levers. */
  | "apart";
