import fc from "fast-check";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLog } from "../log/log.ts";
import { aDatabase } from "../testing/a-database.ts";
import { type OpenDatabase, openDatabase } from "./database.ts";
import { readInstant } from "./instants.ts";

let opened: OpenDatabase;
let drop: () => Promise<void>;
beforeAll(async () => {
  const made = await aDatabase();
  drop = made.drop;
  opened = openDatabase(made.url, openLog("silent"), 2);
});
afterAll(async () => {
  await opened.close();
  await drop();
});

const BEGIN = Date.parse("0001-01-01T00:00:00Z");
const END = Date.parse("9999-12-31T23:59:59Z");
const instant = fc.integer({ min: BEGIN, max: END }).map((milliseconds) => new Date(milliseconds));

describe("an instant out of the database", () => {
  it("is the one that went in, to the millisecond", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(instant, { minLength: 1, maxLength: 200 }), async (instants) => {
        const texts = instants.map((one) => one.toISOString());
        const { rows } = await sql<{ at: Date; milliseconds: number }>`
          select at, floor(extract(epoch from at) * 1000)::bigint as milliseconds
          from unnest(${texts}::timestamptz[]) with ordinality as given (at, place) order by place
        `.execute(opened.database);
        expect(rows.map(({ at }) => at)).toEqual(instants);
        expect(rows.map(({ milliseconds }) => milliseconds)).toEqual(instants.map(Number));
      }),
      { numRuns: 50 },
    );
  });

  it("loses what is finer than a millisecond, and nothing else", async () => {
    const written = [
      "12:00:00.1",
      "12:00:00.12",
      "12:00:00.123",
      "12:00:00.123999",
      "23:59:59.999999",
    ];
    const { rows } = await sql<{ at: Date }>`
      select at::timestamptz from unnest(${written.map((time) => `2027-03-01 ${time}Z`)}::text[]) as given (at)
    `.execute(opened.database);
    const times = rows.map(({ at }) => at.toISOString().slice(11, 23));
    const whole = ["12:00:00.100", "12:00:00.120", "12:00:00.123", "12:00:00.123", "23:59:59.999"];
    expect(times).toEqual(whole);
  });

  it.each([
    ["infinity", Number.POSITIVE_INFINITY],
    ["-infinity", Number.NEGATIVE_INFINITY],
    ["2027-03-01 12:00:00+05:30", Date.parse("2027-03-01T06:30:00Z")],
    ["2027-03-01 12:00:00-03", Date.parse("2027-03-01T15:00:00Z")],
    ["0044-03-15 12:00:00+00 BC", Date.parse("-000043-03-15T12:00:00Z")],
    ["0079-10-24 13:00:00+00", Date.parse("0079-10-24T13:00:00Z")],
    ["12027-03-01 12:00:00+00", Date.parse("+012027-03-01T12:00:00Z")],
  ])("is left to the library where it is an odd one: %s", (text, milliseconds) => {
    expect(Number(readInstant(text))).toBe(milliseconds);
  });

  it("is what the driver reads with everywhere, and every session speaks UTC", async () => {
    expect(pg.types.getTypeParser(1184, "text")).toBe(readInstant);
    const { rows } = await sql<{ TimeZone: string }>`show timezone`.execute(opened.database);
    expect(rows).toEqual([{ TimeZone: "UTC" }]);
  });
});
