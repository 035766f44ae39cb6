import { inTransaction } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import { hasPlaces } from "../queries.ts";
import { settleSlice } from "./settling.ts";
import { beginSweep, isSweepWanted, noteSwept, takeSweep } from "./sweep-store.ts";

/** Goes on with what was begun, slice by slice; what a stop interrupts, the next run goes on with. */
export async function sweep(house: House, stopping?: AbortSignal): Promise<void> {
  while (stopping?.aborted !== true) {
    const went = await inTransaction(house, async (tx, now) => {
      const taken = await takeSweep(tx);
      if (taken === undefined) return false;
      const slice = await settleSlice(tx, house, taken.reached, now);
      await noteSwept(tx, taken.id, slice, now);
      return true;
    });
    if (!went) return;
  }
}

export const isWanted = (house: House): Promise<boolean> => isSweepWanted(house.database);

/** Once a day everybody is looked at: whom a list brought in, and whom boundaries of this day have moved. */
export async function beginDailySweep(house: House): Promise<void> {
  await inTransaction(house, async (tx, now) => {
    if (await hasPlaces(tx)) await beginSweep(tx, now);
  });
}
