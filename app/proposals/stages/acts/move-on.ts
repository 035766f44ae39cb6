import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { hasFairSummary } from "../../../discussions/door.ts";
import { mayTheClock } from "../../../membership/door.ts";
import { isStuck } from "../../../record/door.ts";
import { stepInRecord } from "../../covering/in-record.ts";
import { theProposal } from "../../facts.ts";
import type { Proposal } from "../../proposal.ts";
import { decideOpenings } from "../../queue/plan.ts";
import { isQueued, openOneByOne, readQueue } from "../../queue/queue-queries.ts";
import { refusals } from "../../words.ts";
import { decideByClock, type Step } from "../life.ts";
import { takeStep } from "../steps.ts";

interface Moved {
  readonly proposal: Proposal;
  readonly step: Step;
}

/** The clock moves a proposal whose time has come. It may look as often as it likes: nothing moves before its time. */
export const moveOn = defineAct({
  name: "proposals.move-on",
  input: v.object({ id: v.number() }),
  may: mayTheClock,
  facts: async (tx, { id }, context) => {
    const proposal = await theProposal(tx, id, context);
    if (isRefusal(proposal)) return proposal;
    // The next step opens a ballot, and no ballot opens whose roll nobody can hold us to.
    if (proposal.stay.state === "frozen" && (await isStuck(tx))) {
      return refuse("conflict", refusals.refuse.notSealing);
    }
    if (proposal.stay.state === "frozen" && !(await isItsTurn(tx, proposal, context.now))) {
      return refuse("conflict", refusals.queue.isWaiting);
    }
    return { proposal, hasFairSummary: await isFairlySummed(tx, proposal) };
  },
  decide: (facts, _input, { now }): Moved | Refusal => {
    const step = decideByClock(facts.proposal.stay, facts, now);
    if (step === undefined) return refuse("conflict", refusals.refuse.notTime);
    return { proposal: facts.proposal, step };
  },
  save: (tx, { proposal, step }, context) => takeStep(tx, proposal, step, context),
  record: ({ proposal, step }) => stepInRecord("proposals.move-on", proposal, step),
});

/** What is urgent has limits of its own; all else waits until its week has room for it. */
async function isItsTurn(tx: Tx, { id, kind }: Proposal, now: Date): Promise<boolean> {
  if (!isQueued(kind)) return true;
  await openOneByOne(tx);
  return decideOpenings(await readQueue(tx, now), now).includes(id);
}

async function isFairlySummed(tx: Tx, { topicId, stay }: Proposal): Promise<boolean> {
  if (topicId === undefined || stay.state !== "discussion") return false;
  return hasFairSummary(tx, topicId, stay.rules.fairPerCamp, stay.enteredAt);
}
