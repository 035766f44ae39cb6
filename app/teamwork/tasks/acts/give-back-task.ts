import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { maySignedIn } from "../../../membership/door.ts";
import { refusals } from "../../words.ts";
import { type InTask, taskFacts } from "../in-task.ts";
import { changeTask } from "../task-store.ts";

/** Gives a task back, for somebody else to take. */
export const giveBackTask = defineAct({
  name: "teamwork.give-back-task",
  input: v.object({ id: itemNumber, task: itemNumber }),
  may: maySignedIn,
  facts: (tx, input, context) => taskFacts(tx, input, context),
  decide: (facts): InTask | Refusal =>
    facts.task.helperId === facts.personId ? facts : refuse("not-allowed", refusals.task.notYours),
  save: (tx, { task }, { now }) => changeTask(tx, task.id, { helper_id: null }, now),
});
