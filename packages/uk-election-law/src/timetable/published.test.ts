import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nationCalendar, workingDaysAfter } from "../days/calendar.ts";
import { addDays, knownDay } from "../days/day.ts";
import { renderCalendarFile } from "./calendar-file.ts";
import type { TimetableInput } from "./poll.ts";
import { flattenTimetable, timetable } from "./timetable.ts";

function tableOf(input: TimetableInput) {
  const table = timetable(input);
  if (!table.ok) throw new Error(`${table.field}: ${table.message}`);
  return table.value;
}

const datesOf = (input: TimetableInput): Record<string, string> => flattenTimetable(tableOf(input));
const rowOf = (input: TimetableInput, event: string) =>
  tableOf(input).rows.find((row) => row.event === event);
const notice = (on: string) => ({ noticeOfElection: { on, source: "Notice of election" } });

const council = { election: "local-principal", nation: "ENG", poll: "2027-05-06" };
const byElection = { election: "uk-parliament-by-election", nation: "ENG", poll: "2026-02-26" };

describe("dates that hang on the notice", () => {
  test("nominations open on the working day after the notice that was published", () => {
    expect(datesOf(council).nominationsOpen).toBe("2027-04-01");
    const dates = datesOf({ ...council, published: notice("2027-03-19") });
    expect(dates).toMatchObject({ noticeOfElection: "2027-03-19", nominationsOpen: "2027-03-22" });
  });

  test("in every council in England they do, whenever it comes in time", () => {
    const early = fc
      .integer({ min: 37, max: 80 })
      .map((days) => addDays(knownDay("2027-05-06"), -days));
    fc.assert(
      fc.property(early, (on) => {
        const table = tableOf({ ...council, published: notice(on) });
        const next = workingDaysAfter(on, 1, nationCalendar("ENG"));
        expect(flattenTimetable(table).nominationsOpen).toBe(next);
        // A notice may come before its last day: that is no difference from the law.
        expect(table.warnings).toEqual([]);
      }),
    );
  });

  test("a notice after its last day warns", () => {
    const late = tableOf({ ...council, published: notice("2027-04-01") });
    expect(late.warnings.join()).toContain("Thursday 1 April 2027");
  });

  test("without the notice the day is said to be the latest, in Scotland a window", () => {
    expect(rowOf(council, "nominationsOpen")).toMatchObject({ kind: "computed", isLatest: true });
    const scottish = { election: "local-principal", nation: "SCT", poll: "2027-05-06" };
    expect(rowOf(scottish, "nominationsOpen")).toMatchObject({ kind: "window" });
    const dates = datesOf(scottish);
    expect(
      dates.nominationsOpenEarliest && dates.nominationsOpenEarliest > (dates.noticeEarliest ?? ""),
    ).toBe(true);
    expect(datesOf({ ...scottish, published: notice("2027-03-22") }).nominationsOpen).toBe(
      "2027-03-23",
    );
  });

  test("the notice's day stands in the dates and in the calendar file", () => {
    const table = tableOf({ ...council, published: notice("2027-03-19") });
    const file = renderCalendarFile(table, "2026-11-20T12:00:00Z");
    expect(file).toContain("DTSTART;VALUE=DATE:20270319\r\n");
    expect(file).toContain("SUMMARY;LANGUAGE=en-GB:The notice of election is published\r\n");
    expect(file.replaceAll("\r\n ", "")).toContain("As published by the returning officer.");
  });
});

describe("the notice of a parliamentary by-election", () => {
  test("Gorton and Denton 2026: the writ bounds the notice more tightly than the close does", () => {
    const closed = { ...byElection, nominationsCloseWorkingDaysBeforePoll: 17 };
    expect(datesOf(closed).noticeOfElection).toBe("2026-01-29");
    expect(datesOf({ ...closed, writReceived: "2026-01-26" })).toMatchObject({
      noticeOfElection: "2026-01-28",
      nominationsOpen: "2026-01-29",
      nominationsClose: "2026-02-03",
    });
  });

  test("with the writ alone the notice has its last day, and the close its window", () => {
    const dates = datesOf({ ...byElection, writReceived: "2026-01-26" });
    expect(dates.noticeOfElection).toBe("2026-01-28");
    expect(dates).toMatchObject({
      nominationsCloseEarliest: "2026-01-30",
      nominationsCloseLatest: "2026-02-03",
    });
  });

  test("a close that the writ does not allow is refused", () => {
    const late = {
      ...byElection,
      nominationsCloseWorkingDaysBeforePoll: 17,
      writReceived: "2026-01-19",
    };
    expect(timetable(late)).toMatchObject({ ok: false });
  });

  test("a published close fixes what hangs on it, without the number of days", () => {
    const published = { nominationsClose: { on: "2025-04-02", source: "Notice" } };
    const dates = datesOf({ ...byElection, poll: "2025-05-01", published });
    expect(dates).toMatchObject({
      nominationsClose: "2025-04-02",
      withdrawals: "2025-04-02",
      agentAppointment: "2025-04-02",
      noticeOfElection: "2025-03-28",
      sopnPublicationLatest: "2025-04-03",
    });
  });

  test("a published notice narrows the window and opens nominations", () => {
    const dates = datesOf({ ...byElection, published: notice("2026-01-29") });
    expect(dates).toMatchObject({ noticeOfElection: "2026-01-29", nominationsOpen: "2026-01-30" });
    expect(dates.nominationsCloseEarliest).toBe("2026-02-03");
    const impossible = { ...byElection, published: notice("2026-02-10") };
    expect(timetable(impossible)).toMatchObject({ ok: false, field: "published.noticeOfElection" });
  });
});

describe("a published date", () => {
  test("of what this package does not compute becomes a row of its own", () => {
    const mayor = { election: "combined-authority-mayor", nation: "ENG", poll: "2024-05-02" };
    const published = {
      expensesReturn: { on: "2024-07-11", source: "Guidance of the returning officer" },
    };
    const table = tableOf({ ...mayor, published });
    expect(flattenTimetable(table).expensesReturn).toBe("2024-07-11");
    expect(table.notComputed.map(({ event }) => event)).not.toContain("expensesReturn");
  });

  test("of a return moves the candidate's declaration", () => {
    const returned = { expensesReturn: { on: "2024-08-01", source: "Receipt" } };
    const general = {
      election: "uk-parliament-general",
      nation: "ENG",
      poll: "2024-07-04",
      resultDeclared: "2024-07-05",
    };
    expect(datesOf({ ...general, published: returned }).candidateDeclaration).toBe("2024-08-12");
  });

  test.each([
    ["published.dissolution", { dissolution: { on: "2027-03-01", source: "" } }],
    ["published.vacc", { vacc: { on: "2027-03-01", source: "" } }],
    ["published.registration", { registration: { on: "soon", source: "" } }],
    ["published.registration", { registration: { on: "2025-04-19", source: "" } }],
    ["published.registration", { registration: "2027-04-19" }],
    ["published", ["2027-04-19"]],
  ])("that says nothing here is refused: %s", (field, published) => {
    expect(timetable({ ...council, published: published as never })).toMatchObject({
      ok: false,
      field,
    });
  });
});

describe("the statement of persons nominated", () => {
  test.each([
    // Electoral Commission and Comhairle nan Eilean Siar, 2024: 7 June at 5pm, after objections 10 June at 4pm.
    ["uk-parliament-general", "SCT", "2024-07-04", "2024-06-07", "2024-06-10"],
    // SSI 2015/425 Sch. 2 r. 1.
    ["scottish-parliament", "SCT", "2021-05-06", "2021-03-31", "2021-04-01"],
    // Electoral Law Act (Northern Ireland) 1962 Sch. 5 r. 1(2).
    ["ni-local", "NIR", "2023-05-18", "2023-04-24", "2023-04-25"],
  ])("%s in %s: between the close and a day later", (election, nation, poll, earliest, latest) => {
    const input = { election, nation, poll };
    expect(rowOf(input, "sopnPublication")).toMatchObject({ kind: "window", earliest, latest });
  });

  test.each([
    ["senedd", "WLS", "2026-05-07", "2026-04-10"],
    ["local-authority-mayor", "ENG", "2023-05-04", "2023-04-05"],
    ["local-principal", "WLS", "2017-05-04", "2017-04-05"],
  ])("%s in %s: 4pm on the 18th working day", (election, nation, poll, on) => {
    expect(rowOf({ election, nation, poll }, "sopnPublication")).toMatchObject({
      on,
      time: "16:00",
    });
  });

  test.each([
    ["local-principal", "WLS", "2022-05-05"],
    ["local-principal", "SCT", "2022-05-05"],
    ["ni-assembly", "NIR", "2022-05-05"],
  ])("%s in %s on %s: not confirmed, and said so", (election, nation, poll) => {
    const table = tableOf({ election, nation, poll });
    expect(table.rows.some((row) => row.event === "sopnPublication")).toBe(false);
    expect(table.notComputed.map(({ event }) => event)).toContain("sopnPublication");
  });
});

describe("the party's first weekly report of donations", () => {
  const general = { election: "uk-parliament-general", nation: "ENG", poll: "2024-07-04" };

  test("is due on 12 June 2024, as the Commission printed (PPERA 2000 ss. 63-65)", () => {
    expect(datesOf(general).firstWeeklyDonationReport).toBe("2024-06-12");
    expect(rowOf(general, "firstWeeklyDonationReport")?.rule).toContain("£11,180.00");
  });

  test("counts from the dissolution that was published, and stands at no other poll", () => {
    const published = { dissolution: { on: "2024-05-29", source: "Proclamation" } };
    expect(datesOf({ ...general, published }).firstWeeklyDonationReport).toBe("2024-06-11");
    expect(datesOf(council)).not.toHaveProperty("firstWeeklyDonationReport");
  });
});

describe("a by-election to the Scottish Parliament", () => {
  test("Hamilton, Larkhall and Stonehouse, 5 June 2025, has the general election's timetable", () => {
    const dates = datesOf({
      election: "scottish-parliament-by-election",
      nation: "SCT",
      poll: "2025-06-05",
    });
    expect(dates).toMatchObject({
      noticeEarliest: "2025-04-11",
      noticeOfElection: "2025-04-24",
      nominationsClose: "2025-05-01",
      registration: "2025-05-19",
    });
  });
});
