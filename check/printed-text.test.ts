import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const PRINTS = /console\.(log|error|warn|info)|process\.std(out|err)\.write|writeSync\(/;
const ESCAPES = /from "@breakthrough\/plain-text"/;

/** These print only words and numbers of our own, keys they have just made, or addresses they were started with. */
const OWN_WORDS = [
  "app/programs/back-up.ts",
  "app/programs/break-glass.ts",
  "app/programs/found.ts",
  "app/programs/keep-demonstration.ts",
  "app/programs/migrate.ts",
  "app/programs/money-check.ts",
  "app/programs/record-key.ts",
  "app/programs/start.ts",
  "packages/sealed-ballot/cli/passphrase.ts",
  "packages/transparency-log/cli/main.ts",
];

test("every program that prints what others wrote shows it escaped", () => {
  const programs = globSync([
    "packages/*/cli/*.ts",
    "verifier/cli/*.ts",
    "app/programs/*.ts",
    "app/*.ts",
  ])
    .filter((file) => !file.endsWith(".test.ts"))
    .filter((file) => PRINTS.test(readFileSync(file, "utf8")));
  expect(programs.length).toBeGreaterThan(10);
  const raw = programs.filter((file) => !ESCAPES.test(readFileSync(file, "utf8")));
  expect(raw.filter((file) => !OWN_WORDS.includes(file)).sort()).toEqual([]);
});
