import type { DatabaseUrls } from "../../platform/database/database.ts";
import { migrate } from "../../platform/database/migrate.ts";
import type { Log } from "../../platform/log/log.ts";
import { allAppendOnly, allTables } from "./rooms.ts";

/** Brings the party's database to the newest form of every room's tables, and grants the application its part. */
export const migrateParty = (urls: DatabaseUrls, log?: Log): Promise<void> =>
  migrate(urls, { tables: allTables(), appendOnly: allAppendOnly() }, log);
