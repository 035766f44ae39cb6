import { type Draw, drawnFacts, type PublicValue } from "@breakthrough/sortition";
import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { byClock } from "../../../../platform/capacity.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { mayTheClock } from "../../../membership/door.ts";
import { drawFixed } from "../../../record/door.ts";
import { titleOf } from "../../../rulebook/door.ts";
import { lotPath } from "../../addresses.ts";
import { refusals, words } from "../../words.ts";
import { callNext } from "../calling.ts";
import { drawNameOf, type Lot } from "../lot.ts";
import { findSecret, listPool, lockLot } from "../lot-queries.ts";
import { saveDrawn } from "../lot-store.ts";

interface Drawn {
  readonly lot: Lot;
  readonly draw: Draw;
}

/** The clock draws, with the public value that was promised and no other, and asks those on whom the lot fell. */
export const drawLot = defineAct({
  name: "appointments.draw-lot",
  input: v.object({ id: v.number(), value: v.custom<PublicValue>((value) => value !== undefined) }),
  may: mayTheClock,
  facts: async (tx, { id }) => {
    const lot = await lockLot(tx, id);
    if (lot === undefined) return refuse("not-found", refusals.refuse.unknown);
    if (lot.state !== "fixed") return refuse("conflict", refusals.refuse.notDue);
    return { lot, pool: await listPool(tx, id), secret: await findSecret(tx, id) };
  },
  decide: ({ lot, pool, secret }, { value }, { now }): Drawn | Refusal => {
    if (lot.pool === undefined) return refuse("conflict", refusals.refuse.notDue);
    const draw = drawFixed(
      lot.pool,
      {
        draw: drawNameOf(lot.id),
        for: lot.office,
        size: Math.min(lot.seats, pool.length),
        ...{ pool, secret, public: value },
      },
      now,
    );
    if (typeof draw === "string") return refuse("conflict", refusals.refuse[draw]);
    return { lot, draw };
  },
  save: async (tx, { lot, draw }, { house }) => {
    await saveDrawn(tx, lot.id, draw);
    await callNext(tx, house, { ...lot, order: draw.order }, draw.size);
  },
  record: ({ lot, draw }) => ({
    act: "appointments.draw-lot",
    by: byClock,
    on: lotPath(lot.id),
    says: words.record.drawn(titleOf(lot.office), draw.size, draw.pool.length),
    facts: { ...drawnFacts(draw) },
  }),
});
