import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { newSecret } from "../../../../platform/ids.ts";
import { hashOfSecret } from "../../../../platform/secrets.ts";
import { maySignedIn, personWho } from "../../../membership/door.ts";
import { saveCalendarKey } from "../calendar-store.ts";

/** Makes a secret address for one's own calendar. One that was there before leads nowhere from then on. */
export const renewCalendar = defineAct({
  name: "me.renew-calendar",
  input: v.object({}),
  may: maySignedIn,
  facts: () => ({ secret: newSecret() }),
  decide: ({ secret }, _input, { actor }) => ({ personId: personWho(actor).personId, secret }),
  save: (tx, { personId, secret }, { now }) =>
    saveCalendarKey(tx, { personId, hash: hashOfSecret(secret) }, now),
});
