import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { mayTheClock } from "../../../membership/door.ts";
import type { BallotId } from "../../ballot.ts";
import { saveReminded } from "../../store.ts";
import { refusals } from "../../words.ts";
import { postReminder } from "../letters.ts";
import { listWithoutVote, lockToRemind } from "../reminding-queries.ts";

/** Reminds those who have not voted, once. */
export const remind = defineAct({
  name: "ballots.remind",
  input: v.object({ ballotId: v.number() }),
  may: mayTheClock,
  facts: async (tx, input) => {
    const ballot = await lockToRemind(tx, input.ballotId as BallotId);
    if (ballot === undefined) return refuse("conflict", refusals.close.notDue);
    return { ballot, people: await listWithoutVote(tx, ballot.id) };
  },
  decide: (facts) => facts,
  save: async (tx, { ballot, people }, { house, now }) => {
    await saveReminded(tx, ballot.id, now);
    await postReminder(tx, house, ballot, people);
  },
});
