import { perform } from "../../platform/act.ts";
import { theClock } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import type { Job } from "../../platform/room.ts";
import { release } from "./acts/release.ts";
import { listEndedHolds } from "./queries.ts";

export async function releaseDue(house: House): Promise<void> {
  for (const id of await listEndedHolds(house.database, house.clock.now())) {
    await perform(house, release, { id }, { actor: theClock });
  }
}

export const jobs: readonly Job[] = [{ name: "holds.release", cron: "* * * * *", run: releaseDue }];
