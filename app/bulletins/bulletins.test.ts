import { beforeAll, describe, expect, it } from "vitest";
import { perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { aHouse } from "../../testing/a-house.ts";
import { lettersTo, postedTo } from "../../testing/letters.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { aBranch, belong, holdAt } from "../branches/testing/branches.ts";
import { sendLetter } from "./letters/acts/send-letter.ts";
import { turnLetterKey } from "./letters/acts/turn-letter-key.ts";
import { sendDue } from "./letters/sending.ts";
import { answerMessage } from "./messages/acts/answer-message.ts";

const at = aHouse();
const DAY = 86_400_000;
const says = (outcome: unknown) => (outcome as { code?: string }).code;
let region = 0;
let branch = 0;
let secretary: Person;
let treasurer: Person;
let member: Person;

beforeAll(async () => {
  region = await aBranch(at, { name: "South West", kind: "region" });
  branch = await aBranch(at, { name: "Plymouth", parentId: region });
  secretary = await aMember(at.house, { name: "Olu Officer", email: "olu@example.org" });
  treasurer = await aMember(at.house);
  member = await aMember(at.house, { name: "Mina Member", email: "mina@example.org" });
  await belong(at, branch, [secretary, treasurer, member]);
  await holdAt(at, branch, "branch-secretary", secretary);
  await holdAt(at, branch, "branch-treasurer", treasurer);
});

const path = () => `/branches/${branch}/letters`;

/** Writes a draft. Answers the address of its button. */
async function drafted(subject: string): Promise<{ visitor: Visitor; send: string }> {
  const visitor = await new Visitor(at).signInAs(secretary);
  const body = `Come to the hall on Friday. ${subject}`;
  expect((await visitor.fill(path(), { subject, body })).status).toBe(303);
  const { page } = await visitor.get(path());
  const [send = ""] = page.match(/\/branches\/\d+\/letters\/\d+\/send/) ?? [];
  return { visitor, send };
}

describe("a letter to a branch's members", () => {
  it("is sent by one officer once a week, through the platform, to its members alone", async () => {
    const outsider = await aMember(at.house, { email: "out@example.org" });
    const { visitor, send } = await drafted("Meeting on Friday");
    expect((await visitor.fill(path(), {}, send)).status).toBe(303);
    await sendDue(at.house);
    const [letter] = (await lettersTo(at.house, "mina@example.org")).slice(-1);
    expect(letter?.subject).toBe("Plymouth: Meeting on Friday");
    expect(letter?.body).toContain("Hello Mina Member");
    expect(letter?.body).toContain("Branch secretary, Plymouth");
    expect(letter?.body).not.toContain("olu@example.org");
    expect(await postedTo(at.house, outsider.personId)).toEqual([]);
    const { page } = await visitor.get(path());
    expect(page).toContain("to 3 members");
    expect(page).not.toContain("mina@example.org");
  });

  it("needs another officer's key for a further one within seven days", async () => {
    const { visitor, send } = await drafted("Second letter this week");
    await visitor.fill(path(), {}, send);
    await sendDue(at.house);
    expect((await visitor.get(path())).page).toContain("Waits for the key of another officer");
    const [id = "", letter = ""] = send.match(/\d+/g) ?? [];
    const turns = (actor: Person) => perform(at.house, turnLetterKey, { id, letter }, { actor });
    expect(says(await turns(secretary))).toBe("bulletins.letter.ownKey");
    expect(says(await turns(member))).toBe("branches.officers.notYours");
    expect(says(await turns(treasurer))).toBeUndefined();
    expect(says(await turns(treasurer))).toBe("bulletins.letter.notWaiting");
    await sendDue(at.house);
    await sendDue(at.house);
    const letters = await lettersTo(at.house, "mina@example.org");
    expect(letters.filter(({ subject }) => subject.includes("Second letter"))).toHaveLength(1);
    at.clock.moveForward(8 * DAY);
    const later = await drafted("A week later");
    await later.visitor.fill(path(), {}, later.send);
    await sendDue(at.house);
    expect((await lettersTo(at.house, "mina@example.org")).at(-1)?.subject).toContain(
      "A week later",
    );
  });

  it("is one of two that are sent at once; the other waits", async () => {
    at.clock.moveForward(8 * DAY);
    const sends = [await drafted("First of two"), await drafted("Second of two")];
    const outcomes = await Promise.all(
      sends.map(({ send }) => {
        const [id = "", letter = ""] = send.match(/\d+/g) ?? [];
        return perform(at.house, sendLetter, { id, letter }, { actor: secretary });
      }),
    );
    const states = outcomes.map((outcome) => (outcome as { state?: string }).state);
    expect(states.toSorted()).toEqual(["sending", "waits"]);
  });

  it("is not the treasurer's to write, nor an officer's of another branch to read", async () => {
    const visitor = await new Visitor(at).signInAs(treasurer);
    const write = await visitor.post(path(), {
      subject: "A treasurer writes",
      body: "x".repeat(40),
    });
    expect(write.status).toBe(403);
    const other = await aMember(at.house);
    await belong(at, region, [other]);
    await holdAt(at, region, "branch-secretary", other);
    expect((await (await new Visitor(at).signInAs(other)).get(path())).status).toBe(403);
  });
});

describe("a message to a branch", () => {
  it("is answered by an officer, by letter, without an address on either side", async () => {
    const asker = await aMember(at.house, { name: "Ask Er", email: "ask@example.org" });
    const visitor = await new Visitor(at).signInAs(asker);
    const sent = await visitor.fill(`/branches/${branch}/write`, { body: "When do you meet?" });
    expect(sent.status).toBe(303);
    const officer = await new Visitor(at).signInAs(secretary);
    const messages = `/branches/${branch}/messages`;
    const { page } = await officer.get(messages);
    expect(page).toContain("When do you meet?");
    expect(page).not.toContain("ask@example.org");
    const [answer = ""] = page.match(/\/branches\/\d+\/messages\/\d+\/answer/) ?? [];
    await officer.fill(messages, { answer: "On Fridays at seven." }, answer);
    expect((await lettersTo(at.house, "ask@example.org")).at(-1)?.body).toContain(
      "On Fridays at seven.",
    );
    expect((await visitor.get(messages)).status).toBe(403);
    const [id = "", message = ""] = answer.match(/\d+/g) ?? [];
    const twice = { id, message, answer: "Once more, the same." };
    const again = await perform(at.house, answerMessage, twice, { actor: secretary });
    expect(says(again)).toBe("bulletins.write.answered");
  });

  it("is refused where nobody is there to answer, and beyond five a day", async () => {
    const writer = await aMember(at.house);
    const visitor = await new Visitor(at).signInAs(writer);
    const empty = await aBranch(at, { name: "Empty", parentId: region });
    const refused = await visitor.fill(`/branches/${empty}/write`, { body: "Is anybody there?" });
    expect(refused.page).toContain("This branch has no officers yet who could answer");
    for (let n = 0; n < 5; n += 1) {
      await visitor.fill(`/branches/${branch}/write`, { body: `Question number ${n}` });
    }
    const sixth = await visitor.fill(`/branches/${branch}/write`, { body: "One more question" });
    expect(sixth.status).toBe(429);
    expect((await visitor.get("/branches/999999/write")).status).toBe(404);
  });
});

it("writes a branch's year by itself", async () => {
  const { page, status } = await new Visitor(at).get(`/branches/${branch}/report`);
  expect(status).toBe(200);
  expect(page).toContain("The branch has 3 members today.");
  expect(page).toMatch(/It wrote \d letters to its members\./);
  expect(page).toContain("Writes to the members of branch");
  expect((await new Visitor(at).get(`/branches/${branch}/report?year=1066`)).status).toBe(200);
});
