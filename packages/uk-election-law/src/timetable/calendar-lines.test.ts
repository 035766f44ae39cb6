import { describe, expect, test } from "vitest";
import { renderCalendarFile } from "./calendar-file.ts";
import type { TimetableInput } from "./poll.ts";
import { timetable } from "./timetable.ts";

function fileOf(input: TimetableInput, stampedAt = "2026-11-20T12:00:00.000Z"): string {
  const table = timetable(input);
  if (!table.ok) throw new Error(table.message);
  return renderCalendarFile(table.value, stampedAt);
}

const council: TimetableInput = { election: "local-principal", nation: "ENG", poll: "2027-05-06" };
const eventOf = (file: string, event: string): string =>
  file
    .replaceAll("\r\n ", "")
    .split("BEGIN:VEVENT")
    .find((part) => part.includes(`UID:${event.toLowerCase()}.`)) ?? "";

describe("a calendar that other programs read (RFC 5545)", () => {
  test("begins with what it is, and has a polling day with an alarm a week before", () => {
    const file = fileOf(council);
    expect(file.replaceAll("\r\n ", "").split("\r\n").slice(0, 6)).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Breakthrough//uk-election-law//EN",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      expect.stringMatching(/^X-WR-CALNAME:.*\\, England\\, Thursday 6 May 2027$/),
    ]);
    const poll = eventOf(file, "poll").split("\r\n");
    expect(poll).toContain("DTSTAMP:20261120T120000Z");
    expect(poll).toContain("DTSTART;VALUE=DATE:20270506");
    expect(poll).toContain("DTEND;VALUE=DATE:20270507");
    expect(poll).toContain("TRIGGER:-P7D");
    expect(poll).toContain("SUMMARY;LANGUAGE=en-GB:Polling day");
  });

  test("each deadline has three alarms with its name, its rule and who wins", () => {
    const event = eventOf(fileOf(council), "registration");
    for (const trigger of ["-P3D", "-P1D", "-PT4H"])
      expect(event).toContain(`TRIGGER:${trigger}\r\n`);
    expect(event.match(/BEGIN:VALARM/g)).toHaveLength(3);
    expect(event).toContain("Computed\\; the returning officer's notice wins.");
    expect(event).toContain(
      "disregarding weekends\\, Christmas Eve\\, Christmas Day\\, Good Friday",
    );
  });

  test("a date of the notice is said to be the returning officer's, and is no window", () => {
    const byElection: TimetableInput = {
      election: "uk-parliament-by-election",
      nation: "ENG",
      poll: "2021-06-17",
    };
    const open = eventOf(fileOf(byElection), "nominationsClose");
    expect(open).toContain("SUMMARY;LANGUAGE=en-GB:Nominations close (window)");
    const told = eventOf(
      fileOf({
        ...byElection,
        published: { nominationsClose: { on: "2021-05-21", source: "Notice" } },
      }),
      "nominationsClose",
    );
    expect(told).not.toContain("(window)");
    expect(told).toContain("As published by the returning officer.");
    expect(told).toContain("20210521");
  });

  test("summer time begins on the last Sunday of March and ends on the last of October", () => {
    // Registration ends at 11.59 pm on the twelfth working day before the poll.
    const registered = (poll: string, on?: string) => {
      const published =
        on === undefined ? {} : { published: { registration: { on, source: "x" } } };
      const file = fileOf({ ...council, election: "local-by-election", poll, ...published });
      return /DTSTART:(\S+)/.exec(eventOf(file, "registration"))?.[1];
    };
    expect(registered("2026-04-16")).toBe("20260327T235900Z");
    expect(registered("2026-04-17")).toBe("20260330T225900Z");
    expect(registered("2026-11-10")).toBe("20261023T225900Z");
    expect(registered("2026-11-11")).toBe("20261026T235900Z");
    // On the two Sundays themselves the evening is already in the new time.
    expect(registered("2026-04-16", "2026-03-29")).toBe("20260329T225900Z");
    expect(registered("2026-11-10", "2026-10-25")).toBe("20261025T235900Z");
  });

  test("a time in the afternoon keeps its minutes", () => {
    expect(eventOf(fileOf(council), "nominationsClose")).toContain("T150000Z");
  });

  test("lines are cut at 75 octets and no sooner, whatever the letters take", () => {
    const file = fileOf({
      ...council,
      published: {
        nominationsClose: {
          on: "2027-04-08",
          source: `${"é".repeat(80)}${"€".repeat(80)}${"😀".repeat(40)}${"a".repeat(200)}`,
        },
      },
    } as TimetableInput);
    const lines = file.split("\r\n");
    for (const [i, line] of lines.entries()) {
      const octets = Buffer.byteLength(line);
      expect(octets).toBeLessThanOrEqual(75);
      const next = lines[i + 1] ?? "";
      if (next.startsWith(" ")) {
        const [first = ""] = [...next.slice(1)];
        expect(octets + Buffer.byteLength(first)).toBeGreaterThan(75);
      }
    }
    expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
  });

  test("the moment it was made is in UTC, or nothing is written", () => {
    expect(fileOf(council, "2026-11-20T12:00:05Z")).toContain("DTSTAMP:20261120T120005Z");
    for (const stamp of ["2026-11-20", "2026-11-20T12:00:00+01:00", ""])
      expect(() => fileOf(council, stamp)).toThrow("Not an instant in UTC");
  });
});
