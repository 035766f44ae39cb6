import { forgetOldLimits } from "../../platform/limits.ts";
import type { Job } from "../../platform/room.ts";
import { forgetOldWaits } from "../../platform/waits.ts";
import { sweepChallenges } from "./passkeys/store.ts";
import { sweep } from "./store.ts";
import { sweepForms } from "./unsent/store.ts";

export const jobs: readonly Job[] = [
  {
    name: "sign-in.sweep",
    cron: "17 * * * *",
    run: async ({ database, clock }) => {
      await sweep(database, clock.now());
      await sweepChallenges(database, clock.now());
      await sweepForms(database, clock.now());
      await forgetOldLimits(database);
      await forgetOldWaits(database);
    },
  },
];
