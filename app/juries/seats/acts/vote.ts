import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal } from "../../../../platform/refusal.ts";
import { itemNumber, oneOf, optionalTextField } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../../membership/door.ts";
import { words } from "../../words.ts";
import { decideJuror, findJurorFacts } from "../juror.ts";
import { addVote, saveSeats } from "../store.ts";

/** A juror decides. Once: nobody, they themselves included, can change it. */
export const vote = defineAct({
  name: "juries.vote",
  isOfVotes: true,
  input: v.object({
    id: itemNumber,
    choice: oneOf(["uphold", "overturn"], () => words.fields.choice),
    sentence: optionalTextField(() => words.fields.sentence, { most: 300 }),
  }),
  may: mayInGoodStanding,
  facts: (tx, { id }, { actor }) => findJurorFacts(tx, id, actor),
  decide: (facts, { choice, sentence }, { now }) => {
    const juror = decideJuror(facts, now);
    return isRefusal(juror) ? juror : { ...juror, choice, sentence };
  },
  save: async (tx, { challenge, seat, choice, sentence }, { actor, now }) => {
    await addVote(tx, { challengeId: challenge.id, seatId: seat.id, choice, sentence });
    await saveSeats(tx, [seat.id], "voted");
    await noteTookPart(tx, personWho(actor).personId, now);
  },
});
