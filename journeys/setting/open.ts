import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { DatabaseUrls } from "../../platform/database/database.ts";
import { openPostgresForTests } from "../../platform/testing/postgres-for-tests.ts";
import { allowAhead, buildLater } from "./later.ts";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What all journeys share: one PostgreSQL, and what was looked at. Both travel to their workers in the environment. */
async function open(): Promise<() => Promise<void>> {
  buildLater();
  const { stop, ...postgres } = await openPostgresForTests(root, migrateWithBuild);
  await allowAhead(postgres.ownerUrl);
  process.env.JOURNEYS_POSTGRES = JSON.stringify(postgres);
  const seen = mkdtempSync(join(tmpdir(), "breakthrough-seen-"));
  process.env.JOURNEYS_SEEN = seen;
  return async () => {
    rmSync(seen, { recursive: true });
    await stop();
  };
}

/** By the program that was built, since journeys drive that one. */
async function migrateWithBuild({ url, ownerUrl }: DatabaseUrls): Promise<void> {
  execFileSync(process.execPath, [`${root}/dist/server/migrate.js`], {
    env: { ...process.env, DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl },
  });
}

export default open;
