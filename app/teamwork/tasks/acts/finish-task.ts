import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayTakePart, noteTookPart } from "../../../membership/door.ts";
import { refusals } from "../../words.ts";
import { type InTask, taskFacts } from "../in-task.ts";
import { changeTask } from "../task-store.ts";

/** Says that a task is done: whoever has it, or whoever leads the team. */
export const finishTask = defineAct({
  name: "teamwork.finish-task",
  input: v.object({ id: itemNumber, task: itemNumber }),
  may: mayTakePart,
  facts: (tx, input, context) => taskFacts(tx, input, context),
  decide: (facts): InTask | Refusal => {
    const isTheirs = facts.task.helperId === facts.personId;
    return isTheirs || facts.leads ? facts : refuse("not-allowed", refusals.task.notYours);
  },
  save: async (tx, { task, personId }, { now }) => {
    await changeTask(tx, task.id, { done_at: now }, now);
    await noteTookPart(tx, personId, now);
  },
});
