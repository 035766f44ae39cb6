import { describe, expect, test } from "vitest";
import { renderCalendarFile } from "./calendar-file.ts";
import type { TimetableInput } from "./poll.ts";
import { timetable } from "./timetable.ts";

function fileOf(input: TimetableInput): string {
  const table = timetable(input);
  if (!table.ok) throw new Error(table.message);
  return renderCalendarFile(table.value, "2026-11-20T12:00:00.000Z");
}

const spring = fileOf({ election: "uk-parliament-general", nation: "ENG", poll: "2024-07-04" });
const winter = fileOf({ election: "local-by-election", nation: "ENG", poll: "2027-01-14" });
const window = fileOf({ election: "uk-parliament-by-election", nation: "ENG", poll: "2021-06-17" });

function eventOf(file: string, event: string): string {
  const unfolded = file.replaceAll("\r\n ", "");
  return (
    unfolded.split("BEGIN:VEVENT").find((part) => part.includes(`UID:${event.toLowerCase()}.`)) ??
    ""
  );
}

describe("the calendar file", () => {
  test("ends every line with CR LF and keeps each within 75 octets", () => {
    expect(spring.endsWith("END:VCALENDAR\r\n")).toBe(true);
    const lines = spring.split("\r\n");
    expect(lines.join("")).not.toContain("\n");
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test("gives a deadline in UTC, an hour less in summer", () => {
    expect(eventOf(spring, "registration")).toContain("DTSTART:20240618T225900Z");
    expect(eventOf(winter, "registration")).toContain("DTSTART:20261223T235900Z");
  });

  test("shows a window as whole days, its last included", () => {
    const close = eventOf(window, "nominationsClose");
    expect(close).toContain("DTSTART;VALUE=DATE:20210520");
    expect(close).toContain("DTEND;VALUE=DATE:20210525");
    expect(close).toContain("window");
  });

  test("has one event for each row and one for polling day, each with its own id and stamp", () => {
    const ids = spring.match(/^UID:.*$/gm) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(18);
    expect(spring.match(/DTSTAMP:20261120T120000Z/g)).toHaveLength(18);
    expect(eventOf(spring, "poll")).toContain("DTSTART;VALUE=DATE:20240704");
  });

  test("warns three days, a day and four hours before each deadline, and a week before the poll", () => {
    const triggers = (event: string) => eventOf(spring, event).match(/TRIGGER:\S+/g);
    expect(triggers("nominationsClose")).toEqual(["TRIGGER:-P3D", "TRIGGER:-P1D", "TRIGGER:-PT4H"]);
    expect(triggers("poll")).toEqual(["TRIGGER:-P7D"]);
    const alarms = spring.match(/BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION[;:]/g) ?? [];
    expect(alarms).toHaveLength(spring.match(/END:VALARM/g)?.length ?? 0);
    expect(alarms).toHaveLength(17 * 3 + 1);
  });

  test("says which polls it is not right for", () => {
    expect(eventOf(winter, "registration")).toContain("City of London");
  });

  test("escapes commas and semicolons", () => {
    expect(eventOf(spring, "registration")).toContain("general election\\, England");
  });

  test("an instant it cannot read is a bug, and throws", () => {
    const table = timetable({ election: "parish", nation: "ENG", poll: "2027-05-06" });
    if (!table.ok) throw new Error(table.message);
    expect(() => renderCalendarFile(table.value, "yesterday")).toThrow("instant");
  });
});
