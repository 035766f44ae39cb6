import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { aHouse } from "../testing/a-house.ts";
import type { Database } from "./database/database.ts";
import { said } from "./refusal.ts";
import { letWaitsPass } from "./testing/waits-over.ts";
import { forgetOldWaits, type Pace, secondsToWait, takeTurn } from "./waits.ts";

const at = aHouse();
const says = said("test.wait", "Wait.");
const pace: Pace = {
  name: "test",
  free: 3,
  minutes: 60,
  seconds: { first: 10, longest: 40 },
  says,
};
const turn = (key: string) => takeTurn(at.house.database, pace, key);

describe("turns", () => {
  it("come at once as often as the pace says, and then one by one after a wait that doubles up to its longest", async () => {
    for (const number of [1, 2, 3]) expect(await turn("one")).toEqual({ isYours: true, number });
    for (const [number, seconds] of [
      [4, 10],
      [5, 20],
      [6, 40],
      [7, 40],
    ] as const) {
      const early = await turn("one");
      expect(early.isYours ? 0 : early.seconds).toBeGreaterThan(seconds - 3);
      expect(early.isYours ? 0 : early.seconds).toBeLessThanOrEqual(seconds);
      await letWaitsPass(at.house.database);
      expect(await turn("one")).toEqual({ isYours: true, number });
    }
    expect(await turn("other")).toEqual({ isYours: true, number: 1 });
  });

  it("are used up by nobody who comes too early, however often", async () => {
    for (let taken = 0; taken < 3; taken++) await turn("knocked");
    await Promise.all(Array.from({ length: 40 }, () => turn("knocked")));
    const early = await turn("knocked");
    expect(early.isYours ? 99 : early.seconds).toBeLessThanOrEqual(10);
  });

  it("of many at one moment are no more than the pace says", async () => {
    const turns = await Promise.all(Array.from({ length: 20 }, () => turn("crowd")));
    expect(turns.filter(({ isYours }) => isYours)).toHaveLength(3);
  });

  it("that are free come at once, though one that began sooner comes later", async () => {
    await at.house.database.transaction().execute(async (sooner) => {
      await sql`select now()`.execute(sooner);
      expect(await turn("overtaken")).toEqual({ isYours: true, number: 1 });
      const overtaken = await takeTurn(sooner as unknown as Database, pace, "overtaken");
      expect(overtaken).toEqual({ isYours: true, number: 2 });
    });
  });
});

describe("a place that is past its limit", () => {
  const limit = { name: "test", most: 5 };
  const wait = (browser: string, key = "here") =>
    secondsToWait(at.house.database, limit, key, browser);

  it("lets each browser go on once when it has waited for itself, whatever others do", async () => {
    expect(await wait("ada")).toBe(5);
    for (let other = 0; other < 20; other++) await wait(`stranger ${other}`);
    expect(await wait("ada")).toBeLessThanOrEqual(5);
    await letWaitsPass(at.house.database);
    expect(await wait("bea")).toBeGreaterThan(0);
    expect(await wait("ada", "elsewhere")).toBeGreaterThan(0);
    expect(await wait("ada")).toBe(0);
    expect(await wait("ada")).toBeGreaterThan(0);
  });

  it("asks for a longer wait the more are waiting, and never for more than a minute", async () => {
    const waits: number[] = [];
    for (let other = 0; other < 100; other++)
      waits.push(await wait(`one of many ${other}`, "full"));
    expect([waits[0], waits[5], waits.at(-1)]).toEqual([5, 10, 60]);
    expect(waits).toEqual(waits.toSorted((one, other) => one - other));
  });

  it("keeps nothing of what is over", async () => {
    await wait("cleo", "kept");
    await letWaitsPass(at.house.database);
    await forgetOldWaits(at.house.database);
    expect(await wait("cleo", "kept")).toBe(0);
  });
});
