import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { byClock } from "../../../platform/capacity.ts";
import { refuse } from "../../../platform/refusal.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { mayTheClock } from "../../membership/door.ts";
import { policyPath } from "../addresses.ts";
import { reviewOpened } from "../announcements.ts";
import { lockPolicy, type Policy } from "../queries.ts";
import { openReview as saveOpenReview } from "../store.ts";
import { refusals, words } from "../words.ts";

/** The clock opens the review of a policy whose day has come. It stays in force meanwhile. */
export const openReview = defineAct({
  name: "policy.open-review",
  input: v.object({ id: v.number() }),
  may: mayTheClock,
  facts: async (tx, { id }) =>
    (await lockPolicy(tx, id)) ?? refuse("not-found", refusals.refuse.unknown),
  decide: (policy: Policy, _input, { now }) => {
    const isDue = policy.state === "in-force" && policy.reviewOn <= dayOf(now);
    return isDue ? { policy, at: now } : refuse("conflict", refusals.refuse.notDue);
  },
  save: (tx, { policy, at }) => saveOpenReview(tx, policy.id, at),
  record: ({ policy }) => ({
    act: "policy.open-review",
    by: byClock,
    on: policyPath(policy.id),
    says: words.record.reviewOpened(policy.title),
  }),
  announce: ({ policy }) => [reviewOpened(policy.id)],
});
