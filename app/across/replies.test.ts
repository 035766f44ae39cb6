import nodemailer from "nodemailer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import { openMailTransport } from "../../platform/sending/mail-transport.ts";
import type { Handling, Mailbox, MailboxLetter } from "../../platform/sending/mailbox.ts";
import { anSmtpServer, type TestSmtpServer } from "../../platform/testing/an-smtp-server.ts";
import { addressesWaiting, lettersTo } from "../../testing/letters.ts";
import { anOfficer, byRequest, type Officer } from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { inboxPath, messagePath } from "../contact/addresses.ts";
import { answerMessage } from "../contact/inbox/acts/answer-message.ts";
import { REPLIES_OF_A_MAILBOX, REPLIES_TO_A_LETTER } from "../contact/limits.ts";
import { readMailbox } from "../mail/bounces/mailbox.ts";
import { type BounceServer, openBounceServer } from "../mail/bounces/taking.ts";
import { aReport } from "../mail/bounces/testing/a-report.ts";
import { deleteOldLetters } from "../mail/sending/sending-store.ts";
import { sendAll } from "../mail/testing/send-all.ts";
import { testLetter } from "../newsletters/acts/test-letter.ts";
import { send } from "../newsletters/letting-out/acts/send.ts";
import { noteNumbers, sendDue } from "../newsletters/letting-out/sending.ts";
import { fingerprintOf } from "../newsletters/newsletter.ts";
import { findNewsletter, listUnsent } from "../newsletters/store.ts";
import { countRemembered } from "../newsletters/testing/replied-to.ts";
import { aDutyHouse } from "../teams/testing/a-duty-house.ts";

const { at, aTeamOnDuty } = aDutyHouse("contact");
const DAY_MS = 86_400_000;
const SUBJECT = "A good week in Bury";
const FORM = {
  body: "Dear {name},\n\nwe won the ward. This is what comes next.",
  ...{ topic: "campaigns", to: "members" },
};
const ADDRESS = "bounces@party.test";
const closing: (() => unknown)[] = [];
let far: TestSmtpServer;
let back: BounceServer;
let house: House;
let keys: [Officer, Officer];
let ada: Person;
let desk: Visitor;
let newsletter: number;

beforeAll(async () => {
  far = await anSmtpServer();
  back = await openBounceServer(at.house, { host: "127.0.0.1", port: 0, address: ADDRESS });
  const settings = { smtpUrl: far.url, from: "office@party.test", log: at.house.log };
  const mail = openMailTransport({ ...settings, bounceAddress: ADDRESS });
  house = { ...at.house, mail };
  closing.push(
    () => far.close(),
    () => back.stop(),
    () => mail.close(),
  );
  keys = [await anOfficer(at, "national-committee"), await anOfficer(at, "trustee")];
  for (const name of ["jo", "mina", "sam", "away", "lea", "eve", "olu"])
    await aMember(at.house, { email: `${name}@example.org` });
  newsletter = await letOut(SUBJECT);
});
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

async function drafted(subject: string): Promise<number> {
  const asOfficer = await new Visitor(at).signInAs(keys[0].person);
  await asOfficer.fill("/newsletters/new", { ...FORM, subject });
  const [draft] = await listUnsent(at.house.database, { isPartys: true, branches: [] });
  return draft?.id ?? 0;
}

async function letOut(subject: string): Promise<number> {
  const id = await drafted(subject);
  const written = await findNewsletter(at.house.database, id);
  if (written === undefined) throw new Error("no such newsletter");
  await byRequest(at, send, { id: String(id), fingerprint: fingerprintOf(written) }, keys);
  await sendDue(at.house);
  await sendAll(house);
  return id;
}

const lastLetterTo = (name: string) =>
  far
    .messages()
    .findLast(
      ({ envelopeTo, subject }) =>
        subject === SUBJECT && envelopeTo.includes(`${name}@example.org`),
    );
/** Where an answer of theirs goes. */
const replyTo = (name: string): string => lastLetterTo(name)?.replyTo?.[0]?.address ?? "";

/** As their mail server brings it. Answers what ours says. */
async function bring(to: string, raw: string, from = "jo@example.org"): Promise<string> {
  const options = { host: "127.0.0.1", port: back.port, ignoreTLS: true };
  const client = nodemailer.createTransport(options);
  try {
    await client.sendMail({ envelope: { from, to }, raw });
    return "taken";
  } catch (error) {
    return (error as { response?: string }).response ?? String(error);
  } finally {
    client.close();
  }
}

let nth = 0;
/** A mail that somebody writes. */
function aReply(name: string, more: readonly string[] = [], text = "I read it."): string {
  nth += 1;
  return [
    `From: ${name} Bloggs <${name}@example.org>`,
    ...[`Message-ID: <${nth}@example.org>`, "Subject: Re: A good week in Bury"],
    ...(more.some((line) => line.startsWith("Content-Type")) ? [] : ["Content-Type: text/plain"]),
    ...[...more, "", text, ""],
  ].join("\r\n");
}

const inbox = async (): Promise<readonly number[]> => {
  const { page } = await desk.get(inboxPath);
  const ids = [...page.matchAll(/\/contact\/inbox\/(\d+)/g)].map(([, id]) => Number(id));
  return [...new Set(ids)].toSorted((one, other) => one - other);
};
const newest = async (): Promise<string> => {
  const id = (await inbox()).at(-1) ?? 0;
  return (await desk.get(messagePath(id))).page;
};
const counted = async (id = newsletter) =>
  (await findNewsletter(at.house.database, id))?.numbers.replied;

describe("an answer to a newsletter", () => {
  it("goes to an address that bears its letter's mark; that of any other letter to where it went before", async () => {
    expect(replyTo("jo")).toMatch(/^bounces\+r\d+\.[0-9a-f]{20}@party\.test$/);
    expect(replyTo("jo")).not.toBe(replyTo("mina"));
    expect(lastLetterTo("jo")?.from?.address).toBe("office@party.test");
    const others = far.messages().filter(({ subject }) => subject !== SUBJECT);
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) expect(other.replyTo).toBeUndefined();
  });

  it("is refused for good where no team reads it, with where to write instead", async () => {
    const said = await bring(replyTo("jo"), aReply("jo"));
    expect(said).toMatch(/^550 5\.7\.1 Nobody reads this inbox.*hello@party\.test$/);
    expect(await counted()).toBe(0);
  });

  it("reaches the team that is on duty, with what it answers, and counts once", async () => {
    [ada] = await aTeamOnDuty();
    desk = await new Visitor(at).signInAs(ada);
    const same = aReply("jo", [], "Can I help on Saturday?");
    expect(await bring(replyTo("jo"), same)).toBe("taken");
    expect(await bring(replyTo("jo").toUpperCase(), same)).toBe("taken");
    expect(await inbox()).toHaveLength(1);
    const page = await newest();
    for (const text of ["jo Bloggs", "jo@example.org", "Can I help on Saturday?"])
      expect(page).toContain(text);
    expect(page).toContain("Re: A good week in Bury");
    expect(page).toMatch(new RegExp(`href="/newsletters/${newsletter}"[^>]*>A good week in Bury<`));
    expect(page).not.toContain("Anybody can write any address");
    expect(await bring(replyTo("jo"), aReply("jo", [], "And on Sunday?"))).toBe("taken");
    expect(await bring(replyTo("mina"), aReply("mina"))).toBe("taken");
    expect(await inbox()).toHaveLength(3);
    expect(await counted()).toBe(2);
    const asOfficer = await new Visitor(at).signInAs(keys[0].person);
    const own = (await asOfficer.get(`/newsletters/${newsletter}`)).page;
    expect(own).toMatch(/Answered by mail<\/dt>\s*<dd>2</);
    expect(own).not.toContain("jo@example.org");
  });

  it("is answered by the team with what they wrote below it", async () => {
    const [first = 0] = await inbox();
    const input = { id: String(first), answer: "Yes, please come at ten." };
    await perform(at.house, answerMessage, input, { actor: ada });
    const letter = (await lettersTo(at.house, "jo@example.org")).at(-1);
    expect(letter?.body).toContain("> Can I help on Saturday?");
  });

  it("from a machine is dropped, and nothing is sent back", async () => {
    const before = await inbox();
    const machine = ["Auto-Submitted: auto-replied", "X-Auto-Response-Suppress: All"];
    for (const header of machine)
      expect(await bring(replyTo("away"), aReply("away", [header]))).toBe("taken");
    const gone = aReport({ fields: ["Action: failed", "Status: 5.1.1"] });
    expect(await bring(replyTo("away"), gone, "")).toBe("taken");
    expect(await bring(replyTo("away"), aReply("away"), "")).toBe("taken");
    const own = aReply("away").replace("away@example.org", replyTo("jo"));
    expect(await bring(replyTo("away"), own)).toBe("taken");
    expect(await inbox()).toEqual(before);
    expect(await counted()).toBe(2);
    expect(await addressesWaiting(at.house)).not.toContain("away@example.org");
  });

  it("is taken without its attachments, and of HTML as plain text; the team is told", async () => {
    const parts = [
      ...["--b", "Content-Type: text/html; charset=utf-8", "", "<p>T\u0177 <b>d\u0175r</b></p>"],
      ...["--b", "Content-Type: image/png", "Content-Disposition: attachment; filename=x.png"],
      ...["Content-Transfer-Encoding: base64", "", "iVBORw0KGgo=", "--b--"],
    ];
    const raw = aReply("sam", ["Content-Type: multipart/mixed; boundary=b"], parts.join("\r\n"));
    expect(await bring(replyTo("sam"), raw)).toBe("taken");
    const page = await newest();
    expect(page).toContain("T\u0177 d\u0175r");
    expect(page).toContain("It came with 1 attachment.");
    expect(page).not.toContain("x.png");
    const empty = aReply("sam", ["Content-Type: image/png"], "");
    expect(await bring(replyTo("sam"), empty)).toBe("taken");
    expect(await newest()).toContain("It has no text.");
  });

  it("from another address says so, and what it says goes nowhere else with our answer", async () => {
    const claimed = aReply("victim", [], "Buy our pills");
    expect(await bring(replyTo("lea"), claimed)).toBe("taken");
    expect(await newest()).toContain("Anybody can write any address into a letter");
    const input = { id: String((await inbox()).at(-1)), answer: "We are not sure what you mean." };
    await perform(at.house, answerMessage, input, { actor: ada });
    const [letter, ...others] = await lettersTo(at.house, "victim@example.org");
    expect(others).toEqual([]);
    expect(letter?.body).toContain("We are not sure what you mean.");
    expect(letter?.body).not.toMatch(/pills|Bloggs|You wrote/);
  });

  it("hostile of head or too large is no message", async () => {
    const before = await inbox();
    const nameless = aReply("sam").replace(/From: [^\r]*/, 'From: "<>" <@>');
    expect(await bring(replyTo("sam"), nameless)).toMatch(
      /^550 5\.7\.1 Your letter names no sender/,
    );
    const large = aReply("sam", [], `${"x".repeat(990)}\r\n`.repeat(1200));
    expect(await bring(replyTo("sam"), large)).toMatch(/^552/);
    const lines = aReply("sam", [], "\r\n".repeat(60_000));
    expect(await bring(replyTo("sam"), lines)).toMatch(/^554/);
    expect(await inbox()).toEqual(before);
    const bent = aReply("sam", ["Reply-To: all@example.org", "Bcc: all@example.org"]).replace(
      /Subject: [^\r]*/,
      `Subject: =?utf-8?q?Hi=0D=0ABcc:_all@example.org=00?= ${"x".repeat(900)}`,
    );
    expect(await bring(replyTo("sam"), bent)).toBe("taken");
    expect(await inbox()).toHaveLength(before.length + 1);
    expect(await addressesWaiting(at.house)).not.toContain("all@example.org");
  });

  it("with a mark that is not ours is refused before it is heard", async () => {
    const forged = replyTo("jo").replace(/r(\d+)\./, (_, id) => `r${Number(id) + 1}.`);
    const path = lastLetterTo("jo")?.envelopeFrom ?? "";
    for (const to of [forged, path.replace("+", "+r"), `bounces+r1.${"0".repeat(20)}@party.test`])
      expect(await bring(to, aReply("eve"))).toMatch(/^550 5\.1\.1/);
    expect(await bring(path, aReply("eve"))).toBe("taken");
    expect(await counted()).toBe(4);
  });

  it("comes some times a day from one reader, whoever they say they are, and no more", async () => {
    const codes: string[] = [];
    for (let times = 0; times <= REPLIES_TO_A_LETTER; times += 1)
      codes.push(await bring(replyTo("eve"), aReply(`eve${times}`)));
    expect(codes.slice(0, -1)).toEqual(codes.slice(1).map(() => "taken"));
    expect(codes.at(-1)).toMatch(/^550 5\.7\.1 More letters .* at http:\/\/party\.test\/contact$/);
    at.clock.moveForward(DAY_MS);
    expect(await bring(replyTo("eve"), aReply("eve"))).toBe("taken");
    expect(REPLIES_OF_A_MAILBOX).toBeGreaterThan(REPLIES_TO_A_LETTER);
  });

  it("of a test that nobody else had is a message, and counts for nothing", async () => {
    const id = await drafted("Later on");
    await perform(at.house, testLetter, { id: String(id) }, { actor: keys[0].person });
    await sendAll(house);
    const test = far.messages().findLast(({ subject }) => subject === "Test: Later on");
    expect(await bring(test?.replyTo?.[0]?.address ?? "", aReply("ada"))).toBe("taken");
    expect(await counted(id)).toBe(0);
  });

  it("is taken from a mailbox in the same way, once, and stays there where it is refused", async () => {
    const before = await counted();
    const raw = `Return-Path: <mina@example.org>\r\nDelivered-To: ${replyTo("olu")}\r\n${aReply("olu")}`;
    const many = (await inbox()).length;
    expect(await readFrom(raw, 7)).toBe("handled");
    expect(await readFrom(raw, 7)).toBe("handled");
    expect(await inbox()).toHaveLength(many + 1);
    expect(await counted()).toBe((before ?? 0) + 1);
    expect(await readFrom(raw.replace(/From: [^\r]*/, "From: nobody"), 8)).toBe("left");
    expect(await readFrom(raw.replace("<mina@example.org>", "<>"), 9)).toBe("handled");
    const away = raw.replace("Subject:", "Auto-Submitted: auto-replied\r\nSubject:");
    expect(await readFrom(away, 10)).toBe("handled");
    expect(await inbox()).toHaveLength(many + 1);
  });

  it("is still a message when its letter is deleted, and by which letters is forgotten before", async () => {
    expect(await countRemembered(at.house.database)).toBe(await counted());
    at.clock.moveForward(31 * DAY_MS);
    await noteNumbers(at.house);
    expect(await countRemembered(at.house.database)).toBe(0);
    await deleteOldLetters(at.house.database, at.clock.now());
    const before = await counted();
    expect(await bring(replyTo("jo"), aReply("jo", [], "Sorry to be late."))).toBe("taken");
    desk = await new Visitor(at).signInAs(ada);
    const page = await newest();
    expect(page).toContain("Sorry to be late.");
    expect(page).toContain("One that is older than a month");
    expect(await counted()).toBe(before);
  });
});

/** As it lies in a mailbox. Answers what becomes of it there. */
async function readFrom(raw: string, uid: number): Promise<Handling | undefined> {
  let handling: Handling | undefined;
  const letter: MailboxLetter = { validity: 1, uid, source: Buffer.from(raw) };
  const mailbox = {
    read: async ({ handle }: Parameters<Mailbox["read"]>[0]) => {
      handling = await handle(letter);
      return { handled: 0, left: 0, lying: 0 };
    },
  };
  await readMailbox({ ...house, mail: house.mail && { ...house.mail, mailbox } });
  return handling;
}
