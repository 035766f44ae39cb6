import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openLog } from "../log/log.ts";
import { aDatabase } from "../testing/a-database.ts";
import type { TestDatabase } from "../testing/clone-database.ts";
import { type OpenDatabase, openDatabase } from "./database.ts";
import { readTyped } from "./full-text.ts";
import { PLANNED_EACH_TIME } from "./named-statements.ts";

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
  const search = sql`select 1 where to_tsvector('english', ${"fair rents"}) @@ ${query}`;
  // Whether others are prepared hangs on how many there were in this process: past a number none is.
  expect(search.compile(app.database).sql).toContain(PLANNED_EACH_TIME);
  await search.execute(app.database);
  const { rows } = await sql<{ statement: string }>`
    select statement from pg_prepared_statements`.execute(app.database);
  const statements = rows.map(({ statement }) => statement);
  expect(statements.filter((one) => one.includes("@@"))).toEqual([]);
});
