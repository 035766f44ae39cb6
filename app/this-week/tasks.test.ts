import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../../platform/time/days.ts";
import type { OpenBallot } from "../ballots/door.ts";
import type { JuryDuty } from "../juries/door.ts";
import type { ListedProposal, Proposal } from "../proposals/door.ts";
import { countLeft, decideTasks, minutesOf } from "./tasks.ts";

const ballot = (id: number, isOnRoll: boolean | undefined, hasVoted: boolean | undefined) =>
  ({ id, isOnRoll, hasVoted }) as unknown as OpenBallot;
const proposal = (id: number) => ({ id }) as unknown as ListedProposal;
const proposals = (count: number) => Array.from({ length: count }, (_, id) => proposal(id));

const NONE = { duties: [], ballots: [], renewal: undefined, drafted: [], hearings: [] };

describe("what is asked this week", () => {
  it("begins with every ballot that one can vote in, ticked where one has", () => {
    const ballots = [ballot(1, true, false), ballot(2, true, true), ballot(3, false, false)];
    const tasks = decideTasks({ ...NONE, ballots, discussions: [], ideas: [] });
    expect(tasks).toMatchObject([
      { kind: "vote", ballot: { id: 1 }, isDone: false },
      { kind: "vote", ballot: { id: 2 }, isDone: true },
    ]);
    expect(countLeft(tasks)).toBe(1);
  });

  it("asks first of all to judge, of whom the lot fell on", () => {
    const duties = [{ challengeId: 7, hasVoted: false } as JuryDuty];
    const ballots = [ballot(1, true, false)];
    const tasks = decideTasks({ ...NONE, duties, ballots, discussions: [], ideas: [] });
    expect(tasks.map(({ kind }) => kind)).toEqual(["judge", "vote"]);
    const done = [{ challengeId: 7, hasVoted: true } as JuryDuty];
    expect(
      decideTasks({ ...NONE, duties: done, ballots, discussions: [], ideas: [] }),
    ).toMatchObject([{ kind: "vote" }, { kind: "judge", isDone: true }]);
  });

  it("asks whoever keeps the books first for what the law sets a day for", () => {
    const books = {
      gifts: { count: 2, last: "2027-03-30" as Day },
      suspense: { count: 5 },
      claims: { count: 1, since: new Date(0) },
      budgets: [],
      reports: { count: 1, due: "2027-04-30" as Day },
    };
    const tasks = decideTasks({ ...NONE, books, discussions: proposals(9), ideas: proposals(9) });
    expect(tasks.map(({ kind }) => kind)).toEqual(["gifts", "reports", "suspense", "claims"]);
    const nothing = { gifts: undefined, suspense: undefined, claims: undefined };
    const rest = { ...nothing, budgets: [], reports: undefined };
    expect(decideTasks({ ...NONE, books: rest, discussions: [], ideas: [] })).toEqual([]);
  });

  it("takes discussions and ideas in turn", () => {
    const tasks = decideTasks({
      ...NONE,
      discussions: proposals(9),
      ideas: proposals(9),
    });
    expect(tasks.map(({ kind }) => kind)).toEqual([
      "discuss",
      "support",
      "discuss",
      "support",
      "support",
      "support",
    ]);
  });

  it("asks first what nobody else can do: to renew, and to finish one's text; then takes hearings in turn", () => {
    const renewal = { renewsOn: "2027-03-30" as Day, voteEndsOn: "2027-04-27" as Day };
    const drafted = [{ id: 4 } as Proposal];
    const asked = { ...NONE, renewal, drafted, ballots: [ballot(1, true, true)] };
    const listed = { hearings: proposals(1), discussions: proposals(1), ideas: proposals(1) };
    expect(decideTasks({ ...asked, ...listed }).map(({ kind }) => kind)).toEqual([
      "renew",
      "finish",
      "hear",
      "support",
      "vote",
    ]);
  });

  it("asks nothing of a visitor, whose roll lines nobody knows", () => {
    const ballots = [ballot(1, undefined, undefined)];
    expect(decideTasks({ ...NONE, ballots, discussions: [], ideas: [] })).toEqual([]);
  });

  it("leaves no ballot out, and asks for more than ten minutes only where the ballots do", () => {
    const count = fc.nat(12);
    fc.assert(
      fc.property(count, count, count, fc.boolean(), (votes, talks, ideas, hasVoted) => {
        const ballots = Array.from({ length: votes }, (_, id) => ballot(id, true, hasVoted));
        const facts = {
          ...NONE,
          ballots,
          discussions: proposals(talks),
          ideas: proposals(ideas),
        };
        const tasks = decideTasks(facts);
        const asked = tasks.filter(({ kind }) => kind === "vote");
        expect(asked).toHaveLength(votes);
        expect(minutesOf(tasks)).toBeLessThanOrEqual(Math.max(10, minutesOf(asked)));
      }),
    );
  });
});
