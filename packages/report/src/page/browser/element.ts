/** An element with its attributes and its text; text is never read as markup. */
export interface Parts {
  readonly text?: string;
  readonly [attribute: string]: string | undefined;
}

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { text, ...attributes }: Parts = {},
  ...children: readonly HTMLElement[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(attribute, value);
  if (text !== undefined) made.textContent = text;
  made.append(...children);
  return made;
}
