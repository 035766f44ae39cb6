import { inTransaction } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import { makeSizes } from "../../platform/pictures/make-sizes.ts";
import type { Job } from "../../platform/room.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { deleteOldHidden } from "./hiding-store.ts";
import { SIDES } from "./picture.ts";
import { saveMade, takeWaiting } from "./picture-store.ts";
import { videoJobs } from "./videos/jobs.ts";
import { deleteOldHiddenVideos } from "./videos/video-store.ts";

/** Whatever takes its worker with it each time is left. */
const MOST_TRIES = 3;

/** Makes the sizes of what was sent, one picture after the other; nothing is held in the database meanwhile. */
export async function makePictures(house: House, stopping?: AbortSignal): Promise<void> {
  while (!stopping?.aborted) {
    const next = await inTransaction(house, (tx) => takeWaiting(tx));
    if (next === undefined) return;
    const { id, bytes, tries } = next;
    const made = tries >= MOST_TRIES ? "broken" : await makeSizes(bytes, SIDES);
    await inTransaction(house, (tx) => saveMade(tx, id, made));
  }
}

/** What two keys hid is kept for a jury, and no longer than the rules say. */
export async function forgetHidden({ database, clock }: House): Promise<void> {
  const { hiddenTextDays } = await rulesInForce(database);
  await deleteOldHidden(database, hiddenTextDays, clock.now());
  await deleteOldHiddenVideos(database, hiddenTextDays, clock.now());
}

export const jobs: readonly Job[] = [
  { name: "pictures.make", cron: "* * * * *", everySeconds: 5, run: makePictures },
  { name: "pictures.forget-hidden", cron: "53 4 * * *", run: forgetHidden },
  ...videoJobs,
];
