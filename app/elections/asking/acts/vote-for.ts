import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../../../platform/text/fields.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../../membership/door.ts";
import { refusals, words } from "../../words.ts";
import { isQuestion } from "../question-queries.ts";
import { takeVoteBack, voteFor } from "../question-store.ts";

/** Votes for a question that every candidate would be asked, or takes one's vote for it back. */
export const voteForQuestion = defineAct({
  name: "elections.vote-for",
  input: v.object({ id: itemNumber, wants: oneOf(["yes", "no"], () => words.fields.wants) }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor, now }) => {
    const notYet = await whyNotCounted(tx, actor, "support", now);
    if (notYet !== undefined) return notYet;
    const isThere = await isQuestion(tx, id);
    return isThere ? personWho(actor) : refuse("not-found", refusals.refuse.noQuestion);
  },
  decide: ({ personId }, { id, wants }) => ({ id, personId, wants }),
  save: async (tx, { id, personId, wants }, { now }) => {
    if (wants === "yes") await voteFor(tx, id, personId);
    else await takeVoteBack(tx, id, personId);
    await noteTookPart(tx, personId, now);
  },
});
