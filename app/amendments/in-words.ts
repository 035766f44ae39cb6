import type { Change } from "@breakthrough/amendments";
import { words } from "./words.ts";

/** The changes as somebody would read them out: what goes, and what comes in its place. */
export const inWords = (changes: readonly Change[]): string =>
  changes
    .map(({ at, old, now }) => {
      const place = words.places.at(at, old.length);
      if (old.length === 0) return `${words.places.inserts(at)}\n\n${now.join("\n\n")}`;
      if (now.length === 0) return `${words.places.strikes(place)}\n\n${old.join("\n\n")}`;
      return `${words.places.replaces(place)}\n\n${old.join("\n\n")}\n\n${words.places.by}\n\n${now.join("\n\n")}`;
    })
    .join("\n\n");
