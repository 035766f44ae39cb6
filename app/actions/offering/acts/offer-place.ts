import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { dayOf } from "../../../../platform/time/days.ts";
import {
  addEvent,
  countProposedBy,
  howMayHold,
  MOST_PROPOSED,
  type NewEvent,
  readTimes,
  scopeField,
} from "../../../events/door.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../../membership/door.ts";
import { isShown, thingsOf, whyClosed } from "../../action.ts";
import { lockAction } from "../../calling/action-queries.ts";
import {
  accessField,
  dayField,
  placeKindField,
  postcodeField,
  spotField,
  timeField,
} from "../../fields.ts";
import { refusals } from "../../words.ts";
import { addPlace } from "../place-store.ts";

interface Offered {
  readonly actionId: number;
  readonly things: readonly string[];
  readonly event: NewEvent;
}

/**
 * Offers a place for an action, and leads it: an event of a branch or a team. An officer's or a coordinator's is open
 * at once; a member's opens as any event that a member proposes.
 */
export const offerPlace = defineAct({
  name: "actions.offer-place",
  input: v.object({
    id: itemNumber,
    scope: scopeField,
    kind: placeKindField,
    spot: spotField,
    postcode: postcodeField,
    access: accessField,
    day: dayField,
    from: timeField,
    until: timeField,
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id, scope }, { actor, now }) => {
    const action = await lockAction(tx, id);
    if (action === undefined) return refuse("not-found", refusals.unknown);
    if (scope.kind === "party") return refuse("invalid", refusals.offer.party, "scope");
    const how = await howMayHold(tx, actor, scope, now);
    if (isRefusal(how)) return how;
    const { personId } = personWho(actor);
    return { action, how, proposed: await countProposedBy(tx, personId, now) };
  },
  decide: ({ action, how, proposed }, input, { actor, now }): Offered | Refusal => {
    const closed = whyClosed(action, now);
    if (closed !== undefined) return closed;
    if (!isShown(action)) return refuse("conflict", refusals.hidden.noChange);
    const isProposed = how === "proposes";
    if (isProposed && proposed >= MOST_PROPOSED)
      return refuse("conflict", refusals.offer.enough(MOST_PROPOSED));
    const times = readTimes({ ...input, endsNextDay: false }, now);
    if (isRefusal(times)) return times;
    const day = dayOf(times.startsAt);
    if (day < action.firstDay || day > action.lastDay)
      return refuse("invalid", refusals.offer.otherDay, "day");
    const { scope, kind, spot, postcode, access } = input;
    const event: NewEvent = {
      ...{ scope, kind, isProposed, dates: [times], hostId: personWho(actor).personId },
      ...{ title: `${action.title}: ${spot}`, says: action.theme },
      ...{ where: "hall", place: spot, postcode, access, link: undefined },
      ...{ isPublic: true, places: undefined },
    };
    return { actionId: action.id, things: thingsOf(action.kit), event };
  },
  save: async (tx, { actionId, things, event }, { now }) => {
    const eventId = await addEvent(tx, event, now);
    await addPlace(tx, { eventId, actionId, things }, now);
    await noteTookPart(tx, event.hostId, now);
  },
});
