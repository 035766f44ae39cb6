import type { Kysely } from "kysely";
import { appendOnly } from "../../../platform/database/append-only.ts";

/** A number once in force stays on record; another is set after it. */
export const settingsStand = {
  up: (db: Kysely<never>): Promise<void> => appendOnly(db, "rulebook.setting"),
};
