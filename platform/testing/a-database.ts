import { inject } from "vitest";
import { cloneDatabase, newDatabase, type TestDatabase } from "./clone-database.ts";
import type { PostgresForTests } from "./postgres-for-tests.ts";

declare module "vitest" {
  interface ProvidedContext {
    postgres: PostgresForTests;
  }
}

/** An empty database with every table, for a test file of the Vitest project `house`. */
export async function aDatabase(): Promise<TestDatabase> {
  return cloneDatabase(inject("postgres"));
}

/** A database without any table. */
export async function anEmptyDatabase(): Promise<TestDatabase> {
  return newDatabase(inject("postgres"), "template1");
}
