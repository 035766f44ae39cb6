import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { maySignedIn, personWho } from "../../../membership/door.ts";
import type { BallotId } from "../../ballot.ts";
import { keepVotes, type VoteToSave } from "../../store.ts";
import { refusals } from "../../words.ts";
import { choicesField } from "../choices-field.ts";
import { decideVote } from "../voting.ts";
import { findVotingFacts } from "../voting-queries.ts";

/** Casts a vote in a show of hands, or changes it: what stands at the close counts. */
export const vote = defineAct({
  name: "ballots.vote",
  isOfVotes: true,
  input: v.object({ ballotId: itemNumber, choices: choicesField }),
  may: maySignedIn,
  facts: async (tx, input, { actor, now }) => {
    const voter = { ballotId: input.ballotId as BallotId, personId: personWho(actor).personId };
    const facts = await findVotingFacts(tx, voter, now);
    return facts ?? refuse("not-found", refusals.vote.noSuchBallot);
  },
  decide: (facts, { ballotId, choices }, { actor, now }) => {
    const cast = decideVote(facts, choices, personWho(actor).standing, now);
    return isRefusal(cast) ? cast : { ...cast, ballotId: ballotId as BallotId };
  },
  save: async (tx, cast: VoteToSave, { now }) => {
    const kept = await keepVotes(tx, [cast], now);
    return kept.has(cast.lineId) ? undefined : refuse("conflict", refusals.vote.closed);
  },
});
