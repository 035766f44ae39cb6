import type { PersonId } from "../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { countWords } from "../../../platform/text/fields.ts";
import { addDaysTo, type Day, dayOf } from "../../../platform/time/days.ts";
import { type Election, isTakingNominations, type Terms } from "../election.ts";
import { refusals } from "../words.ts";
import type { Belonging } from "./reserved.ts";

/**
 * `offered`: somebody else has named them. `writing`: theirs, unfinished, and nobody else's to read. `standing`: handed in,
 * and gathers support. `candidate`: on the paper. `short`: lacked something when nominations closed. `gone`: left or died.
 */
export type NominationState =
  | "offered"
  | "writing"
  | "standing"
  | "candidate"
  | "short"
  | "withdrawn"
  | "gone"
  | "elected"
  | "not-elected";

export interface Nomination {
  readonly id: number;
  readonly electionId: number;
  /** Undefined once they were forgotten. */
  readonly personId: PersonId | undefined;
  readonly nominatedBy: PersonId | undefined;
  readonly state: NominationState;
  readonly statement: string;
  readonly interests: string;
  readonly memberships: string;
  /** By the number of the question; empty where there is none yet. */
  readonly answers: readonly string[];
  /** To which of the groups with reserved seats they belong, as they say; undefined where they have not said. */
  readonly groups: readonly Belonging[] | undefined;
  readonly supporters: number;
  /** What their picture shows, in words; undefined where there is none. */
  readonly pictureSays: string | undefined;
  readonly stoodAt: Date | undefined;
  /** The statement with which they handed it in, which members supported. */
  readonly stoodWith: string | undefined;
  /** In a countback: their nomination of the election whose rankings are counted. */
  readonly againOf: number | undefined;
}

const OPEN = new Set<NominationState>(["offered", "writing", "standing"]);
const PUBLIC = new Set<NominationState>(["standing", "candidate", "elected", "not-elected"]);

/** May others read it? */
export const isForAll = ({ state }: Pick<Nomination, "state">): boolean => PUBLIC.has(state);

/** Can it still become a candidate's? */
export const isOpen = ({ state }: Pick<Nomination, "state">): boolean => OPEN.has(state);

export interface WhoStands {
  readonly standing: string;
  readonly memberSince: Day | undefined;
  readonly isVouchedFor: boolean;
  /** Where only those stand whom members have approved beforehand. */
  readonly isApproved: boolean;
  /** Of an election in a branch: do they belong to it? */
  readonly isOfBranch: boolean;
}

/** Why somebody cannot stand in this election; undefined where they can. */
export function whyNotStand(who: WhoStands, terms: Terms, now: Date): Refusal | undefined {
  const { standing, memberSince, isVouchedFor, isApproved, isOfBranch } = who;
  if (standing !== "member" || memberSince === undefined) {
    return refuse("not-allowed", refusals.refuse.notMember);
  }
  if (addDaysTo(memberSince, terms.standDays) > dayOf(now)) {
    return refuse("not-allowed", refusals.refuse.tooNew(terms.standDays));
  }
  if (!isVouchedFor) return refuse("not-allowed", refusals.refuse.unvouched);
  if (!isOfBranch) return refuse("not-allowed", refusals.refuse.notOfBranch);
  return isApproved ? undefined : refuse("not-allowed", refusals.refuse.notApproved);
}

export const whyNotNominating = (election: Election, now: Date): Refusal | undefined =>
  isTakingNominations(election, now) ? undefined : refuse("conflict", refusals.refuse.closed);

/** In a countback only those stand who stood in the election whose rankings are counted. */
export const whyNotNew = ({ terms }: Election): Refusal | undefined =>
  terms.countback === undefined ? undefined : refuse("conflict", refusals.refuse.countback);

/** What is still missing before it can be handed in. */
export type Missing = "statement" | "interests" | "memberships" | "answers" | "groups";

type Written = Pick<Nomination, "statement" | "interests" | "memberships" | "answers" | "groups">;

export function listMissing(written: Written, { questions, reserved }: Terms): readonly Missing[] {
  const isAnswered = questions.every((_, index) => (written.answers[index] ?? "") !== "");
  const has: Readonly<Record<Missing, boolean>> = {
    statement: written.statement !== "",
    interests: written.interests !== "",
    memberships: written.memberships !== "",
    answers: isAnswered,
    groups: reserved.length === 0 || written.groups !== undefined,
  };
  return (Object.keys(has) as Missing[]).filter((part) => !has[part]);
}

/** Is any part of it longer than the rulebook lets it be? */
export const isTooLong = ({ statement, answers }: Written, { words }: Terms): boolean =>
  [statement, ...answers].some((text) => countWords(text) > words);

/** Elections from before the rulebook had this number were called with a half. */
export const keptPercentIn = ({ keptPercent = 50 }: Terms): number => keptPercent;

/**
 * Has a nominee written another statement than the one that members supported? Where less than this percentage of the
 * words of both are common to them. Measured from what was handed in, so that many small changes come to the same as a
 * large one.
 */
export function isRewritten(stoodWith: string, statement: string, keptPercent: number): boolean {
  const [before, after] = [wordsIn(stoodWith), wordsIn(statement)];
  const left = new Map<string, number>();
  for (const word of before) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of after) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  // Tenths of a percent are whole numbers here. A common word is one of each text, and so counts twice.
  return 2000 * common < Math.round(keptPercent * 10) * (before.length + after.length);
}

const wordsIn = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

export const isFull = ({ supporters }: Pick<Nomination, "supporters">, terms: Terms): boolean =>
  supporters >= terms.supporters;
