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

/** What a test takes is measured so, and hangs on no other work of the machine. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Runs each test once as it is, and sees which mutants it passes; when all have run, tries the mutants on them. */
// biome-ignore lint/style/noDefaultExport: that is where Vitest looks for it.
export default class MutantRunner extends TestRunner {
  #began = 0;

  // biome-ignore lint/suspicious/noExplicitAny: as the class above has it.
  override onBeforeTryTask(test: any, options: any): void {
    super.onBeforeTryTask(test, options);
    startWatching();
    this.#began = processorMs();
  }

  override onAfterTryTask(test: RunnerTestCase): void {
    const took = processorMs() - this.#began;
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
    tell({ seconds: processorMs() / 1000 });
    tell({ ended: true });
  }
}
