import { type Job, SOON_AFTER_IT_IS_DUE } from "../../platform/room.ts";
import { endLapsedOffices } from "./ending.ts";

export const jobs: readonly Job[] = [
  { name: "offices.end-lapsed", ...SOON_AFTER_IT_IS_DUE, run: endLapsedOffices },
];
