import {
  addDays,
  ELECTION_TYPES,
  GLA_CONTESTS,
  type IsoDay,
  lastPollOf,
  NATIONS_OF,
  timetable,
} from "@breakthrough/uk-election-law";
import { describe, expect, it } from "vitest";
import { furtherOf } from "./further.ts";

/** The dates and gaps, or the refusal, as text to compare; a warning is no date. */
function answer(input: Parameters<typeof timetable>[0]): string {
  const table = timetable(input);
  if (!table.ok) return table.message;
  return JSON.stringify([table.value.rows, table.value.notComputed]);
}

describe.each(ELECTION_TYPES)("%s", (election) => {
  const nation = NATIONS_OF[election][0] ?? "ENG";
  const poll = { election, nation, poll: "2027-05-06" };

  it("asks for the day of the result just where it adds dates", () => {
    const contest = election === "gla" ? { contest: GLA_CONTESTS[0] } : {};
    const changes =
      answer({ ...poll, ...contest }) !==
      answer({ ...poll, ...contest, resultDeclared: "2027-05-07" });
    expect(furtherOf(election).includes("resultDeclared")).toBe(changes);
  });

  it("asks for the day of the notice just where something hangs on it", () => {
    const heldOn = { ...poll, poll: lastPollOf(election) ?? poll.poll };
    const notice = { noticeOfElection: { on: addDays(heldOn.poll as IsoDay, -45), source: "" } };
    const takes = timetable({ ...heldOn, published: notice }).ok;
    expect(furtherOf(election).includes("noticeOfElection")).toBe(takes);
  });

  it("asks for a contest, a writ or a close just where the law takes one", () => {
    const takes = (more: object) => timetable({ ...poll, ...more }).ok;
    expect(furtherOf(election).includes("contest")).toBe(takes({ contest: "mayor" }));
    expect(furtherOf(election).includes("writReceived")).toBe(
      takes({ writReceived: "2027-04-01" }),
    );
    expect(furtherOf(election).includes("nominationsCloseWorkingDaysBeforePoll")).toBe(
      takes({ nominationsCloseWorkingDaysBeforePoll: 18 }),
    );
  });
});
