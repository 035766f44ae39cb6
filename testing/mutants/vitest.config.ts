import { join, relative } from "node:path";
import { parseSync } from "vite";
import { defineConfig } from "vitest/config";
import { readSource } from "../../check/sources.ts";
import { listLoops } from "./mutations.ts";
import { readPlan } from "./plan.ts";
import { weave } from "./weaving.ts";

const { root, tests, mutants } = readPlan();

/** Gives each file of the plan all its mutants. */
const weaving = {
  name: "mutants",
  enforce: "pre",
  transform(text: string, id: string): string | undefined {
    const path = relative(root, id.split("?")[0] ?? id).replaceAll("\\", "/");
    const own = mutants[path];
    if (own === undefined) return undefined;
    const woven = weave(text, own, listLoops(readSource(root, path)));
    const [error] = parseSync(path, woven).errors;
    if (error) throw new Error(`${path} with its mutants: ${error.message}`);
    return woven;
  },
} as const;

export default defineConfig({
  root,
  plugins: [weaving],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: [...tests],
    runner: join(root, "testing/mutants/runner.ts"),
    // One process knows every test, so that each mutant meets the quickest first.
    isolate: false,
    // Woven files must not be taken for the files, nor one plan's for another's.
    fsModuleCache: false,
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 600_000,
    hookTimeout: 600_000,
    teardownTimeout: 60_000,
    reporters: [["default", { summary: false }]],
    silent: true,
  },
});
