import type { WorkingTask } from "@breakthrough/sealed-ballot/trustee-desk";

type StepName = WorkingTask["step"];

/** Of a task only what the page itself speaks of: the rest is for the worker, which reads it strictly. */
export type Work = {
  readonly step: StepName;
  readonly text: string;
  readonly needsKeyFile: boolean;
  /** Under which the key file is saved. */
  readonly fileName: string;
};

const WORKING: readonly StepName[] = [
  "certificate",
  "commit",
  "reveal",
  "share",
  "confirm",
  "shuffle",
  "decrypt",
];

/** What is to be done, "nothing" where others are first, or "done" where it was all. */
export function workIn(text: string): Work | "nothing" | "done" {
  const { step, number, ballot, attempt } = JSON.parse(text) as Record<string, unknown>;
  if (step === "done") return "done";
  const known = WORKING.find((name) => name === step);
  if (known === undefined) return "nothing";
  const fileName = `trustee-key-${number}-${ballot}-${attempt}-${WORKING.indexOf(known) + 1}.json`;
  return { step: known, text, needsKeyFile: known !== "certificate", fileName };
}
