import { type Job, SOON_AFTER_IT_IS_DUE } from "../../platform/room.ts";
import { noteNumbers, sendDue } from "./letting-out/sending.ts";

export const jobs: readonly Job[] = [
  { name: "newsletters.send", ...SOON_AFTER_IT_IS_DUE, run: sendDue },
  { name: "newsletters.note-numbers", cron: "*/10 * * * *", run: noteNumbers },
];
