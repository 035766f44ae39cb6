import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import pg from "pg";
import { OWNER, SUPERUSER } from "../../platform/postgres/roles.ts";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const BUILT = join(root, "dist/server");
/** Beside the built programs, since they look for other files from where they stand. */
const LATER = join(root, "dist/server-later");
const CLOCK = pathToFileURL(join(root, "journeys/setting/later.mjs")).href;

/** Without a quote, since it stands within JavaScript's. */
const LATER_CLOCK = "(clock_timestamp() + current_setting($$journeys.ahead$$)::interval)";

/**
 * The built programs once more, with a clock of the database that is ahead. Libraries stand in them, so that their own text
 * is what asks the database for the time. It is the same text however far ahead: Node can keep what it compiled of it, and
 * a program starts in two thirds of the time.
 */
export function buildLater(): void {
  const stamp = readFileSync(join(root, "dist/built-from.json"), "utf8");
  const stampFile = join(LATER, "built-from.json");
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  rmSync(LATER, { recursive: true, force: true });
  for (const file of globSync("**/*.js", { cwd: BUILT })) {
    mkdirSync(dirname(join(LATER, file)), { recursive: true });
    const text = readFileSync(join(BUILT, file), "utf8");
    writeFileSync(
      join(LATER, file),
      text.replaceAll("clock_timestamp()", () => LATER_CLOCK),
    );
  }
  writeFileSync(stampFile, stamp);
}

/** Lets the owner of a database say how far it is ahead: a setting that nobody knows is a superuser's to set. */
export async function allowAhead(ownerUrl: string): Promise<void> {
  const url = new URL(ownerUrl);
  url.username = SUPERUSER;
  await order(url.href, `grant set on parameter journeys.ahead to ${OWNER}`);
}

/** From now on whoever connects to this database finds how far ahead it is. */
export async function setAhead(ownerUrl: string, aheadMs: number): Promise<void> {
  const name = pg.escapeIdentifier(new URL(ownerUrl).pathname.slice(1));
  await order(ownerUrl, `alter database ${name} set journeys.ahead = '${aheadMs} milliseconds'`);
}

async function order(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Where the programs of a party are that is so far ahead, and their surroundings. */
export function programsAhead(environment: NodeJS.ProcessEnv, aheadMs: number) {
  if (aheadMs === 0) return { folder: BUILT, env: environment };
  const ahead = { NODE_OPTIONS: `--import ${CLOCK}`, JOURNEY_AHEAD_MS: String(aheadMs) };
  return { folder: LATER, env: { ...environment, ...ahead } };
}
