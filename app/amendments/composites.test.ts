import { beforeEach, describe, expect, it } from "vitest";
import type { Person } from "../../platform/actor.ts";
import { aHouse } from "../../testing/a-house.ts";
import { amendingIn, anOpenText, type Item, moving } from "../../testing/an-amendable.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { accept } from "./acts/accept.ts";
import { agree } from "./acts/agree.ts";
import { compose } from "./acts/compose.ts";
import { support } from "./acts/support.ts";
import { withdraw } from "./acts/withdraw.ts";
import type { Amendment } from "./amendment.ts";
import { findText } from "./queries.ts";

const at = aHouse();
const { answerOf, done, all, numbered, moved, subjects } = amendingIn(at);
let author: Person;
let ben: Person;
let cy: Person;
let di: Person;
let item: Item;
let young: Amendment;
let everybody: Amendment;

const BOTH = "Buses are free for everybody under 21 and over 60.";
const on = ({ id }: { id: number }) => ({ id: String(id) });
const composite = (parts: string, body = BOTH) => ({ ...moving(item, 2, body), parts });

beforeEach(async () => {
  [author, ben, cy, di] = await Promise.all(
    Array.from({ length: 4 }, () => aMember(at.house)) as [
      Promise<Person>,
      Promise<Person>,
      Promise<Person>,
      Promise<Person>,
    ],
  );
  item = await anOpenText(at, [author]);
  young = await moved(item, 2, "Buses are free for everybody under 21.", ben);
  everybody = await moved(item, 2, "Buses are free for everybody.", cy, { known: "1" });
});

async function offered(by: Person): Promise<Amendment> {
  await done(compose, composite("1, 2"), by);
  return numbered(item, 3);
}

describe("offering a composite", () => {
  it("is for the movers of its parts and those who hold the pen", async () => {
    expect(await answerOf(compose, composite("1, 2"), di)).toBe("amendments.refuse.notComposer");
    const lapsed: Person = await aMember(at.house, { standing: "lapsed" });
    expect(await answerOf(compose, composite("1, 2"), lapsed)).toBe("membership.may.lapsed");
    const made = await offered(author);
    expect(made).toMatchObject({ state: "offered", isComposite: true, support: 0 });
    for (const mover of [ben, cy]) {
      expect(await subjects(mover)).toEqual([expect.stringContaining("become one?")]);
    }
    expect([(await numbered(item, 1)).state, (await numbered(item, 2)).state]).toEqual([
      "open",
      "open",
    ]);
  });

  it("asks the other movers only, and takes the offer for the own yes", async () => {
    const made = await offered(ben);
    expect(await subjects(ben)).toEqual([]);
    const page = async (who: Person) =>
      (await (await new Visitor(at).signInAs(who)).get(`/amendments/${made.id}`)).page;
    expect(await page(cy)).toContain("I agree: mine goes into this");
    // It is no rival of those in whose place it would stand.
    expect(await page(cy)).not.toContain("It collides with");
    expect(await page(ben)).not.toContain("I agree: mine goes into this");
    expect(await page(di)).not.toContain("I agree: mine goes into this");
  });

  it("needs two parts that are there, that stand by themselves, and words of its own", async () => {
    const under = await moved(item, 2, "Buses are free for all under 21.", di, {
      of: String(young.id),
    });
    for (const [parts, code] of [
      ["1", "platform.malformed-field"],
      ["1, 1", "platform.malformed-field"],
      ["1, 9", "amendments.refuse.notJoinable"],
      [`1, ${under.number}`, "amendments.refuse.notJoinable"],
    ] as const) {
      expect([parts, await answerOf(compose, composite(parts), ben)]).toEqual([parts, code]);
    }
    const same = composite("1, 2", "Buses are free for everybody under 25.");
    expect(await answerOf(compose, same, ben)).toBe("amendments.refuse.changesNothing");
    await done(withdraw, on(everybody), cy);
    expect(await answerOf(compose, composite("1, 2"), ben)).toBe("amendments.refuse.notJoinable");
    expect(await all(item)).toHaveLength(3);
  });
});

describe("agreeing to a composite", () => {
  it("is for the movers of its parts, and the last yes puts it in their place", async () => {
    await done(support, on(young), di);
    const made = await offered(ben);
    for (const actor of [author, di]) {
      expect(await answerOf(agree, { ...on(made), answer: "yes" }, actor)).toBe(
        "amendments.refuse.notMover",
      );
    }
    expect(await answerOf(accept, on(made), author)).toBe("amendments.refuse.notAgreed");
    await done(agree, { ...on(made), answer: "yes" }, cy);
    const [one, two, three] = await all(item);
    expect([one?.state, two?.state, three?.state]).toEqual(["composited", "composited", "open"]);
    expect([one?.into, two?.into]).toEqual([made.id, made.id]);
    // Ben, Cy and Di, each once.
    expect(three?.support).toBe(3);
    expect(await subjects(di)).toEqual([expect.stringContaining("joined with others")]);
    expect(await answerOf(agree, { ...on(made), answer: "yes" }, cy)).toBe(
      "amendments.refuse.decided",
    );
    expect(await answerOf(accept, on(young), author)).toBe("amendments.refuse.decided");
    await done(accept, on(made), author);
    const text = await findText(at.house.database, item.textId);
    expect(text?.paragraphs[1]).toBe(BOTH);
  });

  it("ends with one no, and its parts stay as they were", async () => {
    const made = await offered(ben);
    await done(agree, { ...on(made), answer: "no" }, cy);
    expect((await all(item)).map(({ state }) => state)).toEqual(["open", "open", "fallen"]);
    expect(await subjects(ben)).toEqual([expect.stringMatching(/Amendment 3 to .*fell/)]);
    expect(await answerOf(agree, { ...on(made), answer: "yes" }, cy)).toBe(
      "amendments.refuse.decided",
    );
  });

  it("is in vain where a part was taken back meanwhile", async () => {
    const made = await offered(author);
    await done(withdraw, on(young), ben);
    expect(await answerOf(agree, { ...on(made), answer: "yes" }, cy)).toBe(
      "amendments.refuse.notJoinable",
    );
    await done(agree, { ...on(made), answer: "no" }, cy);
    expect((await numbered(item, 3)).state).toBe("fallen");
    expect((await numbered(item, 2)).state).toBe("open");
  });
});
