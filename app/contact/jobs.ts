import type { House } from "../../platform/house.ts";
import type { Job } from "../../platform/room.ts";
import { noteUndelivered } from "./inbox/undelivered.ts";
import { deleteOld } from "./writing/message-store.ts";

/** Deletes what people wrote once its days are over, and what nobody confirmed. */
export const deleteOldMessages = ({ database, clock }: House): Promise<void> =>
  deleteOld(database, clock.now());

export const jobs: readonly Job[] = [
  { name: "contact.delete-old", cron: "47 * * * *", run: deleteOldMessages },
  { name: "contact.note-undelivered", cron: "*/10 * * * *", run: noteUndelivered },
];
