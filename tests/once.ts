/** Works something out at the first call and remembers it. */
export function once<T>(make: () => T): () => T {
  const kept: { value?: T } = {};
  return () => {
    if (!("value" in kept)) kept.value = make();
    return kept.value as T;
  };
}
