import * as v from "valibot";
import { defineAct, performWithin } from "../../../platform/act.ts";
import { isRefusal, type Refusal } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { findBallot } from "../../ballots/door.ts";
import { findBranch } from "../../branches/door.ts";
import { mayInGoodStanding } from "../../membership/door.ts";
import { findProposal, publish, saveDraft } from "../../proposals/door.ts";
import { isOpenChapter } from "../../rulebook/door.ts";
import { motionPath } from "../addresses.ts";
import { votingFacts } from "../facts.ts";
import { type Motion, whyNotForParty } from "../motion.ts";
import { saveProposal } from "../store.ts";
import { words } from "../words.ts";

interface ToParty {
  readonly motion: Motion;
  readonly chapter: string;
  readonly branch: string;
  readonly yes: number;
  readonly no: number;
  proposal: number | undefined;
}

/**
 * Puts what a branch has agreed to before the whole party, once: a member of the branch publishes it as an idea and holds
 * its pen. It says which ballot of which branch it comes from, and goes the way of every proposal.
 */
export const putToParty = defineAct({
  name: "motions.put-to-party",
  input: v.object({
    id: itemNumber,
    chapter: v.pipe(
      v.string(() => words.fields.chapter),
      v.check(isOpenChapter, () => words.fields.chapter),
    ),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, context) => {
    const facts = await votingFacts(tx, id, context);
    if (isRefusal(facts)) return facts;
    const { proposalId, ballotId, branchId } = facts.motion;
    const made = proposalId === undefined ? undefined : await findProposal(tx, proposalId);
    const ballot = ballotId === undefined ? undefined : await findBallot(tx, ballotId);
    const [option] = ballot?.result?.options ?? [];
    const branch = (await findBranch(tx, branchId))?.name ?? "";
    const votes = { yes: option?.yes ?? 0, no: option?.no ?? 0 };
    return { motion: facts.motion, isTakenUp: made !== undefined, branch, ...votes };
  },
  decide: ({ isTakenUp, ...facts }, { chapter }): ToParty | Refusal =>
    whyNotForParty(facts.motion, isTakenUp) ?? { ...facts, chapter, proposal: undefined },
  save: async (tx, made, context) => {
    const { motion, chapter, branch, yes, no } = made;
    const link = context.house.url + motionPath(motion.id);
    const { id } = await performWithin(
      tx,
      saveDraft,
      {
        ...{ kind: "new", chapter, id: undefined, seen: undefined, effects: undefined },
        ...{ title: motion.title, titleCy: undefined, body: motion.body },
        problem: words.proposal.problem(branch, yes, no, link),
      },
      context,
    );
    if (id === undefined) throw new Error("a draft without its number");
    await performWithin(tx, publish, { id }, context);
    made.proposal = id;
    await saveProposal(tx, motion.id, id);
  },
  record: ({ motion, proposal }) => ({
    act: "motions.put-to-party",
    by: { kind: "ballot", on: "proposal" },
    on: motionPath(motion.id),
    says: words.record.toParty(motion.branchId, motion.id),
    facts: { branch: motion.branchId, ballot: motion.ballotId, proposal },
  }),
});
