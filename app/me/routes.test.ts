import { describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import { addDays } from "../../platform/time/days.ts";
import { aHouse } from "../../testing/a-house.ts";
import { lettersTo } from "../../testing/letters.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { appoint } from "../offices/door.ts";

const at = aHouse();

const PAGES = [
  "/me",
  "/me/welcome",
  "/me/details",
  "/me/email",
  "/me/renew",
  "/me/leave",
  "/me/erase",
];

describe("what is one's own", () => {
  it.each([...PAGES, "/me/download", "/me/become-member"])(
    "%s is for those signed in",
    async (path) => {
      const answer = await new Visitor(at).get(path);
      expect(answer.leadsTo).toBe(`/sign-in?after=${encodeURIComponent(path)}`);
    },
  );

  it.each(PAGES)("%s opens for a member, kept by no cache", async (path) => {
    const member = await new Visitor(at).signInAs(await aMember(at.house));
    const answer = await member.get(path);
    expect(answer.status).toBe(200);
    expect(answer.response.headers.get("cache-control")).toContain("no-store");
  });

  it("says what one is, with dates, and what one can do", async () => {
    const ada = await aMember(at.house, { name: "Ada Okafor" });
    const { page } = await (await new Visitor(at).signInAs(ada)).get("/me");
    expect(page).toContain("You are a member until 26 December 2027.");
    expect(page).toContain("You are a member in good standing.");
    const bea = await aMember(at.house, { standing: "lapsed" });
    const lapsed = await (await new Visitor(at).signInAs(bea)).get("/me");
    expect(lapsed.page).toContain("Your membership ran out on 21 November 2026.");
    expect(lapsed.page).toContain('href="/me/renew"');
    const cleo = await aMember(at.house, { standing: "supporter" });
    const supporter = await (await new Visitor(at).signInAs(cleo)).get("/me");
    expect(supporter.page).toContain('href="/me/become-member"');
    expect((await (await new Visitor(at).signInAs(cleo)).get("/me/become-member")).status).toBe(
      200,
    );
  });

  it("names the offices that one holds, and only while one holds them", async () => {
    const dan = await aMember(at.house);
    const now = at.clock.now();
    const office = {
      office: "safety-officer",
      personId: dan.personId,
      beginsAt: now,
      endsAt: addDays(now, 20),
      heldBy: { kind: "founding" } as const,
    } as const;
    await inTransaction(at.house, (tx) => appoint(tx, at.house, office, now));
    const visitor = await new Visitor(at).signInAs(dan);
    expect((await visitor.get("/me")).page).toContain("Safety officer, until 21 March 2027");
    at.clock.moveForward(20 * 86_400_000);
    expect((await visitor.get("/me")).page).not.toContain("Safety officer");
  });

  it("changes the record, and shows what was wrong with the values kept", async () => {
    const eve = await new Visitor(at).signInAs(await aMember(at.house));
    const form = { name: "Eve Lim", postcode: "PL4 0AB", about: "Ask me about buses" };
    expect((await eve.fill("/me/details", form)).leadsTo).toBe("/me");
    const { page } = await eve.get("/me");
    for (const text of ["Eve Lim", "Ask me about buses", "You are not in it."]) {
      expect(page).toContain(text);
    }
    const wrong = await eve.fill("/me/details", { ...form, name: "Win at www.evil.example" });
    expect(wrong.status).toBe(422);
    expect(wrong.page).toContain("A name cannot hold a web or email address.");
    expect(wrong.page).toContain("www.evil.example");
  });

  it("markup in a record is shown as text", async () => {
    const fay = await new Visitor(at).signInAs(await aMember(at.house));
    await fay.fill("/me/details", { name: "Fay", about: "<script>alert(1)</script>" });
    expect((await fay.get("/me")).page).not.toContain("<script>alert");
  });

  it("downloads everything that is kept, and nothing that could be used to get in", async () => {
    const gil = await aMember(at.house, { name: "Gil Novak", email: "gil@example.org" });
    const answer = await (await new Visitor(at).signInAs(gil)).get("/me/download");
    expect(answer.response.headers.get("content-disposition")).toContain("attachment");
    const about = JSON.parse(answer.page);
    expect(about.membership).toMatchObject({ name: "Gil Novak", email: "gil@example.org" });
    expect(about["sign-in"].sessions).toHaveLength(1);
    expect(answer.page).not.toMatch(/hash|secret/i);
  });

  it("no download holds a code or a link that is still on its way to a mailbox", async () => {
    const hal = await aMember(at.house, { name: "Hal Otieno", email: "hal@example.org" });
    const visitor = await new Visitor(at).signInAs(hal);
    await visitor.post("/me/email", { email: "not-mine@example.org" });
    const [letter] = await lettersTo(at.house, "not-mine@example.org");
    const key = /key=([\w-]+)/.exec(letter?.body ?? "")?.[1];
    expect(key).toBeDefined();
    const { page } = await visitor.get("/me/download");
    expect(page).toContain("not-mine@example.org");
    expect(page).not.toContain(key);
  });
});
