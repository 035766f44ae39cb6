import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import { byClock } from "../../../../platform/capacity.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { mayTheClock } from "../../../membership/door.ts";
import { isOfficeToFill, titleOf } from "../../../rulebook/door.ts";
import { lotPath } from "../../addresses.ts";
import { refusals, words } from "../../words.ts";
import { callNext } from "../calling.ts";
import { decideSeating, type Lot, type LotEnding, type Seat } from "../lot.ts";
import { listSeats, lockLot } from "../lot-queries.ts";
import { endLot, saveSeat } from "../lot-store.ts";

interface Tended {
  readonly lot: Lot;
  readonly late: readonly Seat[];
  readonly toCall: number;
  readonly ending: LotEnding | undefined;
}

/** The clock asks the next where somebody did not answer, and ends a lot that is done or whose office has ended. */
export const tendLot = defineAct({
  name: "appointments.tend-lot",
  input: v.object({ id: v.number() }),
  may: mayTheClock,
  facts: async (tx, { id }) => {
    const lot = await lockLot(tx, id);
    return lot === undefined
      ? refuse("not-found", refusals.refuse.unknown)
      : { lot, seats: await listSeats(tx, id), canHold: isOfficeToFill(lot.office) };
  },
  decide: ({ lot, seats, canHold }, _input, { now }): Tended | Refusal => {
    if (lot.state === "ended") return refuse("conflict", refusals.refuse.notDue);
    if (!canHold) return { lot, late: [], toCall: 0, ending: "ended-office" };
    if (lot.state !== "drawn") return refuse("conflict", refusals.refuse.notDue);
    const { late, toCall, ending } = decideSeating(lot, seats, now);
    return late.length === 0 && toCall === 0 && ending === undefined
      ? refuse("conflict", refusals.refuse.notDue)
      : { lot, late, toCall, ending };
  },
  save,
  record: ({ lot, ending }) =>
    ending === undefined
      ? undefined
      : {
          act: "appointments.end-lot",
          by: byClock,
          on: lotPath(lot.id),
          says: words.record.ended[ending](titleOf(lot.office)),
          facts: { office: lot.office },
        },
});

async function save(tx: Tx, { lot, late, toCall, ending }: Tended, { house, now }: ActContext) {
  for (const { id } of late) await saveSeat(tx, id, "late");
  await callNext(tx, house, lot, toCall);
  if (ending !== undefined) await endLot(tx, lot.id, ending, now);
}
