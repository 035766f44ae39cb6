import { execFileSync } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { DatabaseUrls } from "../../platform/database/database.ts";
import { openPostgresForTests } from "../../platform/testing/postgres-for-tests.ts";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** One PostgreSQL for every journey. What a worker needs to clone a database travels in the environment. */
async function openPostgres(): Promise<() => Promise<void>> {
  const { stop, ...postgres } = await openPostgresForTests(root, migrateWithBuild);
  process.env.JOURNEYS_POSTGRES = JSON.stringify(postgres);
  return stop;
}

/** By the program that was built, since journeys drive that one. */
async function migrateWithBuild({ url, ownerUrl }: DatabaseUrls): Promise<void> {
  execFileSync(process.execPath, [`${root}/dist/server/migrate.js`], {
    env: { ...process.env, DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl },
  });
}

export default openPostgres;
