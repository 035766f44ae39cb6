import { beforeEach, describe, expect, it } from "vitest";
import { type AnyAct, inTransaction, perform } from "../../../platform/act.ts";
import { type Person, theClock } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { passDays } from "../../../testing/pass-days.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { findBallotFor, listExpectedBallots } from "../../ballots/door.ts";
import { listDecisions, manifesto } from "../../policy/door.ts";
import { listLines } from "../../record/door.ts";
import { defaultRules, setRule } from "../../rulebook/door.ts";
import { proposalPath } from "../addresses.ts";
import { keepDeadlines } from "../jobs.ts";
import { askMerge } from "../merging/acts/ask-merge.ts";
import { findProposal } from "../queries.ts";
import { foreseeQueue } from "../queue/acts/foresee-queue.ts";
import { prioritise } from "../queue/acts/prioritise.ts";
import { readQueue } from "../queue/queue-queries.ts";
import { freeze } from "../stages/acts/freeze.ts";
import { withdraw } from "../stages/acts/withdraw.ts";
import { support } from "../supporting/acts/support.ts";
import { anAdoptedStatement, anIdea, aText } from "../testing.ts";
import { publish } from "../writing/acts/publish.ts";
import { saveDraft } from "../writing/acts/save-draft.ts";
import { beginReading } from "./posts.ts";

const at = aHouse();
let people: Person[];
let texts = 0;

beforeEach(async () => {
  people = await Promise.all(Array.from({ length: 8 }, () => aMember(at.house)));
});

async function codeOf(act: AnyAct, input: object, actor: Person): Promise<string> {
  const outcome = await perform(at.house, act, input, { actor });
  return isRefusal(outcome) ? outcome.code : "done";
}

const stayOf = async (id: number) => (await findProposal(at.house.database, id))?.stay;
const stateOf = async (id: number) => (await stayOf(id))?.state;

async function supportAll(id: number): Promise<void> {
  for (const actor of people.slice(1)) {
    await perform(at.house, support, { id: String(id), version: "1" }, { actor });
  }
}

async function pass(days: number): Promise<void> {
  passDays(at.clock, days);
  await keepDeadlines(at.house);
}

const author = () => people[0] as Person;
const setRuleTo = (name: "ballotsAWeek" | "votingDay" | "openStatements", number: number) =>
  inTransaction(at.house, (tx, now) =>
    setRule(tx, { name, number, setBy: "a test", setByPath: undefined }, now),
  );

describe("an urgent statement", () => {
  it("is said in days, stands in the party's name, and changes no policy", async () => {
    const before = await manifesto(at.house.database);
    const begun = at.clock.now();
    const id = await anAdoptedStatement(at, people, "We stand with the striking nurses");
    expect(at.clock.now().getTime() - begun.getTime()).toBeLessThan(5 * 86_400_000);
    expect(await stateOf(id)).toBe("adopted");
    expect(await manifesto(at.house.database)).toEqual(before);
    const { decisions } = await listDecisions(at.house.database, "statement");
    expect(decisions.map(({ title }) => title)).toContain("We stand with the striking nurses");
    const visitor = new Visitor(at);
    const list = await visitor.get("/policy/statements");
    expect(list.page).toContain("We stand with the striking nurses");
    const page = (await visitor.get(`/policy/statements/${decisions[0]?.id}`)).page;
    expect(page).toContain("adopted by ballot of its members");
    expect(page).toContain("became a statement in the party's name");
    expect((await visitor.get("/policy/statements.atom")).page).toContain("striking nurses");
    const { lines } = await listLines(at.house.database, { subject: proposalPath(id) });
    expect(lines.map(({ act }) => act)).toContain("proposals.finish");
  });

  it("has the days of its own track, and lapses when they are over", async () => {
    const id = await anIdea(at.house, author(), `Urgent ${++texts}`, "statement");
    expect((await stayOf(id))?.rules.ideaDays).toBe(defaultRules().statementIdeaDays);
    await pass(3);
    expect(await stateOf(id)).toBe("lapsed");
  });

  it("is one of few: the party has only so many under way", async () => {
    await setRuleTo("openStatements", 1);
    await anIdea(at.house, author(), `Urgent ${++texts}`, "statement");
    const other = people[1] as Person;
    const saved = await perform(
      at.house,
      saveDraft,
      { ...aText(`Urgent ${++texts}`), kind: "statement" },
      { actor: other },
    );
    if (isRefusal(saved) || typeof saved === "symbol") throw new Error("not saved");
    const published = await codeOf(publish, { id: String(saved.id) }, other);
    expect(published).toBe("proposals.tracks.tooManyStatements");
    await pass(3);
    expect(await codeOf(publish, { id: String(saved.id) }, other)).toBe("done");
    await setRuleTo("openStatements", 3);
    await pass(3);
  });

  it("takes no aim: what its form sends of a policy or a number is left out", async () => {
    const sent = { ...aText(`Urgent ${++texts}`), kind: "statement", rule: "ballotDays" };
    const input = { ...sent, number: "3", policy: "1", chapter: "homes", change: "rename" };
    const saved = await perform(at.house, saveDraft, input, { actor: author() });
    if (isRefusal(saved) || typeof saved === "symbol") throw new Error("not saved");
    const draft = await findProposal(at.house.database, saved.id ?? 0);
    expect(draft).toMatchObject({ kind: "statement", chapter: "" });
    expect([draft?.rule, draft?.aboutPolicy, draft?.change]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("is merged into nothing of another kind", async () => {
    const statement = await anIdea(at.house, author(), `Urgent ${++texts}`, "statement");
    const policy = await anIdea(at.house, people[1] as Person);
    const asked = await codeOf(askMerge, { id: String(statement), into: String(policy) }, author());
    expect(asked).toBe("proposals.refuse.mergeTrack");
    await pass(3);
  });
});

describe("a strategy", () => {
  it("goes through all stages on shorter clocks, and stands among the decisions", async () => {
    const id = await anIdea(at.house, author(), `Where we stand ${++texts}`, "strategy");
    await supportAll(id);
    expect(await stateOf(id)).toBe("discussion");
    await pass(14);
    expect(await stateOf(id)).toBe("drafting");
    await pass(4);
    expect(await codeOf(freeze, { id: String(id) }, author())).toBe("done");
    await pass(3);
    expect(await stateOf(id)).toBe("ballot");
    const page = await new Visitor(at).get("/discuss?kind=strategy");
    expect(page.page).toContain("Where we stand");
    expect((await new Visitor(at).get("/discuss?stage=idea")).page).not.toContain("Where we stand");
  });
});

describe("a post", () => {
  it("is short, and cannot be longer than the accounts take", async () => {
    const input = { ...aText(`Post ${++texts}`), kind: "post", body: "x".repeat(3001) };
    expect(await codeOf(saveDraft, input, author())).toBe("proposals.tracks.postTooLong");
  });

  it("goes before the rota, can be taken back by its author, and lapses once it could be read", async () => {
    const id = await anIdea(at.house, author(), `Post ${++texts}`, "post");
    expect(await stateOf(id)).toBe("rota");
    expect(await codeOf(support, { id: String(id), version: "1" }, people[1] as Person)).toBe(
      "proposals.refuse.notOpenToSupport",
    );
    expect(await codeOf(withdraw, { id: String(id) }, author())).toBe("done");
    const other = await anIdea(at.house, author(), `Post ${++texts}`, "post");
    await pass(3);
    expect(await stateOf(other)).toBe("rota");
    await inTransaction(at.house, (tx, now) => beginReading(tx, other, { now }));
    await pass(1);
    expect(await stateOf(other)).toBe("lapsed");
    const { lines } = await listLines(at.house.database, { subject: proposalPath(other) });
    expect(lines.map(({ says }) => says).join()).not.toContain("Post ");
  });
});

describe("the queue", () => {
  /** In its hearing, whose days begin now. */
  async function aFrozen(title: string): Promise<number> {
    const id = await anIdea(at.house, people[texts++ % people.length] as Person, title);
    const by = (await findProposal(at.house.database, id))?.authors[0];
    for (const actor of people) {
      await perform(at.house, support, { id: String(id), version: "1" }, { actor });
    }
    await pass(28);
    await pass(8);
    const actor = people.find(({ personId }) => personId === by) as Person;
    expect(await codeOf(freeze, { id: String(id) }, actor)).toBe("done");
    await pass(10);
    return id;
  }

  it("opens on the voting day what members marked most, and the others later", async () => {
    await setRuleTo("votingDay", 3);
    await setRuleTo("ballotsAWeek", 1);
    const ids: number[] = [];
    for (const title of ["Trams", "Buses"]) ids.push(await aFrozen(`${title} ${++texts}`));
    const [first, second] = ids as [number, number];
    const marker = people[1] as Person;
    expect(await codeOf(prioritise, { id: String(second), mark: "yes" }, marker)).toBe("done");
    expect(await codeOf(prioritise, { id: String(second), mark: "yes" }, marker)).toBe("done");
    const { waiting } = await readQueue(at.house.database, at.clock.now());
    expect(waiting.find(({ id }) => id === second)?.marks).toBe(1);
    const page = (await (await new Visitor(at).signInAs(marker)).get("/queue")).page;
    expect(page).toContain("You have 2 of 3 marks left to put.");
    expect(page).toContain("At the latest");
    // The first has waited long by now and opens when it must; the clock never opens both in one week by choice.
    for (let days = 0; days < 40 && (await stateOf(second)) === "frozen"; days += 1) await pass(1);
    expect(await stateOf(second)).toBe("ballot");
    const opened = await findBallotFor(at.house.database, proposalPath(second));
    expect(opened).toBeDefined();
    for (let days = 0; days < 40 && (await stateOf(first)) === "frozen"; days += 1) await pass(1);
    expect(await stateOf(first)).not.toBe("frozen");
    await setRuleTo("votingDay", 0);
    await setRuleTo("ballotsAWeek", 5);
  });

  it("takes no mark for what does not wait, and no more than each member has", async () => {
    const idea = await anIdea(at.house, author());
    const mark = (id: number, by = author()) =>
      codeOf(prioritise, { id: String(id), mark: "yes" }, by);
    expect(await mark(idea)).toBe("proposals.queue.notWaiting");
    expect(await mark(99_999)).toBe("proposals.refuse.unknown");
    expect(await codeOf(prioritise, { id: "1", mark: "perhaps" }, author())).toBe(
      "platform.malformed-field",
    );
    const supporter = await aMember(at.house, { standing: "supporter" });
    expect(await mark(idea, supporter)).not.toBe("done");
  });

  it("says anew when what waits will open", async () => {
    await perform(at.house, foreseeQueue, {}, { actor: theClock });
    const expected = await listExpectedBallots(at.house.database);
    expect(expected.every(({ opensAt }) => opensAt > at.clock.now())).toBe(true);
  });
});
