import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { findPeople, mayTheClock } from "../../../membership/door.ts";
import type { BallotId } from "../../ballot.ts";
import { saveReminded } from "../../store.ts";
import { whyNoVote } from "../../voting/voting.ts";
import { refusals } from "../../words.ts";
import { postReminder } from "../letters.ts";
import { listWithoutVote, lockToRemind } from "../reminding-queries.ts";
import type { RollLine } from "../roll.ts";

/** Reminds those who have not voted and still may, once. */
export const remind = defineAct({
  name: "ballots.remind",
  input: v.object({ ballotId: v.number() }),
  may: mayTheClock,
  facts: async (tx, input, { now }) => {
    const ballot = await lockToRemind(tx, input.ballotId as BallotId);
    if (ballot === undefined) return refuse("conflict", refusals.close.notDue);
    const lines = await listWithoutVote(tx, ballot.id);
    const ids = lines.map(({ personId }) => personId);
    return { ballot, lines, known: await findPeople(tx, ids, now) };
  },
  decide: ({ ballot, lines, known }, _input, { now }) => {
    const mayVote = ({ lineId, personId }: RollLine): boolean =>
      whyNoVote({ ...ballot, lineId }, known.get(personId)?.standing ?? "visitor", now) ===
      undefined;
    return { ballot, people: lines.filter(mayVote).map(({ personId }) => personId) };
  },
  save: async (tx, { ballot, people }, { house, now }) => {
    await saveReminded(tx, ballot.id, now);
    await postReminder(tx, house, ballot, people);
  },
});
