import { perform } from "../../platform/act.ts";
import { theClock } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import type { Job } from "../../platform/room.ts";
import { dayOf } from "../../platform/time/days.ts";
import { openReview } from "./acts/open-review.ts";
import { listDueForReview } from "./queries.ts";

/** Opens every review whose day has come. A policy that somebody else was quicker with refuses, which is fine. */
export async function openDueReviews(house: House): Promise<void> {
  for (const id of await listDueForReview(house.database, dayOf(house.clock.now()))) {
    await perform(house, openReview, { id }, { actor: theClock });
  }
}

export const jobs: readonly Job[] = [
  { name: "policy.open-reviews", cron: "*/10 * * * *", run: openDueReviews },
];
