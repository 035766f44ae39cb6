import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { byCount } from "../../../platform/capacity.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../membership/door.ts";
import { policyPath } from "../addresses.ts";
import { reviewOpened } from "../announcements.ts";
import { isInForce } from "../policy.ts";
import { hasCalledForReview, lockPolicy, type Policy } from "../queries.ts";
import { addReviewCall, openReview } from "../store.ts";
import { refusals, words } from "../words.ts";

interface Call {
  readonly policy: Policy;
  readonly personId: PersonId;
  readonly opensReview: boolean;
  readonly at: Date;
}

/** One member's call to review a policy before its day. Enough of them open the review at once. */
export const callReview = defineAct({
  name: "policy.call-review",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor, now }) => {
    const policy = await lockPolicy(tx, id);
    if (policy === undefined) return refuse("not-found", refusals.refuse.unknown);
    const notYet = await whyNotCounted(tx, actor, "support", now);
    if (notYet !== undefined) return notYet;
    return { policy, hasCalled: await hasCalledForReview(tx, id, personWho(actor).personId) };
  },
  decide: ({ policy, hasCalled }, _input, { actor, now }): Call | ReturnType<typeof refuse> => {
    if (!isInForce(policy.state)) return refuse("conflict", refusals.refuse.notInForce);
    if (policy.state === "under-review") return refuse("conflict", refusals.refuse.underReview);
    if (hasCalled) return refuse("conflict", refusals.refuse.calledAlready);
    const opensReview = policy.reviewCalls + 1 >= policy.reviewCallsNeeded;
    return { policy, personId: personWho(actor).personId, opensReview, at: now };
  },
  save: async (tx, { policy, personId, opensReview, at }) => {
    await addReviewCall(tx, policy.id, personId, at);
    await noteTookPart(tx, personId, at);
    if (opensReview) await openReview(tx, policy.id, at);
  },
  record: ({ policy, opensReview }) =>
    opensReview
      ? {
          act: "policy.call-review",
          by: byCount("members", policy.reviewCallsNeeded),
          on: policyPath(policy.id),
          says: words.record.reviewOpened(policy.title),
        }
      : undefined,
  announce: ({ policy, opensReview }) => (opensReview ? [reviewOpened(policy.id)] : []),
});
