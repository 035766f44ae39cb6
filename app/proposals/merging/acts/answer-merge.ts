import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { proposalPath } from "../../addresses.ts";
import { lineOf } from "../../covering/in-record.ts";
import { onlyAuthors, theProposal, unknownProposal } from "../../facts.ts";
import { postMerged } from "../../letters.ts";
import { listMergeRequests, lockProposal } from "../../queries.ts";
import { stayIn } from "../../stages/life.ts";
import { setStage, termsNow } from "../../stages/steps.ts";
import { enterState, answerMerge as saveAnswer } from "../../store.ts";
import { refusals, words } from "../../words.ts";
import { decideMergeable, isMergeTarget, type Merge } from "../merging.ts";

interface Facts extends Merge {
  readonly isAsked: boolean;
}

interface Answered extends Merge {
  readonly isAccepted: boolean;
}

/** The authors who were asked agree or decline. Only with both sides' consent do two proposals become one. */
export const answerMerge = defineAct({
  name: "proposals.answer-merge",
  input: v.object({
    /** The proposal that was asked to take the other in. */
    id: itemNumber,
    from: itemNumber,
    answer: oneOf(["yes", "no"], () => words.refuse.mergeUnknown),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id, from }, context): Promise<Facts | Refusal> => {
    const both = await lockBoth(tx, from, id, context);
    if (isRefusal(both)) return both;
    const requests = await listMergeRequests(tx, id);
    return {
      ...both,
      isAsked: requests.some((request) => request.from.id === from && request.into.id === id),
    };
  },
  decide: ({ proposal, into, isAsked }, { answer }, { actor }): Answered | Refusal => {
    const refusal = onlyAuthors(into, actor);
    if (refusal !== undefined) return refusal;
    if (!isAsked) return refuse("conflict", refusals.refuse.mergeUnknown);
    if (answer === "no") return { proposal, into, isAccepted: false };
    if (!isMergeTarget(into)) return refuse("conflict", refusals.refuse.mergeState);
    return decideMergeable(proposal) ?? { proposal, into, isAccepted: true };
  },
  save: (tx, change, context) => save(tx, change, context),
  record: ({ proposal, into, isAccepted }) =>
    isAccepted
      ? lineOf(proposal, {
          ...{ act: "proposals.answer-merge", by: { kind: "authors-of-both" } as const },
          says: (name) => words.record.merged(name, into.id),
          facts: { into: proposalPath(into.id) },
        })
      : undefined,
});

/** Always the lower number first, so that two answers crossing each other cannot wait for each other. */
async function lockBoth(
  tx: Tx,
  from: number,
  id: number,
  context: ActContext,
): Promise<Merge | Refusal> {
  if (from < id) await lockProposal(tx, from);
  const into = await theProposal(tx, id, context);
  if (isRefusal(into)) return into;
  const proposal = await theProposal(tx, from, context);
  if (isRefusal(proposal)) return unknownProposal();
  return { proposal, into };
}

async function save(tx: Tx, change: Answered, context: ActContext): Promise<void> {
  const { proposal, into, isAccepted } = change;
  await saveAnswer(tx, proposal.id, into.id, isAccepted, context.now);
  if (!isAccepted) return;
  const { rules, activeMembers } = await termsNow(tx, context.now);
  const stay = stayIn("merged", rules, activeMembers, context.now);
  await enterState(tx, proposal.id, stay, { mergedInto: into.id }, context.now);
  await setStage(tx, proposal, "closed", context.now);
  await postMerged(tx, proposal, into, context);
}
