import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { mayTheClock } from "../../membership/door.ts";
import { callNext } from "../calling.ts";
import { decideSeats, type Rota, type RotaSeat } from "../rota.ts";
import { listSeats, lockRota } from "../rota-queries.ts";
import { saveSeat } from "../rota-store.ts";
import { refusals } from "../words.ts";

interface Tended {
  readonly rota: Rota;
  readonly late: readonly RotaSeat[];
  readonly toCall: number;
}

/** The clock asks the next of the lot where somebody did not answer, said no or has left. */
export const tendRota = defineAct({
  name: "social.tend-rota",
  input: v.object({ id: v.number() }),
  may: mayTheClock,
  facts: async (tx, { id }) => {
    const rota = await lockRota(tx, id);
    return rota === undefined
      ? refuse("not-found", refusals.unknown)
      : { rota, seats: await listSeats(tx, id) };
  },
  decide: ({ rota, seats }, _input, { now }): Tended | Refusal => {
    const { late, toCall } = decideSeats(rota, seats, now);
    return late.length === 0 && toCall === 0
      ? refuse("conflict", refusals.notDue)
      : { rota, late, toCall };
  },
  save: async (tx, { rota, late, toCall }, { house }) => {
    for (const { id } of late) await saveSeat(tx, id, "late");
    await callNext(tx, house, rota, toCall);
  },
});
