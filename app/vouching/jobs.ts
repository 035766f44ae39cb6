import { inTransaction } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import type { Job } from "../../platform/room.ts";
import { eachByItself } from "../../platform/work/jobs.ts";
import { settle } from "./settling.ts";
import { listUnsettled } from "./store.ts";

/** What no act tells: a term ran out or was renewed, a ballot has set another number, a day has come. */
export async function settleAll(house: House): Promise<void> {
  await eachByItself(await listUnsettled(house.database), (personId) =>
    inTransaction(house, (tx, now) => settle(tx, house, personId, { now, isNew: false })),
  );
}

export const jobs: readonly Job[] = [
  { name: "vouching.settle", cron: "*/10 * * * *", run: settleAll },
];
