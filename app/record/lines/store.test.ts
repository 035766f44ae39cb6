import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../../platform/act.ts";
import { byClock } from "../../../platform/capacity.ts";
import { type OpenDatabase, openDatabase } from "../../../platform/database/database.ts";
import { openLog } from "../../../platform/log/log.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { listLines } from "../queries.ts";

const at = aHouse();
let owner: OpenDatabase;
beforeAll(() => {
  owner = openDatabase(at.ownerUrl, openLog("silent"), 1);
});
afterAll(() => owner.close());

const add = (says: string) =>
  inTransaction(at.house, (tx) =>
    at.house.record(tx, { act: "rooms.act", by: byClock, on: "/x/1", says }, at.clock.now()),
  );
const kept = async () => (await listLines(at.house.database)).lines.map(({ says }) => says);

describe("the record is append-only", () => {
  it.each([
    ["changed", sql`update record.line set says = 'something else'`],
    ["changed, not even to what it is", sql`update record.line set says = says`],
    ["changed where there is none", sql`update record.line set says = 'x' where number < 0`],
    ["deleted", sql`delete from record.line`],
    ["emptied", sql`truncate record.line`],
    ["emptied with what hangs on it", sql`truncate record.line restart identity cascade`],
    [
      "changed by way of adding",
      sql`insert into record.line (number, act, by_whom, subject, says, facts, at)
        overriding system value select number, act, by_whom, subject, 'changed', facts, at from record.line
        on conflict (number) do update set says = excluded.says`,
    ],
  ])("a line cannot be %s, not even by the owner of the tables", async (_what, attempt) => {
    await add("first");
    const before = await kept();
    await expect(attempt.execute(at.house.database)).rejects.toThrow("permission denied");
    await expect(attempt.execute(owner.database)).rejects.toThrow(
      /append-only|cannot truncate a table/,
    );
    expect(await kept()).toEqual(before);
  });

  it("a line whose act is undone was never there", async () => {
    const before = await kept();
    const undone = inTransaction(at.house, async (tx) => {
      const line = { act: "rooms.act", by: byClock, on: "/x/2", says: "never" };
      await at.house.record(tx, line, at.clock.now());
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect(await kept()).toEqual(before);
  });
});
