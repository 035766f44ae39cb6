import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { personWho } from "../../../membership/door.ts";
import { refusals } from "../../words.ts";
import { thingField } from "../fields.ts";
import { saveFollow } from "../follow-store.ts";
import { maySignedIn } from "../may.ts";

/** Hears from now on what happens to a thing, as they chose for all their letters. */
export const follow = defineAct({
  name: "this-week.follow",
  input: v.object({ path: thingField }),
  may: maySignedIn,
  facts: async (_tx, { path }, { house }) => ({
    isThere: (await house.followedAt([path])).has(path),
  }),
  decide: ({ isThere }, { path }, { actor }) =>
    isThere
      ? { personId: personWho(actor).personId, path }
      : refuse("not-found", refusals.following.unknown),
  save: (tx, following, { now }) => saveFollow(tx, following, null, now),
});
