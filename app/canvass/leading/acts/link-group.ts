import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, lineField } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { refusals, words } from "../../words.ts";
import { tellsOf } from "../leading.ts";
import { saveLedTo } from "../leading-store.ts";
import { linkFacts } from "../link-facts.ts";

/**
 * Says that a proposal came of what people said. Where whoever reads it, at its stall or online, does, it stands, and whoever
 * said it, left an address and asked is told an hour later. Where one of its authors does, it waits for them.
 */
export const linkGroup = defineAct({
  name: "canvass.link-group",
  input: v.object({
    id: itemNumber,
    proposal: lineField(() => words.leading.proposal, { most: 200 }),
  }),
  may: mayInGoodStanding,
  facts: linkFacts,
  decide: ({ proposal, by, isReader, isAuthor }, { id: groupId }, { now }) => {
    if (!isReader && !isAuthor) return refuse("not-allowed", refusals.leading.notYours);
    if (proposal === undefined || proposal.stay.state === "draft")
      return refuse("invalid", refusals.leading.noProposal, "proposal");
    const tells = isReader ? tellsOf(proposal.stay, now) : undefined;
    return { groupId, proposalId: proposal.id, by, tells };
  },
  save: async (tx, link, { now }): Promise<Refusal | undefined> =>
    (await saveLedTo(tx, link, now))
      ? undefined
      : refuse("conflict", refusals.leading.isLinked, "proposal"),
});
