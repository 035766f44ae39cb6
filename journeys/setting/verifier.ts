import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "./party.ts";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Anybody's own check, with nothing but the party's public files. Answers what it printed. */
export function verify(...args: readonly string[]): string {
  const run = spawnSync(process.execPath, [join(root, "verifier/verify.mjs"), ...args], {
    encoding: "utf8",
  });
  expect(run.status, `${args.join(" ")}\n${run.stdout}${run.stderr}`).toBe(0);
  return run.stdout;
}
