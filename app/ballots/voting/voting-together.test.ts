import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import { type Person, theClock } from "../../../platform/actor.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { aMember } from "../../../testing/people.ts";
import { aRequestFor } from "../../../testing/requests.ts";
import { suspend } from "../../membership/suspending/acts/suspend.ts";
import type { BallotId, LineId } from "../ballot.ts";
import { findBallot } from "../ballot-queries.ts";
import { close } from "../counting/acts/close.ts";
import { closeDue } from "../jobs.ts";
import { forgetPerson, keepVotes } from "../store.ts";
import { aBallot } from "../testing/a-ballot.ts";
import { findOwnLine } from "./own-vote-queries.ts";
import { voteTogether } from "./voting-together.ts";

const at = aHouse();
const DAY = 86_400_000;
const yesNo = { proposal: "yes", "alternative-1": "no" } as const;

let crowd: Person[];
beforeAll(async () => {
  crowd = await Promise.all(Array.from({ length: 60 }, () => aMember(at.house)));
});

const cast = async (actor: Person, ballotId: BallotId, choices: object = yesNo) => {
  const outcome = await voteTogether(at.house, { ballotId: String(ballotId), choices }, { actor });
  return isRefusal(outcome) ? outcome.kind : "done";
};
const suspendNow = (personId: PersonId) =>
  perform(
    at.house,
    suspend,
    { person: personId, days: "7", ground: "threats" },
    { actor: aRequestFor(suspend) },
  );
const votedIn = async (id: BallotId) => (await findBallot(at.house.database, id))?.result?.voted;

describe("a crowd that votes at once", () => {
  it("each vote is decided by itself: a bad one among them is refused, and the others stand", async () => {
    const [one, other] = [await aBallot(at.house), await aBallot(at.house)];
    const late = await aMember(at.house);
    const outcomes = await Promise.all([
      ...crowd.map((person, index) => cast(person, index % 2 === 0 ? one : other)),
      cast(late, one),
      cast(crowd[0] as Person, 999_999 as BallotId),
      cast(crowd[1] as Person, one, { proposal: "yes" }),
      cast({ ...(crowd[3] as Person), standing: "supporter" }, one),
    ]);
    expect(outcomes.slice(0, 60).every((outcome) => outcome === "done")).toBe(true);
    expect(outcomes.slice(60)).toEqual(["not-allowed", "not-found", "invalid", "not-allowed"]);
    at.clock.moveForward(7 * DAY);
    await closeDue(at.house);
    expect([await votedIn(one), await votedIn(other)]).toEqual([30, 30]);
  });

  it("one voter who changes their mind in the same moment is heard in order", async () => {
    const id = await aBallot(at.house);
    const [ada] = crowd as [Person];
    const minds = ["yes", "no", "abstain"] as const;
    await Promise.all(minds.map((proposal) => cast(ada, id, { ...yesNo, proposal })));
    const own = await findOwnLine(at.house.database, id, ada.personId);
    expect(own?.vote).toMatchObject({ choices: { proposal: "abstain" }, changes: 2 });
  });

  it("each of them has taken part, which is noted once a day", async () => {
    const notedOf = async ({ personId }: Person) => {
      const { membership } = await at.house.gatherAbout(personId);
      return (membership as { lastTookPartAt: Date }).lastTookPartAt;
    };
    const [one, other, idle] = crowd as [Person, Person, Person];
    at.clock.moveForward(2 * DAY);
    const id = await aBallot(at.house);
    const first = at.clock.now();
    await Promise.all([cast(one, id), cast(other, id)]);
    at.clock.moveForward(DAY / 2);
    await Promise.all([
      cast(one, id, { ...yesNo, proposal: "no" }),
      cast(idle, 999_999 as BallotId),
    ]);
    expect([await notedOf(one), await notedOf(other)]).toEqual([first, first]);
    expect(await notedOf(idle)).not.toEqual(first);
    at.clock.moveForward(DAY / 2 + 1);
    await cast(one, id);
    expect(await notedOf(one)).toEqual(at.clock.now());
  });

  it("a crowd that races the count has every vote that was taken in the result", async () => {
    const id = await aBallot(at.house);
    at.clock.moveForward(7 * DAY - 1);
    const casts = crowd.map(async (person, index) => {
      await new Promise((resolve) => setTimeout(resolve, index));
      return cast(person, id);
    });
    const closing = new Promise((resolve) => setTimeout(resolve, 25)).then(() => {
      at.clock.moveForward(1);
      return closeDue(at.house);
    });
    const [outcomes] = await Promise.all([Promise.all(casts), closing]);
    const taken = outcomes.filter((outcome) => outcome === "done").length;
    expect(await votedIn(id)).toBe(taken);
    expect(outcomes.filter((outcome) => outcome === "conflict").length).toBe(60 - taken);
  });
});

describe("a vote that was decided a moment ago", () => {
  const DECIDED_BEFORE = [
    [
      "its voter left",
      (_id: BallotId, { personId }: Person) =>
        inTransaction(at.house, (tx) => forgetPerson(tx, personId)),
    ],
    ["its voter was suspended", (_id: BallotId, { personId }: Person) => suspendNow(personId)],
    [
      "its ballot was counted",
      (id: BallotId) => {
        at.clock.moveForward(7 * DAY);
        return perform(at.house, close, { ballotId: id }, { actor: theClock });
      },
    ],
  ] as const;

  it.each(DECIDED_BEFORE)("is not kept where %s", async (_what, happens) => {
    const ada = await aMember(at.house);
    const id = await aBallot(at.house);
    const lineId = (await findOwnLine(at.house.database, id, ada.personId))?.lineId as LineId;
    const now = at.clock.now();
    const vote = { ballotId: id, lineId, choices: yesNo } as const;
    expect(await keepVotes(at.house.database, [vote], now)).toEqual(new Set([lineId]));
    await happens(id, ada);
    expect(await keepVotes(at.house.database, [vote], now)).toEqual(new Set());
  });
});
