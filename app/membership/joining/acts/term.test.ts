import { describe, expect, it } from "vitest";
import { perform } from "../../../../platform/act.ts";
import type { Person } from "../../../../platform/actor.ts";
import { aHouse } from "../../../../testing/a-house.ts";
import { aMember } from "../../../../testing/people.ts";
import { findDetails, findPerson } from "../../standing/queries.ts";
import { becomeMember } from "./become-member.ts";
import { renew } from "./renew.ts";

const at = aHouse();
const recordOf = ({ personId }: Person) => findDetails(at.house.database, personId);
const standingOf = async ({ personId }: Person) =>
  (await findPerson(at.house.database, personId, at.clock.now()))?.standing;

describe("renewing", () => {
  it("is refused with the day from which it can be done", async () => {
    const ada = await aMember(at.house);
    const refusal = await perform(at.house, renew, {}, { actor: ada });
    expect(refusal).toMatchObject({ kind: "conflict" });
    expect((refusal as { says: string }).says).toContain("You can renew it from 27 October 2027.");
  });

  it("brings a lapsed member back for a year from today", async () => {
    const bea = await aMember(at.house, { standing: "lapsed" });
    expect(await standingOf(bea)).toBe("lapsed");
    await perform(at.house, renew, {}, { actor: bea });
    expect(await standingOf(bea)).toBe("member");
    expect((await recordOf(bea))?.renewsOn).toBe("2028-03-01");
  });

  it("clicked five times at once, renews once", async () => {
    const cleo = await aMember(at.house, { standing: "lapsed" });
    const clicks = Array.from({ length: 5 }, () => perform(at.house, renew, {}, { actor: cleo }));
    await Promise.all(clicks);
    expect((await recordOf(cleo))?.renewsOn).toBe("2028-03-01");
  });

  it("is not for supporters", async () => {
    const dan = await aMember(at.house, { standing: "supporter" });
    expect(await perform(at.house, renew, {}, { actor: dan })).toMatchObject({ kind: "conflict" });
  });
});

describe("becoming a member", () => {
  it("makes a supporter a member for a year, once", async () => {
    const eve = await aMember(at.house, { standing: "supporter" });
    await perform(at.house, becomeMember, {}, { actor: eve });
    expect(await recordOf(eve)).toMatchObject({ kind: "member", renewsOn: "2028-03-01" });
    expect(await standingOf(eve)).toBe("member");
    const again = await perform(at.house, becomeMember, {}, { actor: eve });
    expect(again).toMatchObject({ kind: "conflict" });
  });
});
