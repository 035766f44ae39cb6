import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { listExpectedBallots } from "../../../ballots/door.ts";
import { mayTheClock } from "../../../membership/door.ts";
import { proposalPath } from "../../addresses.ts";
import { expectVote } from "../../stages/steps.ts";
import { refusals } from "../../words.ts";
import { foresee } from "../plan.ts";
import { readQueue, type WaitingProposal } from "../queue-queries.ts";

/** More than ever wait. */
const MOST = 1000;

interface Foreseen {
  readonly proposal: WaitingProposal;
  readonly opensAt: Date;
}

/** The clock says anew when each ballot that waits will open: those before it may be others by now. */
export const foreseeQueue = defineAct({
  name: "proposals.foresee-queue",
  input: v.object({}),
  may: mayTheClock,
  facts: async (tx, _input, { now }) => {
    const queue = await readQueue(tx, now);
    const expected = new Map(
      (await listExpectedBallots(tx, MOST)).map(({ path, opensAt }) => [path, opensAt.getTime()]),
    );
    const opensAt = foresee(queue, now);
    const isOther = ({ proposal, opensAt: at }: Foreseen) => {
      const before = expected.get(proposalPath(proposal.id));
      return before !== undefined && before !== at.getTime() && at > now;
    };
    return queue.waiting
      .flatMap((proposal): readonly Foreseen[] => {
        const at = opensAt.get(proposal.id);
        return at === undefined ? [] : [{ proposal, opensAt: at }];
      })
      .filter(isOther);
  },
  decide: (changed): readonly Foreseen[] | Refusal =>
    changed.length === 0 ? refuse("conflict", refusals.refuse.notTime) : changed,
  save: async (tx, changed) => {
    for (const { proposal, opensAt } of changed) await expectVote(tx, proposal, opensAt);
  },
});
