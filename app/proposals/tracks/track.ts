import type { Rules } from "../../rulebook/door.ts";
import type { ProposalKind } from "../proposal.ts";
import type { State } from "../stages/life.ts";

/** One machine for every kind of decision, with clocks of its own for each. Product §3, other tracks. */
export type Track = "policy" | "strategy" | "statement" | "post";

export const TRACKS: readonly Track[] = ["policy", "strategy", "statement", "post"];

export const trackOf = (kind: ProposalKind): Track =>
  kind === "strategy" || kind === "statement" || kind === "post" ? kind : "policy";

/** What is no policy and names no policy, number or name: it stands in no chapter of the manifesto. */
export const isApart = (kind: ProposalKind): boolean => trackOf(kind) !== "policy";

/**
 * The rulebook as it counts on a track: a track's own number stands where the usual one would, so that whatever reads
 * the days of a stay reads the right ones.
 */
export function rulesOn(track: Track, rules: Rules): Rules {
  if (track === "strategy") {
    return {
      ...rules,
      ideaDays: rules.strategyIdeaDays,
      discussionDays: rules.strategyDiscussionDays,
      discussionMostDays: rules.strategyDiscussionMostDays,
      draftingDays: rules.strategyDraftingDays,
      draftingMostDays: rules.strategyDraftingMostDays,
      hearingDays: rules.strategyHearingDays,
      ballotDays: rules.strategyBallotDays,
    };
  }
  if (track === "statement") {
    return {
      ...rules,
      ideaDays: rules.statementIdeaDays,
      hearingDays: rules.statementHearingDays,
      ballotDays: rules.statementBallotDays,
    };
  }
  return rules;
}

/** Where a published draft begins: the rota alone decides on a post. */
export const firstStateOf = (track: Track): State => (track === "post" ? "rota" : "idea");

/** Where enough support carries an idea: what is urgent is neither discussed for days nor drafted. */
export const afterIdea = (track: Track): State => (track === "statement" ? "frozen" : "discussion");

/** The stations of a track, in their order. */
export const STATIONS: Readonly<Record<Track, readonly State[]>> = {
  policy: ["idea", "discussion", "drafting", "amendment", "frozen", "ballot", "adopted"],
  strategy: ["idea", "discussion", "drafting", "frozen", "ballot", "adopted"],
  statement: ["idea", "frozen", "ballot", "adopted"],
  post: ["rota", "to-post", "posted"],
};

/** What the software itself carries out asks nobody for a deed; nor does what keeps or drops something. */
export const mayAskForDeed = (kind: ProposalKind): boolean =>
  kind === "new" || kind === "replace" || kind === "strategy" || kind === "statement";
