import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayTakePart, noteTookPart } from "../../../membership/door.ts";
import { hoursField, insideFacts, skillField, whyNotRunning } from "../../../teams/door.ts";
import { dayField, saysField, titleField } from "../../fields.ts";
import { refusals } from "../../words.ts";
import { comingDay } from "../../work.ts";
import { listOpenTasks } from "../task-queries.ts";
import { type NewTask, addTask as save } from "../task-store.ts";

/** More than that nobody reads. */
export const MOST_TASKS = 100;

/** Adds a task with its day, for whoever in the team takes it. */
export const addTask = defineAct({
  name: "teamwork.add-task",
  input: v.object({
    id: itemNumber,
    title: titleField,
    says: saysField,
    day: dayField,
    hours: hoursField,
    skill: skillField,
  }),
  may: mayTakePart,
  facts: async (tx, { id }, context) => {
    const facts = await insideFacts(tx, id, context);
    if (isRefusal(facts)) return facts;
    return { ...facts, open: await listOpenTasks(tx, id, MOST_TASKS) };
  },
  decide: (facts, { id, day: typed, ...task }, { now }): NewTask | Refusal => {
    const refusal = whyNotRunning(facts);
    if (refusal !== undefined) return refusal;
    if (facts.open.length >= MOST_TASKS) return refuse("conflict", refusals.task.full(MOST_TASKS));
    const day = comingDay(typed, now);
    return isRefusal(day) ? day : { ...task, teamId: id, day, addedBy: facts.personId };
  },
  save: async (tx, task, { now }) => {
    await save(tx, task, now);
    await noteTookPart(tx, task.addedBy, now);
  },
});
