import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../../platform/text/fields.ts";
import { findEvent } from "../../events/door.ts";
import { mayInGoodStanding, personWho } from "../../membership/door.ts";
import { streetsField } from "../fields.ts";
import { mayHaveRegister, whyNoRound } from "../in-branch.ts";
import { lockRegister, streetsAmong } from "../register/register-queries.ts";
import type { Round } from "../rounds/round-queries.ts";
import { addRound } from "../rounds/round-store.ts";
import { WALKS } from "../rounds/walk.ts";
import { refusals, words } from "../words.ts";

interface Made {
  readonly round: Omit<Round, "id">;
  /** Its number, once it is there. */
  id: number;
}

/** Makes a round of streets from a kept copy of the register, for the hours of an event of the same branch. */
export const makeRound = defineAct({
  name: "doorsteps.make-round",
  input: v.object({
    id: itemNumber,
    register: itemNumber,
    event: itemNumber,
    walk: oneOf(WALKS, () => words.fields.walk),
    streets: streetsField,
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id, register: registerId, event: eventId, streets }, context) => {
    const here = await mayHaveRegister(tx, id, context);
    if (isRefusal(here)) return here;
    const register = await lockRegister(tx, registerId);
    const [event, known] = await Promise.all([
      findEvent(tx, eventId),
      streetsAmong(tx, registerId, streets),
    ]);
    return { register, event, known };
  },
  decide: ({ register, event, known }, input, { now }): Made | Refusal => {
    const { id: branchId, walk, streets } = input;
    if (register === undefined || register.branchId !== branchId || register.keptAt === null)
      return refuse("not-found", refusals.unknownRegister);
    const whyNot = whyNoRound(event, branchId, now);
    if (whyNot !== undefined) return whyNot;
    if (!streets.every((street) => known.has(street)))
      return refuse("invalid", refusals.noStreet, "streets");
    const round = { branchId, registerId: register.id, eventId: input.event, walk, streets };
    return { round, id: 0 };
  },
  save: async (tx, change, { actor, now }) => {
    change.id = await addRound(tx, change.round, personWho(actor).personId, now);
  },
});
