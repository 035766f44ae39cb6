import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./testing/setting/longest-first.ts";

const jsx = { oxc: { jsx: { runtime: "automatic", importSource: "preact" } } } as const;

/**
 * Files share their workers and what was imported there: half the processor time. So no test may leave a state behind in
 * a module, and one that does is found by the next.
 */
const together = { isolate: false } as const;

/** What a run of the tests says depends on the code alone; `npm run test:properties` draws others. */
const examples = {
  setupFiles: ["./testing/properties/same-examples.ts"],
  provide: { examples: Number(process.env.EXAMPLES ?? 1) },
};

/** With a database of their own for each file. The times are for what hangs, not for what is slow on a busy machine. */
const onPostgres = {
  ...together,
  ...examples,
  globalSetup: ["./vitest.postgres.ts"],
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

/** Programs that are killed and machines that are lost: a command of their own, as they mostly wait. docs/faults.md. */
const FAULTS = "testing/faults/**/*.test.ts";

/** Against networks' own servers, which are installed when they are asked for. */
const NETWORKS = "testing/networks/**/*.test.ts";

export default defineConfig({
  test: {
    // More than there are cores: many files wait for a program, a server or a browser that they started.
    // (As a number, since of a share it takes no more than there are cores.)
    maxWorkers: Math.ceil(1.5 * availableParallelism()),
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...together,
          ...examples,
          name: "packages",
          include: ["packages/*/**/*.test.ts", "packing/**/*.test.ts", "verifier/**/*.test.ts"],
          testTimeout: 60_000,
        },
      },
      {
        ...jsx,
        test: { ...together, ...examples, name: "web", include: ["web/**/*.test.{ts,tsx}"] },
      },
      {
        ...jsx,
        test: {
          ...onPostgres,
          name: "house",
          include: ["{app,platform,clients,check,bin,bench,testing}/**/*.test.{ts,tsx}"],
          exclude: [FAULTS, NETWORKS],
        },
      },
      { ...jsx, test: { ...onPostgres, name: "faults", include: [FAULTS] } },
      { ...jsx, test: { ...onPostgres, name: "networks", include: [NETWORKS] } },
    ],
  },
});
