import { beforeAll, describe, expect, it } from "vitest";
import { perform } from "../../../platform/act.ts";
import { aVisitor, type Person } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { aBallot } from "../../ballots/testing/a-ballot.ts";
import { ownCalendarPath } from "../addresses.ts";
import { closeCalendar } from "./acts/close-calendar.ts";
import { renewCalendar } from "./acts/renew-calendar.ts";

const at = aHouse();
let ada: Person;
beforeAll(async () => {
  ada = await aMember(at.house, { name: "Ada" });
});

const renew = async (): Promise<string> => {
  const made = await perform(at.house, renewCalendar, {}, { actor: ada });
  if (typeof made === "symbol" || isRefusal(made)) throw new Error("no address");
  return ownCalendarPath(made.secret);
};
const statusOf = async (path: string) => (await new Visitor(at).get(path)).status;

describe("one's own calendar", () => {
  it("is at an address that ends when it is renewed, and when it is closed", async () => {
    const first = await renew();
    expect(await statusOf(first)).toBe(200);
    const second = await renew();
    expect([await statusOf(first), await statusOf(second)]).toEqual([404, 200]);
    await perform(at.house, closeCalendar, {}, { actor: ada });
    expect(await statusOf(second)).toBe(404);
  });

  it("is made by nobody who is not signed in", async () => {
    const outcome = await perform(at.house, renewCalendar, {}, { actor: aVisitor });
    expect(isRefusal(outcome)).toBe(true);
  });

  it("has what every room puts into it, and nothing of how anybody votes", async () => {
    await aBallot(at.house, { title: "A land tax" });
    const { page } = await new Visitor(at).get(await renew());
    expect(page).toContain("Voting ends: A land tax");
    expect(page).toContain("@party.test");
  });
});
