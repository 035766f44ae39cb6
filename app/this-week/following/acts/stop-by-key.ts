import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { refusals } from "../../words.ts";
import { stopKeyField } from "../fields.ts";
import { lockByStopKey, stopFollow } from "../follow-store.ts";

/** Stops what a letter told of, for whoever holds the key out of it. It can do nothing else. */
export const stopByKey = defineAct({
  name: "this-week.stop-by-key",
  input: v.object({ key: stopKeyField }),
  may: () => undefined,
  facts: async (tx, { key }) => ({ following: await lockByStopKey(tx, key) }),
  decide: ({ following }) => following ?? refuse("not-found", refusals.following.unknownKey),
  save: (tx, following) => stopFollow(tx, following),
});
