import { describe, expect, it } from "vitest";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { lettersTo } from "../../../testing/letters.ts";
import { Visitor } from "../../../testing/visit.ts";
import { countMembers, findByEmail } from "../../membership/door.ts";
import { bodyOf, listHolders } from "../../offices/door.ts";
import { listLines } from "../../record/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { foundRealParty, officeAtFounding } from "./founding.ts";

const wanted = {
  name: "A New Party",
  url: "https://party.example.org",
  founders: ["Ada Okafor <ada@example.org>", "Bea Lim <bea@example.org>", "Cy Ng <cy@example.org>"],
};
type Wanted = Parameters<typeof foundRealParty>[1];

describe("founding a party", () => {
  const at = aHouse();
  const found = (input: Wanted) =>
    foundRealParty({ database: at.house.database, clock: at.clock, log: at.house.log }, input);

  it.each([
    [{ ...wanted, name: " " }, "name"],
    [{ ...wanted, url: "party.example.org" }, "url"],
    [{ ...wanted, url: "https://party.example.org/path" }, "url"],
    [{ ...wanted, url: "ftp://party.example.org" }, "url"],
    [{ ...wanted, founders: ["Ada"] }, "founder"],
    [{ ...wanted, founders: ["Ada <ada>"] }, "founder"],
    [{ ...wanted, founders: ["A <a.b@gmail.com>", "B <AB+x@gmail.com>"] }, "founder"],
  ])("%j is refused, and nothing is written", async (input, field) => {
    expect(await found(input)).toMatchObject({ kind: "invalid", field });
    const { lines } = await listLines(at.house.database);
    expect(lines).toEqual([]);
  });

  it("its founders are its members, hold the offices, and no one else is there", async () => {
    const founded = await found(wanted);
    expect(isRefusal(founded)).toBe(false);
    const { database } = at.house;
    const now = at.clock.now();
    expect(await countMembers(database, now, await rulesInForce(database))).toBe(3);
    const holders = await listHolders(database, now);
    expect(holders.map(({ office }) => office)).toEqual([
      "national-committee",
      "national-committee",
      "safety-officer",
    ]);
    const { lines } = await listLines(database);
    expect(lines.at(0)?.says).toBe(
      "A New Party was founded by 3 members, under the rulebook's numbers by default.",
    );
    expect(JSON.stringify(lines)).not.toMatch(/Okafor|example\.org/);
  });

  it("each founder's letter signs them in once, with their term as it was", async () => {
    const [letter] = await lettersTo(at.house, "ada@example.org");
    expect(letter?.body).toContain("National committee");
    const key = /https:\/\/party\.example\.org\/join\/confirm\?key=([\w-]+)/.exec(
      letter?.body ?? "",
    )?.[1];
    const ada = new Visitor(at);
    const answer = await ada.post("/join/confirm", { key: key ?? "" });
    expect(answer.leadsTo).toBe("/me/welcome");
    expect((await ada.get("/me")).page).toContain("You are a member until 1 March 2028.");
    expect((await new Visitor(at).post("/join/confirm", { key: key ?? "" })).status).toBe(404);
    expect(await findByEmail(at.house.database, "ada@example.org")).toMatchObject({
      renewsOn: "2028-03-01",
    });
  });

  it("happens once: a database that holds a party is refused with its name", async () => {
    const again = await found({ ...wanted, name: "Another Party" });
    expect(again).toMatchObject({ kind: "conflict" });
    expect(isRefusal(again) && again.says).toContain("A New Party");
  });
});

describe("a party founded without founders", () => {
  const at = aHouse();
  it("starts with nobody", async () => {
    const ground = { database: at.house.database, clock: at.clock, log: at.house.log };
    expect(await foundRealParty(ground, { ...wanted, founders: [] })).toMatchObject({ links: [] });
    const { database } = at.house;
    expect(await countMembers(database, at.clock.now(), await rulesInForce(database))).toBe(0);
  });
});

describe("the offices at the founding", () => {
  it("from two founders on, there are two bodies; and nobody ever holds two offices", () => {
    for (let founders = 2; founders < 9; founders++) {
      const held = Array.from({ length: founders }, (_, index) =>
        officeAtFounding(index, founders),
      );
      expect(new Set(held.map(bodyOf)).size).toBe(2);
    }
    expect(officeAtFounding(0, 1)).toBe("national-committee");
  });
});
