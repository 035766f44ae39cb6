import type { Language } from "@breakthrough/languages";
import type { Notices } from "../../mail/door.ts";
import type { Gathered } from "./added.ts";

export type HappeningId = number & { readonly noun: "happening" };

/** In which part of the digest its line stands. */
export const PARTS = ["asked", "changed", "decided"] as const;
export type Part = (typeof PARTS)[number];

/** Something that happened to a thing. */
export interface Happening {
  readonly id: HappeningId;
  readonly fact: string;
  readonly part: Part;
  readonly isImportant: boolean;
  readonly isForAll: boolean;
  readonly until: Date | undefined;
  readonly says: Readonly<Record<Language, string>>;
  readonly at: Date;
  /** Where a letter of it leads, then what else it is about. */
  readonly on: readonly string[];
  /** Set where it is what several added, of which each reader is told what is new to them. */
  readonly gathered: Gathered | undefined;
}

/** How one person stands to it. */
export interface Concern {
  /** What they chose for all letters. */
  readonly general: Notices;
  /** What they chose for this thing: undefined where they follow it and chose nothing, or do not follow it. */
  readonly own: Notices | undefined;
  readonly follows: boolean;
  readonly isAsked: boolean;
}

export type Channel = "letter" | "digest" | "nothing";

/**
 * How somebody hears of it: the table in `docs/notices.md`. Whoever wants no letters gets none. What they chose for a
 * thing counts for more than what they chose for all, except that what is asked of them they hear in any case.
 */
export function channelFor(
  { isImportant, isForAll }: Pick<Happening, "isImportant" | "isForAll">,
  { general, own, follows, isAsked }: Concern,
): Channel {
  if (general === "off") return "nothing";
  if (isAsked) return general === "weekly" ? "digest" : "letter";
  const level = own ?? general;
  if (!follows || level === "off") return isForAll ? "digest" : "nothing";
  if (level === "all") return "letter";
  return level === "important" && isImportant ? "letter" : "digest";
}
