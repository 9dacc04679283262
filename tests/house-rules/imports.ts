/** What a source imports, by the compiler's own quick reading: static, dynamic, types and re-exports alike. */
import ts from "typescript";

export function imports(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
}
