import { inTransaction } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import type { Job } from "../../platform/room.ts";
import { addDays, addDaysTo, dayOf } from "../../platform/time/days.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { deleteOld } from "./register/register-store.ts";

/** Deletes copies of the register whose time is over, with all that hangs on them, and those that nobody kept. */
export async function deleteOldRegisters(house: House): Promise<void> {
  const { doorstepsKeptDays } = await rulesInForce(house.database);
  await inTransaction(house, (tx, now) =>
    deleteOld(tx, {
      suppliedBy: addDaysTo(dayOf(now), -doorstepsKeptDays),
      unkeptSince: addDays(now, -1),
    }),
  );
}

export const jobs: readonly Job[] = [
  { name: "doorsteps.delete-old-registers", cron: "7 * * * *", run: deleteOldRegisters },
];
