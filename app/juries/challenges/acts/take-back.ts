import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { maySignedIn, personWho } from "../../../membership/door.ts";
import { isOpen } from "../../challenge.ts";
import { findPartOf, lockChallenge } from "../../queries.ts";
import { removeChallenger } from "../../store.ts";
import { refusals } from "../../words.ts";

/** Takes one's name off a challenge, as long as it does not stand. */
export const takeBack = defineAct({
  name: "juries.take-back",
  input: v.object({ id: itemNumber }),
  may: maySignedIn,
  facts: async (tx, { id }, { actor }) => {
    const challenge = await lockChallenge(tx, id);
    if (challenge === undefined) return refuse("not-found", refusals.refuse.unknown);
    const { personId } = personWho(actor);
    return { challenge, personId, ...(await findPartOf(tx, id, personId)) };
  },
  decide: (facts, _input, { now }) => {
    if (!facts.hasJoined) return refuse("conflict", refusals.refuse.notJoined);
    return isOpen(facts.challenge, now)
      ? facts
      : refuse("conflict", refusals.refuse.tooLateToTakeBack);
  },
  save: (tx, { challenge, personId }) => removeChallenger(tx, challenge.id, personId),
});
