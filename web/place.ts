import type { Place } from "./shell.ts";

/** The place a path belongs to: the longest that the path begins with; "/" only matches itself. */
export function findCurrentPlace(places: readonly Place[], path: string): Place | undefined {
  let best: Place | undefined;
  for (const place of places) {
    const isUnder = place.href !== "/" && path.startsWith(`${place.href}/`);
    if (path !== place.href && !isUnder) continue;
    if (!best || place.href.length > best.href.length) best = place;
  }
  return best;
}
