import type { Job } from "../../platform/room.ts";
import { postDue } from "./posting.ts";

/** By day alone: nobody is woken by a first letter. Days are the UK's, and so is the cron's time. */
export const jobs: readonly Job[] = [
  { name: "first-letters.post", cron: "*/10 9-19 * * *", run: postDue },
];
