import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayTakePart, noteTookPart } from "../../../membership/door.ts";
import { refusals } from "../../words.ts";
import { type InTask, taskFacts } from "../in-task.ts";
import { changeTask } from "../task-store.ts";

/** Takes a task that nobody has. Of two at once, one has it and the other is told so. */
export const takeTask = defineAct({
  name: "teamwork.take-task",
  input: v.object({ id: itemNumber, task: itemNumber }),
  may: mayTakePart,
  facts: (tx, input, context) => taskFacts(tx, input, context),
  decide: (facts): InTask | Refusal => {
    const { helperId } = facts.task;
    if (helperId === undefined) return facts;
    const says = helperId === facts.personId ? refusals.task.yours : refusals.task.taken;
    return refuse("conflict", says);
  },
  save: async (tx, { task, personId }, { now }) => {
    await changeTask(tx, task.id, { helper_id: personId }, now);
    await noteTookPart(tx, personId, now);
  },
});
