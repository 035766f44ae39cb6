import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { isBranchVoter } from "../../../branches/door.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { refusals } from "../../words.ts";
import { saveHost } from "../event-store.ts";
import { eventFacts } from "../in-event.ts";
import { actsFor } from "../may-hold.ts";

/** Becomes the host of an event that has none, as its host left the party. */
export const takeOver = defineAct({
  name: "events.take-over",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, context) => {
    const event = await eventFacts(tx, id, context);
    if (isRefusal(event)) return event;
    const { actor, now } = context;
    const { scope } = event;
    const isOfBranch =
      scope.kind === "branch" &&
      (await isBranchVoter(tx, { personId: personWho(actor).personId, branchId: scope.id }, now));
    return { event, isTheirs: isOfBranch || (await actsFor(tx, event, actor, now)) };
  },
  decide: ({ event, isTheirs }, _, { actor }): { id: number; hostId: PersonId } | Refusal => {
    if (event.hostId !== undefined) return refuse("conflict", refusals.hasHost);
    if (!isTheirs) return refuse("not-allowed", refusals.notYours);
    return { id: event.id, hostId: personWho(actor).personId };
  },
  save: (tx, { id, hostId }) => saveHost(tx, id, hostId),
});
