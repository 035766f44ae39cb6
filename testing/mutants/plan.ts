import { readFileSync } from "node:fs";
import type { Mutant } from "./weaving.ts";

/** One process's work: the tests that it runs, and the mutants by the file they stand in. */
export interface Plan {
  readonly root: string;
  readonly tests: readonly string[];
  readonly mutants: Readonly<Record<string, readonly Mutant[]>>;
  /** Mutants that are not tried again, since an earlier process ended them or was stopped by them. */
  readonly done: readonly number[];
  /** Where each mutant's end is written, one line of JSON each. */
  readonly results: string;
  /** So that properties try the same examples each time. */
  readonly seed: number;
}

/** Killed by a test, or by looping where the code as it is does not; lived; or no test passed there. */
export type Fate = "killed" | "endless" | "lived" | "unreached";

export type Line =
  | { readonly began: number }
  | { readonly id: number; readonly fate: Fate; readonly by?: string }
  | { readonly unfit: string }
  | { readonly seconds: number }
  | { readonly ended: true };

/** The variable that tells a process where its plan lies. */
export const PLAN = "MUTANTS_PLAN";

export function readPlan(): Plan {
  const path = process.env[PLAN];
  if (path === undefined) throw new Error(`${PLAN} is not set: use npm run test:mutants.`);
  return JSON.parse(readFileSync(path, "utf8"));
}
