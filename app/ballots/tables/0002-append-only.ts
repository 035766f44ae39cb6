import type { Kysely } from "kysely";
import { appendOnly } from "../../../platform/database/append-only.ts";

/** What a ballot asks is fixed when it opens. */
export const optionsStand = {
  up: (db: Kysely<never>): Promise<void> => appendOnly(db, "ballots.option"),
};
