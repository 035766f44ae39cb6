import { describe, expect, it } from "vitest";
import { aHouse } from "../../../testing/a-house.ts";
import { lettersTo } from "../../../testing/letters.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";

const at = aHouse();

const statusesOf = (answers: readonly { status: number }[]) => {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};

describe("limits", () => {
  it("one mailbox gets six codes an hour from one place, however it is written, and so does a stranger's", async () => {
    await aMember(at.house, { email: "ada.o@gmail.com" });
    for (const [as, others] of [
      ["ada.o@gmail.com", "Ada.O+x@googlemail.com"],
      ["nobody.x@gmail.com", "NobodyX@gmail.com"],
    ] as const) {
      const answers = [];
      for (let ask = 0; ask < 8; ask++) {
        const email = ask % 2 ? as : others;
        answers.push(await new Visitor(at, "203.0.113.7").post("/sign-in", { email }));
      }
      expect(statusesOf(answers)).toEqual({ 303: 6, 429: 2 });
      expect(answers.at(-1)?.page).toContain("try again in an hour");
      expect(answers.at(-1)?.response.headers.get("retry-after")).toBe("3600");
    }
    expect(await lettersTo(at.house, "ada.o@gmail.com")).toHaveLength(6);
  });

  it("a stranger uses up nobody's codes from elsewhere, and makes nobody's code useless", async () => {
    await aMember(at.house, { email: "bea@example.org" });
    const bea = new Visitor(at);
    expect((await bea.post("/sign-in", { email: "bea@example.org" })).status).toBe(303);
    const code = /^\d{8}$/m.exec((await lettersTo(at.house, "bea@example.org"))[0]?.body ?? "");
    const stranger = new Visitor(at);
    for (let ask = 0; ask < 8; ask++) await stranger.post("/sign-in", { email: "bea@example.org" });
    expect(await bea.post("/sign-in/code", { code: code?.[0] ?? "" })).toMatchObject({
      status: 303,
      leadsTo: "/",
    });
    expect((await new Visitor(at).post("/sign-in", { email: "bea@example.org" })).status).toBe(303);
  });

  it("strangers from many places fill nobody's mailbox, and its owner's own browser gets codes all the same", async () => {
    await aMember(at.house, { email: "cleo@example.org" });
    await aMember(at.house, { email: "dan@example.org" });
    const cleo = new Visitor(at);
    await cleo.post("/sign-in", { email: "cleo@example.org" });
    const code = /^\d{8}$/m.exec((await lettersTo(at.house, "cleo@example.org"))[0]?.body ?? "");
    await cleo.post("/sign-in/code", { code: code?.[0] ?? "" });
    await cleo.post("/sign-out");
    for (const email of ["cleo@example.org", "dan@example.org"]) {
      const answers = [];
      for (let ask = 0; ask < 33; ask++) {
        answers.push(await new Visitor(at).post("/sign-in", { email }));
      }
      expect(statusesOf(answers)[429]).toBeGreaterThanOrEqual(3);
      expect(answers.at(-1)?.page).toContain("in which you have signed in before");
    }
    expect((await cleo.post("/sign-in", { email: "cleo@example.org" })).status).toBe(303);
    // What this browser is known for is one person's mailbox, and no other's.
    expect((await cleo.post("/sign-in", { email: "dan@example.org" })).status).toBe(429);
  });

  it("knows the browser in which somebody confirmed that they joined", async () => {
    const email = "eve.j@example.org";
    const eve = new Visitor(at);
    const form = { kind: "member", name: "Eve", email, postcode: "", consent: "yes" };
    await eve.post("/join", form);
    const [letter] = await lettersTo(at.house, email);
    const key = /key=([\w-]+)/.exec(letter?.body ?? "")?.[1] ?? "";
    expect((await eve.post("/join/confirm", { key })).status).toBe(303);
    await eve.post("/sign-out");
    for (let ask = 0; ask < 33; ask++) await new Visitor(at).post("/sign-in", { email });
    expect((await new Visitor(at).post("/sign-in", { email })).status).toBe(429);
    expect((await eve.post("/sign-in", { email })).status).toBe(303);
  });

  it("a machine that joins all day long is stopped", async () => {
    const form = { kind: "member", name: "Bot", postcode: "", consent: "yes" };
    const visitor = new Visitor(at, "203.0.113.9");
    const answers = [];
    for (let round = 0; round < 31; round++) {
      const posts = Array.from({ length: 10 }, (_, one) =>
        visitor.post("/join", { ...form, email: `bot${round}x${one}@example.org` }),
      );
      answers.push(...(await Promise.all(posts)));
    }
    expect(statusesOf(answers)).toEqual({ 303: 300, 429: 10 });
    const other = await new Visitor(at).post("/join", { ...form, email: "human@example.org" });
    expect(other.status).toBe(303);
  });

  it("nobody's mailbox can be filled with letters from the join form", async () => {
    const form = { kind: "member", name: "Ann", email: "victim@example.org", consent: "yes" };
    for (let round = 0; round < 8; round++) await new Visitor(at).post("/join", form);
    expect(await lettersTo(at.house, "victim@example.org")).toHaveLength(5);
  });
});
