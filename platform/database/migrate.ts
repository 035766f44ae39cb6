import { type Migration, Migrator } from "kysely/migration";
import { openLog } from "../log.ts";
import { openDatabase } from "./database.ts";

/**
 * Brings every room's tables to their newest form. Several processes may call it at once: the migrator locks.
 * @param tables migrations by name, `<room>-<number>-<what>`; a room never names another room's tables,
 *   so rooms may be added or grow in any order.
 */
export async function migrate(
  databaseUrl: string,
  tables: Readonly<Record<string, Migration>>,
): Promise<void> {
  const { database, close } = openDatabase(databaseUrl, openLog("warn"), 2);
  try {
    const migrator = new Migrator({
      db: database,
      provider: { getMigrations: async () => ({ ...tables }) },
      migrationTableSchema: "platform",
      allowUnorderedMigrations: true,
    });
    const { error, results } = await migrator.migrateToLatest();
    if (error !== undefined) {
      const failed = results?.find((result) => result.status === "Error")?.migrationName;
      throw new Error(`The table change ${failed ?? "(unknown)"} failed`, { cause: error });
    }
  } finally {
    await close();
  }
}
