import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import type { Day } from "../../../../platform/time/days.ts";
import { mayTakePart } from "../../../membership/door.ts";
import { dayField } from "../../fields.ts";
import { tellHelper } from "../../telling.ts";
import { refusals } from "../../words.ts";
import { comingDay } from "../../work.ts";
import { type InTask, mayChange, taskFacts } from "../in-task.ts";
import { changeTask } from "../task-store.ts";

interface MovedTask extends InTask {
  readonly day: Day;
}

/** Gives a task another day. Whoever has it can, whoever added it, and whoever leads the team; its helper is told. */
export const moveTask = defineAct({
  name: "teamwork.move-task",
  input: v.object({ id: itemNumber, task: itemNumber, day: dayField }),
  may: mayTakePart,
  facts: (tx, input, context) => taskFacts(tx, input, context),
  decide: (facts, { day: typed }, { now }): MovedTask | Refusal => {
    if (!mayChange(facts) && facts.task.helperId !== facts.personId)
      return refuse("not-allowed", refusals.task.notYours);
    const day = comingDay(typed, now);
    if (isRefusal(day)) return day;
    return day === facts.task.day
      ? refuse("conflict", refusals.time.sameDay, "day")
      : { ...facts, day };
  },
  save: async (tx, { team, task, personId, day }, { house, now }) => {
    await changeTask(tx, task.id, { day }, now);
    const { helperId: to, title } = task;
    if (to !== undefined && to !== personId)
      await tellHelper(tx, house, team, { to, what: "taskMoved", title, day });
  },
});
