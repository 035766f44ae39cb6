import { relative } from "node:path";
import { configureGlobal } from "fast-check";
import { type RunnerTestCase, TestRunner } from "vitest";
import { readPlan } from "./plan.ts";
import { installSwitch, startWatching, stopWatching } from "./switch.ts";
import { type Known, Trial, tellOf } from "./trying.ts";

const plan = readPlan();
const tell = tellOf(plan);
const trial = new Trial(plan);
const onDatabase = new Set(plan.testsOnDatabase);
let known: Known[] = [];
let filesLeft = plan.tests.length;
let databaseFilesLeft = plan.testsOnDatabase.length;
installSwitch();
configureGlobal({ seed: plan.seed, endOnFailure: true });

/**
 * Runs each test once as it is, and sees which mutants it passes. When all that need no database have run, they are
 * tried together; those on a database are tried file by file, before each file's database goes.
 */
// biome-ignore lint/style/noDefaultExport: that is where Vitest looks for it.
export default class MutantRunner extends TestRunner {
  #began = 0;

  // biome-ignore lint/suspicious/noExplicitAny: as Vitest calls it.
  onCollected(files: any[]): void {
    for (const file of files.filter(isOnDatabase)) {
      // The last that was added is the first that is called.
      TestRunner.getSuiteHooks(file).afterAll.push(() => tryKnown(true));
    }
  }

  // biome-ignore lint/suspicious/noExplicitAny: as the class above has it.
  override onBeforeTryTask(test: any, options: any): void {
    super.onBeforeTryTask(test, options);
    startWatching();
    this.#began = performance.now();
  }

  override onAfterTryTask(test: RunnerTestCase): void {
    const took = performance.now() - this.#began;
    const { covered, turns } = stopWatching();
    super.onAfterTryTask(test);
    known.push({ test, covered, turns, took });
  }

  // biome-ignore lint/suspicious/noExplicitAny: as the class above has it.
  override async onAfterRunFiles(files: any): Promise<void> {
    super.onAfterRunFiles(files);
    for (const { name, result } of files) {
      for (const { message } of result?.errors ?? []) {
        tell({ unfit: `${name} could not be run: ${message}` });
      }
    }
    for (const file of files) {
      if (isOnDatabase(file)) databaseFilesLeft -= 1;
      else filesLeft -= 1;
      if (!isOnDatabase(file) && filesLeft === 0) await tryKnown(false);
    }
    if (filesLeft + databaseFilesLeft > 0) return;
    const { user, system } = process.cpuUsage();
    tell({ seconds: (user + system) / 1e6 });
    tell({ ended: true });
  }
}

const isOnDatabase = ({ filepath }: { filepath: string }): boolean =>
  onDatabase.has(relative(plan.root, filepath).replaceAll("\\", "/"));

async function tryKnown(keepsState: boolean): Promise<void> {
  const tests = known;
  known = [];
  await trial.tryOn(tests, keepsState);
}
