import { beforeAll, describe, expect, it } from "vitest";
import { perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { aHouse } from "../../testing/a-house.ts";
import { anOfficer, type Officer, signs, turnsKey } from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { comment } from "../discussions/comments/acts/comment.ts";
import { editComment } from "../discussions/comments/acts/edit-comment.ts";
import { aTopic } from "../discussions/testing/a-topic.ts";
import { seenComment } from "../discussions/testing/seen-comment.ts";
import { officesOf } from "../offices/door.ts";
import { findRequest } from "../requests/door.ts";

const at = aHouse();

let writer: Person;
let safety: Officer;
let committee: Officer;
let facilitator: Officer;
let trustee: Officer;
beforeAll(async () => {
  writer = await aMember(at.house);
  topicId = String(await aTopic(at.house));
  safety = await anOfficer(at, "safety-officer");
  committee = await anOfficer(at, "national-committee");
  facilitator = await anOfficer(at, "facilitator");
  trustee = await anOfficer(at, "trustee", { belongsFor: 100 });
});

const as = ({ person }: Pick<Officer, "person">) => new Visitor(at).signInAs(person);
const why = "Somebody has to be safe from this.";

/** Sends a room's form, as its officer would. Answers the request's number. */
async function asksBy(officer: Officer, path: string, form: Record<string, string>) {
  const answer = await (await as(officer)).post(path, { ...form, why });
  expect(answer.leadsTo, answer.page).toMatch(/^\/requests\/\d+$/);
  return Number(answer.leadsTo?.split("/").at(-1));
}

const stateOf = async (number: number) => (await findRequest(at.house.database, number))?.state;
const outcomeOf = async (number: number) => (await findRequest(at.house.database, number))?.outcome;

async function signed(number: number, asker: Officer): Promise<void> {
  const outcome = await signs(at, number, asker);
  if (isRefusal(outcome)) throw new Error(outcome.says);
}

let topicId: string;
async function said(text: string): Promise<string> {
  const actor = writer;
  const outcome = await perform(at.house, comment, { topicId, text }, { actor });
  if (isRefusal(outcome) || typeof outcome === "symbol") throw new Error("not said");
  return String(outcome.said.id);
}

describe("from the form to the deed, with two keys", () => {
  it("a comment: nobody sees anything change before the other key, and then it is hidden", async () => {
    const postId = await said("She lives at Mill Lane 4.");
    const form = { kind: "comment", postId, ground: "personal-data" };
    const number = await asksBy(safety, `/discussions/${topicId}/hide`, form);
    const thread = `/discussions/${topicId}/threads/${postId}`;
    const reader = await as({ person: await aMember(at.house) });
    await signed(number, safety);
    expect((await reader.get(thread)).page).toContain("Mill Lane 4");
    // Whoever may turn the key reads what it is about; the page of the request says it to nobody else.
    const path = `/requests/${number}`;
    expect((await (await as(facilitator)).get(path)).page).toContain("Mill Lane 4");
    for (const visitor of [reader, await as(trustee), new Visitor(at)]) {
      expect((await visitor.get(path)).page).not.toContain("Mill Lane 4");
    }
    expect(isRefusal(await turnsKey(at, number, facilitator))).toBe(false);
    expect(await stateOf(number)).toBe("done");
    expect((await reader.get(thread)).page).not.toContain("Mill Lane 4");
    expect((await reader.get(thread)).page).toContain(`href="/requests/${number}"`);
  });

  it("a comment that its writer has changed since needs another signature", async () => {
    const postId = await said("She lives at Mill Lane 5.");
    const form = { kind: "comment", postId, ground: "personal-data" };
    const number = await asksBy(safety, `/discussions/${topicId}/hide`, form);
    await signed(number, safety);
    const seen = await seenComment(at.house, topicId, postId);
    const input = { topicId, commentId: postId, text: "She lives nearby.", ...seen };
    await perform(at.house, editComment, input, { actor: writer });
    await turnsKey(at, number, facilitator);
    expect(await stateOf(number)).toBe("refused");
    expect(await outcomeOf(number)).toContain("changed once");
  });

  it("a comment's writer, an officer too, turns no key for it", async () => {
    const input = { topicId, text: "I, the facilitator, am rude." };
    const actor = facilitator.person;
    const outcome = await perform(at.house, comment, input, { actor });
    if (isRefusal(outcome) || typeof outcome === "symbol") throw new Error("not said");
    const form = { kind: "comment", postId: String(outcome.said.id), ground: "abuse" };
    const number = await asksBy(safety, `/discussions/${topicId}/hide`, form);
    await signed(number, safety);
    expect(await turnsKey(at, number, facilitator)).toMatchObject({ kind: "not-allowed" });
    expect(await stateOf(number)).toBe("open");
  });

  it("a suspension: the key's holder sees who it is, the public never", async () => {
    const eve = await aMember(at.house, { name: "Eve Quillfeather" });
    const form = { person: eve.personId, days: "3", ground: "threats" };
    const number = await asksBy(safety, "/party/suspend", form);
    await signed(number, safety);
    const path = `/requests/${number}`;
    expect((await (await as(committee)).get(path)).page).toContain("Eve Quillfeather");
    const reader = await as({ person: await aMember(at.house) });
    for (const visitor of [reader, new Visitor(at), await as(facilitator)]) {
      const { page } = await visitor.get(path);
      expect(page).not.toMatch(new RegExp(`Quillfeather|${eve.personId}`));
    }
    const tab = await as({ person: eve });
    await turnsKey(at, number, committee);
    expect(await stateOf(number)).toBe("done");
    expect((await tab.post(`/discussions/${topicId}/comment`, { text: "x" })).status).toBe(403);
    expect((await new Visitor(at).get(path)).page).not.toContain("Quillfeather");
    const lift = await asksBy(safety, "/party/suspend/lift", { person: eve.personId });
    await signed(lift, safety);
    await turnsKey(at, lift, trustee);
    expect((await tab.get("/me")).page).not.toContain("You are suspended");
  });

  it("an officer who is suspended between asking and the key: nothing runs", async () => {
    const other = await anOfficer(at, "safety-officer");
    const postId = await said("Something harmless.");
    const form = { kind: "comment", postId, ground: "abuse" };
    const number = await asksBy(other, `/discussions/${topicId}/hide`, form);
    await signed(number, other);
    const suspending = { person: other.person.personId, days: "3", ground: "law" };
    const suspension = await asksBy(safety, "/party/suspend", suspending);
    await signed(suspension, safety);
    await turnsKey(at, suspension, committee);
    await turnsKey(at, number, facilitator);
    expect(await stateOf(number)).toBe("refused");
  });

  it("the roll: the asker alone fetches the file, after the other key", async () => {
    const number = await asksBy(trustee, "/party/export", { whom: "members", holds: "letters" });
    await signed(number, trustee);
    const visitor = await as(trustee);
    expect((await visitor.get(`/party/exports/${number}`)).status).toBe(404);
    await turnsKey(at, number, safety);
    expect((await (await as(safety)).get(`/party/exports/${number}`)).status).toBe(403);
    const file = await visitor.post(`/party/exports/${number}/fetch`);
    expect(file.page).toContain("@example.org");
  });

  it("an office out of turn: whoever would get it turns no key for it", async () => {
    const form = { person: trustee.person.personId, office: "trustee", months: "2" };
    const visitor = await as(committee);
    expect((await visitor.post("/party/offices/grant", { ...form, why })).status).toBe(409);
    const jo = await aMember(at.house, { belongsFor: 90 });
    const number = await asksBy(committee, "/party/offices/grant", {
      ...form,
      person: jo.personId,
    });
    await signed(number, committee);
    await turnsKey(at, number, safety);
    expect(await officesOf(at.house.database, jo.personId, at.clock.now())).toEqual(["trustee"]);
    const own = { person: committee.person.personId, office: "treasurer", months: "2", why };
    expect((await visitor.post("/party/offices/grant", own)).status).toBe(403);
  });
});

describe("an officer's desk", () => {
  it("leads to the form of each power that the office carries, and to no other", async () => {
    const forms: readonly [Officer, readonly string[], readonly string[]][] = [
      [safety, ["/party/suspend"], ["/party/export", "/party/offices/grant"]],
      [trustee, ["/party/export", "/party/offices/grant"], ["/party/suspend"]],
      [committee, ["/party/offices/grant"], ["/party/suspend", "/party/export"]],
    ];
    for (const [officer, may, mayNot] of forms) {
      const visitor = await as(officer);
      const { page } = await visitor.get("/desk");
      for (const path of may) {
        expect(page).toContain(`href="${path}"`);
        expect((await visitor.get(path)).status).toBe(200);
      }
      for (const path of mayNot) {
        expect(page).not.toContain(`href="${path}"`);
        expect((await visitor.get(path)).status).toBe(403);
      }
    }
  });
});
