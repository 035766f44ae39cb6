import { committedFacts } from "@breakthrough/sortition";
import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import { byClock } from "../../../../platform/capacity.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import type { House } from "../../../../platform/house.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { addDays } from "../../../../platform/time/days.ts";
import { mayTheClock } from "../../../membership/door.ts";
import { type PreparedLot, prepareLotAmong } from "../../../record/door.ts";
import { titleOf } from "../../../rulebook/door.ts";
import { lotPath } from "../../addresses.ts";
import { listEligible, whyNotEligible } from "../../eligible.ts";
import { canHold } from "../../vacancy.ts";
import { refusals, words } from "../../words.ts";
import { drawNameOf, type Lot } from "../lot.ts";
import { listWilling, lockLot } from "../lot-queries.ts";
import { endLot, saveFixed } from "../lot-store.ts";

interface Fixed {
  readonly lot: Lot;
  readonly prepared: PreparedLot;
}

/** The clock fixes what the lot will be drawn from: who wants to, and can hold the office. */
export const fix = defineAct({
  name: "appointments.fix-lot",
  input: v.object({ id: v.number() }),
  may: mayTheClock,
  facts: async (tx, { id }, { house }): Promise<Fixed | Refusal> => {
    const lot = await lockLot(tx, id);
    if (lot === undefined) return refuse("not-found", refusals.refuse.unknown);
    return { lot, prepared: await prepare(tx, house, lot) };
  },
  decide: (facts, _input, { now }): Fixed | Refusal =>
    facts.lot.state === "open" && facts.lot.closesAt <= now
      ? facts
      : refuse("conflict", refusals.refuse.notDue),
  save,
  // Everything that the lot will be made of, but for the value that nobody knows yet.
  record: ({ lot, prepared }) => {
    const line = { act: "appointments.fix-lot", by: byClock, on: lotPath(lot.id) };
    const pool = prepared.entries.length;
    if (pool === 0) return { ...line, says: words.record.empty(titleOf(lot.office)) };
    return {
      ...line,
      says: words.record.fixed(titleOf(lot.office), pool),
      facts: {
        drawAt: prepared.drawAt.toISOString(),
        ...committedFacts({
          ...prepared,
          draw: drawNameOf(lot.id),
          poolSize: pool,
          size: Math.min(lot.seats, pool),
        }),
      },
    };
  },
});

async function save(tx: Tx, { lot, prepared }: Fixed, { now }: ActContext): Promise<void> {
  if (prepared.entries.length === 0) return endLot(tx, lot.id, "empty", now);
  await saveFixed(tx, lot.id, prepared);
}

async function prepare(tx: Tx, house: House, lot: Lot): Promise<PreparedLot> {
  const now = house.clock.now();
  const willing = await listEligible(tx, await listWilling(tx, lot.office), now);
  const able = willing.filter((who) => whyNotEligible(who, lot.standDays, now) === undefined);
  const inPool: PersonId[] = [];
  for (const { personId } of able)
    if (await canHold(tx, lot.office, personId, now)) inPool.push(personId);
  return prepareLotAmong(tx, house, inPool, addDays(now, lot.drawHours / 24));
}
