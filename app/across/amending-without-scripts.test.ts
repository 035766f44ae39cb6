import { beforeEach, describe, expect, it } from "vitest";
import type { Person } from "../../platform/actor.ts";
import { aHouse } from "../../testing/a-house.ts";
import { amendingIn, BODY } from "../../testing/an-amendable.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";

const at = aHouse();
const { anAmendable, numbered, pass, subjects } = amendingIn(at);
let people: Person[];

beforeEach(async () => {
  people = await Promise.all(Array.from({ length: 8 }, () => aMember(at.house)));
});

const as = (index: number) => new Visitor(at).signInAs(people[index] as Person);
const REASON = "It would be better for everybody.";

describe("without scripts", () => {
  it("an amendment is moved, seen to collide, joined, declined, insisted on and followed to its end", async () => {
    const item = await anAmendable(people);
    const to = `/amendments/to/${item.textId}`;
    const [ada, ben, cy] = [await as(0), await as(1), await as(2)];
    const list = await ben.get(`${item.path}/amendments`);
    expect(list.page).toContain("Nobody has moved an amendment");
    expect(list.page).toContain('aria-label="Amend paragraph 2"');
    const ofBen = { body: "Buses are free for everybody under 21.", reason: REASON };
    const sent = await ben.fill(`${to}/new?from=2&to=2`, ofBen, `${to}/move`);
    expect(sent.leadsTo).toBe(`${item.path}/amendments`);

    const ofCy = { body: "Buses are free for everybody.", reason: REASON };
    const collides = await cy.fill(`${to}/new?from=2&to=2`, ofCy, `${to}/move`);
    expect(collides.status).toBe(409);
    expect(collides.page).toContain("Amendment 1 would have it so");
    expect(collides.page).toContain("Buses are free for everybody.");
    const known = /name="known" value="([^"]*)"/.exec(collides.page)?.[1] ?? "";
    const range = { from: "2", to: "2" };
    const again = await cy.post(`${to}/move`, { ...ofCy, ...range, known });
    expect(again.leadsTo).toBe(`${item.path}/amendments`);
    const bad = await cy.fill(
      `${to}/new?from=3&to=3`,
      { body: BODY[2] ?? "", reason: REASON },
      `${to}/move`,
    );
    expect(bad.status).toBe(422);
    expect(bad.page).toContain("This changes nothing");

    const choose = await ben.get(`${to}/composite?parts=1%2C+2`);
    expect(choose.page).toContain("Amendment 2 would have it so");
    const composite = {
      ...{ parts: "1, 2", reason: REASON },
      body: "Buses are free for everybody under 21 and over 60.",
    };
    await ben.fill(`${to}/composite?parts=1%2C+2`, composite, `${to}/compose`);
    const joined = await numbered(item, 3);
    const path = `/amendments/${joined.id}`;
    expect((await cy.get(path)).page).toContain("I agree: mine goes into this");
    await cy.post(`${path}/agree`, { answer: "yes" }, path);
    expect((await cy.get(path)).page).toContain("2 of 2");

    expect((await ada.get(path)).page).toContain("Accept it");
    const why = { why: "Sixty is too early for a free bus." };
    expect((await ada.post(`${path}/decline`, { why: "no" }, path)).status).toBe(422);
    await ada.post(`${path}/decline`, why, path);
    const declined = await ben.get(path);
    expect(declined.page).toContain("Sixty is too early");
    expect(declined.page).toContain("The authors of the text decided this.");
    await ben.post(`${path}/insist`, {}, path);
    const third = await as(3);
    await third.post(`${path}/support`, { back: "yes" }, path);
    await pass(10);
    const visitor = new Visitor(at);
    expect((await visitor.get(path)).page).toContain("Goes to the vote");
    expect((await visitor.get(`${item.path}/amendments`)).page).toContain(
      "The time for amendments is over.",
    );
    expect((await visitor.get(item.path)).page).toContain("Members write the case for and against");
    await pass(5);
    const ballot = /href="(\/decide\/\d+)"/.exec((await visitor.get(item.path)).page)?.[1] ?? "";
    const { page } = await ben.get(ballot);
    expect(page).toContain("Changes to the text");
    expect(page).toContain("Amendment 3: paragraph 2");
    expect(page.indexOf("Amendment 3: paragraph 2")).toBeLessThan(page.indexOf("No change"));
    expect(page).toMatch(/fieldset[\s\S]*Amendment 3: paragraph 2/);
    expect(await subjects(people[2] as Person)).toContainEqual(
      expect.stringContaining("goes to the vote"),
    );
    // In Welsh the paper names it in both languages, where the party uses both.
    expect((await visitor.get(`${item.path}/amendments?lang=cy`)).page).toContain("Gwelliannau");
  });
});
