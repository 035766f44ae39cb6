import type { Job } from "../../platform/room.ts";
import { sendSigns } from "./push/send-signs.ts";
import { forgetOldHappenings } from "./telling/happening-store.ts";
import { postDigest } from "./telling/post-digest.ts";
import { tellFollowers } from "./telling/tell.ts";

export const jobs: readonly Job[] = [
  { name: "this-week.tell", cron: "* * * * *", everySeconds: 10, run: tellFollowers },
  {
    name: "this-week.push",
    cron: "* * * * *",
    everySeconds: 30,
    run: (house, stopping) => sendSigns(house, stopping),
  },
  {
    name: "this-week.digest",
    cron: "0 7 * * 1",
    run: (house, stopping) => postDigest(house, stopping),
  },
  {
    name: "this-week.forget",
    cron: "23 4 * * *",
    run: ({ database, clock }) => forgetOldHappenings(database, clock.now()),
  },
];
