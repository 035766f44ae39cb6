import { execFileSync, spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/* `npm run test:properties`: every property with examples that nobody has tried yet. CONTRIBUTING.md. */

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const MOST_ROUNDS = 10_000;
const MOST_SEED = 2 ** 31 - 1;

const USE = `Use: npm run test:properties -- [--rounds N] [--seed N] [PATH …]
  --rounds N   how often everything is drawn anew (1 unless said)
  --seed N     with what the first round begins: what a round that failed printed; the next ones count on from it
  PATH         only files whose path contains one of these`;

interface Options {
  readonly rounds: number;
  readonly seed: number;
  readonly only: readonly string[];
}

function readOptions(): Options {
  try {
    const { values, positionals: only } = parseArgs({
      allowPositionals: true,
      options: {
        rounds: { type: "string", default: "1" },
        seed: { type: "string", default: String(randomInt(MOST_SEED)) },
      },
    });
    const [rounds, seed] = [Number(values.rounds), Number(values.seed)];
    const isWhole = /^\d+$/.test(values.rounds) && /^\d+$/.test(values.seed);
    if (isWhole && rounds > 0 && rounds <= MOST_ROUNDS && seed <= MOST_SEED)
      return { rounds, seed, only };
  } catch {
    // Falls through to how it is used.
  }
  console.error(USE);
  process.exit(2);
}

const drawsExamples = (file: string): boolean =>
  readFileSync(`${ROOT}/${file}`, "utf8").includes('from "fast-check"');

function listFiles(only: readonly string[]): readonly string[] {
  const listed = execFileSync("git", ["ls-files", "*.test.ts", "*.test.tsx"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return listed
    .split("\n")
    .filter((file) => file !== "" && drawsExamples(file))
    .filter((file) => only.length === 0 || only.some((part) => file.includes(part)));
}

/** @returns what the tests ended with */
function runRound(files: readonly string[], seed: number): number {
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", "--reporter=dot", ...files],
    { cwd: ROOT, stdio: "inherit", env: { ...process.env, EXAMPLES: String(seed) } },
  );
  return status ?? 1;
}

const { rounds, seed, only } = readOptions();
const files = listFiles(only);
if (files.length === 0) {
  console.error(`No property is tested in a file whose path contains ${only.join(" or ")}.`);
  process.exit(2);
}
for (let round = 0; round < rounds; round += 1) {
  const drawn = (seed + round) % (MOST_SEED + 1);
  console.log(`\nRound ${round + 1} of ${rounds}, ${files.length} files, --seed ${drawn}`);
  const failed = runRound(files, drawn);
  if (failed !== 0) process.exit(failed);
}
