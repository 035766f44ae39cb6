import { beforeEach, describe, expect, it } from "vitest";
import { perform } from "../../../../platform/act.ts";
import type { Person } from "../../../../platform/actor.ts";
import { isRefusal } from "../../../../platform/refusal.ts";
import { aHouse } from "../../../../testing/a-house.ts";
import { aMember } from "../../../../testing/people.ts";
import { argue } from "../../arguments/acts/argue.ts";
import { markStrong } from "../../arguments/acts/mark-strong.ts";
import { takeSide } from "../../arguments/acts/take-side.ts";
import { aTopic } from "../../testing/a-topic.ts";
import type { Side, SummaryId, TopicId } from "../../topic.ts";
import { discussionOf } from "../../view.ts";
import { hasFairSummary, listSummaries } from "../summary-queries.ts";
import { callFair } from "./call-fair.ts";
import { summarise } from "./summarise.ts";

const at = aHouse();
const FAIR_PER_CAMP = 2;

let topicId: TopicId;
let began: Date;
beforeEach(async () => {
  topicId = await aTopic(at.house);
  began = at.clock.now();
});

const kindOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.kind : "done");
const onTopic = (fields: object) => ({ topicId: String(topicId), ...fields });

const stand = async (actor: Person, side: string) =>
  kindOf(await perform(at.house, takeSide, onTopic({ side }), { actor }));
async function membersOn(side: Side, count: number): Promise<Person[]> {
  const people = await Promise.all(Array.from({ length: count }, () => aMember(at.house)));
  for (const person of people) await stand(person, side);
  return people;
}
async function aSummary(author: Person): Promise<SummaryId> {
  await perform(at.house, summarise, onTopic({ text: "Both are right." }), { actor: author });
  const [newest] = await listSummaries(at.house.database, topicId, { most: 1 });
  if (newest === undefined) throw new Error("no summary was written");
  return newest.id;
}
const call = async (actor: Person, summaryId: SummaryId, isFair = "yes") =>
  kindOf(
    await perform(at.house, callFair, onTopic({ summaryId: String(summaryId), isFair }), { actor }),
  );
const isFairNow = (since = began) =>
  hasFairSummary(at.house.database, topicId, FAIR_PER_CAMP, since);
const view = (viewer: Person) =>
  discussionOf(at.house.database, topicId, viewer, {
    now: at.clock.now(),
    namedOf: at.house.namedOf,
  });

describe("a summary that both camps call fair", () => {
  it("needs enough of each camp, and who changes sides takes their mark along", async () => {
    const inFavour = await membersOn("for", 3);
    const against = await membersOn("against", 3);
    const author = await aMember(at.house);
    const id = await aSummary(author);
    for (const person of [...inFavour.slice(0, 2), ...against.slice(0, 1)]) await call(person, id);
    expect(await isFairNow()).toBe(false);
    await call(against[1] as Person, id);
    expect(await isFairNow()).toBe(true);
    await stand(against[1] as Person, "unsure");
    expect(await isFairNow()).toBe(false);
    await stand(inFavour[2] as Person, "against");
    await call(inFavour[2] as Person, id);
    expect(await isFairNow()).toBe(true);
  });

  it("all of a smaller camp are enough, without its author", async () => {
    const [author, other] = (await membersOn("for", 2)) as [Person, Person];
    const id = await aSummary(author);
    expect(await isFairNow()).toBe(false);
    await call(other, id);
    expect(await isFairNow()).toBe(true);
  });

  it("nobody calls their own summary fair, so an author alone gets nowhere", async () => {
    const [author] = (await membersOn("for", 1)) as [Person];
    const id = await aSummary(author);
    expect(await call(author, id)).toBe("not-allowed");
    expect(await isFairNow()).toBe(false);
    const [unsure] = (await membersOn("unsure", 1)) as [Person];
    await call(unsure, id);
    expect(await isFairNow()).toBe(true);
    await call(unsure, id, "no");
    expect(await isFairNow()).toBe(false);
  });

  it("only one that was written since the discussion began counts", async () => {
    const [author, other] = (await membersOn("for", 2)) as [Person, Person];
    await call(other, await aSummary(author));
    const later = new Date(at.clock.now().getTime() + 1);
    expect(await isFairNow(later)).toBe(false);
  });

  it("another topic's summary cannot be called fair here", async () => {
    const id = await aSummary(await aMember(at.house));
    topicId = await aTopic(at.house);
    expect(await call(await aMember(at.house), id)).toBe("not-found");
  });
});

describe("sides", () => {
  it("a member has one at a time, however often and at once they take it", async () => {
    const ada = await aMember(at.house);
    const sides = ["for", "against", "for", "unsure", "against"];
    await Promise.all(sides.map((side) => stand(ada, side)));
    const { sides: counted } = await view(ada);
    expect(counted.for + counted.against + counted.unsure).toBe(1);
    await stand(ada, "for");
    expect((await view(ada)).sides).toEqual({ for: 1, against: 0, unsure: 0 });
    expect((await view(ada)).viewerSide).toBe("for");
  });

  it("only for, against and unsure are sides", async () => {
    expect(await stand(await aMember(at.house), "neither")).toBe("invalid");
  });
});

describe("arguments", () => {
  const claim = { camp: "for", claim: "Rents rise faster than wages.", source: "ONS 2026" };

  it("the strongest come first, and one member counts once", async () => {
    const [ada, ben] = [await aMember(at.house), await aMember(at.house)];
    await perform(at.house, argue, onTopic(claim), { actor: ada });
    await perform(at.house, argue, onTopic({ ...claim, claim: "Second" }), { actor: ada });
    const second = (await view(ada)).arguments.for[1];
    const mark = (actor: Person, isStrong: string) => {
      const input = onTopic({ argumentId: String(second?.id), isStrong });
      return perform(at.house, markStrong, input, { actor });
    };
    await Promise.all([mark(ben, "yes"), mark(ben, "yes"), mark(ada, "yes"), mark(ben, "yes")]);
    const [first] = (await view(ben)).arguments.for;
    expect(first).toMatchObject({ claim: "Second", strong: 2, isMarkedByViewer: true });
    await Promise.all([mark(ben, "no"), mark(ben, "no")]);
    expect((await view(ben)).arguments.for[0]).toMatchObject({ strong: 1 });
  });

  it.each([
    ["no claim", { ...claim, claim: " " }, "invalid"],
    ["301 characters", { ...claim, claim: "x".repeat(301) }, "invalid"],
    ["a camp that is none", { ...claim, camp: "unsure" }, "invalid"],
  ])("%s is refused", async (_, fields, kind) => {
    const actor = await aMember(at.house);
    expect(kindOf(await perform(at.house, argue, onTopic(fields), { actor }))).toBe(kind);
  });
});

describe("who may, and when", () => {
  it("supporters read and comment; members argue, take sides, summarise and call fair", async () => {
    const id = await aSummary(await aMember(at.house));
    const supporter = await aMember(at.house, { standing: "supporter" });
    const lapsed = await aMember(at.house, { standing: "lapsed" });
    for (const actor of [supporter, lapsed]) {
      expect(await stand(actor, "for")).toBe("not-allowed");
      expect(await call(actor, id)).toBe("not-allowed");
      const text = onTopic({ text: "x" });
      expect(kindOf(await perform(at.house, summarise, text, { actor }))).toBe("not-allowed");
      expect((await view(actor)).may).toMatchObject({ read: true, comment: true, argue: false });
    }
  });

  it.each(["comments", "closed"] as const)("not while the stage is %s", async (stage) => {
    topicId = await aTopic(at.house, stage);
    const actor = await aMember(at.house);
    expect(await stand(actor, "for")).toBe("conflict");
    const text = onTopic({ text: "x" });
    expect(kindOf(await perform(at.house, summarise, text, { actor }))).toBe("conflict");
  });
});
