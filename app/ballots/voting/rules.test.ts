import { describe, expect, it } from "vitest";
import { answer } from "../../../platform/testing/answer.ts";
import type { Ballot, CHOICES, Choices, LineId } from "../ballot.ts";
import { decideResult, findPastClose, type PastClose, quorumVotesOf } from "../counting/closing.ts";
import { rollHeader } from "../roll/roll.ts";
import { terms } from "../testing/a-ballot.ts";
import { decideVote, optionIn, type VotingFacts, voteField } from "./voting.ts";

const OPENS = new Date("2027-03-01T12:00:00Z");
const CLOSES = new Date("2027-03-08T12:00:00Z");
const LINE = "AAAA-AAAA-AAAA-AAAA" as LineId;

describe("a vote", () => {
  const facts: VotingFacts = {
    ...{ opensAt: OPENS, closesAt: CLOSES, optionIds: ["proposal", "other"] },
    ...{ lineId: LINE, isSuspended: false },
  };
  const choices: Choices = { proposal: "yes", other: "no" };
  const vote = (parts: Partial<VotingFacts> = {}, cast: Choices = choices, now = OPENS) =>
    answer(decideVote({ ...facts, ...parts }, cast, "member", now));

  it("is cast on one's own line, from the opening on", () => {
    expect(vote()).toEqual({ lineId: LINE, choices });
    expect(vote({}, choices, new Date(OPENS.getTime() - 1))).toBe("ballots.vote.notYet");
    expect(vote({}, choices, CLOSES)).toBe("ballots.vote.closed");
    expect(vote({ lineId: undefined })).toBe("ballots.vote.notOnRoll");
  });

  it("is not cast by whoever was suspended a moment ago", () => {
    expect(vote({ isSuspended: true })).toBe("ballots.vote.notMember.suspended");
  });

  it("says something of every option, and of nothing else", () => {
    expect(vote({}, { proposal: "yes" })).toBe("ballots.vote.chooseEach");
    expect(vote({}, { ...choices, third: "yes" })).toBe("ballots.vote.noSuchOption");
    const missing = decideVote(facts, { proposal: "yes" }, "member", OPENS);
    expect(missing).toMatchObject({ field: "vote-other" });
  });

  it("has a field for each option, and no other field is one", () => {
    expect(optionIn(voteField("proposal"))).toBe("proposal");
    expect(["ballotId", "votes", ""].map(optionIn)).toEqual(["", "", ""]);
  });
});

describe("the result of votes", () => {
  const ballot = (parts: Partial<Ballot>): PastClose => {
    const whole = { ...terms(OPENS), id: 7, rollSize: 60, rollHash: "", ...parts } as Ballot;
    return findPastClose(whole, whole.closesAt) as PastClose;
  };
  const majority = (isAtLeast: boolean) => ({
    majority: { numerator: 1, denominator: 2, isAtLeast },
    options: [{ id: "proposal", label: "The proposal" }],
    ...{ quorumPercent: 0, activeMembers: 60 },
  });
  const cast = (...each: readonly (typeof CHOICES)[number][]) =>
    each.map((choice) => ({ choices: { proposal: choice } }));

  it("of as many yes as no is adopted where half is enough, and else not", () => {
    expect(decideResult(ballot(majority(false)), cast("yes", "no")).outcome).toBe("not-adopted");
    const half = decideResult(ballot(majority(true)), cast("yes", "no")).options[0];
    expect(half?.checks.map(({ sentence }) => sentence).join(" ")).toContain("at least");
    const more = decideResult(ballot(majority(false)), cast("yes", "no")).options[0];
    expect(more?.checks.map(({ sentence }) => sentence).join(" ")).toContain("more than");
  });

  it("names what was adopted, and nothing where nothing was", () => {
    const adopted = decideResult(ballot(majority(false)), cast("yes", "yes", "no"));
    expect(adopted).toMatchObject({ outcome: "adopted", adoptedOption: "proposal", voted: 3 });
    const not = decideResult(ballot(majority(false)), cast("no"));
    expect(not.outcome).toBe("not-adopted");
    expect(not).not.toHaveProperty("adoptedOption");
  });

  it("asks for no more votes than there are people on the roll", () => {
    const few = ballot({ ...majority(false), quorumPercent: 100, activeMembers: 80, rollSize: 3 });
    expect(quorumVotesOf(few)).toBe(3);
    expect(decideResult(few, cast("yes", "yes", "yes"))).toMatchObject({
      ...{ quorumVotes: 3, outcome: "adopted" },
    });
    expect(decideResult(few, cast("yes", "yes")).outcome).toBe("not-adopted");
  });

  it("a quorum of a tenth of a percent of many is counted to the vote", () => {
    expect(
      quorumVotesOf(ballot({ quorumPercent: 50, activeMembers: 200_000, rollSize: 200_000 })),
    ).toBe(100_000);
  });

  it("its roll says which majority it takes", () => {
    const says = (isAtLeast: boolean) => rollHeader(ballot(majority(isAtLeast))).join("\n");
    expect(says(true)).toContain("Majority: at least 1/2 of yes and no");
    expect(says(false)).toContain("Majority: more than 1/2 of yes and no");
  });
});
