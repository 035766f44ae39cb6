import { byClock, byCount, type Capacity } from "../../../platform/capacity.ts";
import { type Refusal, refuse, type Said } from "../../../platform/refusal.ts";
import { addDays } from "../../../platform/time/days.ts";
import { afterDays, afterHoursByDay, nextHour } from "../../../platform/time/hours.ts";
import { membersNeeded, type Rules } from "../../rulebook/door.ts";
import { afterIdea, type Track } from "../tracks/track.ts";
import { refusals } from "../words.ts";

export type State =
  | "draft"
  | "idea"
  | "discussion"
  | "drafting"
  | "amendment"
  | "frozen"
  | "ballot"
  | "adopted"
  | "not-adopted"
  | "lapsed"
  | "merged"
  | "withdrawn"
  | "held"
  | "rota"
  | "to-post"
  | "posted"
  | "not-posted"
  | "taken-down";

/** Where a proposal may go from each state. Product §3. */
export const NEXT_STATES: Readonly<Record<State, readonly State[]>> = {
  draft: ["idea", "rota"],
  // Statements go straight to their hearing.
  idea: ["discussion", "frozen", "lapsed", "merged", "withdrawn", "held"],
  discussion: ["drafting", "merged", "withdrawn", "held"],
  drafting: ["amendment", "frozen", "merged", "withdrawn", "held"],
  amendment: ["frozen", "drafting", "withdrawn", "held"],
  frozen: ["ballot", "held"],
  ballot: ["adopted", "not-adopted"],
  withdrawn: ["idea", "discussion", "drafting", "amendment"],
  held: ["idea", "discussion", "drafting", "amendment", "frozen", "rota"],
  // Posts alone, which a drawn rota approves.
  rota: ["to-post", "not-adopted", "lapsed", "withdrawn", "held"],
  "to-post": ["posted", "not-posted", "taken-down"],
  posted: ["taken-down"],
  // Of a thread its beginning may stand somewhere all the same.
  "not-posted": ["taken-down"],
  "taken-down": [],
  adopted: [],
  "not-adopted": [],
  lapsed: [],
  merged: [],
};

export const mayGo = (from: State, to: State): boolean => NEXT_STATES[from].includes(to);

/** Support can be given until the text is frozen: whoever supports may later adopt it or take the pen. */
export const isOpenToSupport = (state: State): boolean =>
  state !== "rota" && mayGo(state, "withdrawn");

/** Where support still decides something. */
export const SUPPORT_COUNTS: readonly State[] = [
  ...(["idea", "discussion", "drafting", "amendment", "withdrawn", "held"] as const),
];

/** The states in which the authors write, so that a change makes a new version. */
export const isOpenToRevision = (state: State): boolean => state === "idea" || state === "drafting";

/** Its rota approved it, whatever the networks made of it. */
export const isApprovedPost = (state: State): boolean =>
  state === "to-post" || state === "posted" || state === "not-posted";

/** A post is read by its rota within hours, so that its author may change it there: what was said of it then counts no more. */
export const mayBeRevised = (state: State): boolean => isOpenToRevision(state) || state === "rota";

/** The states from which the author may still withdraw: before the text is frozen. */
export const mayBeWithdrawn = (state: State): boolean => mayGo(state, "withdrawn");

/** What a proposal carries through a state: numbers copied when it entered, which no later vote changes. */
export interface Stay {
  readonly state: State;
  readonly enteredAt: Date;
  /** When the clock looks at it next; undefined where the clock moves nothing. */
  readonly looksAt: Date | undefined;
  /** When the state must end, where it must. */
  readonly endsAt: Date | undefined;
  readonly supportNeeded: number;
  readonly rules: Rules;
}

/** From when and until when the clock minds a state, in days after entering. */
function spanOf(state: State, rules: Rules): { looksIn?: number; endsIn?: number } {
  switch (state) {
    case "idea":
      return { looksIn: rules.ideaDays, endsIn: rules.ideaDays };
    case "discussion":
      return { looksIn: rules.discussionDays, endsIn: rules.discussionMostDays };
    case "amendment":
      return { looksIn: rules.amendmentDays, endsIn: rules.amendmentDays };
    case "frozen":
      return { looksIn: rules.hearingDays, endsIn: rules.hearingDays };
    // Closed by the room that counts it.
    case "ballot":
      return { endsIn: rules.ballotDays };
    case "withdrawn":
      return { endsIn: rules.adoptionDays };
    default:
      return {};
  }
}

/** A proposal's stay in a state that it enters at `now`. Whoever is late loses nobody's time: the clock starts now. */
export function stayIn(state: State, rules: Rules, activeMembers: number, now: Date): Stay {
  const { looksIn, endsIn } = spanOf(state, rules);
  const after = (days: number | undefined) =>
    days === undefined ? undefined : afterDays(now, days, rules.closingHour);
  return {
    state,
    enteredAt: now,
    looksAt: after(looksIn),
    // Released by the room that holds it, which knows the keys, and never a minute later than the rule says.
    endsAt: state === "held" ? addDays(now, rules.holdDays) : after(endsIn),
    supportNeeded: membersNeeded("support", rules, activeMembers),
    rules,
  };
}

/**
 * A post's stay before those who read it, from when they can: until then nothing moves it. At night no time passes. Pure.
 */
export function stayRead(stay: Stay, now: Date): Stay {
  const { postHours, postFromHour: from, postUntilHour: until } = stay.rules;
  const ends = afterHoursByDay(now, postHours, { from, until });
  return { ...stay, enteredAt: now, looksAt: ends, endsAt: ends };
}

/** A held proposal goes back to where it was, with the time that it had left, until the hour after that. */
export function stayAfterHold(before: Stay, heldAt: Date, now: Date): Stay {
  const heldMs = now.getTime() - heldAt.getTime();
  const later = (instant: Date | undefined) =>
    instant && nextHour(new Date(instant.getTime() + heldMs), before.rules.closingHour);
  return {
    ...before,
    enteredAt: new Date(before.enteredAt.getTime() + heldMs),
    looksAt: later(before.looksAt),
    endsAt: later(before.endsAt),
  };
}

export interface Step {
  readonly to: State;
  /** Who moved it, in words for the record. */
  readonly by: Capacity;
}

/** Does one more supporter carry an idea on, into discussion or where else its track goes? */
export const decideOnSupport = (
  stay: Stay,
  supporters: number,
  track: Track = "policy",
): Step | undefined =>
  stay.state === "idea" && supporters >= stay.supportNeeded
    ? { to: afterIdea(track), by: byCount("supporters", supporters) }
    : undefined;

/** What the clock does now, if anything. It never moves a proposal before its time. */
export function decideByClock(
  stay: Stay,
  facts: { hasFairSummary: boolean },
  now: Date,
): Step | undefined {
  if (stay.looksAt === undefined || now < stay.looksAt) return undefined;
  switch (stay.state) {
    case "idea":
    case "rota":
      return { to: "lapsed", by: byClock };
    case "discussion":
      return decideEndOfDiscussion(stay, facts.hasFairSummary, now);
    case "amendment":
      return { to: "frozen", by: byClock };
    case "frozen":
      return { to: "ballot", by: byClock };
    default:
      return undefined;
  }
}

function decideEndOfDiscussion(stay: Stay, hasFairSummary: boolean, now: Date): Step | undefined {
  const mustEnd = stay.endsAt !== undefined && now >= stay.endsAt;
  return hasFairSummary || mustEnd ? { to: "drafting", by: byClock } : undefined;
}

const waitsToFreeze = ({ enteredAt, rules }: Stay, changedAt: Date) => ({
  drafted: addDays(enteredAt, rules.draftingDays),
  rested: addDays(changedAt, rules.draftRestDays),
});

/** From when the authors may call the text finished, if they do not change it again. */
function freezableFrom(stay: Stay, changedAt: Date): Date {
  const { drafted, rested } = waitsToFreeze(stay, changedAt);
  return new Date(Math.max(drafted.getTime(), rested.getTime()));
}

/**
 * Why the authors cannot call the text finished yet, in words; undefined when they can. Drafting lasts as long as it
 * must, and nobody can rewrite the text and finish it before others have read it.
 */
export function findWaitToFreeze(stay: Stay, changedAt: Date, now: Date): Said | undefined {
  const { drafted, rested } = waitsToFreeze(stay, changedAt);
  if (now < drafted && drafted >= rested) return refusals.refuse.draftingTooShort(drafted);
  return now < rested ? refusals.refuse.textTooFresh(stay.rules.draftRestDays, rested) : undefined;
}

/** Does a text of this sort, drafted under these rules, wait for amendments before its hearing? */
export const waitsForAmendments = (isAmendable: boolean, { rules }: Pick<Stay, "rules">): boolean =>
  isAmendable && rules.amendmentDays > 0;

/** May the authors call the text finished? It is then amended; or heard at once, where there is nothing to amend. */
export function decideFreeze(
  stay: Stay,
  changedAt: Date,
  now: Date,
  isAmendable = false,
): Step | Refusal {
  if (stay.state !== "drafting") return refuse("conflict", refusals.refuse.notDrafting);
  const wait = findWaitToFreeze(stay, changedAt, now);
  if (wait !== undefined) return refuse("conflict", wait);
  const to = waitsForAmendments(isAmendable, stay) ? "amendment" : "frozen";
  return { to, by: { kind: "authors" } };
}

/** From when supporters may take the pen. */
const penFreeFrom = (stay: Stay): Date | undefined =>
  stay.state === "drafting" ? addDays(stay.enteredAt, stay.rules.draftingMostDays) : undefined;

export const isPenFree = (stay: Stay, now: Date): boolean => {
  const from = penFreeFrom(stay);
  return from !== undefined && now >= from;
};

/** When a proposal can leave the state it is in at the earliest, and when it does at the latest, as far as there are days. */
export interface Window {
  readonly from: Date | undefined;
  readonly until: Date | undefined;
}

export function windowOf(stay: Stay, changedAt: Date): Window {
  if (stay.state !== "drafting") return { from: stay.looksAt, until: stay.endsAt };
  return { from: freezableFrom(stay, changedAt), until: penFreeFrom(stay) };
}

/** May supporters adopt what its author withdrew? */
export const isAdoptable = (stay: Stay, now: Date): boolean =>
  stay.state === "withdrawn" && stay.endsAt !== undefined && now < stay.endsAt;
