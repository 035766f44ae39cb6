import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { personWho } from "../../../membership/door.ts";
import { thingField } from "../fields.ts";
import { stopFollow } from "../follow-store.ts";
import { maySignedIn } from "../may.ts";

/** Hears no more of a thing, whether it is there still or not. */
export const stopFollowing = defineAct({
  name: "this-week.stop-following",
  input: v.object({ path: thingField }),
  may: maySignedIn,
  facts: () => ({}),
  decide: (_facts, { path }, { actor }) => ({ personId: personWho(actor).personId, path }),
  save: (tx, following) => stopFollow(tx, following),
});
