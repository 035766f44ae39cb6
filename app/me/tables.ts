import type { PersonId } from "../../platform/ids.ts";

export type MeTables = {
  /** Of the secret address of somebody's own calendar, its hash. */
  "me.calendar_key": { person_id: PersonId; hash: string; made_at: Date };
};
