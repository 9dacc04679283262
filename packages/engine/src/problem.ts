/** What can be wrong, as data: one shape for every package, told in one place (`render-problem.ts`). */
export interface Problem {
  /** Kebab-case name of what is wrong, for example `unknown-name`; told in capitals. */
  readonly kind: string;
  readonly where: Where;
  /** What was seen, as written. */
  readonly seen: string;
  /** What was needed, and why. */
  readonly needed: string;
  /** What to do, the nearest fix first. */
  readonly todo: string;
}

export interface Where {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly model?: string;
  readonly symbol?: string;
}

/** Carries every problem found, never only the first. */
export class ProblemsError extends Error {
  override readonly name = "ProblemsError";
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.kind}: ${problem.seen}`).join("\n"));
    this.problems = problems;
  }
}

/** Throws all problems at once when there are any. */
export function refuseIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemsError(problems);
}

/** What `one` makes of each item, in order; throws the problems of every item, not of the first alone. */
export async function ofEach<Item, Made>(
  items: readonly Item[],
  one: (item: Item) => Made | Promise<Made>,
): Promise<Made[]> {
  const problems: Problem[] = [];
  const made: Made[] = [];
  for (const item of items) {
    try {
      made.push(await one(item));
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      problems.push(...error.problems);
    }
  }
  refuseIfAny(problems);
  return made;
}
