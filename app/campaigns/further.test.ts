import { ELECTION_TYPES, GLA_CONTESTS, NATIONS_OF, timetable } from "@breakthrough/uk-election-law";
import { describe, expect, it } from "vitest";
import { furtherOf } from "./further.ts";

/** The table, or the refusal, as text to compare. */
const answer = (input: Parameters<typeof timetable>[0]) => JSON.stringify(timetable(input));

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
