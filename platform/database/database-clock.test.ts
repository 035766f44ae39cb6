import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLog } from "../log/log.ts";
import { aDatabase } from "../testing/a-database.ts";
import { clockBy } from "../time/clock.ts";
import { type OpenDatabase, openDatabase } from "./database.ts";
import {
  aheadOf,
  FAR_OFF_MS,
  nearestTo,
  OFF_MS,
  offBy,
  openDatabaseClock,
  stateOfClock,
} from "./database-clock.ts";

const at = (milliseconds: number) => new Date(1_800_000_000_000 + milliseconds);
const anyShift = fc.integer({ min: -3_600_000, max: 3_600_000 });
const anyDelay = fc.nat(20_000);

describe("how far a clock is off", () => {
  it("is never said to be more than it is, however slow the answer", () => {
    fc.assert(
      fc.property(anyShift, anyDelay, anyDelay, (shift, there, back) => {
        // Our clock shows `shift` less than the database's, whose clock is read between asking and answer.
        const ahead = aheadOf(at(there + shift), at(0), at(there + back));
        expect(offBy(ahead)).toBeLessThanOrEqual(Math.abs(shift));
        expect(Math.abs(nearestTo(0, ahead) - shift)).toBeLessThanOrEqual(there + back);
        // What was believed and is true stays as it is.
        expect(nearestTo(shift, ahead)).toBe(shift);
      }),
    );
  });

  it.each([
    [0, "right"],
    [OFF_MS, "right"],
    [OFF_MS + 1, "off"],
    [FAR_OFF_MS, "off"],
    [FAR_OFF_MS + 1, "far-off"],
  ] as const)("of %i ms counts as %s, ahead as behind", (shift, state) => {
    expect(stateOfClock({ least: shift, most: shift })).toBe(state);
    expect(stateOfClock({ least: -shift, most: -shift })).toBe(state);
  });
});

describe("the database's clock", () => {
  const logged: string[] = [];
  const log = openLog("info", (line) => logged.push(line));
  let opened: OpenDatabase;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    const database = await aDatabase();
    drop = database.drop;
    opened = openDatabase(database.url, log, 2);
  });
  afterAll(async () => {
    await opened.close();
    await drop();
  });

  it.each([-600_000, -3_000, 0, 3_000, 600_000])(
    "tells the database's time where the machine's is set by %i ms",
    async (shift) => {
      const own = clockBy(() => new Date(Date.now() + shift));
      const { clock, stop } = await openDatabaseClock(opened.database, log, own);
      // The test's server runs on this machine, so this machine's time is its time.
      const error = Math.abs(clock.now().getTime() - Date.now());
      expect(error).toBeLessThan(OFF_MS);
      const within = await clock.within(opened.database);
      expect(Math.abs(within.getTime() - Date.now())).toBeLessThan(OFF_MS);
      expect(clock.isFarOff).toBe(Math.abs(shift) > FAR_OFF_MS);
      stop();
    },
  );

  it("says once when the machine's clock is set wrong while it runs, and once when it is right", async () => {
    let shift = 0;
    const own = clockBy(() => new Date(Date.now() + shift));
    const { clock, stop } = await openDatabaseClock(opened.database, log, own);
    logged.length = 0;
    for (const next of [0, 5_000, 5_000, 60_000, 60_000, 0, 0]) {
      shift = next;
      await clock.within(opened.database);
      await pause(1);
    }
    stop();
    const events = logged.map((line) => JSON.parse(line));
    expect(events.map(({ event, level }) => [level, event])).toEqual([
      ["warn", "clock.off"],
      ["error", "clock.far-off"],
      ["info", "clock.right"],
    ]);
    expect(Math.round(events[1].secondsBehind)).toBe(-60);
  });
});
