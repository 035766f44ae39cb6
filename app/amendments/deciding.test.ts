import { beforeEach, describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { aHouse } from "../../testing/a-house.ts";
import { amendingIn, anOpenText, BODY, type Item } from "../../testing/an-amendable.ts";
import { asSuspended } from "../../testing/out-of-turn.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { accept } from "./acts/accept.ts";
import { decline } from "./acts/decline.ts";
import { insist } from "./acts/insist.ts";
import { support } from "./acts/support.ts";
import { withdraw } from "./acts/withdraw.ts";
import type { Amendment } from "./amendment.ts";
import { closeAmending, shutAmending } from "./opening.ts";
import { findText } from "./queries.ts";

const at = aHouse();
const { answerOf, done, numbered, moved, subjects } = amendingIn(at);
let author: Person;
let ben: Person;
let cy: Person;
let item: Item;
let one: Amendment;

const MORE = BODY[0]?.replace("500", "800") ?? "";
const on = ({ id }: { id: number }) => ({ id: String(id) });
const stateOf = async (number = 1) => (await numbered(item, number)).state;
const standsAs = async () => (await findText(at.house.database, item.textId))?.paragraphs;
const WHY = "Nobody could pay for it.";

beforeEach(async () => {
  [author, ben, cy] = await Promise.all([aMember(at.house), aMember(at.house), aMember(at.house)]);
  item = await anOpenText(at, [author]);
  one = await moved(item, 1, MORE, ben);
});

const close = () =>
  inTransaction(at.house, (tx, now) => closeAmending(tx, item.path, { now, house: at.house }));

describe("whether an amendment is accepted", () => {
  it("is for those who hold the pen, and nobody else, its mover included", async () => {
    for (const actor of [ben, cy]) {
      expect(await answerOf(accept, on(one), actor)).toBe("amendments.refuse.notDecider");
      expect(await answerOf(decline, { ...on(one), why: WHY }, actor)).toBe(
        "amendments.refuse.notDecider",
      );
    }
    const pageOf = async (who: Person) =>
      (await (await new Visitor(at).signInAs(who)).get(`/amendments/${one.id}`)).page;
    expect(await pageOf(cy)).not.toContain("Accept it");
    expect(await pageOf(author)).toContain("Accept it");
    await asSuspended(at.house.database, author.personId);
    expect(await answerOf(accept, on(one), author)).toBe("membership.may.suspended");
    expect(await standsAs()).toEqual(BODY);
    expect(await stateOf()).toBe("open");
  });

  it("puts its words into the text, and tells its mover who decided", async () => {
    await done(accept, on(one), author);
    expect(await standsAs()).toEqual([MORE, BODY[1], BODY[2]]);
    expect(await subjects(ben)).toEqual([expect.stringMatching(/Amendment 1 to .*accepted/)]);
    expect(await answerOf(accept, on(one), author)).toBe("amendments.refuse.decided");
    expect(await answerOf(decline, { ...on(one), why: WHY }, author)).toBe(
      "amendments.refuse.decided",
    );
  });

  it("is no where the text would be longer than any text may be, though each alone would fit", async () => {
    const long = (paragraph = "") => `${paragraph}${" more".repeat(12_000)}`;
    const two = await moved(item, 2, long(BODY[1]), ben);
    const three = await moved(item, 3, long(BODY[2]), cy);
    const ofTwo = await moved(item, 2, `${long(BODY[1])}${" more".repeat(7_000)}`, cy, {
      of: String(two.id),
    });
    await done(accept, on(three), author);
    const before = await standsAs();
    expect(await answerOf(accept, on(two), author)).toBe("amendments.refuse.tooLong");
    expect(await answerOf(accept, on(ofTwo), ben)).toBe("amendments.refuse.tooLong");
    expect([await standsAs(), await stateOf(2), await stateOf(4)]).toEqual([
      before,
      ...["open", "open"],
    ]);
  });

  it("is said with a reason where it is not, and the text stays", async () => {
    expect(await answerOf(decline, { ...on(one), why: "no" }, author)).toBe(
      "platform.malformed-field",
    );
    await done(decline, { ...on(one), why: WHY }, author);
    expect(await standsAs()).toEqual(BODY);
    expect((await new Visitor(at).get(`/amendments/${one.id}`)).page).toContain(WHY);
    expect(await subjects(ben)).toEqual([expect.stringContaining("not accepted")]);
    expect(await answerOf(decline, { ...on(one), why: WHY }, author)).toBe(
      "amendments.refuse.decided",
    );
    // They may think better of it while there is time.
    expect(await answerOf(accept, on(one), author)).toBe("done");
  });

  it("is not decided while its text is shut, nor when the time is over", async () => {
    await inTransaction(at.house, (tx) => shutAmending(tx, item.path));
    expect(await answerOf(accept, on(one), author)).toBe("amendments.refuse.shut");
    expect(await answerOf(decline, { ...on(one), why: WHY }, author)).toBe(
      "amendments.refuse.shut",
    );
    expect(await answerOf(insist, on(one), ben)).toBe("amendments.refuse.shut");
    expect(await answerOf(withdraw, on(one), ben)).toBe("amendments.refuse.shut");
    expect(await stateOf()).toBe("open");
  });
});

describe("insisting on a vote", () => {
  it("is for the mover alone", async () => {
    for (const actor of [author, cy]) {
      expect(await answerOf(insist, on(one), actor)).toBe("amendments.refuse.notMover");
    }
    await done(insist, on(one), ben);
    expect(await stateOf()).toBe("insisted");
  });

  it("leads to the vote with enough support, and without it to nothing", async () => {
    const lonely = await moved(item, 2, "Buses are free for everybody.", cy);
    await done(insist, on(one), ben);
    await done(support, on(one), author);
    await done(insist, on(lonely), cy);
    await moved(item, 3, "The minister reports every month.", ben);
    await close();
    expect(await Promise.all([1, 2, 3].map(stateOf))).toEqual(["to-vote", "fallen", "fallen"]);
    expect(await subjects(cy)).toEqual([expect.stringMatching(/Amendment 2 to .*fell/)]);
    expect(await answerOf(insist, on(lonely), cy)).toBe("amendments.refuse.shut");
  });

  it("does not keep the authors from accepting it after all", async () => {
    await done(insist, on(one), ben);
    await done(accept, on(one), author);
    expect(await answerOf(insist, on(one), ben)).toBe("amendments.refuse.decided");
    expect(await standsAs()).toContain(MORE);
  });
});

describe("taking an amendment back", () => {
  it("is for its mover alone, once, and takes with it what amends it", async () => {
    const under = { of: String(one.id) };
    await moved(item, 1, MORE.replace("fair", "social"), cy, under);
    for (const actor of [author, cy]) {
      expect(await answerOf(withdraw, on(one), actor)).toBe("amendments.refuse.notMover");
    }
    await done(withdraw, on(one), ben);
    expect([await stateOf(1), await stateOf(2)]).toEqual(["withdrawn", "fallen"]);
    expect(await subjects(cy)).toEqual([expect.stringMatching(/Amendment 2 to .*fell/)]);
    expect(await answerOf(withdraw, on(one), ben)).toBe("amendments.refuse.decided");
    expect(await answerOf(accept, on(one), author)).toBe("amendments.refuse.decided");
    expect(await standsAs()).toEqual(BODY);
  });
});
