import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { decidePermission, type Permission } from "../../action.ts";
import { councilField, maybeDayField, permissionField } from "../../fields.ts";
import { words } from "../../words.ts";
import { planFacts } from "../in-place.ts";
import { savePermission } from "../place-store.ts";

interface Noted {
  readonly eventId: number;
  readonly permission: Permission;
  readonly paper: Buffer | undefined;
}

/** Says how it stands with the council's permission, and keeps a photo of its paper. */
export const notePermission = defineAct({
  name: "actions.note-permission",
  input: v.object({
    event: itemNumber,
    state: permissionField,
    council: councilField,
    on: maybeDayField,
    paper: v.optional(v.instance(Buffer, () => words.fields.paper)),
  }),
  may: mayInGoodStanding,
  facts: (tx, { event }, context) => planFacts(tx, event, context),
  decide: ({ event, place }, { state, council, on, paper }, { now }): Noted | Refusal => {
    const permission = decidePermission(place.permission, { state, council, on }, now);
    return isRefusal(permission) ? permission : { eventId: event.id, permission, paper };
  },
  save: (tx, { eventId, permission, paper }, { now }) =>
    savePermission(tx, eventId, permission, { bytes: paper, at: now }),
});
