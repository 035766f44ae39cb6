import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { openPostgresForTests } from "./platform/testing/postgres-for-tests.ts";

const root = fileURLToPath(new URL(".", import.meta.url));

export async function migrateParty(databaseUrl: string): Promise<void> {
  const { migrate } = await import("./platform/database/migrate.ts");
  const party = new URL("./app/party.ts", import.meta.url);
  if (!existsSync(party)) {
    const { platformTables } = await import("./platform/tables/0001-platform.ts");
    return migrate(databaseUrl, { "platform-0001": platformTables as never });
  }
  const { tables } = await import(party.href);
  return migrate(databaseUrl, tables);
}

/** One PostgreSQL for the whole run; each test file clones its own database from the template. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stop, ...postgres } = await openPostgresForTests(root, migrateParty);
  project.provide("postgres", postgres);
  return stop;
}
