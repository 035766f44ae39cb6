import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { migrateParty } from "./app/wiring/migrating.ts";
import { openPostgresForTests } from "./platform/testing/postgres-for-tests.ts";

const root = fileURLToPath(new URL(".", import.meta.url));

/** One PostgreSQL for the whole run; each test file clones its own database from the template. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stop, ...postgres } = await openPostgresForTests(root, (urls) => migrateParty(urls));
  project.provide("postgres", postgres);
  return stop;
}
