import { committedFacts } from "@breakthrough/sortition";
import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { itemNumber, textField } from "../../../platform/fields.ts";
import type { OfficialAct } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../membership/door.ts";
import { type Challenge, isOpen, seatsOf, whyNotJoin } from "../challenge.ts";
import { drawNameOf, type PreparedLot, prepareLot } from "../lot.ts";
import { findPartOf, lockChallenge } from "../queries.ts";
import { addChallenger, saveLot } from "../store.ts";
import { words } from "../words.en.ts";

interface Facts {
  readonly challenge: Challenge;
  readonly holdsKey: boolean;
  readonly hasJoined: boolean;
  /** Where this one makes the number full. */
  readonly lot: PreparedLot | undefined;
}

interface Joined {
  readonly challenge: Challenge;
  readonly personId: PersonId;
  readonly reason: string;
  readonly lot: PreparedLot | undefined;
}

/** Joins the challenge of an official act. The one who makes the number full makes it stand. */
export const challenge = defineAct({
  name: "juries.challenge",
  input: v.object({
    id: itemNumber,
    reason: textField(words.fields.reason, { most: 500, least: 10 }),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor, house, now }): Promise<Facts | Refusal> => {
    const found = await lockChallenge(tx, id);
    if (found === undefined) return refuse("not-found", words.refuse.unknown);
    const { personId } = personWho(actor);
    const part = await findPartOf(tx, id, personId);
    const isLast =
      isOpen(found, now) && !part.holdsKey && !part.hasJoined && found.joined + 1 >= found.needed;
    const lot = isLast ? await prepareLot(tx, house, found, personId) : undefined;
    return { challenge: found, ...part, lot };
  },
  decide: (facts, { reason }, { actor, now }): Joined | Refusal =>
    whyNotJoin(facts, now) ?? {
      challenge: facts.challenge,
      personId: personWho(actor).personId,
      reason,
      lot: facts.lot,
    },
  save: async (tx, { challenge: { id }, personId, reason, lot }, { now }) => {
    await addChallenger(tx, { challengeId: id, personId, reason }, now);
    await noteTookPart(tx, personId, now);
    if (lot !== undefined) await saveLot(tx, id, lot, now);
  },
  record: ({ challenge: stood, lot }) => (lot === undefined ? undefined : standingLine(stood, lot)),
});

/** Everything that the lot will be made of, but for the value that nobody knows yet. */
function standingLine(stood: Challenge, lot: PreparedLot): OfficialAct {
  const poolSize = lot.entries.length;
  return {
    act: "juries.stand",
    by: words.record.members(stood.needed),
    on: `/juries/${stood.id}`,
    says: words.record.stands(stood.requestId, poolSize),
    facts: {
      request: stood.requestId,
      changeHash: stood.changeHash,
      drawAt: lot.drawAt.toISOString(),
      ...committedFacts({
        ...lot,
        draw: drawNameOf(stood.id),
        poolSize,
        size: seatsOf(stood.terms, poolSize),
      }),
    },
  };
}
