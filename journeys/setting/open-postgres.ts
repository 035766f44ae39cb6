import { execFileSync } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { openPostgresForTests } from "../../platform/testing/postgres-for-tests.ts";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** One PostgreSQL for every journey. What a worker needs to clone a database travels in the environment. */
async function openPostgres(): Promise<() => Promise<void>> {
  const { stop, ...postgres } = await openPostgresForTests(root, migrateWithBuild);
  process.env.JOURNEYS_POSTGRES = JSON.stringify(postgres);
  return stop;
}

/** By the program that was built, since journeys drive that one. */
async function migrateWithBuild(databaseUrl: string): Promise<void> {
  const built = pathToFileURL(`${root}/dist/server/migrate.js`).href;
  const script = `import { migrateParty } from ${JSON.stringify(built)}; await migrateParty(process.argv[1]);`;
  execFileSync(process.execPath, ["--input-type=module", "--eval", script, databaseUrl]);
}

export default openPostgres;
