import { defineConfig } from "vitest/config";

const jsx = { oxc: { jsx: { runtime: "automatic", importSource: "preact" } } } as const;

export default defineConfig({
  test: {
    // By default it leaves one core to its own page, which nobody looks at here.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "packages",
          include: ["packages/*/**/*.test.ts", "packing/**/*.test.ts", "verifier/**/*.test.ts"],
          testTimeout: 60_000,
        },
      },
      {
        ...jsx,
        test: { name: "web", include: ["web/**/*.test.{ts,tsx}"] },
      },
      {
        ...jsx,
        test: {
          name: "house",
          include: ["{app,platform,clients,check,bin,bench,testing}/**/*.test.{ts,tsx}"],
          globalSetup: ["./vitest.postgres.ts"],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
