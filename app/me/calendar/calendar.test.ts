import pg from "pg";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { perform } from "../../../platform/act.ts";
import { aVisitor, type Person } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { CHANGES, PLANTED } from "../../../testing/calendar-changes.ts";
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

  it("is not sent again until something changes that it says, and at once then", async () => {
    await aBallot(at.house, { title: "A rail tax" });
    const path = await renew();
    const owner = new pg.Client({ connectionString: at.ownerUrl });
    await owner.connect();
    onTestFinished(() => owner.end());
    const asOwner = (statements: string) =>
      owner.query(statements.replaceAll("$ada", ada.personId));
    await asOwner(PLANTED);
    const fetched = (tag: string) =>
      at.app.request(`http://party.test${path}`, { headers: { "if-none-match": tag } });
    let tag = "";
    for (const [what, change, says] of CHANGES) {
      await asOwner(change);
      const answer = await fetched(tag);
      expect([what, answer.status]).toEqual([what, says === undefined ? 304 : 200]);
      if (says !== undefined) expect(await answer.text(), what).toMatch(says);
      tag = answer.headers.get("etag") ?? "";
    }
    at.clock.moveForward(8 * 86_400_000);
    expect(await (await fetched(tag)).text()).not.toContain("Voting ends");
    expect((await fetched(tag)).status).toBe(200);
  });
});
