/** Nothing in a module may change once it is loaded: two models compile side by side in one process. */
import ts from "typescript";
import { sourcesOf, type Tree } from "./project-tree.js";

/** Names every `let` and `var` at the top of a module; the app's entry file, which is the process, is left out. */
export function moduleState(tree: Tree): string[] {
  return sourcesOf(tree)
    .filter(([path]) => path.startsWith("packages/"))
    .flatMap(([path, text]) => {
      const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
      return source.statements.flatMap((statement) => {
        if (!ts.isVariableStatement(statement) || statement.declarationList.flags & ts.NodeFlags.Const) return [];
        const line = source.getLineAndCharacterOfPosition(statement.getStart()).line + 1;
        return [`${path}:${line}: a module keeps no state; give the value to who needs it, as each stage does.`];
      });
    });
}
