import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type OpenDatabase, openDatabase } from "../database/database.ts";
import { openLog } from "../log/log.ts";
import { saveMillisecondsAhead } from "../party.ts";
import { aDatabase } from "../testing/a-database.ts";
import { clockAt } from "./clock.ts";
import { followTime } from "./followed-clock.ts";

const log = openLog("silent");
const DAY = 86_400_000;
let opened: OpenDatabase;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await aDatabase();
  drop = database.drop;
  opened = openDatabase(database.url, log, 4);
});
afterAll(async () => {
  await opened.close();
  await drop();
});

const follow = async () => {
  const clock = clockAt("2027-03-01T12:00:00Z");
  return { clock, stop: await followTime({ database: opened.database, clock, log }) };
};

it("every process tells the time to which any of them has moved it", async () => {
  await saveMillisecondsAhead(opened.database, DAY);
  const [one, other] = await Promise.all([follow(), follow()]);
  expect(one.clock.now()).toEqual(new Date("2027-03-02T12:00:00Z"));
  await saveMillisecondsAhead(opened.database, 3 * DAY);
  await expect
    .poll(() => other.clock.now(), { timeout: 5_000 })
    .toEqual(new Date("2027-03-04T12:00:00Z"));
  await Promise.all([one.stop(), other.stop()]);
});

it("stopped, it looks no more", async () => {
  const { clock, stop } = await follow();
  await stop();
  await saveMillisecondsAhead(opened.database, 9 * DAY);
  await pause(1_300);
  expect(clock.now()).toEqual(new Date("2027-03-04T12:00:00Z"));
});
