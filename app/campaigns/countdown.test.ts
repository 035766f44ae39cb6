import { timetable } from "@breakthrough/uk-election-law";
import { describe, expect, it } from "vitest";
import { type Line, linesOf, nextOf } from "./countdown.ts";
import { words } from "./words.ts";

function linesAt(instant: string, election = "local-principal"): readonly Line[] {
  const table = timetable({ election, nation: "ENG", poll: "2027-05-06" });
  if (!table.ok) throw new Error(table.message);
  return linesOf(table.value, new Date(instant));
}

/** Nominations at this council election close on 8 April 2027 at 4pm. */
function saysAt(instant: string, event: string, election?: string): string {
  const line = linesAt(instant, election).find(
    (one) => (one.kind === "row" ? one.row.event : one.kind) === event,
  );
  if (line === undefined) throw new Error(`no ${event}`);
  return words.countdown(line.standing);
}

describe("the countdown", () => {
  it.each([
    ["2027-03-27T12:00:00Z", "in 12 days"],
    ["2027-04-07T12:00:00Z", "tomorrow"],
    // By UK clocks it is the 8th already: summer time began on 28 March.
    ["2027-04-07T23:30:00Z", "today"],
    ["2027-04-08T15:00:00Z", "today"],
    ["2027-04-08T15:01:00Z", "past"],
    ["2027-04-09T00:00:00Z", "past"],
  ])("counts whole days by UK clocks, and ends at the hour: %s", (instant, says) => {
    expect(saysAt(instant, "nominationsClose")).toBe(says);
  });

  it.each([
    ["2027-04-06T12:00:00Z", "in 2 days at the earliest"],
    ["2027-04-08T12:00:00Z", "any day, in 4 days at the latest"],
    ["2027-04-12T12:00:00Z", "today at the latest"],
    ["2027-04-12T18:00:00Z", "past"],
  ])("tells both ends of a window: %s", (instant, says) => {
    expect(saysAt(instant, "nominationsClose", "uk-parliament-by-election")).toBe(says);
  });

  it("puts polling day in its place, and keeps it all day", () => {
    expect(saysAt("2027-05-06T22:00:00Z", "poll")).toBe("today");
    const kinds = linesAt("2027-05-01T12:00:00Z").map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "poll")).toHaveLength(1);
    expect(kinds.at(-1)).toBe("poll");
    expect(linesAt("2027-05-01T12:00:00Z", "parish").at(-1)?.kind).toBe("row");
  });

  it("what comes next is never past", () => {
    const next = nextOf(linesAt("2027-04-20T12:00:00Z"), 3);
    expect(next).toHaveLength(3);
    expect(next.every(({ standing }) => standing.kind !== "past")).toBe(true);
    expect(nextOf(linesAt("2028-01-01T12:00:00Z"), 3)).toEqual([]);
  });
});
