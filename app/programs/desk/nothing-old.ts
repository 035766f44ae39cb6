import { setFlagsFromString } from "node:v8";

/**
 * Everything that a page is made of dies with its answer. V8 can come to make what is made at some place among the old at
 * once, with all that it holds, and only a full collection then finds it (decision 66; seen with Node.js 24.21, V8 13.6).
 */
export function takeNothingForOld(): void {
  setFlagsFromString("--no-allocation-site-pretenuring");
}
