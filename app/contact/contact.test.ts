import { solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import { type Actor, aVisitor, type Person } from "../../platform/actor.ts";
import type { OutgoingMail } from "../../platform/sending/mail-transport.ts";
import { addDays } from "../../platform/time/days.ts";
import { hiddenIn } from "../../testing/html.ts";
import { lettersTo } from "../../testing/letters.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { sendAll } from "../mail/testing/send-all.ts";
import { findDetails } from "../membership/door.ts";
import { listTeams } from "../teams/door.ts";
import { aDutyHouse } from "../teams/testing/a-duty-house.ts";
import {
  contactPath,
  inboxPath,
  messagePath,
  newQuestionPath,
  questionsPath,
} from "./addresses.ts";
import { answerMessage } from "./inbox/acts/answer-message.ts";
import { giveMessage } from "./inbox/acts/give-message.ts";
import { noteMessage } from "./inbox/acts/note-message.ts";
import { sortMessage } from "./inbox/acts/sort-message.ts";
import { takeMessage } from "./inbox/acts/take-message.ts";
import { deleteOldMessages } from "./jobs.ts";
import { MOST_UNCONFIRMED } from "./limits.ts";
import { changeQuestion } from "./questions/acts/change-question.ts";
import { takeDownQuestion } from "./questions/acts/take-down-question.ts";
import { writeQuestion } from "./questions/acts/write-question.ts";
import { confirmMessage } from "./writing/acts/confirm-message.ts";
import { sendMessage } from "./writing/acts/send-message.ts";
import { addMessage } from "./writing/message-store.ts";

const party = aDutyHouse("contact");
const { at, outcomeOf } = party;
const DAY = 86_400_000;
let ada: Person;
let ben: Person;
let cem: Person;
let stranger: Person;
let desk: Visitor;

const ASKED = {
  ...{ name: "Jo Bloggs", email: "jo@example.org", subject: "question" },
  body: "Can I join while I live abroad?",
};
const says = (more: object = {}) => ({ ...ASKED, ...more });

const emailOf = async ({ personId }: Person): Promise<string> =>
  (await findDetails(at.house.database, personId))?.email ?? "";

/** Messages of many people; with days, each waits so long for its letter's link. */
const addMany = (count: number, days?: number) =>
  inTransaction(at.house, async (tx, now) => {
    const one = {
      ...({ name: undefined, subject: "question", body: ASKED.body, language: "en" } as const),
      ...{ keyHash: undefined, endsAt: addDays(now, 9) },
      confirmBy: days === undefined ? undefined : addDays(now, days),
      state: days === undefined ? ("open" as const) : ("unconfirmed" as const),
    };
    for (let nth = 0; nth < count; nth++)
      await addMessage(tx, { ...one, email: `${nth}@example.org`, emailKey: `${nth}` }, now);
  });

/** As a browser does it. */
async function proofOf(page: string): Promise<string> {
  const props = /data-island="proof-of-work" data-props="([^"]*)"/.exec(page)?.[1] ?? "{}";
  const { riddle } = JSON.parse(props.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
  const challenge = JSON.parse(riddle);
  return JSON.stringify({ challenge, solution: await solveChallenge({ challenge, deriveKey }) });
}

const newest = async (list = "open"): Promise<number> => {
  const { page } = await desk.get(`${inboxPath}?list=${list}`);
  return Math.max(0, ...[...page.matchAll(/\/contact\/inbox\/(\d+)/g)].map(([, id]) => Number(id)));
};

describe("without a team", () => {
  it("nothing is swallowed: the form is closed, says so, and takes no message", async () => {
    const { page } = await new Visitor(at).get(contactPath);
    expect(page).toContain("Nobody reads this inbox just now");
    expect(page).not.toContain('name="body"');
    expect(page).not.toContain("Please send it");
    expect(await outcomeOf(sendMessage, says(), aVisitor)).toBe("contact.form.nobody");
    expect(await party.give("99")).toMatch(/unknown$/);
  });
});

describe("with a team", () => {
  beforeAll(async () => {
    [ada, ben, cem] = await party.aTeamOnDuty();
    stranger = await aMember(at.house);
    desk = await new Visitor(at).signInAs(ada);
  });

  it("a browser that has worked for it reaches the inbox at once, and its riddle counts once", async () => {
    const visitor = new Visitor(at);
    const { page } = await visitor.get(contactPath);
    expect(page).toContain("It is deleted on 28 August 2027");
    const proof = await proofOf(page);
    const sent = await visitor.post(contactPath, says({ proof }) as typeof ASKED);
    expect(sent).toMatchObject({ status: 303, leadsTo: "/contact/sent" });
    expect(await lettersTo(at.house, "jo@example.org")).toEqual([]);
    const id = await newest();
    const shown = (await desk.get(messagePath(id))).page;
    for (const text of ["Jo Bloggs", "jo@example.org", ASKED.body]) expect(shown).toContain(text);
    const again = await visitor.post(contactPath, says({ proof }) as typeof ASKED);
    expect(again.leadsTo).toBe("/contact/sent?letter=yes");
    const forged = JSON.stringify({ challenge: {}, solution: { counter: 1 } });
    for (const bad of ["x", "[]", forged])
      expect(
        await outcomeOf(sendMessage, says({ email: "x@example.org", proof: bad }), aVisitor),
      ).toBe("done");
    expect(await lettersTo(at.house, "x@example.org")).toHaveLength(3);
    expect(await newest()).toBe(id);
  });

  it("without scripts it waits until its address is confirmed, and goes where nobody does", async () => {
    const email = "slow@example.org";
    await outcomeOf(sendMessage, says({ email }), aVisitor);
    const before = await newest();
    const [letter] = await lettersTo(at.house, email);
    expect(letter?.body).not.toContain("abroad");
    const path = /\/contact\/confirm\/[\w-]+/.exec(letter?.body ?? "")?.[0] ?? "";
    const visitor = new Visitor(at);
    expect((await visitor.get(path)).page).toContain(email);
    expect(await newest()).toBe(before);
    expect(await visitor.post(path)).toMatchObject({ status: 303 });
    expect(await newest()).toBeGreaterThan(before);
    expect(await outcomeOf(confirmMessage, { key: "none" }, aVisitor)).toBe(
      "contact.confirm.unknown",
    );
  });

  it("sent twice, it counts once, and nobody is told that the team has what still waits", async () => {
    const visitor = new Visitor(at);
    const email = "twice@example.org";
    const form = {
      ...hiddenIn((await visitor.get(contactPath)).page, contactPath),
      ...says({ email }),
    };
    await visitor.post(contactPath, form);
    const { leadsTo = "" } = await visitor.post(contactPath, form);
    expect(await lettersTo(at.house, email)).toHaveLength(1);
    const { page } = await visitor.get(leadsTo);
    expect(page).toContain("If a letter comes to your mailbox, press its link");
    expect(page).not.toContain("We have your message");
  });

  it("loses nothing that was typed, and stops a mailbox that writes too often", async () => {
    const visitor = new Visitor(at);
    const refused = await visitor.post(contactPath, says({ email: "no" }) as typeof ASKED);
    expect(refused.status).toBe(422);
    for (const text of ["abroad?", "Jo Bloggs"]) expect(refused.page).toContain(text);
    const looked = await visitor.post("/contact/look", says() as typeof ASKED, contactPath);
    expect(looked.page).toContain("abroad?");
    const email = "often@example.org";
    for (let nth = 0; nth < 5; nth++) await outcomeOf(sendMessage, says({ email }), aVisitor);
    expect(await outcomeOf(sendMessage, says({ email: "OFTEN@example.org" }), aVisitor)).toBe(
      "contact.form.tooManyOfYours",
    );
    const own = await emailOf(stranger);
    expect(await outcomeOf(sendMessage, says({ email: own }), stranger)).toBe("done");
    expect(await lettersTo(at.house, own)).toEqual([]);
  });

  it("the team takes, gives on, notes and answers; nobody else sees anything", async () => {
    const id = String(await newest());
    const other = await new Visitor(at).signInAs(stranger);
    for (const path of [inboxPath, messagePath(Number(id)), newQuestionPath]) {
      expect((await other.get(path)).status).toBe(403);
      expect((await new Visitor(at).get(path)).status).not.toBe(200);
    }
    for (const [act, input] of [
      ...[[takeMessage, {}] as const, [noteMessage, { note: "Not mine." }] as const],
      ...[[answerMessage, { answer: "Yes, of course you can." }] as const],
      ...[[sortMessage, { into: "spam" }] as const, [giveMessage, { to: ada.personId }] as const],
    ])
      expect(await outcomeOf(act, { id, ...input }, stranger)).toBe("contact.notOnDuty");
    expect(await outcomeOf(takeMessage, { id }, ada)).toBe("done");
    expect(await outcomeOf(takeMessage, { id }, ben)).toBe("contact.inbox.takenAlready");
    const answer = "Yes. Choose the branch that you feel part of.";
    expect(await outcomeOf(answerMessage, { id, answer }, ben)).toBe("contact.inbox.takenAlready");
    expect(await outcomeOf(giveMessage, { id, to: stranger.personId }, ada)).toBe(
      "contact.inbox.notInTeam",
    );
    expect(await outcomeOf(giveMessage, { id, to: ben.personId }, ada)).toBe("done");
    expect(await outcomeOf(noteMessage, { id, note: "Ask the branch first." }, ada)).toBe("done");
    expect(await outcomeOf(answerMessage, { id, answer }, ben)).toBe("done");
    const own = await emailOf(stranger);
    const [letter] = await lettersTo(at.house, own);
    expect(letter?.body).toContain(answer);
    expect(letter?.body).toContain(`> ${ASKED.body}`);
    expect(letter?.body).not.toContain("Ask the branch first.");
    expect(await newest("answered")).toBe(Number(id));
    const { page } = await desk.get(messagePath(Number(id)));
    for (const text of ["Ask the branch first.", answer]) expect(page).toContain(text);
  });

  it("answers stand in one thread, and no answering machine is told that a program wrote", async () => {
    const id = String(await newest("answered"));
    await outcomeOf(answerMessage, { id, answer: "One thing more, please." }, ben);
    const sent: OutgoingMail[] = [];
    const send = async (mail: OutgoingMail) => {
      sent.push(mail);
      return "sent" as const;
    };
    await sendAll({ ...at.house, mail: { send, close: () => undefined } });
    const mails = sent.filter(({ headers }) => headers["In-Reply-To"] !== undefined);
    expect(mails).toHaveLength(2);
    const [first, second] = mails;
    expect(first?.headers["In-Reply-To"]).toMatch(/^<contact\.[\w-]+@[\w.-]+>$/);
    expect(second?.headers.References).toBe(first?.headers["In-Reply-To"]);
    expect(first?.headers["Auto-Submitted"]).toBeUndefined();
    expect(first?.messageId).not.toBe(second?.messageId);
  });

  it("marks spam, brings it back, and reminds the team of what waits", async () => {
    const id = await newest();
    await outcomeOf(sortMessage, { id: String(id), into: "spam" }, ada);
    expect(await newest("spam")).toBe(id);
    const answer = "No answer to spam.";
    expect(await outcomeOf(answerMessage, { id: String(id), answer }, ada)).toBe(
      "contact.inbox.isSpam",
    );
    await outcomeOf(sortMessage, { id: String(id), into: "open" }, ada);
    expect((await desk.get("/")).page).not.toMatch(/Answer .{1,30} to the party/);
    at.clock.moveForward(6 * DAY);
    desk = await new Visitor(at).signInAs(ada);
    expect((await desk.get("/")).page).toMatch(/Answer (a message|\d+ messages) to the party/);
    const other = await new Visitor(at).signInAs(stranger);
    expect((await other.get("/")).page).not.toContain("to the party");
  });

  it("whoever types a member's address uses up none of what the member may send", async () => {
    const writer = await aMember(at.house);
    const email = await emailOf(writer);
    const sentBy = (actor: Actor) => outcomeOf(sendMessage, says({ email }), actor);
    for (let nth = 0; nth < 5; nth++) await sentBy(aVisitor);
    for (let nth = 0; nth < 5; nth++) expect(await sentBy(writer)).toBe("done");
    expect(await sentBy(writer)).toBe("contact.form.tooManyOfYours");
  });

  it("no network by itself shuts the form for those without scripts", async () => {
    const crowd = new Visitor(at);
    const send = (visitor: Visitor, nth: number, proof = "") =>
      visitor.post(contactPath, { ...ASKED, email: `crowd${nth}@example.org`, proof });
    for (let nth = 0; nth < 10; nth++) expect((await send(crowd, nth)).status).toBe(303);
    expect((await send(crowd, 10)).status).toBe(429);
    const proof = await proofOf((await crowd.get(contactPath)).page);
    expect((await send(crowd, 11, proof)).leadsTo).toBe("/contact/sent");
    expect((await send(crowd, 12, proof)).status).toBe(429);
    expect((await send(new Visitor(at), 13)).status).toBe(303);
  });

  it("letters whose time is over hold nobody back", async () => {
    const sent = () => outcomeOf(sendMessage, says({ email: "late@example.org" }), aVisitor);
    await addMany(MOST_UNCONFIRMED, -1);
    expect(await sent()).toBe("done");
    await addMany(MOST_UNCONFIRMED, 1);
    expect(await sent()).toBe("contact.form.tooManyWait");
    at.clock.moveForward(DAY);
    expect(await sent()).toBe("done");
  });

  it("what somebody took who has left the team is nobody's again", async () => {
    await outcomeOf(sendMessage, says({ email: await emailOf(ben) }), ben);
    const id = String(await newest());
    await outcomeOf(takeMessage, { id }, cem);
    expect((await desk.get(inboxPath)).page).toContain("has it");
    expect(await outcomeOf(takeMessage, { id }, ada)).toBe("contact.inbox.takenAlready");
    const { teams } = await listTeams(at.house.database, {});
    const leave = `/teams/${teams[0]?.id}/leave`;
    expect((await (await new Visitor(at).signInAs(cem)).post(leave)).status).toBe(303);
    expect((await desk.get(inboxPath)).page).not.toContain("has it");
    const { page } = await desk.get(messagePath(Number(id)));
    for (const text of ["Nobody has taken it yet", "I will answer it", "Send the answer"])
      expect(page).toContain(text);
    expect(await outcomeOf(takeMessage, { id }, ada)).toBe("done");
    expect(await newest("mine")).toBe(Number(id));
  });

  it("is in what somebody downloads, and goes with them and with its time", async () => {
    expect(await at.house.gatherAbout(stranger.personId)).toMatchObject({
      contact: { messages: [{ body: ASKED.body }], answersAndNotes: [{}, {}, {}] },
    });
    await inTransaction(at.house, (tx, now) => at.house.forget(tx, stranger.personId, now));
    expect(await newest("answered")).toBe(0);
    at.clock.moveForward(181 * DAY);
    await deleteOldMessages(at.house);
    desk = await new Visitor(at).signInAs(ada);
    expect(await newest()).toBe(0);
  });

  it("shows all of a list, fifty on a page", async () => {
    await addMany(51);
    const countIn = (page: string) => page.match(/\/contact\/inbox\/\d+/g)?.length;
    const first = (await desk.get(inboxPath)).page;
    expect(countIn(first)).toBe(50);
    expect(first).toContain('href="/contact/inbox?after=50"');
    const second = (await desk.get(`${inboxPath}?after=50`)).page;
    expect(countIn(second)).toBe(1);
    expect(second).toContain('rel="prev"');
    expect((await desk.get(`${inboxPath}?list=spam&after=x`)).status).toBe(200);
  });
});

describe("a common question", () => {
  const texts = {
    ...{ topic: "joining", place: "10", question: "What does it cost to join?" },
    answer: "Whatever the rulebook says: a few pounds a month, and less with little income.",
  };

  it("is kept by the team, found by its words, and readable as it once stood", async () => {
    expect(await outcomeOf(writeQuestion, texts, ben)).toBe("done");
    const visitor = new Visitor(at);
    const { page } = await visitor.get(questionsPath);
    expect(page).toContain(texts.question);
    const id = /\/questions\/(\d+)/.exec(page)?.[1] ?? "";
    const change = { ...texts, id, answer: "Nothing at all, from today.", why: "A ballot" };
    expect(await outcomeOf(changeQuestion, change, ada)).toBe("platform.changed-meanwhile");
    const edit = `/questions/${id}/edit`;
    const { why, answer } = change;
    expect(
      (await desk.fill(edit, { ...texts, answer, why }, `/questions/${id}/change`)).status,
    ).toBe(303);
    expect((await visitor.get(`/questions/${id}`)).page).toContain("Nothing at all");
    expect((await visitor.get(`/questions/${id}/versions/1`)).page).toContain("a few pounds");
    expect((await visitor.get("/questions?q=nothing+cost")).page).toContain(texts.question);
    expect((await visitor.get("/questions?q=pounds")).page).not.toContain(texts.question);
    expect((await visitor.get("/search?q=cost+join")).page).toContain(texts.question);
    const asked = { ...ASKED, body: "How much does membership cost me?" };
    expect((await visitor.post("/contact/look", asked, contactPath)).page).toContain(
      texts.question,
    );
    expect(await outcomeOf(takeDownQuestion, { id }, ada)).toBe("done");
    expect((await visitor.get(questionsPath)).page).not.toContain(texts.question);
    expect((await visitor.get(`/questions/${id}`)).page).toContain("keeps this answer no longer");
    expect(await outcomeOf(takeDownQuestion, { id }, ada)).toBe("contact.questions.downAlready");
  });

  it("is nobody else's to write", async () => {
    const other = await aMember(at.house);
    for (const actor of [other, aVisitor])
      expect(await outcomeOf(writeQuestion, texts, actor)).not.toBe("done");
  });
});
