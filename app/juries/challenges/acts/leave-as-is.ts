import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { byClock } from "../../../../platform/capacity.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { mayTheClock } from "../../../membership/door.ts";
import { juryPath } from "../../addresses.ts";
import { lockChallenge } from "../../queries.ts";
import { saveUndoing } from "../../store.ts";
import { factsOf, thingOf } from "../../thing.ts";
import { refusals, words } from "../../words.ts";

/** What a jury overturned cannot be taken back any more: somebody was erased, or it is so already. Said in the open. */
export const leaveAsIs = defineAct({
  name: "juries.leave-as-is",
  input: v.object({ id: v.number(), says: v.string() }),
  may: mayTheClock,
  facts: async (tx, { id }) =>
    (await lockChallenge(tx, id)) ?? refuse("not-found", refusals.refuse.unknown),
  decide: (challenge, { says }) =>
    challenge.decided?.undoing === "due"
      ? { challenge, says }
      : refuse("conflict", refusals.refuse.notDue),
  save: (tx, { challenge, says }) => saveUndoing(tx, challenge.id, "refused", says),
  record: ({ challenge, says }) => ({
    act: "juries.leave-as-is",
    by: byClock,
    on: juryPath(challenge.id),
    says: words.record.left(thingOf(challenge), says),
    facts: factsOf(challenge),
  }),
});
