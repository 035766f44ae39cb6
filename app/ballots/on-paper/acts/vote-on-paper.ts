import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, refuse } from "../../../../platform/refusal.ts";
import { keepVotes } from "../../store.ts";
import { choicesField } from "../../voting/choices-field.ts";
import { decideVote } from "../../voting/voting.ts";
import { refusals } from "../../words.ts";
import { paperFields } from "../fields.ts";
import { type Held, holdPack } from "../holding.ts";

/** Casts or changes the vote of a member without a mailbox: whoever has both codes of their pack does it, in any browser. */
export const voteOnPaper = defineAct({
  name: "ballots.vote-on-paper",
  isOfVotes: true,
  input: v.object({ ...paperFields, choices: choicesField }),
  may: () => undefined,
  facts: (tx, typed, { now }) => holdPack(tx, typed, now),
  decide: (held: Held, { choices }, { now }) => {
    const cast = decideVote(held.facts, choices, "member", now);
    return isRefusal(cast) ? cast : { ...held, ...cast };
  },
  save: async (tx, { ballotId, lineId, choices }, { now }) => {
    const kept = await keepVotes(tx, [{ ballotId, lineId, choices, isOnPaper: true }], now);
    return kept.has(lineId) ? undefined : refuse("conflict", refusals.vote.closed);
  },
});
