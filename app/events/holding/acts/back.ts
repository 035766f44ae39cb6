import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { isBranchVoter } from "../../../branches/door.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import type { Event } from "../../event.ts";
import { tellPeople } from "../../letters.ts";
import { refusals } from "../../words.ts";
import { listBackers } from "../event-queries.ts";
import { addBacking, openEvents } from "../event-store.ts";
import { eventFacts } from "../in-event.ts";
import { actsFor } from "../may-hold.ts";

interface Backed {
  readonly event: Event;
  readonly by: PersonId;
  readonly opens: boolean;
}

/** Backs an event that a member proposed. An officer's word opens it, or that of enough members of the branch. */
export const back = defineAct({
  name: "events.back",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, context) => {
    const event = await eventFacts(tx, id, context);
    if (isRefusal(event)) return event;
    const { actor, now } = context;
    const { personId } = personWho(actor);
    const branchId = event.scope.kind === "branch" ? event.scope.id : 0;
    return {
      event,
      isOfficer: await actsFor(tx, event, actor, now),
      isOfBranch: await isBranchVoter(tx, { personId, branchId }, now),
      backers: await listBackers(tx, id),
      needed: (await rulesInForce(tx)).eventBackers,
    };
  },
  decide: ({ event, isOfficer, isOfBranch, backers, needed }, _, { actor }): Backed | Refusal => {
    const { personId: by } = personWho(actor);
    if (event.hidden !== undefined) return refuse("gone", refusals.hidden.noBacking);
    if (!event.isProposed) return refuse("conflict", refusals.backing.open);
    if (by === event.hostId) return refuse("not-allowed", refusals.backing.own);
    if (isOfficer) return { event, by, opens: true };
    if (!isOfBranch) return refuse("not-allowed", refusals.backing.notOfBranch);
    if (backers.includes(by)) return refuse("conflict", refusals.backing.done);
    return { event, by, opens: backers.length + 1 >= needed };
  },
  save: async (tx, { event, by, opens }, { house, now }) => {
    await addBacking(tx, event.id, by);
    if (!opens) return;
    await openEvents(tx, event, now);
    const to = event.hostId === undefined ? [] : [event.hostId];
    await tellPeople(tx, house, { event, what: "opened", to }, now);
  },
});
