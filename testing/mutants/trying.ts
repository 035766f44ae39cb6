import { appendFileSync } from "node:fs";
import { type RunnerTestSuite as Suite, type RunnerTestCase as Test, TestRunner } from "vitest";
import type { Fate, Line, Plan } from "./plan.ts";
import { Endless, withMutant } from "./switch.ts";

/** A test as it ran without a mutant: what it passed, how often loops turned, and its milliseconds of processor time. */
export interface Known {
  readonly test: Test;
  readonly covered: ReadonlySet<number>;
  readonly turns: number;
  readonly took: number;
}

/**
 * Of one mutant's tests, those are run, the quickest first, that fit into so many milliseconds of processor time; at
 * least three.
 */
const MOST_MS = 5000;
const AT_LEAST = 3;

const AS_IT_IS = 0;

/** Writes a line of the results at once, so that it stands there even if the process is killed. */
export const tellOf =
  ({ results }: Plan) =>
  (line: Line): void =>
    appendFileSync(results, `${JSON.stringify(line)}\n`);

/** The mutants of a plan that no test has killed yet. */
export class Trial {
  readonly #tell: (line: Line) => void;
  readonly #alive: Set<number>;
  readonly #fit = new Map<Known, boolean>();

  constructor(plan: Plan) {
    this.#tell = tellOf(plan);
    const done = new Set(plan.done);
    const ids = Object.values(plan.mutants).flatMap((mutants) => mutants.map(({ id }) => id));
    this.#alive = new Set(ids.filter((id) => !done.has(id)));
  }

  /** Tries each mutant on those of these tests that reach it, until one fails. */
  async tryOn(tests: readonly Known[]): Promise<void> {
    for (const { test } of tests.filter(hasFailed)) {
      this.#tell({ unfit: `${nameOf(test)} fails without any mutant` });
    }
    const sorted = tests
      .filter((each) => !hasFailed(each))
      .sort((one, other) => one.took - other.took);
    for (const id of this.#alive) {
      const reaching = sorted.filter(({ covered }) => covered.has(id));
      if (reaching.length === 0) continue;
      this.#tell({ began: id });
      const end = await this.#fateOf(id, withinTime(reaching));
      this.#tell({ id, ...end });
      if (end.fate !== "lived") this.#alive.delete(id);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  async #fateOf(id: number, tests: readonly Known[]): Promise<{ fate: Fate; by?: string }> {
    for (const each of tests) {
      if (!(await this.#isFit(each))) continue;
      const fails = await failure(each, id);
      if (fails === undefined) continue;
      // What fails without the mutant too was spoilt by what some mutant left behind, and says nothing from here on.
      if (!(await this.#stillPasses(each))) continue;
      return { fate: fails instanceof Endless ? "endless" : "killed", by: nameOf(each.test) };
    }
    return { fate: "lived" };
  }

  /** A test that cannot be run twice says nothing of a mutant. */
  async #isFit(each: Known): Promise<boolean> {
    return this.#fit.get(each) ?? (await this.#stillPasses(each));
  }

  async #stillPasses(each: Known): Promise<boolean> {
    const fails = await failure(each, AS_IT_IS);
    this.#fit.set(each, fails === undefined);
    if (fails !== undefined) this.#tell({ unfit: `${nameOf(each.test)}: ${firstLine(fails)}` });
    return fails === undefined;
  }
}

const hasFailed = ({ test }: Known): boolean => test.result?.state === "fail";

const firstLine = (thrown: unknown): string => String(thrown).split("\n")[0] ?? "";

function withinTime(tests: readonly Known[]): readonly Known[] {
  let sum = 0;
  return tests.filter(({ took }, index) => {
    sum += took;
    return index < AT_LEAST || sum <= MOST_MS;
  });
}

/** Why a test fails with a mutant on; undefined where it passes. */
function failure({ test, turns, took }: Known, id: number): Promise<unknown> {
  return withMutant(id, turns, async () => {
    const waiting = new AbortController();
    const ends = runAgain(test).catch((error) => error ?? new Error("undefined was thrown"));
    const tooLate = new Promise<Endless>((resolve) => {
      const timer = setTimeout(
        () => resolve(new Endless("It waits without an end.")),
        10_000 + took * 20,
      );
      waiting.signal.addEventListener("abort", () => clearTimeout(timer));
    });
    const fails = await Promise.race([ends, tooLate]);
    waiting.abort();
    return fails;
  });
}

/** Runs a test once more, between what its suites do before and after each. */
async function runAgain(test: Test): Promise<void> {
  const after: (() => unknown)[] = [];
  try {
    for (const suite of suitesOf(test)) {
      for (const hook of hooksOf(suite, "beforeEach")) {
        const undo = await hook(test.context, suite);
        if (typeof undo === "function") after.unshift(undo as () => unknown);
      }
      after.unshift(...hooksOf(suite, "afterEach").map((hook) => () => hook(test.context, suite)));
    }
    await TestRunner.getTestFn(test)();
  } finally {
    for (const undo of after) await undo();
  }
}

type Hook = (context: unknown, suite: Suite) => unknown;

const hooksOf = (suite: Suite, name: "beforeEach" | "afterEach"): readonly Hook[] =>
  (TestRunner.getSuiteHooks(suite)?.[name] ?? []) as readonly Hook[];

/** From the file to the innermost. */
function suitesOf(test: Test): readonly Suite[] {
  const suites: Suite[] = [];
  for (let suite: Suite | undefined = test.suite ?? test.file; suite; suite = suite.suite) {
    suites.unshift(suite);
  }
  return suites[0] === test.file ? suites : [test.file, ...suites];
}

const nameOf = (test: Test): string => `${test.file.name} › ${test.name}`;
