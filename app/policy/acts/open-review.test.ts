import { describe, expect, it } from "vitest";
import { perform } from "../../../platform/act.ts";
import { type Actor, theClock } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { aMember } from "../../../testing/people.ts";
import { listLines } from "../../record/door.ts";
import { policyPath } from "../addresses.ts";
import { openDueReviews } from "../jobs.ts";
import { findPolicy } from "../queries.ts";
import { aPolicy } from "../testing.ts";
import { openReview } from "./open-review.ts";

const at = aHouse();
const DAY = 86_400_000;

const open = async (id: number, actor: Actor = theClock) => {
  const opened = await perform(at.house, openReview, { id }, { actor });
  return isRefusal(opened) ? opened.kind : "done";
};
const stateOf = async (id: number) => (await findPolicy(at.house.database, id))?.state;

describe("the review of a policy", () => {
  it("is opened by the clock alone, on its day and not before, once", async () => {
    const id = await aPolicy(at.house);
    const { reviewOn = "" } = (await findPolicy(at.house.database, id)) ?? {};
    const daysUntil =
      (new Date(`${reviewOn}T12:00:00Z`).getTime() - at.clock.now().getTime()) / DAY;
    at.clock.moveForward((daysUntil - 1) * DAY);
    await openDueReviews(at.house);
    expect([await open(id), await stateOf(id)]).toEqual(["conflict", "in-force"]);
    at.clock.moveForward(DAY);
    expect(await open(id, await aMember(at.house))).toBe("not-allowed");
    expect(await stateOf(id)).toBe("in-force");
    await openDueReviews(at.house);
    expect([await open(id), await stateOf(id)]).toEqual(["conflict", "under-review"]);
    const { lines } = await listLines(at.house.database, { subject: policyPath(id) });
    expect(lines.map(({ by }) => by)).toEqual(["the clock"]);
  });

  it("is of a policy that is there", async () => {
    expect(await open(4711)).toBe("not-found");
  });
});
