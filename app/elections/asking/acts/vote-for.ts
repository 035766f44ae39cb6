import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../../membership/door.ts";
import { refusals } from "../../words.ts";
import { isQuestion } from "../question-queries.ts";
import { voteFor } from "../question-store.ts";

/** Votes for a question that every candidate would be asked. */
export const voteForQuestion = defineAct({
  name: "elections.vote-for",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor, now }) => {
    const notYet = await whyNotCounted(tx, actor, "support", now);
    if (notYet !== undefined) return notYet;
    const isThere = await isQuestion(tx, id);
    return isThere ? personWho(actor) : refuse("not-found", refusals.refuse.noQuestion);
  },
  decide: ({ personId }, { id }) => ({ id, personId }),
  save: async (tx, { id, personId }, { now }) => {
    await voteFor(tx, id, personId);
    await noteTookPart(tx, personId, now);
  },
});
