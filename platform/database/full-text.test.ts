import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openLog } from "../log/log.ts";
import { aDatabase } from "../testing/a-database.ts";
import type { TestDatabase } from "../testing/clone-database.ts";
import { type OpenDatabase, openDatabase } from "./database.ts";
import { readTyped } from "./full-text.ts";

let postgres: TestDatabase;
let app: OpenDatabase;
beforeAll(async () => {
  postgres = await aDatabase();
  app = openDatabase(postgres.url, openLog("silent"), 1);
});
afterAll(async () => {
  await app.close();
  await postgres.drop();
});

it("a search is planned for its own words: what is rare and what is common are not found in one way", async () => {
  const query = await readTyped(app.database, "english", "rents");
  await sql`select 1 where to_tsvector('english', ${"fair rents"}) @@ ${query}`.execute(
    app.database,
  );
  const { rows } = await sql<{ statement: string }>`
    select statement from pg_prepared_statements`.execute(app.database);
  const statements = rows.map(({ statement }) => statement);
  expect(statements.some((one) => one.includes("to_tsquery"))).toBe(true);
  expect(statements.filter((one) => one.includes("@@"))).toEqual([]);
});
