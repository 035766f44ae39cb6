import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Fate, type Line, PLAN, type Plan } from "./plan.ts";
import type { Work } from "./planning.ts";

/** A process that ended no mutant for so long hangs in one, which is killed with it. */
const MOST_SILENT_MS = 120_000;

export interface Outcome {
  readonly work: Work;
  readonly fates: ReadonlyMap<number, { readonly fate: Fate; readonly by?: string | undefined }>;
  /** Tests that could not be run again, with what they said. */
  readonly unfit: readonly string[];
  /** Seconds of processor time. */
  readonly seconds: number;
}

/** Tries all mutants of an area, in as many processes, one after the other, as its endless ones stop. */
export async function runWork(work: Work): Promise<Outcome> {
  const folder = join(work.root, "test-results/mutants");
  mkdirSync(folder, { recursive: true });
  const name = work.area.folder.replaceAll("/", "-").replace(/-$/, "");
  const planned = join(folder, `${name}.plan.json`);
  const results = join(folder, `${name}.results.jsonl`);
  rmSync(results, { force: true });
  for (;;) {
    const lines = readLines(results);
    const fates = fatesOf(lines);
    if (lines.some((line) => "ended" in line)) {
      const unfit = lines.flatMap((line) => ("unfit" in line ? [line.unfit] : []));
      const seconds = lines.reduce((sum, line) => sum + ("seconds" in line ? line.seconds : 0), 0);
      return { work, fates, unfit: [...new Set(unfit)], seconds };
    }
    const { area: _, outOf: __, ...parts } = work;
    const plan: Plan = { ...parts, results, done: [...fates.keys()] };
    writeFileSync(planned, JSON.stringify(plan));
    await runProcess(work.root, planned, results);
    if (readLines(results).length === lines.length) {
      throw new Error(`The tests of ${work.area.folder} could not be run; see above.`);
    }
  }
}

function readLines(path: string): readonly Line[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** A mutant that began and whose end nobody wrote stopped its process. */
function fatesOf(lines: readonly Line[]): Outcome["fates"] {
  const fates = new Map<number, { fate: Fate; by?: string | undefined }>();
  for (const line of lines) {
    if ("began" in line) fates.set(line.began, { fate: "endless" });
    if ("fate" in line) fates.set(line.id, { fate: line.fate, by: line.by });
  }
  return fates;
}

async function runProcess(root: string, planned: string, results: string): Promise<void> {
  const child = spawn(
    process.execPath,
    [
      join(root, "node_modules/vitest/vitest.mjs"),
      "run",
      "--config",
      join(root, "testing/mutants/vitest.config.ts"),
    ],
    {
      cwd: root,
      // What a package is sure of hangs on nothing that lies outside the repository.
      env: { ...process.env, [PLAN]: planned, BREAKTHROUGH_CASES: join(root, "no-cases") },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    },
  );
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => said.push(text));
  }
  const watching = watch(child, results);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  clearInterval(watching);
  if (code !== 0) console.error(said.join("").split("\n").slice(-60).join("\n"));
}

/** Ends the process with all that it started, where it has been silent for too long since it began a mutant. */
function watch(child: ChildProcess, results: string): NodeJS.Timeout {
  let count = 0;
  let since = Date.now();
  return setInterval(() => {
    const { length } = readLines(results);
    if (length !== count || length === 0) {
      count = length;
      since = Date.now();
    }
    if (Date.now() - since > MOST_SILENT_MS && child.pid !== undefined) {
      process.kill(-child.pid, "SIGKILL");
    }
  }, 2000);
}
