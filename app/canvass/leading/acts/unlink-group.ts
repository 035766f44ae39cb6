import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { refusals } from "../../words.ts";
import { takeBack } from "../leading-store.ts";
import { linkFacts } from "../link-facts.ts";

/** Takes back that a proposal came of what people said, or does not confirm it: by whoever may link it. Nothing more is told of it. */
export const unlinkGroup = defineAct({
  name: "canvass.unlink-group",
  input: v.object({ id: itemNumber, proposal: itemNumber }),
  may: mayInGoodStanding,
  facts: (tx, { id, proposal }, context) =>
    linkFacts(tx, { id, proposal: String(proposal) }, context),
  decide: ({ isReader, isAuthor }, { id: groupId, proposal: proposalId }) =>
    isReader || isAuthor
      ? { groupId, proposalId }
      : refuse("not-allowed", refusals.leading.notYours),
  save: async (tx, link, { now }): Promise<Refusal | undefined> =>
    (await takeBack(tx, link, now)) ? undefined : refuse("not-found", refusals.leading.notLinked),
});
