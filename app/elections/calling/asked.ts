import * as v from "valibot";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { lineField } from "../../../platform/text/fields.ts";
import { type Day, dayOf } from "../../../platform/time/days.ts";
import { isOfficeToFill, planOf, RULES } from "../../rulebook/door.ts";
import type { ElectedTo } from "../election.ts";
import { MOST_CANDIDATES } from "../papers/paper.ts";
import { refusals, words } from "../words.ts";

export const KINDS = ["office", "candidacy", "approved"] as const;

const numberField = v.pipe(
  v.string(() => words.fields.seats),
  v.trim(),
  v.regex(/^[1-9][0-9]?$/, () => words.fields.seats),
  v.transform(Number),
);

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

/** The fields of the form that asks for an election. Which of them it takes, its kind says. */
export const askedInput = v.variant(
  "kind",
  [
    v.object({
      kind: v.literal("office"),
      office: v.pipe(
        v.string(() => words.fields.office),
        v.check(isOfficeToFill, () => words.fields.office),
      ),
    }),
    v.object({
      kind: v.literal("candidacy"),
      candidacy: lineField(() => words.fields.candidacy, { most: 120, least: 5 }),
      lawCloses: v.pipe(
        v.string(() => words.fields.lawCloses),
        v.trim(),
        v.check(isDay, () => words.fields.lawCloses),
      ),
      seats: numberField,
    }),
    v.object({ kind: v.literal("approved"), seats: numberField }),
  ],
  () => words.fields.kind,
);

export type AskedInput = v.InferOutput<typeof askedInput>;

export const electedIn = (input: AskedInput): ElectedTo => {
  if (input.kind === "office") return { kind: "office", office: input.office };
  return input.kind === "candidacy"
    ? { kind: "candidacy", title: input.candidacy, lawCloses: input.lawCloses }
    : { kind: "approved" };
};

/** How far ahead two keys may look for a term that ends: as far as a ballot could let the clock. */
export const FURTHEST_DAYS = RULES.electionLeadDays.most;

interface AskedFacts {
  readonly isUnderWay: boolean;
  /** Seats of the office that want somebody; of what is no office, none. */
  readonly vacant: number;
}

/** How many seats it fills, or why it is not called. */
export function decideAsked(
  input: AskedInput,
  { isUnderWay, vacant }: AskedFacts,
  now: Date,
): number | Refusal {
  if (input.kind === "office") {
    if (planOf(input.office).filledBy !== "ballot") {
      return refuse("invalid", refusals.refuse.notElected, "office");
    }
    if (isUnderWay) return refuse("conflict", refusals.refuse.underWay);
    return vacant > 0 ? vacant : refuse("conflict", refusals.refuse.noVacancy);
  }
  if (input.seats > MOST_CANDIDATES) {
    return refuse("invalid", refusals.refuse.noSeats(MOST_CANDIDATES), "seats");
  }
  if (input.kind === "candidacy" && (input.lawCloses as Day) <= dayOf(now)) {
    return refuse("conflict", refusals.refuse.lawIsPast, "lawCloses");
  }
  return input.seats;
}
