import { inTransaction } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import { type Job, SOON_AFTER_IT_IS_DUE } from "../../platform/room.ts";
import { addDays } from "../../platform/time/days.ts";
import { follow } from "./following.ts";
import { ENDED_DAYS } from "./kept.ts";
import { dropEndedBefore, wantMending } from "./link-store.ts";
import { MINUTES_TO_LINK } from "./linking.ts";
import { dropLinkingsBefore } from "./linking-store.ts";
import { readRoles } from "./reading.ts";

const MINUTE_MS = 60_000;

/** Each account is compared once more with the server, by the same queue as all else; what nobody needs is dropped. */
export async function mendAtNight(house: House): Promise<void> {
  await readRoles(house);
  await inTransaction(house, async (tx, now) => {
    await wantMending(tx);
    await dropEndedBefore(tx, addDays(now, -ENDED_DAYS));
    await dropLinkingsBefore(tx, new Date(now.getTime() - MINUTES_TO_LINK * MINUTE_MS));
  });
}

export const jobs: readonly Job[] = [
  { name: "chat.follow", ...SOON_AFTER_IT_IS_DUE, run: follow },
  { name: "chat.mend", cron: "27 3 * * *", run: mendAtNight },
];
