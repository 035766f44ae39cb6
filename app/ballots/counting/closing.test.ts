import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PersonId } from "../../../platform/ids.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import {
  type Ballot,
  type BallotId,
  type BoundTerms,
  CHOICES,
  type Choice,
  type LineId,
} from "../ballot.ts";
import { hashOfFile, recountCsv, recountJson } from "../publishing/recount-file.ts";
import { drawRoll, LINE_ID, rollHashOf } from "../roll/roll.ts";
import { terms } from "../testing/a-ballot.ts";
import { receiptCodeOf } from "../voting/receipt.ts";
import { decideVote, viewVoter } from "../voting/voting.ts";
import { decideResult, findPastClose, type PastClose, quorumVotesOf } from "./closing.ts";

const OPENS = new Date("2027-03-01T12:00:00Z");

const NO_PAPER = { onPaper: 0, paperMembers: 0, paperPercent: 10 } as const;
const SHOWN = { naming: "beside", unlisted: 0, unlistedPercent: 20, ...NO_PAPER } as const;

function aBallotOf(changes: Partial<Ballot> = {}): PastClose {
  const opened = { id: 7 as BallotId, rollSize: 60, rollHash: "", ...SHOWN };
  const ballot = { ...terms(OPENS), ...opened, ...changes };
  return findPastClose(ballot, ballot.closesAt) as PastClose;
}

const choice = fc.constantFrom(...CHOICES);
const votes = fc.array(fc.record({ proposal: choice, "alternative-1": choice }), { maxLength: 60 });
const asBallots = (cast: readonly Record<string, Choice>[]) => cast.map((choices) => ({ choices }));

describe("the result", () => {
  it("is made of nothing but the votes: neither their order nor their grouping matters", () => {
    fc.assert(
      fc.property(votes, (cast) => {
        const ballot = aBallotOf();
        const result = decideResult(ballot, asBallots(cast));
        expect(decideResult(ballot, asBallots(cast.toReversed()))).toEqual(result);
        const doubled = cast.slice(0, 30).map((choices) => ({ choices, count: 2 }));
        const repeated = asBallots(cast.slice(0, 30).flatMap((choices) => [choices, choices]));
        expect(decideResult(ballot, doubled)).toEqual(decideResult(ballot, repeated));
      }),
    );
  });

  it("every vote is in it once: yes, no and abstain of each option are all who voted", () => {
    fc.assert(
      fc.property(votes, (cast) => {
        const { options, voted } = decideResult(aBallotOf(), asBallots(cast));
        expect(voted).toBe(cast.length);
        for (const { yes, no, abstain } of options) expect(yes + no + abstain).toBe(cast.length);
      }),
    );
  });

  it("adopts only what has the quorum and the majority, and nothing with a smaller lead than another", () => {
    fc.assert(
      fc.property(votes, fc.integer({ min: 0, max: 60 }), (cast, activeMembers) => {
        const ballot = aBallotOf({ quorumPercent: 50, activeMembers });
        const { adoptedOption, options } = decideResult(ballot, asBallots(cast));
        const adopted = options.find(({ id }) => id === adoptedOption);
        if (adopted === undefined) return;
        expect(cast.length).toBeGreaterThanOrEqual(activeMembers / 2);
        expect(adopted.yes).toBeGreaterThan(adopted.no);
        for (const other of options.filter(({ qualifies }) => qualifies)) {
          expect(adopted.yes - adopted.no).toBeGreaterThanOrEqual(other.yes - other.no);
        }
      }),
    );
  });

  it("a quorum is a whole number of members, rounded up", () => {
    const quorum = (quorumPercent: number, activeMembers: number) =>
      quorumVotesOf(aBallotOf({ quorumPercent, activeMembers }));
    expect(quorum(10, 41)).toBe(5);
    expect(quorum(10, 40)).toBe(4);
    expect(quorum(0.1, 1000)).toBe(1);
    expect(quorum(10, 0)).toBe(1);
  });

  it("is never fewer votes than the rulebook's least, nor more than stand on the roll", () => {
    const quorum = (quorumLeast: number, rollSize: number) =>
      quorumVotesOf(aBallotOf({ quorumPercent: 10, activeMembers: 5, quorumLeast, rollSize }));
    expect(quorum(5, 2005)).toBe(5);
    expect(quorum(0, 2005)).toBe(1);
    expect(quorum(5, 3)).toBe(3);
    expect(quorum(5, 0)).toBe(1);
  });

  it("a ballot before its close is none that can be counted", () => {
    const ballot = aBallotOf();
    expect(findPastClose(ballot, new Date(ballot.closesAt.getTime() - 1))).toBeUndefined();
    expect(findPastClose(ballot, ballot.closesAt)).toBe(ballot);
  });
});

describe("who may vote", () => {
  const lineId = "0000-0000-0000-0000" as LineId;
  const facts = { ...terms(OPENS), optionIds: ["a"], lineId, isSuspended: false };

  it("exactly those on the roll who are members or were when it froze, while it is open", () => {
    const standings = [
      "visitor",
      "unconfirmed",
      "supporter",
      "member",
      "lapsed",
      "suspended",
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...standings),
        fc.boolean(),
        fc.integer({ min: -10, max: 10 * 86_400 }),
        (standing, isOnRoll, seconds) => {
          const now = new Date(OPENS.getTime() + seconds * 1000);
          const lineId = isOnRoll ? facts.lineId : undefined;
          const isOpen = now >= facts.opensAt && now < facts.closesAt;
          const isMember = standing === "member" || standing === "lapsed";
          const cast = decideVote({ ...facts, lineId }, { a: "yes" }, standing, now);
          expect(!isRefusal(cast)).toBe(isOpen && isOnRoll && isMember);
          const view = viewVoter(facts, lineId, { standing, notYet: undefined }, now);
          expect(view.mayVote).toBe(!isRefusal(cast));
          if (isRefusal(cast)) expect(view.says).toBe(cast.says);
        },
      ),
    );
  });
});

describe("the roll", () => {
  it("gives everybody one line of their own, in an order that tells nothing", () => {
    const people = Array.from({ length: 2000 }, (_, index) => `p${index}` as PersonId);
    const roll = drawRoll(people);
    expect(new Set(roll.map(({ lineId }) => lineId)).size).toBe(2000);
    expect(new Set(roll.map(({ personId }) => personId)).size).toBe(2000);
    expect(roll.every(({ lineId }) => LINE_ID.test(lineId))).toBe(true);
    expect(roll.map(({ lineId }) => lineId)).toEqual(roll.map(({ lineId }) => lineId).sort());
  });

  it("its hash changes with any line, option, rule or time", () => {
    const ballot = { ...terms(OPENS), id: 1 as BallotId, rollSize: 2, ...NO_PAPER };
    const lines = ["AAAA" as LineId, "BBBB" as LineId];
    const hash = rollHashOf(ballot, lines);
    const others = [
      rollHashOf(ballot, lines.slice(1)),
      rollHashOf({ ...ballot, question: "Another?" }, lines),
      rollHashOf({ ...ballot, options: ballot.options.slice(1) }, lines),
      rollHashOf(
        { ...ballot, options: [{ id: "proposal", label: "Cap rents at wages", text: "x" }] },
        lines,
      ),
      rollHashOf({ ...ballot, quorumPercent: 11 }, lines),
      rollHashOf({ ...ballot, quorumLeast: 5 }, lines),
      rollHashOf({ ...ballot, majority: { numerator: 2, denominator: 3, isAtLeast: true } }, lines),
      rollHashOf({ ...ballot, onPaper: 1 }, lines),
      rollHashOf({ ...ballot, closesAt: new Date(0) }, lines),
      rollHashOf({ ...ballot, id: 2 as BallotId }, lines),
    ];
    expect(new Set([hash, ...others]).size).toBe(others.length + 1);
    expect(rollHashOf(ballot, lines)).toBe(hash);
  });

  it("its form and that of the files never change, since hashes of them stand in the record", async () => {
    const ballot: BoundTerms = {
      ...{ id: 3 as BallotId, path: "/x", title: "t", question: "Shall we?", rollSize: 1 },
      ...NO_PAPER,
      options: [{ id: "proposal", label: "Yes, é", text: "word" }],
      cases: { for: "f", against: "a" },
      opensAt: OPENS,
      closesAt: new Date("2027-03-08T12:00:00Z"),
      majority: { numerator: 1, denominator: 2, isAtLeast: false },
      ...{ quorumPercent: 10, quorumLeast: 0, activeMembers: 5 },
    };
    expect(rollHashOf(ballot, ["0123-4567-89AB-CDEF" as LineId])).toMatchInlineSnapshot(
      `"11c73a2d62150a139f7a24620fec35c4bb1d1b4f074cf0d02092c3ede6759a32"`,
    );
    const code = receiptCodeOf(ballot.id, "0123-4567-89AB-CDEF" as LineId, { proposal: "yes" });
    expect(code).toMatchInlineSnapshot(`"636e-5c11-f6bc-e44d"`);
    const closed = { ...ballot, rollHash: "abc", ...SHOWN } as PastClose;
    const result = decideResult(closed, [{ choices: { proposal: "yes" } }]);
    const lines = [
      [{ lineId: "0123-4567-89AB-CDEF" as LineId, choices: { proposal: "yes" as const } }],
    ];
    expect(await hashOfFile(recountJson(closed, result, lines))).toMatchInlineSnapshot(
      `"8fbf12a79b867541ab4fd95eccb6d1378b21e1018e24f947b94e9f7cb7301c7c"`,
    );
    expect(await hashOfFile(recountCsv(closed, lines))).toMatchInlineSnapshot(
      `"a6ce4a33f05aaa8436c81ea51258d83562bafa288e30726da2ea676594fd123f"`,
    );
  });
});
