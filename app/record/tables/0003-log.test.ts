import { type Kysely, sql } from "kysely";
import { expect, it } from "vitest";
import { openDatabase } from "../../../platform/database/database.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { checkRecord } from "../checking/check.ts";
import { findEntry } from "../lines/entry.ts";
import { findPublished } from "../publishing/published-queries.ts";
import { listEntries } from "../queries.ts";
import { sealLines } from "../sealing/seal.ts";
import { line } from "./0001-line.ts";
import { filters } from "./0002-filters.ts";
import { log } from "./0003-log.ts";

const at = aHouse();
const LINES = 2_345;

it("lines from before the log get their entries and their places, in the order in which they were", async () => {
  const owner = openDatabase(at.ownerUrl, at.house.log, 2);
  const database = owner.database as unknown as Kysely<never>;
  await sql`drop schema record cascade`.execute(database);
  await line.up(database);
  await filters.up(database);
  await sql`
    insert into record.line (act, by_whom, subject, says, facts, at)
    select 'proposals.publish', 'the author', '/proposals/' || nth, 'Act ' || nth || '.',
      jsonb_build_object('nth', nth), '2027-03-01T12:00:00Z'::timestamptz + make_interval(secs => nth)
    from generate_series(1, ${LINES}::int) nth`.execute(database);
  await log.up(database);
  await sealLines({ ...at.house, database: owner.database });
  expect((await findPublished(owner.database))?.size).toBe(LINES);
  const [first] = await listEntries(owner.database, { from: 0, to: 1 });
  expect(findEntry(first?.entry ?? "")).toMatchObject({
    act: "proposals.publish",
    by: "the author",
    on: "/proposals/1",
    says: "Act 1.",
    facts: { nth: 1 },
    at: "2027-03-01T12:00:01.000Z",
  });
  const { lines, faults } = await checkRecord(owner.database, {});
  expect({ lines, faults }).toEqual({ lines: LINES, faults: [] });
  const change = sql`update record.line set says = 'x'`.execute(owner.database);
  await expect(change).rejects.toThrow("append-only");
  await owner.close();
});
