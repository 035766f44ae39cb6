import { inTransaction } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import type { Job } from "../../../platform/room.ts";
import { makeVideo } from "../../../platform/videos/make-video.ts";
import { deleteFile, ensureFolder, pathIn } from "../../../platform/videos/room.ts";
import { forgetFile, listGoneFiles, saveMadeVideo, takeWaitingVideo } from "./video-store.ts";

/** Whatever takes its worker with it each time is left. */
const MOST_TRIES = 3;

/** Rewrites what was sent, one video after the other; nothing is held in the database meanwhile. */
export async function makeVideos(house: House, stopping?: AbortSignal): Promise<void> {
  const { videos: room } = house;
  if (room === undefined) return;
  while (!stopping?.aborted) {
    const next = await inTransaction(house, (tx, now) => takeWaitingVideo(tx, now));
    if (next === undefined) break;
    await ensureFolder(room);
    const { sent, to, tries } = next;
    const made =
      tries >= MOST_TRIES ? "broken" : await makeVideo(pathIn(room, sent), pathIn(room, to));
    await inTransaction(house, (tx) => saveMadeVideo(tx, next, made));
  }
  await sweepVideos(house);
}

/** Deletes the files of what is gone, and of what was broken off half-way. */
export async function sweepVideos({ database, clock, videos: room }: House): Promise<void> {
  if (room === undefined) return;
  for (const name of await listGoneFiles(database, clock.now())) {
    await deleteFile(room, name);
    await forgetFile(database, name);
  }
}

export const videoJobs: readonly Job[] = [
  { name: "pictures.make-videos", cron: "* * * * *", everySeconds: 5, run: makeVideos },
];
