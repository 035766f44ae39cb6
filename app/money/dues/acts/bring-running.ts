import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { textField } from "../../../../platform/text/fields.ts";
import { type Day, dayOf } from "../../../../platform/time/days.ts";
import { findByEmail } from "../../../membership/door.ts";
import { mayKeepBooks } from "../../may.ts";
import { refusals, words } from "../../words.ts";
import { duesFactsOf, ownersOf } from "../dues-queries.ts";
import { addPlan, addReference } from "../dues-store.ts";
import { type RunningOrder, readRunning } from "../running.ts";

/** Some 400 rows at a time. */
export const MOST_RUNNING_CHARACTERS = 20_000;

interface Brought extends RunningOrder {
  readonly personId: PersonId;
  readonly hasPlan: boolean;
}

/**
 * Says whose the standing orders are that run already, each by the reference that it carries: all rows of a table, or
 * none. Nobody's membership is changed by it; the next payment that comes is known.
 */
export const bringRunning = defineAct({
  name: "money.bring-running",
  input: v.object({
    table: textField(() => words.running.fields.table, { most: MOST_RUNNING_CHARACTERS }),
  }),
  may: mayKeepBooks,
  facts: async (tx, { table }) => {
    const read = readRunning(table);
    const people = new Map<string, PersonId>();
    for (const { email } of read.orders) {
      const found = await findByEmail(tx, email);
      if (found?.isConfirmed && found.kind === "member") people.set(email, found.id);
    }
    const owners = await ownersOf(
      tx,
      read.orders.map(({ key }) => key),
    );
    return { read, people, owners, plans: await duesFactsOf(tx, [...people.values()]) };
  },
  decide: ({ read, people, owners, plans }, _input, { now }) => {
    const no = refusals.running.refuse;
    const [fault] = read.faults;
    if (fault !== undefined) return refuse("invalid", no.row(fault), "table");
    if (read.orders.length === 0) return refuse("invalid", no.empty, "table");
    const brought: Brought[] = [];
    for (const order of read.orders) {
      const personId = people.get(order.email);
      if (personId === undefined) return refuse("invalid", no.nobody(order.row), "table");
      const owner = owners.get(order.key);
      if (owner !== undefined && owner.personId !== personId)
        return refuse("conflict", no.taken(order.row), "table");
      brought.push({ ...order, personId, hasPlan: (plans.get(personId)?.plans.length ?? 0) > 0 });
    }
    return { brought, today: dayOf(now) };
  },
  save: async (tx, { brought, today }, { now }) => {
    const planned = new Set<PersonId>();
    for (const { key, written, personId, monthPence, every, hasPlan } of brought) {
      await addReference(tx, { key, written, personId, kind: "running" }, now);
      if (hasPlan || planned.has(personId)) continue;
      planned.add(personId);
      await addPlan(tx, personId, planFor(today, monthPence, every));
    }
  },
});

const planFor = (from: Day, monthPence: number, every: RunningOrder["every"]) => ({
  ...{ from, rate: "own" as const, monthPence, every },
  ...{ pausedUntil: undefined, endedOn: undefined },
});
