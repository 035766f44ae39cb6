import type { Kysely } from "kysely";
import { appendOnly } from "../database/append-only.ts";

/** Whose database this is, and whether it is a demonstration, in which keys are buttons: said once, for ever. */
export const partyStands = {
  up: (db: Kysely<never>): Promise<void> => appendOnly(db, "platform.party"),
};
