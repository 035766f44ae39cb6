import type { Standing } from "../../../platform/actor.ts";
import type { FormValues } from "../../../platform/http/read-form.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { type Ballot, type Choices, isTakingVotes, type LineId } from "../ballot.ts";
import { refusals, words } from "../words.ts";

/** What a vote depends on, beside the vote itself. */
export interface VotingFacts {
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly optionIds: readonly string[];
  /** The voter's line; undefined for whoever is not on the roll. */
  readonly lineId: LineId | undefined;
  /** As it stands within the transaction: whoever came in a moment ago may have been suspended since. */
  readonly isSuspended: boolean;
}

export interface CastVote {
  readonly lineId: LineId;
  readonly choices: Choices;
}

/**
 * The frozen roll decides who votes. So a membership that runs out while the ballot is open takes nobody's vote
 * away; only who has left the party's membership of their own will has none. Whoever is suspended casts and changes
 * none meanwhile; what they cast before stays.
 */
export function whyNoVote(
  { opensAt, closesAt, lineId }: Pick<VotingFacts, "opensAt" | "closesAt" | "lineId">,
  standing: Standing,
  now: Date,
): Refusal | undefined {
  if (now < opensAt) return refuse("conflict", refusals.vote.notYet);
  if (!isTakingVotes({ opensAt, closesAt }, now)) return refuse("conflict", refusals.vote.closed);
  if (standing !== "member" && standing !== "lapsed") {
    return refuse("not-allowed", refusals.vote.notMember[standing]);
  }
  if (lineId === undefined) return refuse("not-allowed", refusals.vote.notOnRoll);
  return undefined;
}

/** Is this a vote, and may it be cast? Every option needs a choice, so that silence is never read as one. */
export function decideVote(
  facts: VotingFacts,
  choices: Choices,
  standing: Standing,
  now: Date,
): CastVote | Refusal {
  const refusal = whyNoVote(facts, facts.isSuspended ? "suspended" : standing, now);
  if (refusal !== undefined) return refusal;
  const missing = facts.optionIds.find((id) => !Object.hasOwn(choices, id));
  if (missing !== undefined) {
    return refuse("invalid", refusals.vote.chooseEach, voteField(missing));
  }
  const stray = Object.keys(choices).find((id) => !facts.optionIds.includes(id));
  if (stray !== undefined) return refuse("invalid", refusals.vote.noSuchOption);
  return { lineId: facts.lineId as LineId, choices };
}

/** The name of the form's field for an option. */
export const voteField = (optionId: string): string => `vote-${optionId}`;

/** What was cast, as the form's fields hold it. */
export const castFields = (choices: Choices | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(choices ?? {}).map(([id, choice]) => [voteField(id), choice]));

/** The form's fields as one object, by option. A field of another name stays in it, so that the act refuses it. */
export const choicesIn = (form: FormValues): Record<string, unknown> =>
  Object.fromEntries(Object.entries(form).map(([name, value]) => [optionIn(name), value]));

/** The option that such a field is for; of any other field a name that no option can have. */
export const optionIn = (field: string): string =>
  field.startsWith("vote-") ? field.slice("vote-".length) : "";

/** Does this person's line stand on the roll of this ballot, and what may they do? */
export interface VoterView {
  readonly lineId: LineId | undefined;
  readonly mayVote: boolean;
  /** Why they may, or why not, in words. */
  readonly says: string;
}

/** `notYet`: from which day a newcomer's vote counts, in words. */
export function viewVoter(
  ballot: Pick<Ballot, "opensAt" | "closesAt">,
  lineId: LineId | undefined,
  { standing, notYet }: { readonly standing: Standing; readonly notYet: string | undefined },
  now: Date,
): VoterView {
  const { opensAt, closesAt } = ballot;
  const refusal = whyNoVote({ opensAt, closesAt, lineId }, standing, now);
  if (refusal === undefined) return { lineId, mayVote: true, says: words.vote.mayVote };
  const isNew = lineId === undefined && notYet !== undefined;
  return { lineId, mayVote: false, says: isNew ? notYet : refusal.says };
}
