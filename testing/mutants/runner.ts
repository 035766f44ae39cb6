import { configureGlobal } from "fast-check";
import { type RunnerTestCase, TestRunner } from "vitest";
import { readPlan } from "./plan.ts";
import { installSwitch, startWatching, stopWatching } from "./switch.ts";
import { type Known, Trial, tellOf } from "./trying.ts";

const plan = readPlan();
const tell = tellOf(plan);
const trial = new Trial(plan);
const known: Known[] = [];
let filesLeft = plan.tests.length;
installSwitch();
configureGlobal({ seed: plan.seed, endOnFailure: true });

/** Runs each test once as it is, and sees which mutants it passes; when all have run, tries the mutants on them. */
// biome-ignore lint/style/noDefaultExport: that is where Vitest looks for it.
export default class MutantRunner extends TestRunner {
  #began = 0;

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
    filesLeft -= files.length;
    if (filesLeft > 0) return;
    await trial.tryOn(known);
    const { user, system } = process.cpuUsage();
    tell({ seconds: (user + system) / 1e6 });
    tell({ ended: true });
  }
}
