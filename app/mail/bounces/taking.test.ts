import nodemailer from "nodemailer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import { newId, type PersonId } from "../../../platform/ids.ts";
import { openMailTransport } from "../../../platform/sending/mail-transport.ts";
import { anSmtpServer, type TestSmtpServer } from "../../../platform/testing/an-smtp-server.ts";
import { addDays } from "../../../platform/time/days.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { chooseNotices } from "../acts/choose-notices.ts";
import type { LetterKind } from "../letter.ts";
import { gatherReader, noticesOf } from "../queries.ts";
import { forgetReader, postLetter } from "../store.ts";
import { aWritten } from "../testing/a-written.ts";
import { sendAll } from "../testing/send-all.ts";
import { deleteOldBounces, listBounces } from "./bounce-store.ts";
import { type BounceServer, openBounceServer } from "./taking.ts";
import { aComplaint, aReport } from "./testing/a-report.ts";

const at = aHouse();
const ADDRESS = "bounces@party.test";
const closing: (() => unknown)[] = [];
let far: TestSmtpServer;
let bounces: BounceServer;
let house: typeof at.house;

beforeAll(async () => {
  far = await anSmtpServer({ refuses: (to) => (to.startsWith("nobody") ? 550 : undefined) });
  bounces = await openBounceServer(at.house, { host: "127.0.0.1", port: 0, address: ADDRESS });
  const from = "The Test Party <office@party.test>";
  const settings = { smtpUrl: far.url, from, bounceAddress: ADDRESS, log: at.house.log };
  const mail = openMailTransport(settings);
  house = { ...at.house, url: "https://party.test", mail };
  closing.push(
    () => far.close(),
    () => bounces.stop(),
    () => mail.close(),
  );
});
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

/** Sends somebody a letter and answers what arrived; undefined where none did. */
async function send(to: string, personId: PersonId = newId(), kind: LetterKind = "important") {
  far.clear();
  await inTransaction(at.house, (tx) =>
    postLetter(tx, { to, personId, kind, ...aWritten("Hello", "Hello.") }, at.clock.now()),
  );
  await sendAll(house);
  return far.messages().find(({ envelopeTo }) => envelopeTo.includes(to));
}

/** As another mail server brings something; answers the code with which it is taken, or not. */
async function bring(to: string, raw: string, from = ""): Promise<number> {
  const options = { host: "127.0.0.1", port: bounces.port, ignoreTLS: true };
  const client = nodemailer.createTransport(options);
  try {
    await client.sendMail({ envelope: { from, to }, raw });
    return 250;
  } catch (error) {
    return (error as { responseCode?: number }).responseCode ?? 0;
  } finally {
    client.close();
  }
}

const GONE = aReport({
  fields: ["Final-Recipient: rfc822; victim@example.org", "Action: failed", "Status: 5.1.1"],
});

async function comesBack(to: string, personId: PersonId, raw = GONE): Promise<void> {
  const sent = await send(to, personId);
  expect(await bring(sent?.envelopeFrom ?? "", raw)).toBe(250);
}

describe("letters that come back", () => {
  it("stop after three of a mailbox that is not there, but for what is needed, until their reader asks anew", async () => {
    const reader = await aMember(at.house, { email: "moved@example.org" });
    const id = reader.personId;
    for (let times = 0; times < 3; times += 1) await comesBack("Moved@example.org", id);
    expect(await send("moved@example.org", id)).toBeUndefined();
    expect(await send("moved@example.org", id, "needed")).toBeDefined();
    expect(await send("victim@example.org")).toBeDefined();
    const visitor = await new Visitor(at).signInAs(reader);
    expect((await visitor.get("/me/notices")).page).toContain("our letters to moved@example.org");
    expect(JSON.stringify(await gatherReader(at.house.database, id))).toContain('"kind":"hard"');
    await perform(at.house, chooseNotices, { notices: "important" }, { actor: reader });
    expect((await visitor.get("/me/notices")).page).not.toContain("moved@example.org");
    expect(await send("moved@example.org", id)).toBeDefined();
  });

  it("are told to and lifted by whoever reads there now, whoever was written to before", async () => {
    for (let times = 0; times < 3; times += 1) await comesBack("inherited@example.org", newId());
    const reader = await aMember(at.house, { email: "inherited@example.org" });
    const id = reader.personId;
    expect(await send("inherited@example.org", id)).toBeUndefined();
    const visitor = await new Visitor(at).signInAs(reader);
    expect((await visitor.get("/me/notices")).page).toContain("to inherited@example.org");
    await perform(at.house, chooseNotices, { notices: "important" }, { actor: reader });
    expect(await send("inherited@example.org", id)).toBeDefined();
  });

  it("are not kept of a letter that is gone with its reader, nor is any address", async () => {
    const id: PersonId = newId();
    const sent = await send("erased@example.org", id);
    await comesBack("erased@example.org", id);
    const rows = await at.house.database.transaction().execute((tx) => listBounces(tx, id));
    expect(rows).toEqual([{ kind: "hard", at: expect.any(Date) }]);
    await at.house.database.transaction().execute((tx) => forgetReader(tx, id));
    expect(await bring(sent?.envelopeFrom ?? "", GONE)).toBe(250);
    expect(await listBounces(at.house.database, id)).toEqual([]);
  });

  it("count once each, however often the report comes; soft ones never stop", async () => {
    const id: PersonId = newId();
    const sent = await send("twice@example.org", id);
    for (let times = 0; times < 4; times += 1) await bring(sent?.envelopeFrom ?? "", GONE);
    const full = aReport({ fields: ["Action: failed", "Status: 5.2.2"] });
    for (let times = 0; times < 4; times += 1) await comesBack("twice@example.org", id, full);
    expect(await send("twice@example.org", id)).toBeDefined();
  });

  it("count where a server refuses them at once", async () => {
    const id: PersonId = newId();
    for (let times = 0; times < 3; times += 1) await send("nobody@example.org", id);
    expect(
      await at.house.database.transaction().execute((tx) => gatherReader(tx, id)),
    ).toMatchObject({ cameBack: [{ kind: "hard" }, { kind: "hard" }, { kind: "hard" }] });
  });

  it("stop at once where a reader calls one spam, and stay so", async () => {
    const reader = await aMember(at.house, { email: "angry@example.org" });
    const sent = await send("angry@example.org", reader.personId);
    expect(await bring(ADDRESS, aComplaint(sent?.messageId ?? ""), "loop@far.example")).toBe(250);
    expect(await noticesOf(at.house.database, reader.personId)).toBe("off");
    expect(await send("angry@example.org")).toBeUndefined();
    await deleteOldBounces(at.house.database, addDays(at.clock.now(), 700));
    expect(await send("angry@example.org")).toBeUndefined();
    await at.house.database.transaction().execute((tx) => forgetReader(tx, reader.personId));
    expect(await send("angry@example.org")).toBeDefined();
  });
});

describe("what nobody may say", () => {
  it("is that another's letter came back: the report's own words count for nothing", async () => {
    const sent = await send("mallory@example.org");
    const path = sent?.envelopeFrom ?? "";
    const number = Number(/\+(\d+)\./.exec(path)?.[1]);
    expect(await bring(path.replace(`+${number}.`, `+${number + 1}.`), GONE)).toBe(550);
    expect(await bring(`bounces+${number}@party.test`, GONE)).toBe(550);
    expect(await bring("office@party.test", GONE)).toBe(550);
    for (let times = 0; times < 3; times += 1) await comesBack("mallory@example.org", newId());
    expect(await send("victim@example.org")).toBeDefined();
    const forged = aComplaint(`<${number}.${"0".repeat(20)}@party.test>`);
    expect(await bring(ADDRESS, forged, "loop@far.example")).toBe(250);
    expect(await send("victim@example.org")).toBeDefined();
  });

  it("is heard of an answering machine, and of what is no report", async () => {
    const id: PersonId = newId();
    for (let times = 0; times < 4; times += 1) {
      const sent = await send("away@example.org", id);
      expect(await bring(sent?.envelopeFrom ?? "", GONE, "away@example.org")).toBe(250);
    }
    expect(await send("away@example.org", id)).toBeDefined();
  });

  it("is too long, or so deep that it cannot be read", async () => {
    const path = (await send("deep@example.org"))?.envelopeFrom ?? "";
    expect(await bring(path, `Subject: x\r\n\r\n${"x".repeat(990)}\r\n`.repeat(1200))).toBe(552);
    const nested = Array.from(
      { length: 40 },
      (_, depth) => `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n`,
    );
    expect(await bring(path, nested.join(""))).toBe(554);
    expect(await send("deep@example.org")).toBeDefined();
  });
});

describe("a letter", () => {
  it("to many names its list; each goes out with a return path of its own", async () => {
    const sent = await send("list@example.org");
    expect(sent?.envelopeFrom).toMatch(/^bounces\+\d+\.[0-9a-f]{20}@party\.test$/);
    expect(sent?.from?.address).toBe("office@party.test");
    const header = (key: string) => sent?.headers.find((one) => one.key === key)?.value;
    expect(header("list-id")).toBe("<letters.party.test>");
    expect(header("feedback-id")).toMatch(/^important:letters:[0-9a-f]{12}$/);
    const needed = await send("list@example.org", newId(), "needed");
    expect(needed?.headers.some(({ key }) => key === "list-id")).toBe(false);
  });
});
