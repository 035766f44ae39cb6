import type { Capacity } from "../../platform/capacity.ts";
import type { PersonId } from "../../platform/ids.ts";
import { type Refusal, refuse, saidThen } from "../../platform/refusal.ts";
import { addMonthsTo, dayOf } from "../../platform/time/days.ts";
import {
  type Body,
  bodyOf,
  isOfficeToFill,
  mayHoldTogether,
  OFFICE_TERM,
  type Office,
  planOf,
  type Rules,
  titleOf,
} from "../rulebook/door.ts";
import { refusals } from "./words.ts";

export interface Holding {
  readonly office: Office;
  readonly personId: PersonId;
  readonly beginsAt: Date;
  readonly endsAt: Date;
  /** By what they hold it, such as the founding. */
  readonly heldBy: Capacity;
  /**
   * The bodies that it counts as for keys, beside its own: of an office that was filled with nobody's key but the
   * asker's, all of the asker's. Else one hand would make itself the second key, or a chain of them.
   */
  readonly countsAs?: readonly Body[];
}

/** The bodies whose key somebody with these offices is: two people with one in common are no two keys. */
export const bodiesIn = (
  holdings: readonly Pick<Holding, "office" | "countsAs">[],
): readonly Body[] => [
  ...new Set(holdings.flatMap(({ office, countsAs = [] }) => [planOf(office).body, ...countsAs])),
];

export type Term = Pick<Holding, "office" | "beginsAt" | "endsAt">;

/** Why somebody who holds these offices cannot hold that one too; undefined where they can. */
export function whyNotAppoint(
  wanted: Term,
  held: readonly Term[],
  rules: Rules,
): Refusal | undefined {
  const title = titleOf(wanted.office);
  if (!isOfficeToFill(wanted.office)) return refuse("conflict", refusals.refuse.ended(title));
  for (const { office, beginsAt, endsAt } of held) {
    const isAtTheSameTime = beginsAt < wanted.endsAt && endsAt > wanted.beginsAt;
    if (!isAtTheSameTime || mayHoldTogether(wanted.office, office)) continue;
    if (office === wanted.office) return refuse("conflict", refusals.refuse.holdsAlready(title));
    return refuse(
      "conflict",
      saidThen(() => refusals.refuse.notTogether(title, titleOf(office))),
    );
  }
  const months = rules[OFFICE_TERM];
  const isTooLong = dayOf(wanted.endsAt) > addMonthsTo(dayOf(wanted.beginsAt), months);
  return isTooLong ? refuse("invalid", refusals.refuse.tooLong(months)) : undefined;
}

const TOLD = 2;

/** Of those who hold one of these offices two people, of two bodies where there are two. Pure. */
export function twoOf(
  holders: readonly Pick<Holding, "office" | "personId">[],
  offices: readonly string[],
): readonly PersonId[] {
  const able = holders.filter(({ office }) => offices.includes(office));
  const [first] = able;
  if (first === undefined) return [];
  const others = able.filter(({ personId }) => personId !== first.personId);
  const ofAnother = others.filter(({ office }) => bodyOf(office) !== bodyOf(first.office));
  const people = [first, ...ofAnother, ...others].map(({ personId }) => personId);
  return [...new Set(people)].slice(0, TOLD);
}
