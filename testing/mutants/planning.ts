import { type Dice, diceFrom } from "../../app/demo/filling/dice.ts";
import { readSource } from "../../check/sources.ts";
import { listMutations } from "./mutations.ts";
import type { Plan } from "./plan.ts";
import type { Mutant } from "./weaving.ts";
import { type Area, holdsRules, listPureTests, listRuleFiles, readImports } from "./where.ts";

export interface Wanted {
  /** Words of which a path must have one; none for all. */
  readonly only: readonly string[];
  readonly seed: number;
  /** Every mutant, where otherwise a sample is drawn of the large packages. */
  readonly all: boolean;
}

export type Work = Omit<Plan, "done" | "results"> & {
  readonly area: Area;
  /** How many mutants there are, of which the plan has those that were drawn. */
  readonly outOf: number;
};

/** What is to be tried, by area. */
export function planAll(root: string, areas: readonly Area[], wanted: Wanted): readonly Work[] {
  const imports = readImports(root);
  const tests = listPureTests(imports);
  const dice = diceFrom(wanted.seed);
  return areas.flatMap((area) => {
    const files = listRuleFiles(root, area).filter(
      (path) => wanted.only.length === 0 || wanted.only.some((word) => path.includes(word)),
    );
    const all = files.flatMap((path) =>
      listMutations(readSource(root, path), holdsRules(path)).map((mutation) => ({
        path,
        mutation,
      })),
    );
    if (all.length === 0) return [];
    const isWhole = wanted.all || wanted.only.length > 0 || area.sample === undefined;
    const drawn = isWhole ? all : draw(all, area.sample ?? 0, dice);
    const mutants: Record<string, Mutant[]> = {};
    for (const [index, { path, mutation }] of drawn.entries()) {
      mutants[path] = [...(mutants[path] ?? []), { ...mutation, id: index + 1 }];
    }
    const mutated = Object.keys(mutants);
    const fitting = tests.filter(
      ({ path, reaches }) =>
        path.startsWith(area.folder) && mutated.some((file) => reaches.has(file)),
    );
    const parts = { tests: fitting.map(({ path }) => path), seed: wanted.seed };
    return [{ area, root, mutants, ...parts, outOf: all.length }];
  });
}

/** So many of them, by the dice, in the order in which they stood. */
function draw<Each>(all: readonly Each[], count: number, dice: Dice): readonly Each[] {
  const drawn = new Set(dice.shuffle(all).slice(0, count));
  return all.filter((each) => drawn.has(each));
}
