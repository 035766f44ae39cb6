import { describe, expect, it } from "vitest";
import { aHouse } from "../../testing/a-house.ts";
import { lettersTo } from "../../testing/letters.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";

const at = aHouse();

const statusesOf = (answers: readonly { status: number }[]) => {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};

describe("limits", () => {
  it("one mailbox gets six codes an hour, however it is written and whoever asks, and so does a stranger's", async () => {
    await aMember(at.house, { email: "ada.o@example.org" });
    for (const [as, others] of [
      ["ada.o@example.org", "Ada.O+x@example.org"],
      ["nobody.x@example.org", "NobodyX@example.org"],
    ] as const) {
      const answers = [];
      for (let ask = 0; ask < 8; ask++) {
        const email = ask % 2 ? as : others;
        answers.push(await new Visitor(at).post("/sign-in", { email }));
      }
      expect(statusesOf(answers)).toEqual({ 303: 6, 429: 2 });
      expect(answers.at(-1)?.page).toContain("try again in an hour");
      expect(answers.at(-1)?.response.headers.get("retry-after")).toBe("3600");
    }
    expect(await lettersTo(at.house, "ada.o@example.org")).toHaveLength(6);
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
