import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { aHouse } from "../../testing/a-house.ts";
import { passDays } from "../../testing/pass-days.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { commitmentToText, listLines, textOpeningOf } from "../record/door.ts";
import { entryTextsOn, sealAll } from "../record/testing.ts";
import { keepDeadlines } from "./jobs.ts";
import { findProposal } from "./queries.ts";
import { freeze } from "./stages/acts/freeze.ts";
import { withdraw } from "./stages/acts/withdraw.ts";
import { support } from "./supporting/acts/support.ts";
import { anIdea, aText } from "./testing.ts";
import { publish } from "./writing/acts/publish.ts";
import { revise } from "./writing/acts/revise.ts";
import { saveDraft } from "./writing/acts/save-draft.ts";

const at = aHouse();
const DAY = 86_400_000;

// biome-ignore lint/suspicious/noExplicitAny: acts of every shape.
async function done(act: any, input: unknown, actor: Person) {
  const outcome = await perform(at.house, act, input, { actor });
  if (isRefusal(outcome)) throw new Error(outcome.says);
  return outcome;
}

const entriesOn = (id: number) => entryTextsOn(at.house.database, `/proposals/${id}`);
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const versionOf = async (id: number) =>
  String((await findProposal(at.house.database, id))?.version);

async function supportAll(id: number): Promise<void> {
  const version = await versionOf(id);
  for (let count = 0; count < 12; count++) {
    await done(support, { id: String(id), version }, await aMember(at.house));
  }
}

async function pass(days: number): Promise<void> {
  passDays(at.clock, days);
  await keepDeadlines(at.house);
}

/** From an idea to an open ballot, with another title on the way. */
async function toTheBallot(first: string, second: string): Promise<number> {
  const author = await aMember(at.house);
  const id = await anIdea(at.house, author, first);
  await supportAll(id);
  await pass(28);
  await done(revise, { id: String(id), version: "1", why: "", ...aText(second) }, author);
  await pass(7);
  await done(freeze, { id: String(id) }, author);
  await pass(10);
  await pass(5);
  expect((await findProposal(at.house.database, id))?.stay.state).toBe("ballot");
  return id;
}

describe("a title in the record", () => {
  it("is not there before a ballot opens it, in no spelling and under no bare hash", async () => {
    const title = "Gwendolen Quill stole the till";
    const author = await aMember(at.house);
    const id = await anIdea(at.house, author, title);
    await done(withdraw, { id: String(id) }, author);
    const entries = await entriesOn(id);
    expect(entries.map((entry) => JSON.parse(entry).act)).toEqual([
      "proposals.publish",
      "proposals.withdraw",
    ]);
    for (const entry of entries) {
      expect(entry).not.toMatch(/Quill|till/);
      expect(entry).not.toContain(sha256(title));
      expect(JSON.parse(entry).facts.title).toEqual({
        commitment: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
    }
  });

  it("is opened with its ballot, and of what it was called before that nobody can guess", async () => {
    const [first, second] = ["A first title that was regretted", "A second title that was kept"];
    const id = await toTheBallot(first, second);
    const entries = (await entriesOn(id)).map((entry) => JSON.parse(entry));
    expect(JSON.stringify(entries)).not.toContain("regretted");
    const opened = entries.find(({ facts }) => facts.to === "ballot");
    const { commitment, opening, text } = opened.facts.title;
    expect(text).toBe(second);
    expect(commitmentToText(opening, second)).toBe(commitment);
    const frozen = entries.find(({ facts }) => facts.to === "frozen");
    expect(frozen.facts.title).toEqual({ commitment });
    // What opens the one title opens nothing of the other.
    const published = entries.find(({ act }) => act === "proposals.publish");
    expect(published.facts.title.commitment).not.toBe(commitmentToText(opening, first));
    const secret = (await findProposal(at.house.database, id))?.titleSecret ?? "";
    const own = textOpeningOf(secret, 1);
    expect(published.facts.title.commitment).toBe(commitmentToText(own, first));
    for (const told of [secret, own]) expect(JSON.stringify(entries)).not.toContain(told);
  });

  it("has another commitment each time, though two are called the same", async () => {
    const commitments = [];
    for (const more of ["One body.", "Another body."]) {
      const author = await aMember(at.house);
      const draft = { ...aText("Called the same"), body: `${more} And so on.` };
      const saved = await done(saveDraft, draft, author);
      const id = (saved as { id: number }).id;
      await done(publish, { id: String(id) }, author);
      const [entry = "{}"] = await entriesOn(id);
      commitments.push(JSON.parse(entry).facts.title.commitment);
    }
    expect(new Set(commitments).size).toBe(2);
  });

  it("is shown on the record's pages as it is called today", async () => {
    const author = await aMember(at.house);
    const id = await anIdea(at.house, author, "Lamps for every lane");
    await sealAll(at.house);
    const visitor = new Visitor(at);
    expect((await visitor.get(`/record?on=/proposals/${id}`)).page).toContain("Lamps for every");
    const { lines } = await listLines(at.house.database, { subject: `/proposals/${id}` });
    const line = (lines[0]?.index ?? 0) + 1;
    expect((await visitor.get(`/record/${line}`)).page).toContain("Lamps for every");
    for (const file of [`/record/${line}/entry`, `/record.json?on=/proposals/${id}`]) {
      const { page, status } = await visitor.get(file);
      expect(status).toBe(200);
      expect(page).not.toContain("Lamps");
    }
    const input = { id: String(id), version: "1", why: "", ...aText("Lanterns for every lane") };
    await done(revise, input, author);
    const { page } = await visitor.get(`/record?on=/proposals/${id}`);
    expect(page).toContain("Lanterns");
    expect(page).not.toContain("Lamps");
  });

  it("of a draft is shown to nobody, whatever address is asked for", async () => {
    const saved = await done(saveDraft, aText("Nobody's to read yet"), await aMember(at.house));
    const path = `/proposals/${(saved as { id: number }).id}`;
    const asked = [path, `${path}/history`, `${path}#x`, "/proposals/x", "/proposals/99999999999"];
    expect(await at.house.titlesOf(asked)).toEqual(new Map());
  });
});

describe("publishing", () => {
  it("ends at the rulebook's number for a day, and what was withdrawn counts", async () => {
    const author = await aMember(at.house);
    for (let count = 0; count < 3; count++) {
      const id = await anIdea(at.house, author, `Idea of a busy day ${count}`);
      await done(withdraw, { id: String(id) }, author);
    }
    const saved = await done(saveDraft, aText("One idea too many"), author);
    const input = { id: String((saved as { id: number }).id) };
    const outcome = await perform(at.house, publish, input, { actor: author });
    expect(outcome).toMatchObject({ kind: "too-many" });
    at.clock.moveForward(DAY - 1);
    expect(await perform(at.house, publish, input, { actor: author })).toEqual(outcome);
    at.clock.moveForward(1);
    await done(publish, input, author);
  });

  it("is each member's own number", async () => {
    for (const author of [await aMember(at.house), await aMember(at.house)]) {
      for (let count = 0; count < 3; count++) {
        const id = await anIdea(at.house, author, `Idea ${count} of ${author.personId}`);
        await done(withdraw, { id: String(id) }, author);
      }
    }
  });

  it("ends at that number in several tabs at once", async () => {
    const author = await aMember(at.house);
    const drafts = await Promise.all(
      [1, 2, 3].map((count) => done(saveDraft, aText(`In tab ${count}`), author)),
    );
    for (const count of [1, 2]) {
      const id = await anIdea(at.house, author, `Before all tabs ${count}`);
      await done(withdraw, { id: String(id) }, author);
    }
    const outcomes = await Promise.all(
      drafts.map((draft) => {
        const input = { id: String((draft as { id: number }).id) };
        return perform(at.house, publish, input, { actor: author });
      }),
    );
    expect(outcomes.filter((outcome) => !isRefusal(outcome))).toHaveLength(1);
  });
});
