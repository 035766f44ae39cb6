import { describe, expect, it } from "vitest";
import { aHouse } from "../../testing/a-house.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { defaultRules } from "../rulebook/door.ts";
import { aVouchingStage } from "./testing.ts";

const at = aHouse();
const rules = { ...defaultRules(), vouchersNeeded: 2 };

const { aNewcomer, days, linkOf, nth, switchOn, vouchBy } = aVouchingStage(at);

describe("the pages of vouching", () => {
  it("the page behind the link shows a name to whoever may vouch, and to nobody else", async () => {
    await switchOn();
    const nia = await aNewcomer("nia@example.org");
    const path = `/vouch/${await linkOf(nia)}`;
    expect((await new Visitor(at).get(path)).leadsTo).toMatch(/^\/sign-in/);
    const others = [
      await aNewcomer("new@example.org"),
      await aMember(at.house, { standing: "supporter" }),
      await aMember(at.house, { belongsFor: rules.vouchMemberDays - 1 }),
    ];
    for (const other of others) {
      const { status, page } = await (await new Visitor(at).signInAs(other)).get(path);
      expect([status, page.includes(nia.name)]).toEqual([403, false]);
    }
    const visitor = await new Visitor(at).signInAs(nth(0));
    expect((await visitor.get(path)).page).toContain(nia.name);
    expect((await visitor.get("/vouch/nothing-like-it")).status).toBe(404);
    expect((await visitor.post(path)).status).toBe(422);
    expect((await visitor.post(path, { met: "yes" })).leadsTo).toBe("/me/vouching");
    expect((await visitor.get("/me/vouching")).page).toContain(nia.name);
    expect((await visitor.get(path)).status).toBe(409);
    const own = await new Visitor(at).signInAs(nia);
    expect((await own.get("/me/vouching")).page).toContain(nth(0).name);
    expect((await own.get(path)).status).toBe(403);
    await own.post("/me/vouching/link");
    expect((await (await new Visitor(at).signInAs(nth(1))).get(path)).status).toBe(404);
  });

  it("the list of people is for those who are vouched for, where it is asked", async () => {
    await switchOn();
    const nia = await aNewcomer("nia@example.org");
    days(40);
    const own = await new Visitor(at).signInAs(nia);
    const { status, page } = await own.get("/party/people");
    expect([status, page.includes("have vouched for them")]).toEqual([403, true]);
    const code = await linkOf(nia);
    for (const voucher of [nth(0), nth(1)]) await vouchBy(voucher, code);
    days(rules.vouchWaitDays);
    expect((await own.get("/party/people")).status).toBe(200);
  });

  it("one's page Me leads to it while it is switched on, and each download says what is kept", async () => {
    const visitor = await new Visitor(at).signInAs(nth(0));
    expect((await visitor.get("/me")).page).not.toContain("/me/vouching");
    expect((await visitor.get("/me/vouching")).page).toContain("asks nobody for it now");
    await switchOn();
    expect((await visitor.get("/me")).page).toContain("/me/vouching");
    const nia = await aNewcomer("nia@example.org");
    await vouchBy(nth(0), await linkOf(nia));
    const { vouching } = await at.house.gatherAbout(nia.personId);
    expect(vouching).toMatchObject({ vouchedForMe: [{ stands: false }] });
    expect(JSON.stringify(vouching)).not.toContain(nth(0).personId);
  });
});
