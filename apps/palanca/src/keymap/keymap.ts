/** Every key as data, made from the list of panes. The key bar, help, palette and docs/keys.md are made from this list. */
import { panes } from "../panes/panes.js";
import type { Binding } from "./binding.js";
import { anywhereKeys, overKeys, workbenchKeys } from "./workbench-keys.js";

/** The keys that open panes count from the workbench and from panes that lie over it. */
const openings: readonly Binding[] = panes.flatMap(({ name, opens }): Binding[] =>
  opens
    ? [
        {
          keys: opens.keys,
          where: opens.where === "anywhere" ? "anywhere" : "opening",
          says: opens.says,
          ...(opens.rank === undefined ? {} : { rank: opens.rank }),
          ...(opens.unless ? { unless: opens.unless } : {}),
          does: () => ({ type: "pane-opened", pane: name }),
        },
      ]
    : [],
);

const keysOf = (stands: string): readonly Binding[] =>
  panes.filter((pane) => pane.stands === stands).flatMap((pane) => pane.keys);

export const keymap: readonly Binding[] = [
  ...keysOf("home"),
  ...keysOf("bench"),
  ...workbenchKeys,
  ...openings.filter(({ where }) => where === "opening"),
  ...keysOf("over"),
  ...overKeys,
  ...openings.filter(({ where }) => where === "anywhere"),
  ...anywhereKeys,
];
