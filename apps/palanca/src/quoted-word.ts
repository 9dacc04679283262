/** A word of a command as a shell takes it: in single quotes nothing is replaced. */
export function quoted(word: string): string {
  return /^[\w./+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
