import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { dayOf } from "../../../../platform/time/days.ts";
import { mayTheClock } from "../../../membership/door.ts";
import { refusals } from "../../words.ts";
import { callNext } from "../calling.ts";
import { decideSlot, type Slot, type SlotSeat } from "../slot.ts";
import { listSeats, lockSlot } from "../slot-queries.ts";
import { saveSeat } from "../slot-store.ts";

interface Tended {
  readonly slot: Slot;
  readonly late: readonly SlotSeat[];
  readonly callsNext: boolean;
}

/** The clock asks the next of the lot where somebody did not answer, said no or has left. */
export const tendSlot = defineAct({
  name: "news.tend-slot",
  input: v.object({ id: v.number() }),
  may: mayTheClock,
  facts: async (tx, { id }) => {
    const slot = await lockSlot(tx, id);
    return slot === undefined
      ? refuse("not-found", refusals.slots.unknown)
      : { slot, seats: await listSeats(tx, id) };
  },
  decide: ({ slot, seats }, _input, { now }): Tended | Refusal => {
    const { late, callsNext } = decideSlot(slot, seats, { now, today: dayOf(now) });
    return late.length === 0 && !callsNext
      ? refuse("conflict", refusals.slots.notDue)
      : { slot, late, callsNext };
  },
  save: async (tx, { slot, late, callsNext }, { house }) => {
    for (const { id } of late) await saveSeat(tx, id, "late");
    if (callsNext) await callNext(tx, house, slot);
  },
});
