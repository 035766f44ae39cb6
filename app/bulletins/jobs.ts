import { type Job, SOON_AFTER_IT_IS_DUE } from "../../platform/room.ts";
import { sendDue } from "./letters/sending.ts";

export const jobs: readonly Job[] = [
  { name: "bulletins.send", ...SOON_AFTER_IT_IS_DUE, run: sendDue },
];
