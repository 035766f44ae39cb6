import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, textField } from "../../../../platform/text/fields.ts";
import { holdResult } from "../../../elections/door.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../../membership/door.ts";
import { type Challenge, whyNotJoin } from "../../challenge.ts";
import { findPartOf, lockChallenge } from "../../queries.ts";
import { addChallenger, saveState } from "../../store.ts";
import { refusals, words } from "../../words.ts";

interface Facts {
  readonly challenge: Challenge;
  readonly holdsKey: boolean;
  readonly hasJoined: boolean;
}

interface Joined {
  readonly challenge: Challenge;
  readonly personId: PersonId;
  readonly reason: string;
  /** This one makes the number full. */
  readonly isLast: boolean;
}

/** Joins the challenge of an official act. The one who makes the number full makes it stand: see `stand`. */
export const challenge = defineAct({
  name: "juries.challenge",
  input: v.object({
    id: itemNumber,
    reason: textField(() => words.fields.reason, { most: 500, least: 10 }),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor, now }): Promise<Facts | Refusal> => {
    const found = await lockChallenge(tx, id);
    if (found === undefined) return refuse("not-found", refusals.refuse.unknown);
    const notYet = await whyNotCounted(tx, actor, "challenge", now);
    if (notYet !== undefined) return notYet;
    return { challenge: found, ...(await findPartOf(tx, id, personWho(actor).personId)) };
  },
  decide: (facts, { reason }, { actor, now }): Joined | Refusal => {
    const { joined, needed } = facts.challenge;
    return (
      whyNotJoin(facts, now) ?? {
        challenge: facts.challenge,
        personId: personWho(actor).personId,
        reason,
        isLast: joined + 1 >= needed,
      }
    );
  },
  save: async (tx, { challenge: { id, electionId }, personId, reason, isLast }, { now }) => {
    await addChallenger(tx, { challengeId: id, personId, reason }, now);
    await noteTookPart(tx, personId, now);
    if (!isLast) return;
    await saveState(tx, id, "standing");
    // Nobody takes office by a result that a jury is to judge.
    if (electionId !== undefined) await holdResult(tx, electionId);
  },
});
