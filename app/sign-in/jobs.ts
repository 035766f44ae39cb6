import type { Job } from "../../platform/room.ts";
import { sweep } from "./store.ts";

export const jobs: readonly Job[] = [
  {
    name: "sign-in.sweep",
    cron: "17 * * * *",
    run: (house) => sweep(house.database, house.clock.now()),
  },
];
