import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../../platform/act.ts";
import { aVisitor, type Person, theClock } from "../../../../platform/actor.ts";
import { isRefusal } from "../../../../platform/refusal.ts";
import { aHouse } from "../../../../testing/a-house.ts";
import { aMember } from "../../../../testing/people.ts";
import type { BallotId, LineId } from "../../ballot.ts";
import { findBallot } from "../../ballot-queries.ts";
import { closeDue } from "../../jobs.ts";
import { keepVotes } from "../../store.ts";
import { aBallot } from "../../testing/a-ballot.ts";
import { findOwnLine, listReceipts } from "../own-vote-queries.ts";
import { vote } from "./vote.ts";

const at = aHouse();
const DAY = 86_400_000;
const yesNo = { proposal: "yes", "alternative-1": "no" } as const;

let ada: Person;
let ben: Person;
beforeAll(async () => {
  ada = await aMember(at.house, { name: "Ada Okafor" });
  ben = await aMember(at.house, { name: "Ben Lim" });
});

const cast = (person: Person, ballotId: BallotId, choices: object = yesNo) =>
  perform(at.house, vote, { ballotId: String(ballotId), choices }, { actor: person });
const kindOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.kind : "done");
const resultOf = async (id: BallotId) => (await findBallot(at.house.database, id))?.result;
const ownVote = async (id: BallotId, person: Person) =>
  (await findOwnLine(at.house.database, id, person.personId))?.vote;

describe("voting in a show of hands", () => {
  it("a vote may be changed until the close, and the last one counts", async () => {
    const id = await aBallot(at.house);
    await cast(ada, id);
    await cast(ada, id, { proposal: "no", "alternative-1": "abstain" });
    expect(await ownVote(id, ada)).toMatchObject({
      choices: { proposal: "no", "alternative-1": "abstain" },
      changes: 1,
    });
    at.clock.moveForward(7 * DAY);
    await closeDue(at.house);
    expect((await resultOf(id))?.options[0]).toMatchObject({ yes: 0, no: 1, abstain: 0 });
  });

  it("200 casts at once by one voter are one vote", async () => {
    const id = await aBallot(at.house);
    const casts = await Promise.all(Array.from({ length: 200 }, () => cast(ada, id)));
    expect(casts.every((outcome) => kindOf(outcome) === "done")).toBe(true);
    expect((await ownVote(id, ada))?.changes).toBe(0);
    at.clock.moveForward(7 * DAY);
    await closeDue(at.house);
    expect(await resultOf(id)).toMatchObject({ voted: 1 });
  });

  it("two different votes at once from two places leave exactly one of them", async () => {
    const id = await aBallot(at.house);
    const other = { proposal: "no", "alternative-1": "no" };
    await Promise.all([cast(ada, id), cast(ada, id, other)]);
    const kept = await ownVote(id, ada);
    expect([yesNo, other]).toContainEqual(kept?.choices);
    at.clock.moveForward(7 * DAY);
    await closeDue(at.house);
    expect(await resultOf(id)).toMatchObject({ voted: 1 });
  });

  it("at the very instant of the close a vote is too late, a millisecond before it counts", async () => {
    const id = await aBallot(at.house);
    at.clock.moveForward(7 * DAY - 1);
    expect(kindOf(await cast(ada, id))).toBe("done");
    at.clock.moveForward(1);
    expect(kindOf(await cast(ben, id))).toBe("conflict");
    await closeDue(at.house);
    expect(await resultOf(id)).toMatchObject({ voted: 1 });
  });

  it("votes and the count that race leave no vote acknowledged and not counted", async () => {
    const voters = await Promise.all(Array.from({ length: 30 }, () => aMember(at.house)));
    const id = await aBallot(at.house);
    at.clock.moveForward(7 * DAY - 1);
    const casts = voters.map((voter) => cast(voter, id));
    at.clock.moveForward(1);
    const [outcomes] = await Promise.all([Promise.all(casts), closeDue(at.house)]);
    const taken = outcomes.filter((outcome) => kindOf(outcome) === "done").length;
    expect(await resultOf(id)).toMatchObject({ voted: taken });
  });

  it("who joined after the roll froze is not on it, and is told so", async () => {
    const id = await aBallot(at.house);
    const late = await aMember(at.house);
    const refusal = await cast(late, id);
    expect(refusal).toMatchObject({ kind: "not-allowed" });
    expect(isRefusal(refusal) && refusal.says).toContain("roll was frozen");
  });

  it("a membership that runs out after the roll froze takes nobody's vote away", async () => {
    const id = await aBallot(at.house);
    expect(kindOf(await cast({ ...ada, standing: "lapsed" }, id))).toBe("done");
  });

  it.each(["supporter", "unconfirmed"] as const)("a %s has no vote", async (standing) => {
    const id = await aBallot(at.house);
    const person = await aMember(at.house, { standing });
    expect(kindOf(await cast(person, id))).toBe("not-allowed");
    expect(await ownVote(id, person)).toBeUndefined();
  });

  it("a vote that was decided before its voter was erased is not kept after", async () => {
    const dee = await aMember(at.house);
    const ballotId = await aBallot(at.house);
    const own = await findOwnLine(at.house.database, ballotId, dee.personId);
    const decided = { ballotId, lineId: own?.lineId as LineId, choices: yesNo } as const;
    await inTransaction(at.house, (tx) => at.house.forget(tx, dee.personId, at.clock.now()));
    const kept = await keepVotes(at.house.database, [decided], at.clock.now());
    expect(kept.size).toBe(0);
  });

  it("who was erased while it was open can no longer vote, and what they cast still counts", async () => {
    const cleo = await aMember(at.house);
    const id = await aBallot(at.house);
    await cast(cleo, id);
    await at.house.database
      .transaction()
      .execute((tx) => at.house.forget(tx, cleo.personId, at.clock.now()));
    expect(kindOf(await cast(cleo, id, { proposal: "no", "alternative-1": "no" }))).toBe(
      "not-signed-in",
    );
    at.clock.moveForward(7 * DAY);
    await closeDue(at.house);
    expect((await resultOf(id))?.options[0]).toMatchObject({ yes: 1, no: 0 });
  });

  it("before it opens nobody can vote", async () => {
    const now = at.clock.now().getTime();
    const opensAt = new Date(now + DAY);
    const id = await aBallot(at.house, { opensAt, closesAt: new Date(now + 8 * DAY) });
    expect(kindOf(await cast(ada, id))).toBe("conflict");
  });

  it("a person sees their receipts, the newest first", async () => {
    const dev = await aMember(at.house);
    const first = await aBallot(at.house);
    const second = await aBallot(at.house);
    await cast(dev, first);
    await cast(dev, second);
    const { receipts } = await listReceipts(at.house.database, dev.personId);
    expect(receipts.map(({ ballotId }) => ballotId)).toEqual([second, first]);
  });

  it.each([
    ["an option left out", { proposal: "yes" }, "invalid"],
    ["no option at all", {}, "invalid"],
    ["an option that is not on it", { ...yesNo, other: "yes" }, "invalid"],
    ["an answer that is none", { ...yesNo, proposal: "maybe" }, "invalid"],
    ["two answers to one option", { ...yesNo, proposal: ["yes", "no"] }, "invalid"],
    ["no object", "yes", "invalid"],
  ])("%s is refused, and nothing is saved", async (_, choices, kind) => {
    const id = await aBallot(at.house);
    const input = { ballotId: String(id), choices };
    expect(kindOf(await perform(at.house, vote, input, { actor: ada }))).toBe(kind);
    expect(await ownVote(id, ada)).toBeUndefined();
  });

  it.each(["0", "-1", "1.5", "99999999999", "x", ""])("%j is no ballot", async (ballotId) => {
    const outcome = await perform(at.house, vote, { ballotId, choices: yesNo }, { actor: ada });
    expect(kindOf(outcome)).toBe("invalid");
  });

  it("an unknown ballot is not found, and nobody who is not signed in can vote", async () => {
    expect(kindOf(await cast(ada, 2_000_000_000 as BallotId))).toBe("not-found");
    for (const actor of [aVisitor, theClock]) {
      const id = await aBallot(at.house);
      const outcome = await perform(
        at.house,
        vote,
        { ballotId: String(id), choices: yesNo },
        { actor },
      );
      expect(kindOf(outcome)).toBe("not-signed-in");
    }
  });
});
