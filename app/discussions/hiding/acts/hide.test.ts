import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../../platform/act.ts";
import { type Actor, aVisitor, type Jury, type Person } from "../../../../platform/actor.ts";
import { isRefusal } from "../../../../platform/refusal.ts";
import { aHouse } from "../../../../testing/a-house.ts";
import { lettersTo } from "../../../../testing/letters.ts";
import { aMember } from "../../../../testing/people.ts";
import { aRequestFor } from "../../../../testing/requests.ts";
import { postLetter, quote } from "../../../mail/door.ts";
import { listLines } from "../../../record/door.ts";
import { argue } from "../../arguments/acts/argue.ts";
import { markStrong } from "../../arguments/acts/mark-strong.ts";
import { comment } from "../../comments/acts/comment.ts";
import { editComment } from "../../comments/acts/edit-comment.ts";
import { removeComment } from "../../comments/acts/remove-comment.ts";
import { forgetHiddenTexts } from "../../jobs.ts";
import { findTopic, listEarlierTexts } from "../../queries.ts";
import { callFair } from "../../summaries/acts/call-fair.ts";
import { summarise } from "../../summaries/acts/summarise.ts";
import { hasFairSummary } from "../../summaries/summary-queries.ts";
import { aTopic } from "../../testing/a-topic.ts";
import { seenComment } from "../../testing/seen-comment.ts";
import type { CommentId, TopicId } from "../../topic.ts";
import { discussionOf } from "../../view.ts";
import { POST_KINDS, type PostKind } from "../hiding.ts";
import { findHiddenText } from "../post-queries.ts";
import { hide } from "./hide.ts";
import { restore } from "./restore.ts";
import { restoreByRequest } from "./restore-by-request.ts";

const at = aHouse();
const DAY = 86_400_000;
const SECRET = "Mill Lane 4";
const REQUEST = 500;
const jury: Jury = {
  ...{ kind: "jury", juryId: 1, requestId: REQUEST },
  why: "The address is a shop's.",
};

const ADA_AT = "ada@example.org";
let ada: Person;
let ben: Person;
let topicId: TopicId;
beforeAll(async () => {
  ada = await aMember(at.house, { name: "Ada Okafor", email: ADA_AT });
  ben = await aMember(at.house, { name: "Ben Lim" });
});
beforeEach(async () => {
  topicId = await aTopic(at.house);
  await doIt(ada, comment, { text: `She lives at ${SECRET}.` });
  await doIt(ada, argue, {
    camp: "for",
    claim: `She lives at ${SECRET}.`,
    source: `See ${SECRET}`,
  });
  await doIt(ada, summarise, { text: `She lives at ${SECRET}.` });
});

async function doIt(actor: Actor, act: Parameters<typeof perform>[1], input: object) {
  const outcome = await perform(at.house, act, { topicId: String(topicId), ...input }, { actor });
  return isRefusal(outcome) ? outcome.kind : "done";
}

/** The only post of each kind in this test's topic. */
async function idOf(kind: PostKind): Promise<number> {
  const view = await discussionOf(at.house.database, topicId, ben, {
    now: at.clock.now(),
    namedOf: at.house.namedOf,
  });
  const ids = {
    comment: view.threads.at(-1)?.first.id,
    argument: view.arguments.for[0]?.id,
    summary: view.summaries[0]?.id,
  };
  return ids[kind] ?? 0;
}
const post = async (kind: PostKind) => ({ kind, postId: String(await idOf(kind)) });
const hideIt = async (kind: PostKind, parts: object = {}, request = {}) =>
  doIt(aRequestFor(hide, { requestId: REQUEST, ...request }), hide, {
    ...(await post(kind)),
    ground: "personal-data",
    ...parts,
  });
const seenBy = async (viewer: Actor) =>
  JSON.stringify(
    await discussionOf(at.house.database, topicId, viewer, {
      now: at.clock.now(),
      namedOf: at.house.namedOf,
    }),
  );

describe.each(POST_KINDS)("hiding a post of this kind: %s", (kind) => {
  it("takes its text from every reader, and says why, since when, and by which request", async () => {
    expect(await seenBy(ben)).toContain(SECRET);
    expect(await hideIt(kind, {}, { requestId: 31 })).toBe("done");
    for (const other of POST_KINDS.filter((one) => one !== kind)) await hideIt(other);
    for (const viewer of [ben, ada, aVisitor]) expect(await seenBy(viewer)).not.toContain(SECRET);
    expect(await seenBy(ben)).toContain('"request":31,"hiddenAt":"2027-');
  });

  it("is a line in the record, without the text and without the writer", async () => {
    const topic = await findTopic(at.house.database, topicId);
    const on = `${topic?.path}#${kind}-${await idOf(kind)}`;
    await hideIt(kind);
    const { lines } = await listLines(at.house.database, { subject: on });
    expect(lines[0]?.says).toContain(`was hidden. Ground: it tells something private`);
    expect(JSON.stringify(lines)).not.toMatch(new RegExp(`Mill|Okafor|${ada.personId}`));
  });

  it("keeps the text for a jury, for those with a key and for its writer, and brings it back", async () => {
    const before = await seenBy(ben);
    const input = { topicId: Number(topicId), kind, postId: await idOf(kind) };
    const whole = { ...input, ground: "threats" as const };
    await hideIt(kind);
    const name = { kind, id: input.postId };
    expect((await findHiddenText(at.house.database, name))?.text).toContain(SECRET);
    expect(JSON.stringify(await hide.shows?.(at.house.database, whole, at.house))).toContain(
      SECRET,
    );
    const own = JSON.stringify((await at.house.gatherAbout(ada.personId)).discussions);
    expect(own).toContain(SECRET);
    const outcome = await perform(at.house, restore, hide.undo?.input(whole), { actor: jury });
    expect(isRefusal(outcome)).toBe(false);
    expect(await seenBy(ben)).toBe(before);
    expect(await findHiddenText(at.house.database, name)).toBeUndefined();
  });

  it("is done once, to one that is there, in its own discussion", async () => {
    const both = await Promise.all([hideIt(kind), hideIt(kind)]);
    expect(both.sort()).toEqual(["conflict", "done"]);
    const elsewhere = String(await aTopic(at.house));
    expect(await hideIt(kind, { topicId: elsewhere })).toBe("not-found");
    expect(await hideIt(kind, { postId: "99999999" })).toBe("not-found");
  });

  it("can be hidden again after a jury, by another request", async () => {
    await hideIt(kind);
    await doIt(jury, restore, await post(kind));
    expect(await hideIt(kind)).toBe("done");
  });

  it("is not brought back by a jury that judged another hiding of it", async () => {
    await hideIt(kind, {}, { requestId: REQUEST + 1 });
    expect(await doIt(jury, restore, await post(kind))).toBe("conflict");
    expect(await seenBy(ben)).toContain(`"request":${REQUEST + 1}`);
  });

  it("leaves it out of the count until it is back", async () => {
    const counts = async () => (await findTopic(at.house.database, topicId))?.counts;
    const before = await counts();
    await hideIt(kind);
    const { comments = 0, arguments: claims = 0 } = before ?? {};
    expect(await counts()).toEqual({
      comments: comments - (kind === "comment" ? 1 : 0),
      arguments: claims - (kind === "argument" ? 1 : 0),
    });
    await doIt(jury, restore, await post(kind));
    expect(await counts()).toEqual(before);
  });
});

describe("while a post is hidden", () => {
  it("nobody edits, takes back or answers a comment, its writer included; history is closed", async () => {
    const commentId = String(await idOf("comment"));
    const seen = await seenComment(at.house, topicId, commentId);
    const text = `She lives at ${SECRET}, on the left.`;
    expect(await doIt(ada, editComment, { commentId, text, ...seen })).toBe("done");
    await hideIt("comment");
    expect(await doIt(ada, editComment, { commentId, text: "x" })).toBe("gone");
    expect(await doIt(ada, removeComment, { commentId })).toBe("gone");
    expect(await doIt(ben, comment, { parentId: commentId, text: "x" })).toBe("gone");
    expect(await listEarlierTexts(at.house.database, Number(commentId) as CommentId)).toEqual([]);
  });

  it("nobody marks an argument or a summary, and a hidden summary settles nothing", async () => {
    const [argumentId, summaryId] = [await idOf("argument"), await idOf("summary")].map(String);
    const isFair = () => hasFairSummary(at.house.database, topicId, 2, new Date(0));
    expect(await doIt(ben, callFair, { summaryId, isFair: "yes" })).toBe("done");
    expect(await isFair()).toBe(true);
    await hideIt("summary");
    await hideIt("argument");
    expect(await isFair()).toBe(false);
    expect(await doIt(ben, markStrong, { argumentId, isStrong: "yes" })).toBe("gone");
    expect(await doIt(ben, callFair, { summaryId, isFair: "no" })).toBe("gone");
  });

  it("whoever called an argument strong does not have its text in their download", async () => {
    await doIt(ben, markStrong, { argumentId: String(await idOf("argument")), isStrong: "yes" });
    await hideIt("argument");
    expect(JSON.stringify(await at.house.gatherAbout(ben.personId))).not.toContain(SECRET);
  });

  it("no letter says it either, whoever quoted it before, until it is back", async () => {
    const topic = await findTopic(at.house.database, topicId);
    const of = `${topic?.path}#comment-${await idOf("comment")}`;
    const write = () => {
      const text = quote({ of, text: `She lives at ${SECRET}.`, instead: "A hidden comment" });
      return { subject: "What members say", text };
    };
    const to = `reader-${topicId}@example.org`;
    await inTransaction(at.house, (tx) =>
      postLetter(tx, { to, kind: "weekly", language: "en", write }, at.clock.now()),
    );
    const letter = async () => (await lettersTo(at.house, to)).at(-1)?.body;
    expect(await letter()).toContain(SECRET);
    await hideIt("comment");
    expect(await letter()).toBe("A hidden comment");
    await doIt(jury, restore, await post("comment"));
    expect(await letter()).toContain(SECRET);
  });

  it("its writer is told what, why and how to challenge", async () => {
    await hideIt("comment", {}, { requestId: 55, why: "A member's address." });
    const text = (await lettersTo(at.house, ADA_AT)).at(-1)?.body;
    expect(text).toContain("your comment in the discussion");
    expect(text).toContain("A member's address.");
    expect(text).toContain("http://party.test/requests/55");
    expect(text).not.toContain(SECRET);
  });
});

describe("who can hide and bring back", () => {
  it("one person cannot, whatever their office; nor another request", async () => {
    const officer = await aMember(at.house, { offices: ["safety-officer"] });
    const other = { ...aRequestFor(hide), power: "suspend-member" };
    for (const actor of [officer, aVisitor, jury, other]) {
      const input = { ...(await post("comment")), ground: "abuse" };
      expect(await doIt(actor, hide, input)).toBe("not-allowed");
    }
    await hideIt("comment");
    for (const actor of [officer, ada, aVisitor, other]) {
      expect(await doIt(actor, restore, await post("comment"))).toBe("not-allowed");
    }
    const again = aRequestFor(restoreByRequest);
    expect(await doIt(again, restoreByRequest, await post("comment"))).toBe("done");
    expect(await doIt(jury, restore, await post("comment"))).toBe("conflict");
  });

  it("whoever wrote it is named as the one it is about, so that no key of theirs turns", async () => {
    const actor = aRequestFor(hide);
    const input = { topicId: String(topicId), ...(await post("comment")), ground: "abuse" };
    const change = await perform(at.house, hide, input, { actor });
    if (isRefusal(change) || typeof change === "symbol") throw new Error("refused");
    expect(hide.about?.(change)).toEqual([ada.personId]);
  });

  it("an edit after the asking makes another line, so that the old signature does not fit", async () => {
    const topic = await findTopic(at.house.database, topicId);
    const on = `${topic?.path}#comment-${await idOf("comment")}`;
    await hideIt("comment");
    await doIt(jury, restore, await post("comment"));
    const commentId = String(await idOf("comment"));
    const seen = await seenComment(at.house, topicId, commentId);
    await doIt(ada, editComment, { commentId, text: "Something harmless.", ...seen });
    await hideIt("comment");
    const { lines } = await listLines(at.house.database, { subject: on });
    const hidden = lines.filter(({ act }) => act === "discussions.hide").map(({ says }) => says);
    expect(hidden).toHaveLength(2);
    expect(hidden[0]).toContain("changed once");
    expect(hidden[0]).not.toBe(hidden[1]);
  });

  it.each([
    ["a kind of one's own", { kind: "proposal" }, "invalid"],
    ["a kind out of the prototype", { kind: "__proto__" }, "invalid"],
    ["a ground of one's own", { ground: "boring" }, "invalid"],
    ["junk for a number", { postId: "1; drop table" }, "invalid"],
    ["two kinds", { kind: ["comment", "summary"] }, "invalid"],
  ])("%s is refused", async (_, parts, kind) => {
    expect(await hideIt("comment", parts)).toBe(kind);
  });

  it("what its writer took back is not there to hide", async () => {
    await doIt(ada, removeComment, { commentId: String(await idOf("comment")) });
    expect(await hideIt("comment")).toBe("gone");
  });
});

describe("a hidden text is not kept for ever", () => {
  it("after the rulebook's days it is deleted, and can no longer be brought back", async () => {
    const name = { kind: "comment", id: await idOf("comment") } as const;
    await hideIt("comment");
    at.clock.moveForward(180 * DAY);
    await forgetHiddenTexts(at.house);
    expect((await findHiddenText(at.house.database, name))?.text).toContain(SECRET);
    at.clock.moveForward(DAY);
    await forgetHiddenTexts(at.house);
    expect((await findHiddenText(at.house.database, name))?.text).toBeUndefined();
    expect(await doIt(jury, restore, await post("comment"))).toBe("gone");
  });

  it("and goes at once when its writer is erased", async () => {
    const cleo = await aMember(at.house, { name: "Cleo Marsh" });
    await doIt(cleo, comment, { text: "I am Cleo of Well Street." });
    const view = await discussionOf(at.house.database, topicId, ben, {
      now: at.clock.now(),
      namedOf: at.house.namedOf,
    });
    const postId = view.threads[0]?.first.id ?? 0;
    const input = { kind: "comment", postId: String(postId), ground: "abuse" };
    expect(await doIt(aRequestFor(hide), hide, input)).toBe("done");
    await inTransaction(at.house, (tx) => at.house.forget(tx, cleo.personId, at.clock.now()));
    const kept = await findHiddenText(at.house.database, { kind: "comment", id: postId });
    expect(kept).toMatchObject({ ground: "abuse", text: undefined });
  });
});
