import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { endOnline } from "../../../canvass/door.ts";
import { whyClosed } from "../../action.ts";
import { actionPath } from "../../addresses.ts";
import { whyField } from "../../fields.ts";
import { refusals, words } from "../../words.ts";
import { lockAction } from "../action-queries.ts";
import { saveCalledOff } from "../action-store.ts";
import { calledBy, mayCall } from "../may-call.ts";

/** Calls a whole action off, and its question online. Each of its places is called off within a minute, and whoever comes there is told. */
export const callOff = defineAct({
  name: "actions.call-off",
  input: v.object({ id: itemNumber, why: whyField }),
  may: mayCall,
  facts: async (tx, { id }) => (await lockAction(tx, id)) ?? refuse("not-found", refusals.unknown),
  decide: (action, { why }, { now }): { id: number; why: string } | Refusal =>
    whyClosed(action, now) ?? { id: action.id, why },
  save: async (tx, { id, why }, { now }) => {
    await saveCalledOff(tx, id, why, now);
    await endOnline(tx, { about: actionPath(id) }, now);
  },
  record: ({ id }, { actor }) => ({
    act: "actions.call-off",
    by: calledBy(actor),
    on: actionPath(id),
    says: words.record.calledOff,
  }),
});
