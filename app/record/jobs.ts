import type { Job } from "../../platform/room.ts";
import { sealLines } from "./seal.ts";

export const jobs: readonly Job[] = [
  { name: "record.seal", cron: "* * * * *", everySeconds: 1, run: sealLines },
];
