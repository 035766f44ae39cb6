import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { oneOf } from "../../../platform/text/fields.ts";
import { maySignedIn, personWho } from "../../membership/door.ts";
import { OFFICES, type Office } from "../../rulebook/door.ts";
import { lineOfEnding } from "../ending.ts";
import { officesOf } from "../queries.ts";
import { endHoldings, lockHoldingsOf } from "../store.ts";
import { refusals, words } from "../words.ts";

const NAMES = Object.keys(OFFICES) as [Office, ...Office[]];

/** Lays an office down. It ends at once; requests that its holder signed will not run. */
export const resign = defineAct({
  name: "offices.resign",
  input: v.object({ office: oneOf(NAMES, () => words.refuse.unknown) }),
  may: maySignedIn,
  facts: async (tx, _input, { actor, now }) => {
    const { personId } = personWho(actor);
    await lockHoldingsOf(tx, personId);
    return { personId, offices: await officesOf(tx, personId, now) };
  },
  decide: ({ personId, offices }, { office }) =>
    offices.includes(office)
      ? { personId, office }
      : (refuse("conflict", refusals.refuse.notHeld) as Refusal),
  save: (tx, { personId, office }, { now }) =>
    endHoldings(tx, { personId, office, why: "resigned" }, now),
  record: ({ office }) => lineOfEnding(office, "resigned"),
});
