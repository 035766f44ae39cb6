import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { oneOf } from "../../../../platform/text/fields.ts";
import { personWho } from "../../../membership/door.ts";
import { refusals, words } from "../../words.ts";
import { LEVELS, thingField } from "../fields.ts";
import { findFollowed } from "../follow-queries.ts";
import { saveFollow } from "../follow-store.ts";
import { maySignedIn } from "../may.ts";

/** Says how much they hear of one thing that they follow. */
export const chooseLevel = defineAct({
  name: "this-week.choose-level",
  input: v.object({ path: thingField, level: oneOf(LEVELS, () => words.following.choose) }),
  may: maySignedIn,
  facts: async (tx, { path }, { actor, house }) => {
    const { personId } = personWho(actor);
    const follows = (await findFollowed(tx, personId, path)) !== undefined;
    return { isKnown: follows || (await house.followedAt([path])).has(path) };
  },
  decide: ({ isKnown }, { path, level }, { actor }) =>
    isKnown
      ? {
          following: { personId: personWho(actor).personId, path },
          level: level === "general" ? null : level,
        }
      : refuse("not-found", refusals.following.unknown),
  save: (tx, { following, level }, { now }) => saveFollow(tx, following, level, now),
});
