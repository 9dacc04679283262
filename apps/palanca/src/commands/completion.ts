import { type Command, UsageError } from "./command.js";

/** Prints a completion script for a shell, made from the list of commands. */
export function completionOf(commands: () => readonly Command[]): Command {
  return {
    path: "completion",
    says: "print a completion script for bash, zsh or fish",
    takes: [{ name: "shell", says: "bash, zsh or fish" }],
    options: [],
    examples: ["palanca completion bash"],
    async run(given, { io }) {
      const [shell] = given.args;
      const words = (depth: number): [string, string[]][] => {
        const groups = new Map<string, Set<string>>();
        for (const command of commands()) {
          const parts = command.path.split(" ");
          const key = parts.slice(0, depth).join(" ");
          if (parts.length > depth) groups.set(key, (groups.get(key) ?? new Set()).add(parts[depth] as string));
        }
        return [...groups].map(([key, set]): [string, string[]] => [key, [...set].sort()]);
      };
      const first = words(0)[0]?.[1] ?? [];
      const second = words(1).filter(([key]) => key !== "");
      if (shell === "bash") io.out(bash(first, second));
      else if (shell === "zsh") io.out(`autoload -U +X bashcompinit && bashcompinit\n${bash(first, second)}`);
      else if (shell === "fish") io.out(fish(first, second));
      else throw new UsageError(`completion takes bash, zsh or fish${shell ? `; ${shell} is none of them` : ""}.`);
      return 0;
    },
  };
}

function bash(first: readonly string[], second: readonly [string, readonly string[]][]): string {
  return `_palanca() {
  local word="\${COMP_WORDS[COMP_CWORD]}"
  case "\${COMP_WORDS[1]}" in
${second.map(([noun, verbs]) => `    ${noun}) [ "$COMP_CWORD" -eq 2 ] && COMPREPLY=($(compgen -W "${verbs.join(" ")}" -- "$word")) && return ;;`).join("\n")}
  esac
  [ "$COMP_CWORD" -eq 1 ] && COMPREPLY=($(compgen -W "${first.join(" ")}" -- "$word")) && return
  COMPREPLY=($(compgen -f -- "$word"))
}
complete -F _palanca palanca
`;
}

function fish(first: readonly string[], second: readonly [string, readonly string[]][]): string {
  return `${[
    `complete -c palanca -n __fish_use_subcommand -f -a "${first.join(" ")}"`,
    ...second.map(
      ([noun, verbs]) => `complete -c palanca -n "__fish_seen_subcommand_from ${noun}" -f -a "${verbs.join(" ")}"`,
    ),
  ].join("\n")}\n`;
}
