import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { planAll, type Work } from "./planning.ts";
import { resultOf, tooFewIn, writeResult } from "./report.ts";
import { type Outcome, runWork } from "./running.ts";
import { AREAS } from "./where.ts";

/* `npm run test:mutants`: small faults are put into rules and counts, and tests must find them. docs/mutants.md. */

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");
const DAY = 86_400_000;

/** The draw of the committed result, so that anyone comes to the same. */
const SEED = 1;

const USE = `Use: npm run test:mutants -- [--only PATH …] [--seed N] [--all] [--keep-result]
  --only PATH     only files whose path contains this; all their mutants, and nothing is written down
  --seed N|day    another draw, or another every day, written nowhere
  --all           every mutant, written nowhere
  --keep-result   leaves the result in docs/mutants.md as it is`;

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: "string", multiple: true, default: [] },
        seed: { type: "string", default: String(SEED) },
        all: { type: "boolean", default: false },
        "keep-result": { type: "boolean", default: false },
      },
    });
    const seed = values.seed === "day" ? `${Math.floor(Date.now() / DAY)}` : values.seed;
    if (/^\d{1,9}$/.test(seed)) return { ...values, seed: Number(seed) };
  } catch {
    // Falls through to how it is used.
  }
  console.error(USE);
  process.exit(2);
}

/** As many areas at once as there are cores, the longest first. */
async function runAll(works: readonly Work[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = works.map((work, index) => ({ work, index }));
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      outcomes[next.index] = await runWork(next.work);
      console.log(`${next.work.area.folder} is done.`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return outcomes;
}

const options = readOptions();
const works = planAll(root, AREAS, options);
if (works.length === 0) {
  console.error(`No rule or count has “${options.only.join(" ")}” in its path.`);
  process.exit(2);
}
const outcomes = await runAll(works);
const result = resultOf(outcomes, options.seed);
console.log(`\n${result}`);
const isWhole = options.only.length === 0 && !options.all && options.seed === SEED;
if (isWhole && !options["keep-result"]) writeResult(root, result);
const faults = tooFewIn(outcomes);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
