import { migrate } from "../../platform/database/migrate.ts";
import { allTables } from "../rooms.ts";

/** Brings the party's database to the newest form of every room's tables. */
export const migrateParty = (databaseUrl: string): Promise<void> =>
  migrate(databaseUrl, allTables());
