import { beforeAll, describe, expect, it } from "vitest";
import { perform } from "../../../../platform/act.ts";
import { aVisitor, type Person } from "../../../../platform/actor.ts";
import { isRefusal } from "../../../../platform/refusal.ts";
import { aHouse } from "../../../../testing/a-house.ts";
import { aMember } from "../../../../testing/people.ts";
import { findTopic, listEarlierTexts } from "../../queries.ts";
import { aTopic } from "../../testing/a-topic.ts";
import { seenComment } from "../../testing/seen-comment.ts";
import type { CommentId, TopicId } from "../../topic.ts";
import { discussionOf } from "../../view.ts";
import { comment } from "./comment.ts";
import { editComment } from "./edit-comment.ts";
import { removeComment } from "./remove-comment.ts";

const at = aHouse();
const MINUTE = 60_000;

let ada: Person;
let ben: Person;
let sue: Person;
beforeAll(async () => {
  ada = await aMember(at.house, { name: "Ada Okafor" });
  ben = await aMember(at.house, { name: "Ben Lim" });
  sue = await aMember(at.house, { name: "Sue Nwosu", standing: "supporter" });
});

const kindOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.kind : "done");

async function say(person: Person, topicId: TopicId, text: string, parentId?: CommentId) {
  const input = { topicId: String(topicId), text, ...(parentId && { parentId: String(parentId) }) };
  const outcome = await perform(at.house, comment, input, { actor: person });
  if (isRefusal(outcome) || typeof outcome === "symbol") throw new Error(String(outcome));
  return outcome.said.id;
}
const trySay = async (person: Person, input: object) =>
  kindOf(await perform(at.house, comment, input, { actor: person }));
const edit = async (person: Person, topicId: TopicId, commentId: CommentId, text: string) =>
  kindOf(
    await perform(
      at.house,
      editComment,
      {
        ...{ topicId: String(topicId), commentId: String(commentId), text },
        ...(await seenComment(at.house, topicId, commentId)),
      },
      { actor: person },
    ),
  );
const remove = async (person: Person, topicId: TopicId, commentId: CommentId) =>
  kindOf(
    await perform(
      at.house,
      removeComment,
      { topicId: String(topicId), commentId: String(commentId) },
      { actor: person },
    ),
  );
const view = (topicId: TopicId, viewer: Person | typeof aVisitor = ada, before?: string) =>
  discussionOf(at.house.database, topicId, viewer, {
    now: at.clock.now(),
    namedOf: at.house.namedOf,
    before,
  });
const counts = async (topicId: TopicId) => (await findTopic(at.house.database, topicId))?.counts;

describe("commenting", () => {
  it("answers stand under what they answer, and supporters take part", async () => {
    const topicId = await aTopic(at.house, "comments");
    const first = await say(ada, topicId, "What do we think?");
    const answer = await say(sue, topicId, "I like it.", first);
    await say(ben, topicId, "Why?", answer);
    await say(ben, topicId, "I do not.", first);
    const [thread] = (await view(topicId)).threads;
    expect(thread?.replies.map(({ who, text, depth }) => [who.name, text, depth])).toEqual([
      ["Sue Nwosu", "I like it.", 1],
      ["Ben Lim", "Why?", 2],
      ["Ben Lim", "I do not.", 1],
    ]);
    expect(thread?.repliesInAll).toBe(3);
    expect(await counts(topicId)).toEqual({ comments: 4, arguments: 0 });
  });

  it("a visitor sees how much was said, and neither names nor words", async () => {
    const topicId = await aTopic(at.house);
    await say(ada, topicId, "Between us.");
    const seen = await view(topicId, aVisitor);
    expect(seen.counts.comments).toBe(1);
    expect(JSON.stringify(seen)).not.toContain("Between us");
    expect(JSON.stringify(seen)).not.toContain("Ada");
  });

  it("a long discussion is read thread by thread, each once", async () => {
    const topicId = await aTopic(at.house);
    for (let number = 1; number <= 45; number++) await say(ada, topicId, `Thread ${number}`);
    const read: (string | undefined)[] = [];
    let before: string | undefined;
    do {
      const page = await view(topicId, ada, before);
      read.push(...page.threads.map(({ first }) => first.text));
      before = page.olderThan === undefined ? undefined : String(page.olderThan);
    } while (before !== undefined);
    expect(read).toEqual(Array.from({ length: 45 }, (_, index) => `Thread ${45 - index}`));
  });

  it("fifty at once are fifty comments, and are counted so", async () => {
    const topicId = await aTopic(at.house);
    const first = await say(ada, topicId, "Go");
    await Promise.all(
      Array.from({ length: 50 }, (_, number) => say(ben, topicId, `Answer ${number}`, first)),
    );
    expect((await counts(topicId))?.comments).toBe(51);
    expect((await view(topicId)).threads[0]?.repliesInAll).toBe(50);
  });

  it("another topic's comment cannot be answered here", async () => {
    const [here, there] = [await aTopic(at.house), await aTopic(at.house)];
    const elsewhere = await say(ada, there, "Elsewhere");
    const input = { topicId: String(here), parentId: String(elsewhere), text: "x" };
    expect(await trySay(ada, input)).toBe("not-found");
  });

  it.each([
    ["nothing", { text: "" }, "invalid"],
    ["only spaces and marks that turn the text", { text: " \u202e \u200f " }, "invalid"],
    ["4,001 characters", { text: "x".repeat(4001) }, "invalid"],
    ["two texts", { text: ["a", "b"] }, "invalid"],
    ["an unknown parent", { text: "a", parentId: "999999" }, "not-found"],
    ["a parent that is none", { text: "a", parentId: "x" }, "invalid"],
  ])("%s is refused", async (_, fields, kind) => {
    const topicId = await aTopic(at.house);
    expect(await trySay(ada, { topicId: String(topicId), ...fields })).toBe(kind);
    expect((await counts(topicId))?.comments).toBe(0);
  });

  it("in a closed discussion, unknown, or by somebody who has not confirmed, nothing is said", async () => {
    const topicId = await aTopic(at.house, "closed");
    const input = { topicId: String(topicId), text: "x" };
    expect(await trySay(ada, input)).toBe("conflict");
    expect(await trySay(ada, { ...input, topicId: "999999" })).toBe("not-found");
    const una = await aMember(at.house, { standing: "unconfirmed" });
    expect(await trySay(una, input)).toBe("not-allowed");
    expect(kindOf(await perform(at.house, comment, input, { actor: aVisitor }))).toBe(
      "not-signed-in",
    );
  });
});

describe("changing and taking back", () => {
  it("within fifteen minutes, and what stood before can be read", async () => {
    const topicId = await aTopic(at.house);
    const id = await say(ada, topicId, "Rents are to high.");
    expect(await edit(ada, topicId, id, "Rents are too high.")).toBe("done");
    expect((await view(topicId)).threads[0]?.first.text).toBe("Rents are too high.");
    const earlier = await listEarlierTexts(at.house.database, id);
    expect(earlier.map(({ text }) => text)).toEqual(["Rents are to high."]);
    expect(await edit(ada, topicId, id, "Rents are too high.")).toBe("invalid");
    at.clock.moveForward(15 * MINUTE);
    expect(await edit(ada, topicId, id, "Something else.")).toBe("conflict");
  });

  it("nobody changes or takes back what another wrote", async () => {
    const topicId = await aTopic(at.house);
    const id = await say(ada, topicId, "Mine");
    expect(await edit(ben, topicId, id, "Yours")).toBe("not-allowed");
    expect(await remove(ben, topicId, id)).toBe("not-allowed");
  });

  it("what is taken back is gone in every version; its place and the answers stay", async () => {
    const topicId = await aTopic(at.house);
    const id = await say(ada, topicId, "First");
    await edit(ada, topicId, id, "Second");
    await say(ben, topicId, "An answer", id);
    expect(await remove(ada, topicId, id)).toBe("done");
    const [thread] = (await view(topicId)).threads;
    expect(thread?.first).toMatchObject({ text: undefined, isOwn: false, mayEdit: false });
    expect(thread?.replies).toHaveLength(1);
    expect(await listEarlierTexts(at.house.database, id)).toEqual([]);
    expect((await counts(topicId))?.comments).toBe(1);
    expect(await remove(ada, topicId, id)).toBe("gone");
    expect(await edit(ada, topicId, id, "Third")).toBe("gone");
    const answer = { topicId: String(topicId), parentId: String(id), text: "x" };
    expect(await trySay(ben, answer)).toBe("gone");
  });
});

describe("being forgotten", () => {
  it("takes words, sides and marks along, and leaves places and counts right", async () => {
    const cleo = await aMember(at.house, { name: "Cleo Marsh" });
    const topicId = await aTopic(at.house);
    const id = await say(cleo, topicId, "I live at 4 Mill Lane.");
    await edit(cleo, topicId, id, "I live near the mill.");
    await say(ada, topicId, "An answer", id);
    expect(JSON.stringify(await at.house.gatherAbout(cleo.personId))).toContain("near the mill");
    await at.house.database
      .transaction()
      .execute((tx) => at.house.forget(tx, cleo.personId, at.clock.now()));
    const seen = await view(topicId);
    expect(JSON.stringify(seen)).not.toMatch(/mill|Cleo/i);
    expect(seen.threads[0]?.replies).toHaveLength(1);
    expect(seen.counts.comments).toBe(1);
    const { discussions } = await at.house.gatherAbout(cleo.personId);
    expect(discussions).toMatchObject({ comments: [], sides: [] });
  });
});
