import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { byClock } from "../../../../platform/capacity.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { happened } from "../../../mail/door.ts";
import { mayTheClock } from "../../../membership/door.ts";
import { juryPath } from "../../addresses.ts";
import type { Challenge } from "../../challenge.ts";
import { lockChallenge } from "../../queries.ts";
import { saveState } from "../../store.ts";
import { factsOf, thingOf } from "../../thing.ts";
import { refusals, words } from "../../words.ts";

/** The time to challenge is over, and too few have. The act stands. */
export const lapse = defineAct({
  name: "juries.lapse",
  input: v.object({ id: v.number() }),
  may: mayTheClock,
  facts: async (tx, { id }) =>
    (await lockChallenge(tx, id)) ?? refuse("not-found", refusals.refuse.unknown),
  decide: (challenge: Challenge, _input, { now }): Challenge | Refusal =>
    challenge.state === "open" && now >= challenge.closesAt
      ? challenge
      : refuse("conflict", refusals.refuse.notDue),
  save: (tx, { id }) => saveState(tx, id, "unchallenged"),
  // Only of what members began is there anything to tell.
  record: ({ id, joined, needed, ...of }) =>
    joined === 0
      ? undefined
      : {
          act: "juries.lapse",
          by: byClock,
          on: juryPath(id),
          says: words.record.lapsed(thingOf(of), joined, needed),
          facts: { ...factsOf(of), joined, needed },
        },
  announce: ({ id, joined }, { now }) =>
    joined === 0
      ? []
      : [
          happened({
            on: [juryPath(id)],
            ...{ what: "lapsed", which: "once", part: "decided", at: now, isImportant: true },
            says: () => words.happened.lapsed,
          }),
        ],
});
