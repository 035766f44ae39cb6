import {
  askRadicale,
  hasRadicale,
  isFound,
  type Radicale,
  startRadicale,
} from "@breakthrough/calendar/testing/radicale";
import { readWithIcalJs, readWithNodeIcal } from "@breakthrough/calendar/testing/readers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Visitor } from "../../../testing/visit.ts";
import { cancel } from "../holding/acts/cancel.ts";
import { hold } from "../holding/acts/hold.ts";
import { anEventHouse } from "../testing/an-event-house.ts";

const { at, an, done, eventCalled, aBranchWith } = anEventHouse();
const year = { from: "2027-03-01T00:00:00.000Z", to: "2028-03-01T00:00:00.000Z" };
/** The last Sunday of each month, over midnight; in 2027 the clocks go forward on 28 March. */
const MONTHLY = [
  ["2027-03-28T18:00:00.000Z", "2027-03-28T23:30:00.000Z"],
  ["2027-04-25T18:00:00.000Z", "2027-04-25T23:30:00.000Z"],
  ["2027-05-30T18:00:00.000Z", "2027-05-30T23:30:00.000Z"],
];
let file: string;
let second: number;

beforeAll(async () => {
  const { id, scope, secretary } = await aBranchWith("Plymouth");
  const monthly = { repeats: "last-of-month", dates: "3", day: "2027-03-28" };
  const times = { from: "19:00", until: "00:30", endsNextDay: "yes" };
  await done(hold, an({ scope, title: "Monthly", ...monthly, ...times }), secretary);
  second = (await eventCalled("Monthly")).id + 1;
  await done(cancel, { id: String(second), why: "The hall is flooded." }, secretary);
  file = (await new Visitor(at).get(`/events/of/branch-${id}.ics`)).page;
});

it("the calendar of a branch is read alike by two readers, each date at its hour in London", () => {
  for (const read of [readWithIcalJs, readWithNodeIcal]) {
    const shown = read(file, year);
    expect(shown.map(({ from, to }) => [from, to])).toEqual(MONTHLY);
    expect(shown.map(({ isCancelled }) => isCancelled)).toEqual([false, true, false]);
  }
});

// Where it is not installed this is skipped: `apt-get install radicale` brings it.
describe.skipIf(!hasRadicale)("a calendar server", () => {
  let radicale: Radicale;
  beforeAll(async () => {
    radicale = await startRadicale();
  });
  afterAll(() => radicale.stop());

  it("takes each date over from the calendar of a branch, and finds it at its hour", async () => {
    const [head = "", ...events] = file.split("BEGIN:VEVENT");
    expect(events).toHaveLength(MONTHLY.length);
    for (const [number, event] of events.entries()) {
      const whole = `${head}BEGIN:VEVENT${event.replace(/END:VCALENDAR\s*$/, "")}END:VCALENDAR\r\n`;
      const address = `${radicale.home}${number}.ics`;
      // A server keeps one event a file, and refuses the METHOD of a file that was published.
      const kept = whole.replace("METHOD:PUBLISH\r\n", "");
      expect((await askRadicale("PUT", address, kept)).status).toBe(201);
      const back = await (await askRadicale("GET", address)).text();
      expect(readWithIcalJs(back, year)).toEqual(readWithIcalJs(whole, year));
    }
    const uid = `event-${second - 1}@party.test`;
    expect(await isFound(radicale.home, uid, "20270328T180000Z", "20270328T181000Z")).toBe(true);
    expect(await isFound(radicale.home, uid, "20270328T233500Z", "20270329T020000Z")).toBe(false);
  });
});
