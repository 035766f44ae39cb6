import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayTakePart } from "../../../membership/door.ts";
import { tellHelper } from "../../telling.ts";
import { refusals } from "../../words.ts";
import { type InTask, mayChange, taskFacts } from "../in-task.ts";
import { changeTask } from "../task-store.ts";

/** Drops a task: it is not to be done any more. Whoever has it is told. */
export const dropTask = defineAct({
  name: "teamwork.drop-task",
  input: v.object({ id: itemNumber, task: itemNumber }),
  may: mayTakePart,
  facts: (tx, input, context) => taskFacts(tx, input, context),
  decide: (facts): InTask | Refusal =>
    mayChange(facts) ? facts : refuse("not-allowed", refusals.task.notAdded),
  save: async (tx, { team, task, personId }, { house, now }) => {
    await changeTask(tx, task.id, { dropped_at: now }, now);
    const { helperId: to, title } = task;
    if (to !== undefined && to !== personId)
      await tellHelper(tx, house, team, { to, what: "taskDropped", title });
  },
});
