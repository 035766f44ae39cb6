import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { addDays, dayOf } from "../../../platform/time/days.ts";
import { dayInWords } from "../../../web/moments.ts";
import { type Branch, isHomeKind, MOST_LEVELS, type Right } from "../branch.ts";
import { refusals } from "../words.ts";

export const WHATS = ["close", "merge", "split", "take-right", "give-right"] as const;
export type What = (typeof WHATS)[number];

/**
 * `notice`: the branch's members have time to object. `stopped`: they did. `called-off`: a jury has. `lapsed`: it could
 * not be done any more.
 */
export type ChangeState = "notice" | "done" | "stopped" | "called-off" | "lapsed";

export interface Wanted {
  readonly what: What;
  readonly into: number | undefined;
  readonly name: string | undefined;
  readonly placeCode: string | undefined;
  readonly right: Right | undefined;
}

/** A branch that a change touches, and how many of its members stop it. */
export interface Concerned {
  readonly branchId: number;
  /** How many belonged to it when it was told. */
  readonly roll: number;
  readonly needed: number;
  readonly objections: number;
}

export interface Change extends Wanted {
  readonly id: number;
  readonly request: number;
  readonly branchId: number;
  readonly toldAt: Date;
  readonly takesEffectAt: Date;
  readonly state: ChangeState;
  readonly endedAt: Date | undefined;
  readonly concerned: readonly Concerned[];
}

export interface ChangeFacts {
  readonly branch: Branch;
  readonly into: Branch | undefined;
  /** How many levels of branches stand under it. */
  readonly height: number;
  /** Is the place that is wanted for a part of it in one of its own? */
  readonly isPart: boolean;
  /** Does another branch, or a founding, have the name or the place of the new one? */
  readonly isTaken: boolean;
}

/** Why this cannot be done to a branch as it stands; undefined where it can. Pure. */
export function whyNotChange(wanted: Wanted, facts: ChangeFacts): Refusal | undefined {
  if (facts.branch.endedAt !== undefined) return refuse("gone", refusals.ended, "branch");
  return WHY_NOT[wanted.what](wanted, facts);
}

const WHY_NOT: Readonly<Record<What, (wanted: Wanted, facts: ChangeFacts) => Refusal | undefined>> =
  {
    close: (_wanted, { branch }) =>
      isHomeKind(branch.kind) && branch.parentId === undefined
        ? refuse("conflict", refusals.change.noHeir)
        : undefined,
    merge: whyNotMerge,
    split: whyNotSplit,
    "take-right": ({ right }, { branch }) => {
      if (right === undefined) return refuse("invalid", refusals.fields.right, "right");
      return branch.lostRights.includes(right)
        ? refuse("conflict", refusals.change.hasNoRight, "right")
        : undefined;
    },
    "give-right": ({ right }, { branch }) => {
      if (right === undefined) return refuse("invalid", refusals.fields.right, "right");
      return branch.lostRights.includes(right)
        ? undefined
        : refuse("conflict", refusals.change.hasRight, "right");
    },
  };

function whyNotMerge(_wanted: Wanted, { branch, into, height }: ChangeFacts): Refusal | undefined {
  const no = refusals.change;
  if (into === undefined) return refuse("invalid", refusals.fields.into, "into");
  if (into.id === branch.id) return refuse("conflict", no.same, "into");
  if (into.endedAt !== undefined) return refuse("gone", refusals.ended, "into");
  if (into.path.includes(branch.id)) return refuse("conflict", no.below, "into");
  if (into.kind !== branch.kind) return refuse("conflict", no.otherKind, "into");
  const isTooDeep = into.path.length + height > MOST_LEVELS;
  return isTooDeep ? refuse("conflict", no.tooDeep, "into") : undefined;
}

function whyNotSplit(
  { name, placeCode }: Wanted,
  { branch, isPart, isTaken }: ChangeFacts,
): Refusal | undefined {
  const no = refusals.change;
  if (name === undefined) return refuse("invalid", refusals.fields.needsName, "name");
  if (isTaken) return refuse("conflict", refusals.founding.nameTaken, "name");
  if (placeCode === undefined) return undefined;
  if (!isHomeKind(branch.kind)) return refuse("conflict", no.byChoicePlace, "place");
  return isPart ? undefined : refuse("conflict", no.notPart, "place");
}

/** Why the same cannot be asked for again so soon after the branch's members stopped it. */
export function whyRests(
  stoppedAt: Date | undefined,
  { branchRestDays }: { readonly branchRestDays: number },
  now: Date,
): Refusal | undefined {
  if (stoppedAt === undefined) return undefined;
  const again = addDays(stoppedAt, branchRestDays);
  return now < again
    ? refuse("conflict", refusals.change.rests(dayInWords(dayOf(again))))
    : undefined;
}

/** Have the members of any branch that it touches stopped it? */
export const isStopped = (concerned: readonly Concerned[]): boolean =>
  concerned.some(({ objections, needed }) => objections >= needed);

/** Giving a right back takes nothing from anybody, so that nobody has to wait for it. */
export const effectFrom = (
  what: What,
  { branchNoticeDays }: { readonly branchNoticeDays: number },
  now: Date,
): Date => (what === "give-right" ? now : addDays(now, branchNoticeDays));
