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
import { findQuestion } from "../question-queries.ts";
import { takeVoteBack, voteFor } from "../question-store.ts";

/** Votes for a question that every candidate would be asked, or those of one election are, or takes one's vote for it back. */
export const voteForQuestion = defineAct({
  name: "elections.vote-for",
  input: v.object({ id: itemNumber, wants: oneOf(["yes", "no"], () => words.fields.wants) }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor, now }) => {
    const notYet = await whyNotCounted(tx, actor, "support", now);
    if (notYet !== undefined) return notYet;
    const question = await findQuestion(tx, id);
    if (question === undefined) return refuse("not-found", refusals.refuse.noQuestion);
    return { ...question, personId: personWho(actor).personId };
  },
  decide: ({ personId, electionId }, { id, wants }) => ({ id, personId, electionId, wants }),
  save: async (tx, { id, personId, wants }, { now }) => {
    if (wants === "yes") await voteFor(tx, id, personId);
    else await takeVoteBack(tx, id, personId);
    await noteTookPart(tx, personId, now);
  },
});
