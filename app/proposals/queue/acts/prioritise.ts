import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../../../platform/text/fields.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../../membership/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { theProposal } from "../../facts.ts";
import { refusals, words } from "../../words.ts";
import { isQueued, listMarks, marksOneByOne } from "../queue-queries.ts";
import { removeMarks, saveMark } from "../queue-store.ts";

interface Marked {
  readonly id: number;
  readonly personId: PersonId;
  readonly mark: "yes" | "no";
}

/** Puts one of one's marks on a proposal, so that its ballot comes sooner, or takes it back. */
export const prioritise = defineAct({
  name: "proposals.prioritise",
  input: v.object({ id: itemNumber, mark: oneOf(["yes", "no"], () => words.queue.choose) }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, context) => {
    const { personId } = personWho(context.actor);
    await marksOneByOne(tx, personId);
    const proposal = await theProposal(tx, id, context);
    if (isRefusal(proposal)) return proposal;
    const notYet = await whyNotCounted(tx, context.actor, "support", context.now);
    if (notYet !== undefined) return notYet;
    const { priorityMarks } = await rulesInForce(tx);
    return { proposal, personId, priorityMarks, marked: await listMarks(tx, personId) };
  },
  decide: ({ proposal, personId, priorityMarks, marked }, { mark }): Marked | Refusal => {
    const { id, kind, stay } = proposal;
    if (mark === "no") return { id, personId, mark };
    if (stay.state !== "frozen" || !isQueued(kind)) {
      return refuse("conflict", refusals.queue.notWaiting);
    }
    if (!marked.includes(id) && marked.length >= priorityMarks) {
      return refuse("conflict", refusals.queue.noMarksLeft(priorityMarks));
    }
    return { id, personId, mark };
  },
  save: async (tx, { id, personId, mark }, { now }) => {
    if (mark === "no") return removeMarks(tx, personId, id);
    await saveMark(tx, id, personId, now);
    await noteTookPart(tx, personId, now);
  },
});
