import type { Job } from "../../platform/room.ts";
import { endLapsedOffices } from "./ending.ts";

export const jobs: readonly Job[] = [
  { name: "offices.end-lapsed", cron: "* * * * *", run: endLapsedOffices },
];
