import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { personWho } from "../../../membership/door.ts";
import { maySignedIn } from "../../following/may.ts";
import { removeBrowser } from "../push-store.ts";

/** No more signs to that browser. Of one that is off already, or another's, nothing changes. */
export const switchOff = defineAct({
  name: "this-week.switch-off",
  input: v.object({ browser: itemNumber }),
  may: maySignedIn,
  facts: () => ({}),
  decide: (_facts, { browser }, { actor }) => ({ personId: personWho(actor).personId, browser }),
  save: (tx, { personId, browser }) => removeBrowser(tx, personId, browser),
});
