import { setFlagsFromString } from "node:v8";

/**
 * Everything that a page is made of dies with its answer. From a few early collections V8 may conclude that what is
 * made at some place lives long, and from then on makes it among the old, with all that it holds: a server of pages
 * then collects three times as much (decision 66). Node.js 24.21 with V8 13.6: `AllocationSite` in V8's own source.
 */
export function takeNothingForOld(): void {
  setFlagsFromString("--no-allocation-site-pretenuring");
}
