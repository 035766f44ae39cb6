import { type Draw, drawnFacts, type PublicValue } from "@breakthrough/sortition";
import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { byClock } from "../../../../platform/capacity.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { dayInWords } from "../../../../web/moments.ts";
import { mayTheClock } from "../../../membership/door.ts";
import { drawFixed } from "../../../record/door.ts";
import { slotPath } from "../../addresses.ts";
import { refusals, words } from "../../words.ts";
import { callNext } from "../calling.ts";
import { SLOT_DRAW_FOR, type Slot, slotDrawName } from "../slot.ts";
import { findSecret, listPool, lockSlot } from "../slot-queries.ts";
import { saveDrawn } from "../slot-store.ts";

interface Drawn {
  readonly slot: Slot;
  readonly draw: Draw;
}

/** The clock draws the order in which those who offered are asked, with the public value that was promised and no other. */
export const drawSlot = defineAct({
  name: "news.draw-slot",
  input: v.object({ id: v.number(), value: v.custom<PublicValue>((value) => value !== undefined) }),
  may: mayTheClock,
  facts: async (tx, { id }) => {
    const slot = await lockSlot(tx, id);
    if (slot === undefined) return refuse("not-found", refusals.slots.unknown);
    return { slot, pool: await listPool(tx, id), secret: await findSecret(tx, id) };
  },
  decide: ({ slot, pool, secret }, { value }, { now }): Drawn | Refusal => {
    if (slot.publicValue !== undefined) return refuse("conflict", refusals.slots.notDue);
    const parts = {
      ...({ draw: slotDrawName(slot.id), for: SLOT_DRAW_FOR, size: 1, pool, secret } as const),
      public: value,
    };
    const draw = drawFixed(slot, parts, now);
    if (typeof draw === "string") return refuse("conflict", refusals.slots[draw]);
    return { slot, draw };
  },
  save: async (tx, { slot, draw }, { house }) => {
    await saveDrawn(tx, slot.id, draw);
    await callNext(tx, house, { ...slot, order: draw.order });
  },
  record: ({ slot, draw }) => ({
    act: "news.draw-slot",
    by: byClock,
    on: slotPath(slot.id),
    says: words.slots.record.drawn(dayInWords(slot.monday), draw.pool.length),
    facts: { ...drawnFacts(draw) },
  }),
});
