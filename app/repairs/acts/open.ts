import * as v from "valibot";
import { type ActContext, defineAct } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { doneBy, requestWho } from "../../../platform/official.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { addDays } from "../../../platform/time/days.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { askRepairsPath, repairsPath } from "../addresses.ts";
import { lockOpenNow, lockTheGlass } from "../queries.ts";
import { addOpening } from "../store.ts";
import { refusals, words } from "../words.ts";

interface Opening {
  readonly minutes: number;
  readonly days: number;
}

/** Breaks the glass: for some minutes the operator can do a short list of repairs. A job tells everybody. */
export const open = defineAct({
  name: "repairs.open",
  power: "break-glass",
  form: askRepairsPath,
  input: v.object({}),
  about: () => [],
  may: () => undefined,
  facts: async (tx, _input, { now }) => {
    await lockTheGlass(tx);
    return { open: await lockOpenNow(tx, now), rules: await rulesInForce(tx) };
  },
  decide: ({ open, rules }): Opening | Refusal => {
    if (open !== undefined) return refuse("conflict", refusals.refuse.openAlready);
    return { minutes: rules.breakGlassMinutes, days: rules.breakGlassReviewDays };
  },
  save,
  record: ({ minutes, days }, { actor }) => ({
    act: "repairs.open",
    by: doneBy(actor).by,
    on: repairsPath,
    says: words.record.opened(minutes, days),
    facts: { minutes, days },
  }),
});

async function save(tx: Tx, { minutes, days }: Opening, { actor, now }: ActContext) {
  const { requestId: request, by, why } = requestWho(actor);
  const closesAt = new Date(now.getTime() + minutes * 60_000);
  const reviewDueAt = addDays(now, days);
  await addOpening(tx, { request, by, why, openedAt: now, closesAt, reviewDueAt });
}
