import { AsyncLocalStorage } from "node:async_hooks";
import { DEFAULT_CONSTITUTION } from "./by-default.ts";
import type { Constitution } from "./constitution.ts";

const standing = new AsyncLocalStorage<Constitution>();

/**
 * The constitution that this work is done under: the house reads it at the beginning of every transaction, within it,
 * and before every page and job (decision 41). Without a house, as in a test of a rule, it is the one by default.
 */
export const constitutionNow = (): Constitution => standing.getStore() ?? DEFAULT_CONSTITUTION;

export const under = <Result>(constitution: Constitution, work: () => Result): Result =>
  standing.run(constitution, work);
