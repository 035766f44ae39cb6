import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { inTransaction, perform, performWithin } from "../../../../platform/act.ts";
import { type Person, theClock } from "../../../../platform/actor.ts";
import { isRefusal } from "../../../../platform/refusal.ts";
import { aHouse } from "../../../../testing/a-house.ts";
import { lettersTo } from "../../../../testing/letters.ts";
import { aMember } from "../../../../testing/people.ts";
import { listLines } from "../../../record/door.ts";
import type { BallotId, BallotTerms, Choice } from "../../ballot.ts";
import { type FoundBallot, findBallot } from "../../ballot-queries.ts";
import { closeDue, remindDue } from "../../jobs.ts";
import { hashOfFile, recountJson } from "../../publishing/recount-file.ts";
import { listExpectedBallots, listRecentResults, listRunningBallots } from "../../queries.ts";
import { expectBallot } from "../../store.ts";
import { aBallot } from "../../testing/a-ballot.ts";
import { vote } from "../../voting/acts/vote.ts";
import { findPastClose } from "../closing.ts";
import { readLines } from "../counting-queries.ts";
import { close } from "./close.ts";

const at = aHouse();
const DAY = 86_400_000;
const HOUR = 3_600_000;
const one = { options: [{ id: "proposal", label: "Cap rents" }] };

const membersOf = (count: number): Promise<Person[]> =>
  Promise.all(Array.from({ length: count }, () => aMember(at.house)));

async function castAll(id: BallotId, voters: readonly Person[], choices: readonly Choice[]) {
  for (const [index, choice] of choices.entries()) {
    const actor = voters[index] as Person;
    const input = { ballotId: String(id), choices: { proposal: choice } };
    expect(isRefusal(await perform(at.house, vote, input, { actor }))).toBe(false);
  }
}

/** Opens, votes, waits out the week, and counts. */
async function decided(choices: readonly Choice[], changes: Partial<BallotTerms> = {}) {
  const voters = await membersOf(choices.length);
  const id = await aBallot(at.house, { ...one, ...changes });
  await castAll(id, voters, choices);
  at.clock.moveForward(7 * DAY);
  await closeDue(at.house);
  return (await findBallot(at.house.database, id)) as FoundBallot;
}

describe("closing a ballot", () => {
  it("adopts with more yes than no and the quorum, and puts result and file hash in the record", async () => {
    const ballot = await decided(["yes", "yes", "no", "abstain"]);
    expect(ballot.result).toMatchObject({
      outcome: "adopted",
      adoptedOption: "proposal",
      voted: 4,
      options: [{ yes: 2, no: 1, abstain: 1, qualifies: true }],
    });
    const { lines } = await listLines(at.house.database, { subject: ballot.path });
    expect(lines.map(({ act }) => act)).toEqual(["ballots.close", "ballots.open"]);
    expect(lines[0]?.facts).toMatchObject({
      fileHash: ballot.fileHash,
      result: { outcome: "adopted" },
    });
    expect(lines[1]?.facts).toMatchObject({ rollHash: ballot.rollHash });
  });

  it("as many yes as no is not more yes than no", async () => {
    expect((await decided(["yes", "no"])).result?.outcome).toBe("not-adopted");
  });

  it("two thirds are exactly two thirds", async () => {
    const majority = { numerator: 2, denominator: 3, isAtLeast: true };
    const enough = await decided(["yes", "yes", "no"], { majority });
    const tooFew = await decided(["yes", "yes", "no", "no"], { majority });
    expect([enough.result?.outcome, tooFew.result?.outcome]).toEqual(["adopted", "not-adopted"]);
  });

  it("below the quorum of active members nothing is adopted, and the count says why", async () => {
    const ballot = await decided(["yes", "yes"], { quorumPercent: 25, activeMembers: 9 });
    expect(ballot.result).toMatchObject({ outcome: "not-adopted", quorumVotes: 3 });
    expect(ballot.result?.options[0]?.checks[0]).toMatchObject({ check: "quorum", isMet: false });
    expect(ballot.result?.options[0]?.checks[0]?.sentence).toContain("do not reach");
  });

  it("a ballot in which nobody voted changes nothing", async () => {
    expect((await decided([])).result).toMatchObject({ outcome: "not-adopted", voted: 0 });
  });

  it("is not counted a moment before its time", async () => {
    const id = await aBallot(at.house, one);
    at.clock.moveForward(7 * DAY - 1);
    await closeDue(at.house);
    expect((await findBallot(at.house.database, id))?.result).toBeUndefined();
    const outcome = await perform(at.house, close, { ballotId: id }, { actor: theClock });
    expect(isRefusal(outcome)).toBe(true);
    at.clock.moveForward(1);
    await closeDue(at.house);
    expect((await findBallot(at.house.database, id))?.result).toBeDefined();
  });

  it("several processes that count at once make one result and one line in the record", async () => {
    const id = await aBallot(at.house, one);
    at.clock.moveForward(30 * DAY);
    await Promise.all(Array.from({ length: 6 }, () => closeDue(at.house)));
    const ballot = await findBallot(at.house.database, id);
    const { lines } = await listLines(at.house.database, { subject: ballot?.path ?? "" });
    expect(lines.filter(({ act }) => act === "ballots.close")).toHaveLength(1);
  });

  it("waits for a vote that was begun in time, and counts it", async () => {
    const [voter] = (await membersOf(1)) as [Person];
    const id = await aBallot(at.house, one);
    at.clock.moveForward(7 * DAY - 1);
    let finish = () => {};
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const begun = Promise.withResolvers<void>();
    const voting = inTransaction(at.house, async (tx) => {
      const context = { actor: voter, now: at.clock.now(), house: at.house };
      const choices = { proposal: "yes" as const };
      await performWithin(tx, vote, { ballotId: id, choices }, context);
      begun.resolve();
      await held;
    });
    await begun.promise;
    at.clock.moveForward(1);
    const closing = closeDue(at.house);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await findBallot(at.house.database, id))?.result).toBeUndefined();
    finish();
    await Promise.all([voting, closing]);
    expect((await findBallot(at.house.database, id))?.result?.voted).toBe(1);
  });

  it("the file of a result has the hash that stands in the record, whenever it is made", async () => {
    const ballot = await decided(["yes", "no", "yes"]);
    const pastClose = findPastClose(ballot, at.clock.now());
    const { result } = ballot;
    if (pastClose === undefined || result === undefined) throw new Error("not closed");
    const file = () => recountJson(pastClose, result, readLines(at.house.database, pastClose));
    expect(await hashOfFile(file())).toBe(ballot.fileHash);
    let text = "";
    for await (const piece of file()) text += piece;
    const read = JSON.parse(text);
    const roll = [...read.rollHeader, ...read.lines.map(({ line }: { line: string }) => line)];
    const rollText = roll.map((line: string) => `${line}\n`).join("");
    expect(createHash("sha256").update(rollText).digest("hex")).toBe(ballot.rollHash);
    const yes = read.lines.filter((line: { choices?: object }) =>
      JSON.stringify(line.choices ?? "").includes('"yes"'),
    );
    expect(yes).toHaveLength(2);
  });

  it("stands among the open until it closes and among the results after that", async () => {
    const [voter] = (await membersOf(1)) as [Person];
    const id = await aBallot(at.house, one);
    const db = at.house.database;
    const find = async () =>
      (await listRunningBallots(db, at.clock.now(), voter.personId)).open.find(
        (open) => open.id === id,
      );
    expect(await find()).toMatchObject({ isOnRoll: true, hasVoted: false });
    await castAll(id, [voter], ["yes"]);
    expect(await find()).toMatchObject({ isOnRoll: true, hasVoted: true });
    at.clock.moveForward(7 * DAY);
    expect(await find()).toBeUndefined();
    await closeDue(at.house);
    expect((await listRecentResults(db)).results[0]).toMatchObject({ id });
  });
});

describe("what comes before", () => {
  it("a ballot that is expected is on the list until it opens", async () => {
    const path = "/proposals/coming";
    const expected = { path, title: "Coming", opensAt: at.clock.now() };
    await inTransaction(at.house, (tx) => expectBallot(tx, expected));
    expect(await listExpectedBallots(at.house.database)).toMatchObject([{ path }]);
    await aBallot(at.house, { ...one, path });
    expect(await listExpectedBallots(at.house.database)).toEqual([]);
  });

  it("terms that no ballot can have are a mistake of ours, and open nothing", async () => {
    await expect(aBallot(at.house, { options: [] })).rejects.toThrow("needs an option");
    await expect(aBallot(at.house, { closesAt: at.clock.now() })).rejects.toThrow("closes after");
  });
});

describe("letters", () => {
  it("the roll hears of the opening, and only who has not voted is reminded, once", async () => {
    const [keen, slow] = (await Promise.all([
      aMember(at.house, { email: "keen@example.org" }),
      aMember(at.house, { email: "slow@example.org" }),
    ])) as [Person, Person];
    const id = await aBallot(at.house, { ...one, title: "Rents" });
    await castAll(id, [keen], ["yes"]);
    at.clock.moveForward(5 * DAY - HOUR);
    await remindDue(at.house);
    expect(await lettersTo(at.house, "slow@example.org")).toHaveLength(1);
    at.clock.moveForward(HOUR);
    await remindDue(at.house);
    await remindDue(at.house);
    const subjects = async (address: string) =>
      (await lettersTo(at.house, address)).map(({ subject }) => subject);
    expect(await subjects("keen@example.org")).toEqual(["Vote now: Rents"]);
    expect(await subjects("slow@example.org")).toEqual([
      "Vote now: Rents",
      expect.stringMatching(/^Vote by .*, UK time: Rents$/),
    ]);
    expect(slow.standing).toBe("member");
  });
});
