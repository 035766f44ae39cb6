import { describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import { aVisitor, type Person } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { aMember } from "../../../testing/people.ts";
import { listLines } from "../../record/door.ts";
import { policyPath } from "../addresses.ts";
import { findPolicy } from "../queries.ts";
import { repealPolicy } from "../store.ts";
import { aPolicy } from "../testing.ts";
import { callReview } from "./call-review.ts";

const at = aHouse();

const call = async (id: number, actor: Person | typeof aVisitor) => {
  const called = await perform(at.house, callReview, { id: String(id) }, { actor });
  return isRefusal(called) ? called.kind : "done";
};
const now = (id: number) => findPolicy(at.house.database, id);
const linesAbout = async (id: number) => {
  const { lines } = await listLines(at.house.database, { subject: policyPath(id) });
  return lines.map(({ says, by }) => [says, by]);
};

describe("a call to review a policy before its day", () => {
  it("counts towards the share that the rulebook names, and the last one needed opens the review", async () => {
    // Three in a hundred active members.
    const id = await aPolicy(at.house, 100);
    for (const calls of [1, 2]) {
      expect(await call(id, await aMember(at.house))).toBe("done");
      expect(await now(id)).toMatchObject({ state: "in-force", reviewCalls: calls });
      expect(await linesAbout(id)).toEqual([]);
    }
    expect(await call(id, await aMember(at.house))).toBe("done");
    const policy = await now(id);
    expect(policy).toMatchObject({ state: "under-review", reviewCalls: 3, reviewCallsNeeded: 3 });
    const says = `The review of “${policy?.title}” began. It stays policy meanwhile.`;
    expect(await linesAbout(id)).toEqual([[says, "3 members"]]);
    expect(await call(id, await aMember(at.house))).toBe("conflict");
    expect(await linesAbout(id)).toHaveLength(1);
  });

  it("of one member counts once, also when it is sent twice at once", async () => {
    const [id, ada] = [await aPolicy(at.house, 100), await aMember(at.house)];
    const both = await Promise.all([call(id, ada), call(id, ada)]);
    expect(both.toSorted()).toEqual(["conflict", "done"]);
    expect(await now(id)).toMatchObject({ state: "in-force", reviewCalls: 1 });
  });

  it.each(["supporter", "lapsed", "unconfirmed"] as const)("is not a %s's", async (standing) => {
    const id = await aPolicy(at.house, 1);
    expect(await call(id, await aMember(at.house, { standing }))).toBe("not-allowed");
    expect(await now(id)).toMatchObject({ state: "in-force", reviewCalls: 0 });
  });

  it("is for who is signed in, and for a policy that is there and in force", async () => {
    const [id, ada] = [await aPolicy(at.house, 1), await aMember(at.house)];
    expect(await call(id, aVisitor)).toBe("not-signed-in");
    expect(await call(id + 1000, ada)).toBe("not-found");
    await inTransaction(at.house, (tx, time) => repealPolicy(tx, id, "/decide/9", time));
    expect(await call(id, ada)).toBe("conflict");
  });
});
