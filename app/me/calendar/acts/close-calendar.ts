import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { maySignedIn, personWho } from "../../../membership/door.ts";
import { closeCalendar as close } from "../calendar-store.ts";

/** Takes the secret address of one's own calendar away. */
export const closeCalendar = defineAct({
  name: "me.close-calendar",
  input: v.object({}),
  may: maySignedIn,
  facts: () => ({}),
  decide: (_facts, _input, { actor }) => ({ personId: personWho(actor).personId }),
  save: (tx, { personId }) => close(tx, personId),
});
