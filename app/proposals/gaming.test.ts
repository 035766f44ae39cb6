import { describe, expect, it } from "vitest";
import { perform } from "../../platform/act.ts";
import { aVisitor, type Person } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { aHouse } from "../../testing/a-house.ts";
import { aMember } from "../../testing/people.ts";
import { leave } from "../membership/joining/acts/leave.ts";
import { keepDeadlines } from "./jobs.ts";
import { countOpenIdeas, findProposal, findSupport } from "./queries.ts";
import { proposalView } from "./reading/view.ts";
import { support } from "./supporting/acts/support.ts";
import { withdrawSupport } from "./supporting/acts/withdraw-support.ts";
import { anIdea, aText } from "./testing.ts";
import { publish } from "./writing/acts/publish.ts";
import { revise } from "./writing/acts/revise.ts";
import { saveDraft } from "./writing/acts/save-draft.ts";

const at = aHouse();

// biome-ignore lint/suspicious/noExplicitAny: acts of every shape.
async function outcomeOf(act: any, input: unknown, actor: Person): Promise<string> {
  const outcome = await perform(at.house, act, input, { actor });
  return isRefusal(outcome) ? outcome.kind : "done";
}

async function aDraft(by: Person, title: string): Promise<string> {
  const saved = await perform(at.house, saveDraft, aText(title), { actor: by });
  if (isRefusal(saved) || typeof saved === "symbol") throw new Error("no draft");
  return String(saved.id);
}

const countOf = async (id: number) => (await findProposal(at.house.database, id))?.supportCount;

describe("the rules for ideas", () => {
  it("hold for drafts that are published in several tabs at once", async () => {
    const author = await aMember(at.house);
    const drafts: string[] = [];
    for (const number of [1, 2, 3, 4, 5])
      drafts.push(await aDraft(author, `One of many ${number}`));
    const outcomes = await Promise.all(drafts.map((id) => outcomeOf(publish, { id }, author)));
    expect(outcomes.filter((outcome) => outcome === "done")).toHaveLength(2);
    expect(await countOpenIdeas(at.house.database, author.personId)).toBe(2);
  });

  it("hold for two people who publish the same text at once", async () => {
    const people = await Promise.all(Array.from({ length: 4 }, () => aMember(at.house)));
    const drafts = await Promise.all(people.map((by) => aDraft(by, "Word for word the same")));
    const outcomes = await Promise.all(
      drafts.map((id, index) => outcomeOf(publish, { id }, people[index] as Person)),
    );
    expect(outcomes.filter((outcome) => outcome === "done")).toHaveLength(1);
  });
});

describe("support", () => {
  it("of a newcomer is refused until its day, also for what they write themselves", async () => {
    const newcomer = await aMember(at.house, { belongsFor: 13 });
    const own = await anIdea(at.house, newcomer);
    expect(await countOf(own)).toBe(0);
    const text = { ...aText("Written anew by a newcomer"), version: "1", why: "" };
    expect(await outcomeOf(revise, { id: String(own), ...text }, newcomer)).toBe("done");
    expect(await countOf(own)).toBe(0);
    expect(await outcomeOf(support, { id: String(own), version: "2" }, newcomer)).toBe(
      "not-allowed",
    );
    at.clock.moveForward(86_400_000);
    expect(await outcomeOf(support, { id: String(own), version: "2" }, newcomer)).toBe("done");
    expect(await countOf(own)).toBe(1);
  });

  it("of somebody who leaves the party counts no longer", async () => {
    const leaver = await aMember(at.house);
    const id = await anIdea(at.house, await aMember(at.house));
    await outcomeOf(support, { id: String(id), version: "1" }, leaver);
    expect(await countOf(id)).toBe(2);
    await outcomeOf(leave, { reason: "", after: "supporter" }, leaver);
    expect(await countOf(id)).toBe(1);
  });

  it("for an older text can be taken back, and the count of the new one stays right", async () => {
    const [author, supporter] = [await aMember(at.house), await aMember(at.house)];
    const id = await anIdea(at.house, author, "A text that will change");
    await outcomeOf(support, { id: String(id), version: "1" }, supporter);
    const changed = { ...aText("A text that has changed"), id: String(id), version: "1", why: "" };
    expect(await outcomeOf(revise, changed, author)).toBe("done");
    expect(await outcomeOf(withdrawSupport, { id: String(id) }, supporter)).toBe("done");
    expect(await findSupport(at.house.database, id, supporter.personId)).toBeUndefined();
    expect(await countOf(id)).toBe(1);
  });
});

describe("the clock", () => {
  it("moves every proposal that is due, also where one of them cannot be moved", async () => {
    const author = await aMember(at.house);
    const [broken, sound] = [await anIdea(at.house, author), await anIdea(at.house, author)];
    at.clock.moveForward(31 * 86_400_000);
    const house: House = {
      ...at.house,
      record: async (tx, line, now) => {
        if (line.on === `/proposals/${broken}`) throw new Error("it cannot be moved");
        await at.house.record(tx, line, now);
      },
    };
    await expect(keepDeadlines(house)).rejects.toThrow("it cannot be moved");
    expect((await findProposal(at.house.database, sound))?.stay.state).toBe("lapsed");
  });
});

describe("an author's name", () => {
  it("is for those who are signed in, and for nobody else", async () => {
    const author = await aMember(at.house, { name: "Ada Okafor" });
    const id = await anIdea(at.house, author);
    const now = at.clock.now();
    const seen = await proposalView(at.house, id, await aMember(at.house), now);
    expect(seen?.authors).toEqual([{ name: "Ada Okafor", marks: [] }]);
    expect((await proposalView(at.house, id, aVisitor, now))?.authors).toBeUndefined();
    const page = await (await at.app.request(`/proposals/${id}`)).text();
    expect(page).toContain("a member");
    expect(page).not.toContain("Okafor");
  });
});
