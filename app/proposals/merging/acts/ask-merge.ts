import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { onlyAuthors, theProposal } from "../../facts.ts";
import { postMergeAsked } from "../../letters.ts";
import { findProposal, listMergeRequests } from "../../queries.ts";
import { askMerge as saveRequest } from "../../store.ts";
import { trackOf } from "../../tracks/track.ts";
import { refusals, words } from "../../words.ts";
import { decideMergeable, isMergeTarget, type Merge } from "../merging.ts";

interface Facts extends Omit<Merge, "into"> {
  readonly into: Merge["into"] | undefined;
  readonly isAsked: boolean;
}

/** The authors of one proposal ask those of another to make one of the two. */
export const askMerge = defineAct({
  name: "proposals.ask-merge",
  input: v.object({
    id: itemNumber,
    into: v.pipe(
      v.string(() => words.refuse.mergeTarget),
      v.trim(),
      v.regex(/^#?[1-9][0-9]{0,8}$/, () => words.refuse.mergeTarget),
      v.transform((text) => Number(text.replace("#", ""))),
    ),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id, into }, context): Promise<Facts | Refusal> => {
    const proposal = await theProposal(tx, id, context);
    if (isRefusal(proposal)) return proposal;
    const requests = await listMergeRequests(tx, id);
    const isAsked = requests.some((request) => request.from.id === id && request.into.id === into);
    return { proposal, into: await findProposal(tx, into), isAsked };
  },
  decide: ({ proposal, into, isAsked }, _input, { actor }): Merge | Refusal => {
    const refusal = onlyAuthors(proposal, actor) ?? decideMergeable(proposal);
    if (refusal !== undefined) return refusal;
    if (into === undefined || !isMergeTarget(into)) {
      return refuse("invalid", refusals.refuse.mergeTarget, "into");
    }
    if (trackOf(into.kind) !== trackOf(proposal.kind)) {
      return refuse("invalid", refusals.refuse.mergeTrack, "into");
    }
    if (into.id === proposal.id) return refuse("invalid", refusals.refuse.mergeSelf, "into");
    if (isAsked) return refuse("conflict", refusals.refuse.mergeAsked, "into");
    return { proposal, into };
  },
  save: async (tx, { proposal, into }, context) => {
    await saveRequest(tx, proposal.id, into.id, context.now);
    await postMergeAsked(tx, proposal, into, context);
  },
});
