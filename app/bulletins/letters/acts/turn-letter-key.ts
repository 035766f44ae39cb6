import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { officeHere } from "../../../branches/door.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { refusals } from "../../words.ts";
import { type BranchLetter, findLetter, lockLettersOf, turnKey } from "../letter-store.ts";
import { lineOfLetter } from "./send-letter.ts";

interface Turned {
  readonly letter: BranchLetter;
  readonly personId: PersonId;
  readonly office: string;
}

/** Another officer of the branch turns the key of a further letter within seven days. */
export const turnLetterKey = defineAct({
  name: "bulletins.turn-letter-key",
  input: v.object({ id: itemNumber, letter: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { id, letter: number }, { actor, now }) => {
    await lockLettersOf(tx, id);
    const here = await officeHere(tx, { actor, id, power: "turn-key" }, now);
    if (isRefusal(here)) return here;
    const letter = await findLetter(tx, id, number);
    return letter === undefined
      ? refuse("not-found", refusals.letter.unknown)
      : { ...here, letter };
  },
  decide: ({ letter, office }, _input, { actor }): Turned | Refusal => {
    const { personId } = personWho(actor);
    if (letter.state !== "waits") return refuse("conflict", refusals.letter.notWaiting);
    if (letter.writtenBy === personId) return refuse("not-allowed", refusals.letter.ownKey);
    return { letter, personId, office };
  },
  save: (tx, { letter, ...by }, { now }) => turnKey(tx, letter.id, by, now),
  record: ({ letter, office }) => lineOfLetter(letter, [letter.office, office]),
});
