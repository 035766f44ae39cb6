import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { addDays } from "../../platform/time/days.ts";
import { aHouse } from "../../testing/a-house.ts";
import { lettersTo } from "../../testing/letters.ts";
import { anOfficer } from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { aRequestFor } from "../../testing/requests.ts";
import { Visitor } from "../../testing/visit.ts";
import { removeComment } from "../discussions/comments/acts/remove-comment.ts";
import { hide } from "../discussions/hiding/acts/hide.ts";
import { aTopic } from "../discussions/testing/a-topic.ts";
import { postLetter } from "../mail/door.ts";
import { listLetters } from "../mail/queries.ts";
import { unsubscribeKeysOf } from "../mail/sending/sending-store.ts";
import { settleLetters } from "../mail/store.ts";
import { aWritten } from "../mail/testing/a-written.ts";
import { exportRoll } from "../membership/exporting/acts/export-roll.ts";
import { findProposal } from "../proposals/queries.ts";
import { withdraw } from "../proposals/stages/acts/withdraw.ts";
import { anIdea, aText } from "../proposals/testing.ts";
import { discardDraft } from "../proposals/writing/acts/discard-draft.ts";
import { saveDraft } from "../proposals/writing/acts/save-draft.ts";

const at = aHouse({ isDemonstration: true });
const now = () => at.clock.now();

let reader: Person;
let asReader: Visitor;
beforeAll(async () => {
  reader = await aMember(at.house);
  asReader = await new Visitor(at).signInAs(reader);
});

// biome-ignore lint/suspicious/noExplicitAny: acts of every shape.
async function done(act: any, input: object, actor: any) {
  const outcome = await perform(at.house, act, input, { actor });
  if (isRefusal(outcome)) throw new Error(`${act.name}: ${outcome.says}`);
  return outcome;
}

async function aComment(writer: Person) {
  const topicId = String(await aTopic(at.house));
  const visitor = await new Visitor(at).signInAs(writer);
  const { leadsTo = "" } = await visitor.post(`/discussions/${topicId}/comment`, {
    text: "Something.",
  });
  const id = /#comment-(\d+)$/.exec(leadsTo)?.[1] ?? "";
  const history = `/discussions/${topicId}/history?comment=${id}`;
  expect((await asReader.get(history)).status).toBe(200);
  return { topicId, commentId: id, history };
}

const erase = ({ personId }: Person) =>
  inTransaction(at.house, (tx) => at.house.forget(tx, personId, now()));

const post = (to: string) =>
  inTransaction(at.house, (tx) =>
    postLetter(tx, { to, kind: "weekly", ...aWritten("Hello", "Hello.") }, now()),
  );

/** Allows one trustee a file of the members' list. Answers how they fetch it, each time freshly signed in. */
async function aFile(requestId: number) {
  const { person } = await anOfficer(at, "trustee");
  const why = "To print the ballot letters.";
  const request = aRequestFor(exportRoll, { requestId, askedBy: person.personId, why });
  await done(exportRoll, { whom: "members", holds: "letters" }, request);
  return async () => {
    const visitor = await new Visitor(at).signInAs(person);
    return visitor.post(`/party/exports/${requestId}/fetch`);
  };
}

/** Each makes something, takes it away again, and answers what stands at its address then. */
const GONE: Readonly<Record<string, () => Promise<{ status: number; page: string }>>> = {
  "a comment that its writer took back": async () => {
    const writer = await aMember(at.house);
    const { history, ...named } = await aComment(writer);
    await done(removeComment, named, writer);
    return asReader.get(history);
  },
  "a comment that two keys have hidden": async () => {
    const { history, topicId, commentId } = await aComment(await aMember(at.house));
    const input = { topicId, kind: "comment", postId: commentId, ground: "threats" };
    await done(hide, input, aRequestFor(hide, { requestId: 700 }));
    return asReader.get(history);
  },
  "a comment of somebody who was erased": async () => {
    const writer = await aMember(at.house);
    const { history } = await aComment(writer);
    await erase(writer);
    return asReader.get(history);
  },
  "a file of the members' list that was fetched": async () => {
    const fetchIt = await aFile(901);
    expect((await fetchIt()).status).toBe(200);
    return fetchIt();
  },
  "a file of the members' list that nobody fetched in time": async () => {
    const fetchIt = await aFile(902);
    at.clock.moveForward(61 * 60_000);
    return fetchIt();
  },
  "a letter in the demonstration's outbox that was deleted": async () => {
    await post("first@example.org");
    const [letter] = (await listLetters(at.house.database, { to: "first@example.org" })).letters;
    const path = `/demo/outbox/${letter?.id}`;
    expect((await asReader.get(path)).status).toBe(200);
    const settled = { keptSince: addDays(now(), 1), at: now() };
    await inTransaction(at.house, (tx) => settleLetters(tx, settled));
    await post("second@example.org");
    return asReader.get(path);
  },
};

/** What leaves no trace by design: that it was ever there would tell of somebody. */
const WITHOUT_TRACE: typeof GONE = {
  "a draft that its author threw away": async () => {
    const saved = (await done(saveDraft, aText("Nobody's yet"), reader)) as { id: number };
    await done(discardDraft, { id: String(saved.id) }, reader);
    return asReader.get(`/proposals/${saved.id}`);
  },
  "a person who was erased": async () => {
    const person = await aMember(at.house);
    const path = `/people/${person.personId}`;
    await erase(person);
    return asReader.get(path);
  },
  "a link to stop the letters of somebody who was erased": async () => {
    const person = await aMember(at.house, { email: "stop@example.org" });
    const keys = await unsubscribeKeysOf(at.house.database, [person.personId]);
    const path = `/mail/unsubscribe/${keys.get(person.personId)}`;
    expect((await asReader.get(path)).status).toBe(200);
    await erase(person);
    return asReader.get(path);
  },
  "a link that stopped a change of address": async () => {
    const person = await aMember(at.house, { email: "old@example.org" });
    const visitor = await new Visitor(at).signInAs(person);
    await visitor.post("/me/email", { email: "new@example.org" });
    await visitor.post("/me/email/confirm", { key: await keySentTo("new@example.org") });
    const key = await keySentTo("old@example.org");
    const path = `/email/stop?key=${key}`;
    expect((await visitor.get(path)).status).toBe(200);
    await visitor.post("/email/stop", { key });
    return visitor.get(path);
  },
};

const keySentTo = async (address: string): Promise<string> => {
  const body = (await lettersTo(at.house, address)).at(-1)?.body ?? "";
  return /key=([\w-]+)/.exec(body)?.[1] ?? "";
};

describe("what is there no longer", () => {
  it.each(Object.keys(GONE))("%s is gone, and its page says so", async (kind) => {
    const { status, page } = (await GONE[kind]?.()) ?? {};
    expect(status).toBe(410);
    expect(page).toMatch(/taken back|hidden|fetched already|is over|was deleted/);
  });

  it.each(Object.keys(WITHOUT_TRACE))("%s is as if it had never been", async (kind) => {
    expect((await WITHOUT_TRACE[kind]?.())?.status).toBe(404);
  });

  it("is no proposal that was published: it keeps its page, whatever becomes of it", async () => {
    const id = await anIdea(at.house, reader);
    await done(withdraw, { id: String(id) }, reader);
    expect((await findProposal(at.house.database, id))?.stay.state).toBe("withdrawn");
    expect((await new Visitor(at).get(`/proposals/${id}`)).status).toBe(200);
  });
});
