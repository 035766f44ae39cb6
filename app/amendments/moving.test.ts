import { beforeEach, describe, expect, it } from "vitest";
import type { Person } from "../../platform/actor.ts";
import { aHouse } from "../../testing/a-house.ts";
import { amendingIn, anOpenText, BODY, type Item, moving } from "../../testing/an-amendable.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { move } from "./acts/move.ts";
import { support } from "./acts/support.ts";
import { withdraw } from "./acts/withdraw.ts";
import { MOST_OF_ONE_MEMBER } from "./amendment.ts";

const at = aHouse();
const { answerOf, done, all, numbered, moved, subjects } = amendingIn(at);
let author: Person;
let ben: Person;
let cy: Person;
let item: Item;

beforeEach(async () => {
  [author, ben, cy] = await Promise.all([
    aMember(at.house),
    aMember(at.house, { name: "Ben" }),
    aMember(at.house),
  ]);
  item = await anOpenText(at, [author]);
});

const MORE = BODY[0]?.replace("500", "800") ?? "";
const on = ({ id }: { id: number }) => ({ id: String(id) });

describe("moving an amendment", () => {
  it("tells those who decide, and is supported by its mover", async () => {
    const one = await moved(item, 1, MORE, ben);
    expect(one).toMatchObject({ number: 1, state: "open", support: 1, movedBy: ben.personId });
    expect(await subjects(author)).toContainEqual(expect.stringContaining("Homes and buses"));
    expect(await subjects(ben)).toEqual([]);
    const { page } = await (await new Visitor(at).signInAs(cy)).get(`/amendments/${one.id}`);
    expect(page).toContain("Ben");
    expect(page).toMatch(/<del>.*500.*<\/del><ins>.*800.*<\/ins>/);
    const { page: seen } = await new Visitor(at).get(`/amendments/${one.id}`);
    expect(seen).not.toContain("Ben");
  });

  it("is for members in good standing, of whom a new one's support does not count yet", async () => {
    const sent = moving(item, 1, MORE);
    const supporter = await aMember(at.house, { standing: "supporter" });
    const lapsed = await aMember(at.house, { standing: "lapsed" });
    expect(await answerOf(move, sent, supporter)).toBe("membership.may.supporter");
    expect(await answerOf(move, sent, lapsed)).toBe("membership.may.lapsed");
    expect(await all(item)).toEqual([]);
    const visitor = await new Visitor(at).post(`/amendments/to/${item.textId}/move`, sent);
    expect(visitor.leadsTo).toContain("/sign-in");
    const newcomer = await aMember(at.house, { belongsFor: 0 });
    expect((await moved(item, 1, MORE, newcomer)).support).toBe(0);
    expect(await answerOf(support, on(await numbered(item, 1)), newcomer)).not.toBe("done");
  });

  it("needs a reason, a paragraph that is there, and a text that is open", async () => {
    expect(await answerOf(move, moving(item, 1, MORE, { reason: "Why not" }), ben)).toBe(
      "platform.malformed-field",
    );
    expect(await answerOf(move, moving(item, 4, MORE), ben)).toBe(
      "amendments.refuse.paragraphGone",
    );
    expect(await answerOf(move, { ...moving(item, 2, MORE), to: "1" }, ben)).toBe(
      "amendments.refuse.paragraphGone",
    );
    const nowhere = { ...moving(item, 1, MORE), textId: "999999" };
    expect(await answerOf(move, nowhere, ben)).toBe("amendments.refuse.unknown");
    at.clock.moveForward(11 * 86_400_000);
    expect(await answerOf(move, moving(item, 1, MORE), ben)).toBe("amendments.refuse.shut");
    expect(await all(item)).toEqual([]);
  });

  it("shows on its page what it collides with, what amends it and what it amends, and nothing else", async () => {
    const mine = await moved(item, 2, "Buses are free for everybody under 21.", ben);
    const rival = await moved(item, 2, "Buses are free for those of 17.", cy, { known: "1" });
    const far = await moved(item, 1, MORE, cy);
    const under = await moved(item, 2, "Buses are free for all under 21.", author, {
      of: String(mine.id),
    });
    const gone = await moved(item, 2, "Buses cost half.", author, { known: "1 2" });
    await done(withdraw, on(gone), author);
    const linked = async ({ id }: { id: number }) => {
      const { page } = await new Visitor(at).get(`/amendments/${id}`);
      const numbers = [mine, rival, far, under, gone];
      const main = page.slice(page.indexOf("<h1"));
      return numbers.flatMap((one) =>
        main.includes(`href="/amendments/${one.id}"`) ? one.number : [],
      );
    };
    expect(await linked(mine)).toEqual([rival.number, under.number]);
    expect(await linked(rival)).toEqual([mine.number]);
    expect(await linked(far)).toEqual([]);
    expect(await linked(under)).toEqual([mine.number]);
    expect(await linked(gone)).toEqual([]);
  });

  it("of one that is itself to another is not taken, nor of one that is decided", async () => {
    const first = await moved(item, 2, "Buses are free for everybody under 21.", ben);
    const under = (of: { id: number }) => ({ of: String(of.id) });
    const second = await moved(item, 2, "Buses are free for all under 21.", cy, under(first));
    const third = moving(item, 2, "Buses are free for all under 22.", under(second));
    expect(await answerOf(move, third, author)).toBe("amendments.refuse.notAmendable");
    await done(withdraw, on(first), ben);
    const late = moving(item, 2, "Buses are free.", under(first));
    expect(await answerOf(move, late, author)).toBe("amendments.refuse.notAmendable");
  });

  it("stops after as many as anybody can read, until one of them is taken back", async () => {
    for (let count = 1; count <= MOST_OF_ONE_MEMBER; count += 1) {
      const known = Array.from({ length: count - 1 }, (_, index) => index + 1).join(" ");
      await moved(item, 1, MORE.replace("800", String(1000 + count)), ben, { known });
    }
    const another = moving(item, 2, "Buses are free.");
    expect(await answerOf(move, another, ben)).toBe("amendments.refuse.enoughOfYours");
    expect(await answerOf(move, another, cy)).toBe("done");
    await done(withdraw, on(await numbered(item, 1)), ben);
    expect(await answerOf(move, moving(item, 3, "The minister reports."), ben)).toBe("done");
  });
});

describe("supporting an amendment", () => {
  it("counts each member once, and not one who takes it back", async () => {
    const one = await moved(item, 1, MORE, ben);
    for (const back of ["yes", "yes"]) await done(support, { ...on(one), back }, cy);
    expect((await numbered(item, 1)).support).toBe(2);
    for (const back of ["no", "no"]) await done(support, { ...on(one), back }, cy);
    expect((await numbered(item, 1)).support).toBe(1);
    expect(await answerOf(support, { ...on(one), back: "maybe" }, cy)).toBe(
      "platform.malformed-field",
    );
  });

  it("ends with the amendment, and is for members in good standing", async () => {
    const one = await moved(item, 1, MORE, ben);
    const supporter = await aMember(at.house, { standing: "supporter" });
    expect(await answerOf(support, on(one), supporter)).toBe("membership.may.supporter");
    expect(await answerOf(support, { id: "999999" }, cy)).toBe("amendments.refuse.unknown");
    await done(withdraw, on(one), ben);
    expect(await answerOf(support, on(one), cy)).toBe("amendments.refuse.decided");
    expect((await numbered(item, 1)).support).toBe(1);
  });
});
