import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { byClock } from "../../../../platform/capacity.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { mayTheClock } from "../../../membership/door.ts";
import { juryPath } from "../../addresses.ts";
import type { Challenge } from "../../challenge.ts";
import { lockChallenge } from "../../queries.ts";
import { saveTold } from "../../store.ts";
import { factsOf, thingOf } from "../../thing.ts";
import { refusals, words } from "../../words.ts";

/** Tells the record that a draw's time has come: its line makes the checkpoint that the lot waits for. */
export const tell = defineAct({
  name: "juries.tell",
  input: v.object({ id: v.number() }),
  may: mayTheClock,
  facts: async (tx, { id }) =>
    (await lockChallenge(tx, id)) ?? refuse("not-found", refusals.refuse.unknown),
  decide: (challenge: Challenge, _input, { now }): Challenge | Refusal => {
    const { state, lot } = challenge;
    const isDue = state === "standing" && lot !== undefined && now >= lot.drawAt;
    const isTold = lot?.toldAt !== undefined;
    return isDue && !isTold ? challenge : refuse("conflict", refusals.refuse.notDue);
  },
  save: (tx, { id }, { now }) => saveTold(tx, id, now),
  record: (challenge) => ({
    act: "juries.tell",
    by: byClock,
    on: juryPath(challenge.id),
    says: words.record.timeHasCome(thingOf(challenge)),
    facts: factsOf(challenge),
  }),
});
