import { addMonthsTo, type Day } from "../../platform/time/days.ts";

/** In force until it is superseded or repealed; a policy under review stays in force. */
export type PolicyState = "in-force" | "under-review" | "superseded" | "repealed";

export const isInForce = (state: PolicyState): boolean =>
  state === "in-force" || state === "under-review";

/** The day on which the clock opens the review of what was adopted or reaffirmed on `day`. */
export const reviewDay = (day: Day, reviewMonths: number): Day => addMonthsTo(day, reviewMonths);

/** A policy's paragraphs, each of which has an address of its own. */
export const paragraphsOf = (body: string): readonly string[] =>
  body.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== "");
