/** What the places of keys that are no panes are called, for help and docs. */
const TITLES: Readonly<Record<string, string>> = {
  home: "On home",
  workbench: "On the workbench",
  opening: "From the workbench and its panes",
  over: "In every pane that lies over another",
  anywhere: "Anywhere",
};

export function placeTitle(where: string): string {
  return TITLES[where] ?? `In ${where}`;
}
