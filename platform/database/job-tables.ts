import { PgBoss } from "pg-boss";
import { SEARCH_PATH } from "./database.ts";

export const JOBS_SCHEMA = "jobs";

/** Neither schedules nor cleans: opened to look at the tables, or to bring them up to date. */
const openBoss = (connectionString: string, migrate: boolean): PgBoss =>
  new PgBoss({
    ...{ connectionString, options: SEARCH_PATH, schema: JOBS_SCHEMA, max: 1 },
    ...{ migrate, supervise: false, schedule: false },
  });

/** Brings pg-boss's own tables to its version. By the owner, since at work it only reads and writes rows. */
export async function migrateJobs(ownerUrl: string): Promise<void> {
  const boss = openBoss(ownerUrl, true);
  const errors: Error[] = [];
  boss.on("error", (error) => errors.push(error));
  await boss.start();
  await boss.stop({ graceful: false });
  if (errors[0] !== undefined) throw errors[0];
}

/** Are pg-boss's tables there, and of its version? */
export async function hasJobTables(url: string): Promise<boolean> {
  const boss = openBoss(url, false);
  boss.on("error", () => undefined);
  try {
    await boss.start();
    return true;
  } catch (error) {
    if (error instanceof Error && /not installed|requires migrations/.test(error.message))
      return false;
    throw error;
  } finally {
    await boss.stop({ graceful: false });
  }
}
