import { beforeEach, describe, expect, it } from "vitest";
import { perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { aHouse } from "../../testing/a-house.ts";
import { passDays } from "../../testing/pass-days.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { closeDue, vote } from "../ballots/testing.ts";
import { manifesto } from "../policy/door.ts";
import { listLines } from "../record/door.ts";
import { letWait, sealAll } from "../record/testing.ts";
import { keepDeadlines } from "./jobs.ts";
import { answerMerge } from "./merging/acts/answer-merge.ts";
import { askMerge } from "./merging/acts/ask-merge.ts";
import { findProposal } from "./queries.ts";
import { freeze } from "./stages/acts/freeze.ts";
import { withdraw } from "./stages/acts/withdraw.ts";
import { adopt } from "./supporting/acts/adopt.ts";
import { support } from "./supporting/acts/support.ts";
import { takePen } from "./supporting/acts/take-pen.ts";
import { aText, anIdea as publishIdea } from "./testing.ts";
import { publish } from "./writing/acts/publish.ts";
import { revise } from "./writing/acts/revise.ts";
import { saveDraft } from "./writing/acts/save-draft.ts";

const at = aHouse();
let people: Person[];
let author: Person;
let texts = 0;

beforeEach(async () => {
  people = await Promise.all(Array.from({ length: 12 }, () => aMember(at.house)));
  author = people[0] as Person;
});

const text = aText;
const anIdea = (by: Person = author, title = `Fair rents ${++texts}`) =>
  publishIdea(at.house, by, title);

// biome-ignore lint/suspicious/noExplicitAny: acts of every shape.
async function done(act: any, input: unknown, actor: Person): Promise<void> {
  const outcome = await perform(at.house, act, input, { actor });
  if (isRefusal(outcome)) throw new Error(outcome.says);
}

// biome-ignore lint/suspicious/noExplicitAny: acts of every shape.
const refusalOf = async (act: any, input: unknown, actor: Person) => {
  const outcome = await perform(at.house, act, input, { actor });
  return isRefusal(outcome) ? outcome.kind : "done";
};

const stateOf = async (id: number) => (await findProposal(at.house.database, id))?.stay.state;

async function supportAll(id: number): Promise<void> {
  const version = String((await findProposal(at.house.database, id))?.version);
  for (const actor of people.slice(1)) {
    const outcome = await perform(at.house, support, { id: String(id), version }, { actor });
    if (isRefusal(outcome)) throw new Error(outcome.says);
  }
}

async function pass(days: number): Promise<void> {
  passDays(at.clock, days);
  await keepDeadlines(at.house);
  await closeDue(at.house);
}

describe("the main path", () => {
  it("leads from a draft to policy, each step with its line in the record", async () => {
    const id = await anIdea();
    await supportAll(id);
    expect(await stateOf(id)).toBe("discussion");
    await pass(28);
    expect(await stateOf(id)).toBe("drafting");
    const improved = {
      ...text(`Fair rents ${texts}`),
      body: "Rents follow wages. Councils see to it.",
    };
    await done(
      revise,
      { id: String(id), version: "1", why: "Says who does it", ...improved },
      author,
    );
    expect(await refusalOf(freeze, { id: String(id) }, author)).toBe("conflict");
    await pass(7);
    await done(freeze, { id: String(id) }, author);
    await pass(10);
    await pass(5);
    expect(await stateOf(id)).toBe("ballot");
    const { lines } = await listLines(at.house.database, { subject: `/proposals/${id}` });
    const steps = lines.filter((line) => line.act.startsWith("proposals."));
    expect(steps.map((line) => [line.facts.to ?? "idea", line.by]).reverse()).toEqual([
      ["idea", "the author"],
      ["discussion", "5 supporters"],
      ["drafting", "the clock"],
      ["amendment", "the authors"],
      ["frozen", "the clock"],
      ["ballot", "the clock"],
    ]);
  });

  it("a missed month is caught up step by step, and nobody loses their days", async () => {
    const id = await anIdea();
    await supportAll(id);
    passDays(at.clock, 60);
    await keepDeadlines(at.house);
    expect(await stateOf(id)).toBe("drafting");
    expect((await findProposal(at.house.database, id))?.stay.enteredAt).toEqual(at.clock.now());
  });

  it("two processes keeping the deadlines at once take each step once", async () => {
    const id = await anIdea();
    passDays(at.clock, 30);
    await Promise.all(Array.from({ length: 6 }, () => keepDeadlines(at.house)));
    const { lines } = await listLines(at.house.database, { subject: `/proposals/${id}` });
    expect(lines.filter((line) => line.act === "proposals.move-on")).toHaveLength(1);
    expect(await stateOf(id)).toBe("lapsed");
  });
});

describe("support", () => {
  it("counts a member once, however often and at once they press", async () => {
    const id = await anIdea();
    const input = { id: String(id), version: "1" };
    const actor = people[1] as Person;
    await Promise.all(
      Array.from({ length: 12 }, () => perform(at.house, support, input, { actor })),
    );
    expect((await findProposal(at.house.database, id))?.supportCount).toBe(2);
  });

  it("is for a version of the text: a new one gathers its support anew", async () => {
    const id = await anIdea();
    await done(support, { id: String(id), version: "1" }, people[1] as Person);
    const changed = { ...text(`Fairer rents ${texts}`), why: "" };
    await done(revise, { id: String(id), version: "1", ...changed }, author);
    expect(await findProposal(at.house.database, id)).toMatchObject({
      version: 2,
      supportCount: 1,
    });
    // Its discussion goes by the new title too.
    const { topicId } = (await findProposal(at.house.database, id)) ?? {};
    const visitor = await new Visitor(at).signInAs(author);
    const { page } = await visitor.get(`/discussions/${topicId}/argue`);
    expect(page).toContain(`${changed.title}</a>`);
    const old = { id: String(id), version: "1" };
    expect(await refusalOf(support, old, people[1] as Person)).toBe("conflict");
  });

  it("of two authors' changes at once the second is told, and nothing is lost", async () => {
    const id = await anIdea();
    const input = { id: String(id), version: "1", why: "" };
    await done(revise, { ...input, ...text(`One ${texts}`) }, author);
    const second = await refusalOf(revise, { ...input, ...text(`Other ${texts}`) }, author);
    expect(second).toBe("conflict");
  });
});

describe("side states", () => {
  it("five supporters adopt what its author withdrew, and it goes on where it was", async () => {
    const id = await anIdea();
    await supportAll(id);
    await done(withdraw, { id: String(id) }, author);
    expect(await stateOf(id)).toBe("withdrawn");
    const stranger = await aMember(at.house);
    expect(await refusalOf(adopt, { id: String(id) }, stranger)).toBe("not-allowed");
    for (const actor of people.slice(1, 5)) await done(adopt, { id: String(id) }, actor);
    expect(await stateOf(id)).toBe("withdrawn");
    await done(adopt, { id: String(id) }, people[5] as Person);
    expect(await stateOf(id)).toBe("discussion");
    const after = await findProposal(at.house.database, id);
    expect(after?.authors).toHaveLength(5);
    expect(after?.authors).not.toContain(author.personId);
  });

  it("while it can be adopted, its author cannot publish the same text again", async () => {
    const id = await anIdea();
    await done(withdraw, { id: String(id) }, author);
    const { title } = (await findProposal(at.house.database, id)) ?? { title: "" };
    await expect(anIdea(author, title)).rejects.toThrow("already");
  });

  it("after seven days a withdrawn proposal can be adopted by nobody", async () => {
    const id = await anIdea();
    await done(support, { id: String(id), version: "1" }, people[1] as Person);
    await done(withdraw, { id: String(id) }, author);
    await pass(7);
    expect(await refusalOf(adopt, { id: String(id) }, people[1] as Person)).toBe("conflict");
  });

  it("two proposals become one only when both sides agree", async () => {
    const one = await anIdea();
    const other = await anIdea(people[1] as Person);
    const ask = { id: String(one), into: `#${other}` };
    expect(await refusalOf(askMerge, ask, people[2] as Person)).toBe("not-allowed");
    await done(askMerge, ask, author);
    const answer = { id: String(other), from: String(one), answer: "yes" };
    expect(await refusalOf(answerMerge, answer, author)).toBe("not-allowed");
    expect(await stateOf(one)).toBe("idea");
    await done(answerMerge, answer, people[1] as Person);
    expect(await findProposal(at.house.database, one)).toMatchObject({
      stay: { state: "merged" },
      mergedInto: other,
    });
    expect(await refusalOf(answerMerge, answer, people[1] as Person)).toBe("conflict");
  });

  it("ten supporters take the pen from authors who do not finish", async () => {
    const id = await anIdea();
    const input = { id: String(id), version: "1" };
    for (const actor of people.slice(1, 5)) await done(support, input, actor);
    expect(await stateOf(id)).toBe("discussion");
    await pass(28);
    expect(await refusalOf(takePen, { id: String(id) }, people[1] as Person)).toBe("conflict");
    await pass(28);
    expect(await refusalOf(takePen, { id: String(id) }, author)).toBe("conflict");
    expect(await refusalOf(takePen, { id: String(id) }, people[11] as Person)).toBe("not-allowed");
    const version = String((await findProposal(at.house.database, id))?.version);
    for (const actor of people.slice(5)) await done(support, { id: String(id), version }, actor);
    for (const actor of people.slice(1, 10)) await done(takePen, { id: String(id) }, actor);
    expect((await findProposal(at.house.database, id))?.authors).toEqual([author.personId]);
    await done(takePen, { id: String(id) }, people[10] as Person);
    expect((await findProposal(at.house.database, id))?.authors).toHaveLength(10);
    expect((await findProposal(at.house.database, id))?.stay.enteredAt).toEqual(at.clock.now());
  });
});

describe("publishing", () => {
  it("a member has two open ideas at most", async () => {
    await anIdea();
    await anIdea();
    await expect(anIdea()).rejects.toThrow("2 open ideas");
  });

  it("the same text is not proposed twice at a time", async () => {
    await anIdea(people[2] as Person, "Twice the same thing");
    await expect(anIdea(people[3] as Person, "Twice, the SAME thing!")).rejects.toThrow("already");
  });

  it("a draft is there for nobody but its author", async () => {
    const saved = await perform(at.house, saveDraft, text("A quiet draft"), { actor: author });
    const id = String((saved as { id: number }).id);
    expect(await refusalOf(publish, { id }, people[1] as Person)).toBe("not-found");
  });
});

describe("the ballot", () => {
  const aBallotOn = async (changes = {}): Promise<{ id: number; ballotId: string }> => {
    const id = await anIdea();
    const revised = { ...text(`Revised ${texts}`), ...changes };
    await done(revise, { id: String(id), version: "1", ...revised }, author);
    await supportAll(id);
    await pass(28);
    // A day more, since the clocks go forward in one of these weeks.
    await pass(8);
    await done(freeze, { id: String(id) }, author);
    await pass(10);
    await pass(5);
    const ballotId = String((await findProposal(at.house.database, id))?.ballotId);
    return { id, ballotId };
  };

  it("opens only while the record is being sealed", async () => {
    const id = await anIdea();
    await supportAll(id);
    await pass(28);
    await pass(7);
    await done(freeze, { id: String(id) }, author);
    await pass(10);
    await letWait(at.house.database, 6);
    await pass(5);
    expect(await stateOf(id)).toBe("frozen");
    await sealAll(at.house);
    await pass(0);
    expect(await stateOf(id)).toBe("ballot");
  });

  it("bears the title in Welsh that the author gave it, beside the other, on its page and on paper", async () => {
    const title = { title: "Fair rents for all", titleCy: "Rhenti teg i  bawb" };
    const { id, ballotId } = await aBallotOn(title);
    const both =
      '<span lang="cy">Rhenti teg i bawb</span> / <span lang="en-GB">Fair rents for all</span>';
    const visitor = new Visitor(at);
    for (const path of [`/proposals/${id}`, `/decide/${ballotId}`]) {
      expect((await visitor.get(`${path}?lang=cy`)).page).toMatch(
        new RegExp(`<h1[^>]*>${both}</h1>`),
      );
    }
    const history = await visitor.get(`/proposals/${id}/versions/2`);
    expect(history.page).toContain("Title in Welsh");
    const record = await visitor.get("/record");
    expect(record.page).toContain("Fair rents for all");
    expect(record.page).not.toContain("Rhenti");
  });

  it("puts what members adopt into the manifesto, with its vote behind it", async () => {
    const { id, ballotId } = await aBallotOn();
    for (const actor of people) {
      await done(vote, { ballotId, choices: { proposal: "yes" } }, actor);
    }
    await pass(7);
    expect(await stateOf(id)).toBe("adopted");
    const chapters = await manifesto(at.house.database);
    const policies = chapters.flatMap((chapter) => chapter.policies);
    expect(policies).toContainEqual(
      expect.objectContaining({
        proposalPath: `/proposals/${id}`,
        ballotPath: `/decide/${ballotId}`,
        state: "in-force",
        chapter: "homes",
      }),
    );
  });

  it("adopts nothing when most are against, and the same text rests for 90 days", async () => {
    const { id, ballotId } = await aBallotOn();
    for (const actor of people) {
      await done(vote, { ballotId, choices: { proposal: "no" } }, actor);
    }
    await pass(7);
    expect(await stateOf(id)).toBe("not-adopted");
    const { title } = (await findProposal(at.house.database, id)) ?? { title: "" };
    await expect(anIdea(author, title)).rejects.toThrow("again from");
  });
});
