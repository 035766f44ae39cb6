import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { afterEach, describe, expect, it } from "vitest";
import { inTransaction } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import { newId, type PersonId } from "../../../platform/ids.ts";
import { type MailTransport, openMailTransport } from "../../../platform/sending/mail-transport.ts";
import {
  anSmtpServer,
  type SmtpServerWishes,
  type TestSmtpServer,
} from "../../../platform/testing/an-smtp-server.ts";
import { addDays } from "../../../platform/time/days.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { jobs } from "../jobs.ts";
import type { LetterKind } from "../letter.ts";
import { postLetter, postToMany } from "../store.ts";
import type { MailTables } from "../tables.ts";
import { aWritten } from "../testing/a-written.ts";
import { sendAll } from "../testing/send-all.ts";
import { sendLetters } from "./send-letters.ts";
import { claimLetters } from "./sending-store.ts";

const at = aHouse();
const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
  await at.house.database.withTables<MailTables>().deleteFrom("mail.letter").execute();
});

const from = "The Test Party <office@party.test>";

function aTransport(smtpUrl: string): MailTransport {
  const transport = openMailTransport({ smtpUrl, from, log: at.house.log });
  closing.push(() => transport.close());
  return transport;
}

async function aServer(wishes: SmtpServerWishes = {}): Promise<TestSmtpServer> {
  const server = await anSmtpServer(wishes);
  let isOpen = true;
  const close = async () => {
    if (isOpen) await server.close();
    isOpen = false;
  };
  closing.push(close);
  return { ...server, close };
}

const aSender = (mail: MailTransport | undefined): House => ({
  ...at.house,
  url: "https://party.test",
  mail,
});

const post = (to: string, kind: LetterKind, text = "Hello.", personId: PersonId = newId()) =>
  inTransaction(at.house, (tx) =>
    postLetter(tx, { to, personId, kind, ...aWritten(`For ${to}`, text) }, at.clock.now()),
  );

const rows = () =>
  at.house.database.withTables<MailTables>().selectFrom("mail.letter").selectAll().execute();

describe("sending", () => {
  it("sends plain text and the same as HTML, escaped", async () => {
    const server = await aServer();
    await post(
      "ada@example.org",
      "needed",
      "Dear <b>Ada</b> & all,\n\nhttps://party.test/x?a=1&b=2",
    );
    await sendAll(aSender(aTransport(server.url)));
    const [mail] = server.messages();
    expect(mail?.envelopeTo).toEqual(["ada@example.org"]);
    expect(mail?.from).toMatchObject({ name: "The Test Party", address: "office@party.test" });
    expect(mail?.text?.trim()).toBe(
      "Dear <b>Ada</b> & all,\n\nhttps://party.test/x?a=1&b=2\n\nPromoted by Pat Promoter on behalf of The Test Party, both of PO Box 12, Plymouth, PL1 1AA.\nMembership costs nothing. hello@party.test",
    );
    expect(mail?.html).toContain("<p>Dear &lt;b&gt;Ada&lt;/b&gt; &amp; all,</p>");
    expect(mail?.html).toContain('<a href="https://party.test/x?a=1&amp;b=2">');
  });

  it("brings subjects and names of other scripts as they were written, to whatever address", async () => {
    const server = await aServer();
    const written = [
      ["siân.o'brien+post@example.org", "Tŷ’r Cyffredin: beth nesaf, a “phryd”?"],
      ["arabic@example.org", "اجتماع يوم السبت: من يأتي، ومتى؟"],
      ["long@example.org", `Dŵr, ${"llwch a lludw, ".repeat(12)}diwedd`],
    ] as const;
    for (const [to, subject] of written)
      await inTransaction(at.house, (tx, now) =>
        postLetter(tx, { to, kind: "important", ...aWritten(subject, "Helô, مرحبا.") }, now),
      );
    await sendAll(aSender(aTransport(server.url)));
    const came = server.messages().map(({ envelopeTo, subject }) => [...envelopeTo, subject]);
    expect(came).toHaveLength(written.length);
    for (const [to, subject] of written) expect(came).toContainEqual([to, subject]);
    expect(server.messages()[0]?.text).toContain("Helô, مرحبا.");
  });

  it("erases the text of a needed letter once it is sent, and keeps that of others", async () => {
    const server = await aServer();
    await post("code@example.org", "needed", "Your code is 123456");
    await post("news@example.org", "weekly", "The news");
    await sendAll(aSender(aTransport(server.url)));
    const bodies = (await rows()).map(({ to_address, body }) => [to_address, body]);
    expect(Object.fromEntries(bodies)).toEqual({
      "code@example.org": "",
      "news@example.org": "The news",
    });
  });

  it("lets a code go before a letter to thousands", async () => {
    const server = await aServer();
    const recipients = Array.from({ length: 100 }, (_, number) => ({
      personId: newId<"person">(),
      email: `many${number}@example.org`,
      name: "Many",
      language: null,
    }));
    const mailing = { recipients, kind: "weekly", ...aWritten("News", "News") } as const;
    await inTransaction(at.house, (tx) => postToMany(tx, mailing, at.clock.now()));
    at.clock.moveForward(60_000);
    await post("code@example.org", "needed");
    await sendAll(aSender(aTransport(server.url)));
    expect(server.messages()).toHaveLength(101);
    expect(
      server
        .messages()
        .slice(0, 5)
        .map(({ envelopeTo }) => envelopeTo[0]),
    ).toContain("code@example.org");
  });

  it("lets a code go while the server is slow with a letter to all, needed or not", async () => {
    const server = await aServer({ thinksMs: (to) => (to.startsWith("many") ? 2_000 : 0) });
    const recipients = Array.from({ length: 10 }, (_, number) => ({
      personId: newId<"person">(),
      email: `many${number}@example.org`,
      name: "Many",
      language: null,
    }));
    const mailing = { recipients, kind: "needed", ...aWritten("To all", "News") } as const;
    await inTransaction(at.house, (tx) => postToMany(tx, mailing, at.clock.now()));
    const sender = aSender(aTransport(server.url));
    const toAll = sendLetters(sender, "rest");
    await post("code@example.org", "needed");
    await sendLetters(sender, "first");
    expect(server.messages().map(({ envelopeTo }) => envelopeTo[0])).toEqual(["code@example.org"]);
    await toAll;
    expect(server.messages()).toHaveLength(11);
  });

  it("keeps in hand what it sends, for as long as that takes; what a dead sender had is soon free", async () => {
    const server = await aServer({ thinksMs: () => 6_000 });
    await post("slow@example.org", "needed");
    const leaseLeft = async (): Promise<number> => {
      const { rows } = await sql<{ seconds: number }>`
        select extract(epoch from claimed_until - clock_timestamp())::float as seconds from mail.letter
      `.execute(at.house.database);
      return rows[0]?.seconds ?? 0;
    };
    const sending = sendLetters(aSender(aTransport(server.url)), "first");
    await pause(5_000);
    // Begun with fifteen seconds, it would have ten by now.
    expect(await leaseLeft()).toBeGreaterThan(11);
    await sending;
    expect(server.messages()).toHaveLength(1);
    await post("dead@example.org", "needed");
    await claimLetters(at.house.database, at.clock.now(), { lane: "first", most: 1 });
    const { rows: held } = await sql<{ seconds: number }>`
      select extract(epoch from max(claimed_until) - clock_timestamp())::float as seconds from mail.letter
    `.execute(at.house.database);
    expect(held[0]?.seconds).toBeLessThanOrEqual(15);
  });

  it("by two senders at once sends no letter twice", async () => {
    const server = await aServer();
    for (let number = 0; number < 120; number++) await post(`both${number}@example.org`, "needed");
    const senders = [0, 1, 2].map(() => aSender(aTransport(server.url)));
    await Promise.all(senders.map((sender) => sendAll(sender)));
    const reached = server.messages().map(({ envelopeTo }) => envelopeTo[0]);
    expect(reached).toHaveLength(120);
    expect(new Set(reached).size).toBe(120);
  });

  it("leaves to its holder what another sender has in hand, until the lease runs out", async () => {
    const server = await aServer();
    await post("held@example.org", "needed");
    const sender = aSender(aTransport(server.url));
    const now = at.clock.now();
    expect(await claimLetters(at.house.database, now, { lane: "first", most: 5 })).toHaveLength(1);
    await sendAll(sender);
    expect(server.messages()).toHaveLength(0);
    await at.house.database
      .withTables<MailTables>()
      .updateTable("mail.letter")
      .set({ claimed_until: addDays(new Date(), -1) })
      .execute();
    await sendAll(sender);
    expect(server.messages()).toHaveLength(1);
  });

  it("without a mail server leaves every letter in the outbox", async () => {
    await post("stays@example.org", "needed", "A code");
    await sendAll(aSender(undefined));
    expect(await rows()).toMatchObject([{ body: "A code", sent_at: null, tries: 0 }]);
  });

  it("stops when the process is asked to, and gives back what it did not send", async () => {
    const server = await aServer();
    for (let number = 0; number < 40; number++) await post(`stop${number}@example.org`, "needed");
    const stopping = new AbortController();
    const transport = aTransport(server.url);
    const send: MailTransport["send"] = (mail) => {
      stopping.abort();
      return transport.send(mail);
    };
    await sendAll(aSender({ ...transport, send }), stopping.signal);
    const sent = server.messages().length;
    expect(sent).toBeGreaterThan(0);
    expect(sent).toBeLessThan(10);
    const waiting = (await rows()).filter((row) => row.sent_at === null);
    expect(waiting).toHaveLength(40 - sent);
    expect(waiting.every((row) => row.claimed_until === null && row.tries === 0)).toBe(true);
  });
});

describe("when it fails", () => {
  it("a server that is away gets every letter when it is back, each once", async () => {
    const first = await aServer();
    const port = Number(new URL(first.url).port);
    const sender = aSender(aTransport(first.url));
    await post("before@example.org", "needed");
    await sendAll(sender);
    await first.close();
    for (let number = 0; number < 30; number++) await post(`away${number}@example.org`, "needed");
    await sendAll(sender);
    const back = await aServer({ port });
    at.clock.moveForward(2 * 60_000);
    await sendAll(sender);
    const reached = back.messages().map(({ envelopeTo }) => envelopeTo[0]);
    expect(new Set(reached).size).toBe(30);
    expect(reached).toHaveLength(30);
  });

  it("tries a few letters only, while the server is away", async () => {
    const server = await aServer();
    const sender = aSender(aTransport(server.url));
    await server.close();
    for (let number = 0; number < 60; number++) await post(`few${number}@example.org`, "needed");
    await sendAll(sender);
    const tried = (await rows()).filter((row) => row.tries > 0);
    expect(tried.length).toBeLessThanOrEqual(5);
    expect((await rows()).every((row) => row.claimed_until === null)).toBe(true);
  });

  it("says once that the server is away, leaves it alone for longer and longer, and says once that it is back", async () => {
    const first = await aServer();
    const port = Number(new URL(first.url).port);
    const transport = aTransport(first.url);
    let tries = 0;
    const send: MailTransport["send"] = (...given) => {
      tries += 1;
      return transport.send(...given);
    };
    const sender = aSender({ ...transport, send });
    await first.close();
    const begins = at.logged.length;
    for (let number = 0; number < 90; number++) await post(`rest${number}@example.org`, "needed");
    // Ten minutes of the job, which comes round every two seconds.
    for (let round = 0; round < 300; round++) {
      await sendAll(sender);
      at.clock.moveForward(2_000);
    }
    // Some five letters at each knock: after 5 s, 10, 20, 40, and then each minute.
    expect(tries).toBeGreaterThan(20);
    expect(tries).toBeLessThan(5 * 20);
    const back = await aServer({ port });
    at.clock.moveForward(60_000);
    await sendAll(sender);
    // Those that were put off for longer need not wait for their own time.
    await sendAll(sender);
    expect(new Set(back.messages().map(({ envelopeTo }) => envelopeTo[0])).size).toBe(90);
    const said = at.logged
      .slice(begins)
      .map((line) => JSON.parse(line))
      .filter(({ event }) => /server-/.test(event));
    expect(said.map(({ level, event }) => [level, event])).toEqual([
      ["warn", "mail.server-away"],
      ["info", "mail.server-back"],
    ]);
    expect(said[0].message).toContain("ECONNREFUSED");
  });

  it("gives up at once where the server says that there is no such mailbox", async () => {
    const server = await aServer({ refuses: (to) => (to.startsWith("gone") ? 550 : undefined) });
    await post("gone@example.org", "needed", "A code");
    await post("here@example.org", "needed");
    await sendAll(aSender(aTransport(server.url)));
    expect(server.messages().map(({ envelopeTo }) => envelopeTo[0])).toEqual(["here@example.org"]);
    const gone = (await rows()).find((row) => row.to_address === "gone@example.org");
    expect(gone?.gave_up_at).toEqual(at.clock.now());
    expect(gone?.body).toBe("");
  });

  it("waits and tries again where the server says not now", async () => {
    let refuses = true;
    const server = await aServer({ refuses: () => (refuses ? 450 : undefined) });
    const sender = aSender(aTransport(server.url));
    await post("grey@example.org", "needed");
    await sendAll(sender);
    refuses = false;
    await sendAll(sender);
    expect(server.messages()).toHaveLength(0);
    at.clock.moveForward(60_000);
    await sendAll(sender);
    expect(server.messages()).toHaveLength(1);
  });

  it("gives up after five days, and deletes after thirty", async () => {
    const tidy = jobs.find(({ name }) => name === "mail.tidy");
    const sender = aSender(aTransport("smtp://127.0.0.1:9"));
    const never = new AbortController().signal;
    await post("late@example.org", "weekly");
    at.clock.moveForward(6 * 86_400_000);
    await tidy?.run(sender, never);
    expect((await rows())[0]?.gave_up_at).toEqual(at.clock.now());
    at.clock.moveForward(25 * 86_400_000);
    await tidy?.run(sender, never);
    expect(await rows()).toEqual([]);
  });

  it("logs how many letters went, and no address", async () => {
    const server = await aServer();
    await post("secret-address@example.org", "needed");
    await sendAll(aSender(aTransport(server.url)));
    const line = at.logged.findLast((entry) => entry.includes("mail.letters"));
    expect(line).toContain('"sent":1');
    expect(at.logged.join("")).not.toContain("secret-address");
  });
});
