import { beforeAll, describe, expect, it } from "vitest";
import type { Person } from "../../platform/actor.ts";
import { aHouse } from "../../testing/a-house.ts";
import { passDays } from "../../testing/pass-days.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { closeDue } from "../ballots/door.ts";
import { aBallot } from "../ballots/testing/a-ballot.ts";

const at = aHouse();
let id: number;
let member: Person;

beforeAll(async () => {
  member = await aMember(at.house, { email: "reader@example.org" });
  id = await aBallot(at.house, { title: "A land tax" });
  // Past its close by more than anybody would call a minute, and no worker has come by.
  passDays(at.clock, 8);
});

const page = async (path: string, visitor = new Visitor(at)) => (await visitor.get(path)).page;
const beingCounted = (text: string) =>
  /Being counted.*?A land tax.*?The result will stand here/s.test(text);

describe("a ballot that nobody has counted yet, however long ago it closed", () => {
  it.each(["/", "/decide"])("stands under “being counted” on %s, for everybody", async (path) => {
    expect(beingCounted(await page(path))).toBe(true);
    const asMember = await new Visitor(at).signInAs(member);
    expect(beingCounted(await page(path, asMember))).toBe(true);
  });

  it("says on its own page what is true, and promises no time", async () => {
    const text = await page(`/decide/${id}`);
    expect(text).toContain("Voting is over, and the votes are being counted.");
    expect(text).not.toMatch(/within a minute|soon|load this page/i);
  });

  it("is in the feed", async () => {
    expect(await page("/decide/results.atom")).toContain("Being counted: A land tax");
  });

  it("gives way to its result, under the same name in the feed", async () => {
    await closeDue(at.house);
    for (const path of ["/", "/decide"]) expect(await page(path)).not.toContain("Being counted");
    const feed = await page("/decide/results.atom");
    expect(feed).toContain("Not adopted: A land tax");
    expect(feed.match(/<entry>/g)).toHaveLength(1);
  });
});
