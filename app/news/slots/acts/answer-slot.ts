import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../../membership/door.ts";
import { refusals, words } from "../../words.ts";
import type { Slot, SlotSeat } from "../slot.ts";
import { listSeats, lockSlot } from "../slot-queries.ts";
import { saveSeat } from "../slot-store.ts";

interface Answered {
  readonly slot: Slot;
  readonly seat: SlotSeat;
  readonly personId: PersonId;
  readonly says: "yes" | "no";
}

/** Whoever the lot fell on writes, or says no, also later: then the next is asked. */
export const answerSlot = defineAct({
  name: "news.answer-slot",
  input: v.object({ id: itemNumber, says: oneOf(["yes", "no"], () => words.slots.chooseAnswer) }),
  may: mayInGoodStanding,
  facts: async (tx, { id }) => {
    const slot = await lockSlot(tx, id);
    return slot === undefined
      ? refuse("not-found", refusals.slots.unknown)
      : { slot, seats: await listSeats(tx, id) };
  },
  decide: ({ slot, seats }, { says }, { actor, now }): Answered | Refusal => {
    const { personId } = personWho(actor);
    const seat = seats.find((one) => one.personId === personId);
    const isAsked = seat?.state === "called" && now < seat.answerBy;
    const mayEnd = seat?.state === "writes" && says === "no";
    return seat !== undefined && (isAsked || mayEnd)
      ? { slot, seat, personId, says }
      : refuse("conflict", refusals.slots.notCalled);
  },
  save: async (tx, { seat, personId, says }, { now }) => {
    await saveSeat(tx, seat.id, says === "yes" ? "writes" : "declined");
    await noteTookPart(tx, personId, now);
  },
});
