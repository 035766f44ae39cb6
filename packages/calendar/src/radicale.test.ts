import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  askRadicale,
  hasRadicale,
  isFound,
  type Radicale,
  startRadicale,
} from "../testing/radicale.ts";
import { readWithIcalJs } from "../testing/readers.ts";
import { type CalendarEvent, isRefusal, makeSeries, writeCalendar } from "./index.ts";

// Where it is not installed this is skipped: `apt-get install radicale` brings it.
describe.skipIf(!hasRadicale)("a calendar server takes what we write", () => {
  let radicale: Radicale;

  beforeAll(async () => {
    radicale = await startRadicale();
  });
  afterAll(() => radicale.stop());

  const series = makeSeries({
    first: { day: "2026-12-02", time: "19:00" },
    minutes: 90,
    repeats: "weekly",
  });
  if (isRefusal(series)) throw new Error(series.sentence);
  const hostile = "Rents; “now”, \\n\r\nBEGIN:VEVENT 🏠".repeat(5);
  const otherwise = [
    { on: "2026-12-09", title: hostile, isCancelled: true, changes: 1 },
    {
      on: "2026-12-16",
      title: hostile,
      moved: { from: "2026-12-17T19:00:00Z", to: "2026-12-17T20:30:00Z" },
    },
  ];
  const events: Record<string, CalendarEvent["when"]> = {
    days: { firstDay: "2027-05-05", lastDay: "2027-05-06" },
    moment: { at: "2027-05-05T21:00:00Z" },
    hours: { from: "2026-12-02T19:00:00Z", to: "2026-12-02T20:30:00Z" },
    series: { series, otherwise },
  };

  it.each(Object.entries(events))("%s, and gives it back as it was", async (name, when) => {
    const file = writeCalendar({
      name: "Meetings",
      language: "en-GB",
      product: "test",
      stampedAt: "2026-11-30T12:00:00Z",
      events: [{ uid: `${name}@breakthrough.example`, title: hostile, when, changes: 2 }],
    });
    const address = `${radicale.home}${name}.ics`;
    expect((await askRadicale("PUT", address, file)).status).toBe(201);
    const kept = await (await askRadicale("GET", address)).text();
    const year = { from: "2026-12-01T00:00:00.000Z", to: "2027-12-01T00:00:00.000Z" };
    expect(readWithIcalJs(kept, year)).toEqual(readWithIcalJs(file, year));
    expect(readWithIcalJs(kept, year).length).toBeGreaterThan(0);
  });

  it("finds a meeting of the series after each clock change at its hour in London", async () => {
    const found = (from: string, to: string) =>
      isFound(radicale.home, "series@breakthrough.example", from, to);
    expect(await found("20270407T180000Z", "20270407T181000Z")).toBe(true);
    expect(await found("20270407T193500Z", "20270407T200000Z")).toBe(false);
    expect(await found("20271103T200000Z", "20271103T201000Z")).toBe(true);
    expect(await found("20271103T180000Z", "20271103T185000Z")).toBe(false);
  });
});
