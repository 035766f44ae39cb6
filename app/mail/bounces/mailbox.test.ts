import { sql } from "kysely";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inTransaction } from "../../../platform/act.ts";
import { openDatabase } from "../../../platform/database/database.ts";
import { newId, type PersonId } from "../../../platform/ids.ts";
import { openMailTransport } from "../../../platform/sending/mail-transport.ts";
import { aDovecot, hasDovecot, type TestDovecot } from "../../../platform/testing/a-dovecot.ts";
import { anSmtpServer, type TestSmtpServer } from "../../../platform/testing/an-smtp-server.ts";
import { systemClock } from "../../../platform/time/clock.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { Visitor } from "../../../testing/visit.ts";
import { noticesOf } from "../queries.ts";
import { postLetter } from "../store.ts";
import { aWritten } from "../testing/a-written.ts";
import { sendAll } from "../testing/send-all.ts";
import { bounceKeyOf, liftStops, listBounces, listStopped } from "./bounce-store.ts";
import { cameInMailbox, readMailbox } from "./mailbox.ts";
import { markOf, replyAddressOf } from "./marks.ts";
import { aComplaint, aReport } from "./testing/a-report.ts";

const at = aHouse();
const ADDRESS = "bounces@party.test";
const GONE = aReport({
  fields: ["Final-Recipient: rfc822; victim@example.org", "Action: failed", "Status: 5.1.1"],
});

describe("what the last server wrote over a letter", () => {
  const came = async (head: string, report = GONE) => {
    const parts = { attachmentEncoding: "utf8", forceRfc822Attachments: true } as const;
    return cameInMailbox(await PostalMime.parse(`${head}${report}`, parts), "a key");
  };
  const path = `bounces+17.${markOf("a key", 17)}@party.test`;

  it("says for whom it came, by whichever of the customs, and that a server sent it", async () => {
    for (const name of ["Delivered-To", "X-Original-To", "Envelope-to", "X-Envelope-To", "To"])
      expect(await came(`Return-Path: <>\r\n${name}: <${path}>\r\n`)).toEqual({
        letter: 17,
        kind: "hard",
      });
  });

  it("counts for more than what a writer wrote below it", async () => {
    const away = `Return-Path: <away@example.org>\r\nDelivered-To: ${path}\r\nReturn-Path: <>\r\n`;
    expect(await came(away)).toBe("no-report");
    expect(await came(`Delivered-To: ${path}\r\n`)).toBeUndefined();
    const forged = path.replace("17.", "18.");
    expect(await came(`Return-Path: <>\r\nDelivered-To: ${forged}\r\n`)).toBeUndefined();
    expect(await came(`Return-Path: <>\r\nDelivered-To: office@party.test\r\n`)).toBeUndefined();
  });

  it("says that somebody answers a letter, where it came to that letter's address for answers", async () => {
    const to = replyAddressOf("bounces@party.test", "a key", 17);
    const said = "Return-Path: <ada@example.org>\r\n";
    for (const name of ["Delivered-To", "To"])
      expect(await came(`${said}${name}: Party <${to}>, b@example.org\r\n`)).toEqual({
        repliedTo: 17,
        isFromServer: false,
      });
    expect(await came(`Return-Path: <>\r\nTo: ${to}\r\n`)).toMatchObject({ isFromServer: true });
    expect(await came(`Return-Path: <>\r\nDelivered-To: ${path}\r\nTo: ${to}\r\n`)).toEqual({
      letter: 17,
      kind: "hard",
    });
    expect(await came(`To: ${to}\r\n`)).toBeUndefined();
    expect(await came(`${said}To: ${to.replace("r17", "r18")}\r\n`)).toBeUndefined();
  });
});

describe.skipIf(!hasDovecot())(
  "a mailbox of what came back (as root, with Debian's dovecot-imapd)",
  () => {
    const closing: (() => unknown)[] = [];
    let far: TestSmtpServer;
    let dovecot: TestDovecot;
    let house: typeof at.house;

    beforeAll(async () => {
      far = await anSmtpServer();
      dovecot = await aDovecot();
      const settings = { smtpUrl: far.url, from: "office@party.test", bounceAddress: ADDRESS };
      const mail = openMailTransport({
        ...settings,
        bounceMailboxUrl: dovecot.url,
        log: at.house.log,
      });
      house = { ...at.house, url: "https://party.test", mail };
      closing.push(
        () => far.close(),
        () => dovecot.stop(),
        () => mail.close(),
      );
    });
    afterAll(async () => {
      for (const close of closing.reverse()) await close();
    });
    beforeEach(() => far.clear());

    /** The dates in a mailbox are the world's. */
    const read = (mailbox = house.mail?.mailbox) =>
      readMailbox({ ...house, clock: systemClock, mail: house.mail && { ...house.mail, mailbox } });

    async function send(to: string, personId: PersonId = newId()) {
      await inTransaction(at.house, (tx) =>
        postLetter(
          tx,
          { to, personId, kind: "important", ...aWritten("Hello", "Hello.") },
          at.clock.now(),
        ),
      );
      await sendAll(house);
      const sent = far.messages().findLast(({ envelopeTo }) => envelopeTo.includes(to));
      return { path: sent?.envelopeFrom ?? "", messageId: sent?.messageId ?? "" };
    }
    const comesBack = (path: string, from = "", report = GONE) =>
      dovecot.deliver(`Return-Path: <${from}>\r\nDelivered-To: ${path}\r\n${report}`);

    it("stops letters to a mailbox that is not there, as what comes by SMTP does", async () => {
      const id: PersonId = newId();
      for (let times = 0; times < 3; times += 1)
        comesBack((await send("gone@example.org", id)).path);
      await read();
      expect(
        await listStopped(at.house.database, ["gone@example.org", "victim@example.org"]),
      ).toEqual(new Set(["gone@example.org"]));
      expect([dovecot.count(), dovecot.count(".Handled")]).toEqual([0, 3]);
    });

    it("hears complaints and answering machines, and moves both away", async () => {
      const id: PersonId = newId();
      const { path, messageId } = await send("angry@example.org", id);
      comesBack(path, "angry@example.org");
      comesBack(ADDRESS, "loop@far.example", aComplaint(messageId));
      await read();
      expect(await listBounces(at.house.database, id)).toMatchObject([{ kind: "complaint" }]);
      expect(await noticesOf(at.house.database, id)).toBe("off");
      expect(dovecot.count()).toBe(0);
    });

    it("is taken once, also after a crash before the move, and though its reader asked for letters since", async () => {
      const id: PersonId = newId();
      comesBack((await send("twice@example.org", id)).path);
      const { mailbox } = house.mail ?? {};
      const crashing = {
        read: async (reader: Parameters<NonNullable<typeof mailbox>["read"]>[0]) =>
          await mailbox?.read({
            ...reader,
            handle: async (letter) => {
              await reader.handle(letter);
              return "later" as const;
            },
          }),
      };
      await read(crashing);
      expect(dovecot.count()).toBe(1);
      expect(await listBounces(at.house.database, id)).toHaveLength(1);
      await at.house.database.transaction().execute((tx) => liftStops(tx, id));
      await read();
      expect(dovecot.count()).toBe(0);
      expect(await listBounces(at.house.database, id)).toEqual([]);
    });

    it("loses nothing where it could not be noted", async () => {
      const id: PersonId = newId();
      comesBack((await send("later@example.org", id)).path);
      const owner = openDatabase(at.ownerUrl, at.house.log, 1);
      await sql`alter table mail.bounce rename to bounce_away`.execute(owner.database);
      await read();
      await sql`alter table mail.bounce_away rename to bounce`.execute(owner.database);
      await owner.close();
      expect(dovecot.count()).toBe(1);
      await read();
      expect(await listBounces(at.house.database, id)).toHaveLength(1);
    });

    it("leaves what is no report of ours, and what is too deep to read, and says so to the operator", async () => {
      dovecot.deliver("Return-Path: <ada@example.org>\r\nSubject: To the party\r\n\r\nHello.\r\n");
      const nested = Array.from(
        { length: 40 },
        (_, depth) => `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n`,
      );
      comesBack((await send("deep@example.org")).path, "", nested.join(""));
      const visitor = new Visitor(at);
      expect((await visitor.get("/readyz")).page).toBe("ready");
      await read();
      expect([dovecot.count(), dovecot.countFlagged()]).toEqual([2, 2]);
      expect((await visitor.get("/readyz")).page).toContain("lie 2 that cannot be read");
      expect(at.logged.join("")).toContain('"event":"mail.mailbox-left","lying":2');
      await readMailbox({ ...house, mail: house.mail && { ...house.mail, mailbox: undefined } });
      expect((await visitor.get("/readyz")).page).toBe("ready");
    });

    it("that is away for more than an hour is told to the operator", async () => {
      const away = {
        ...house,
        mail: house.mail && { ...house.mail, mailbox: { read: async () => undefined } },
      };
      const visitor = new Visitor(at);
      await readMailbox(away);
      expect((await visitor.get("/readyz")).page).toBe("ready");
      at.clock.moveForward(2 * 3_600_000);
      await readMailbox(away);
      expect((await visitor.get("/readyz")).page).toContain("cannot be read");
      expect(at.logged.join("")).not.toContain(dovecot.password);
    });

    it("drops what a machine answered, and leaves an answer for whoever looks in where no team reads it", async () => {
      const [lying, moved] = [dovecot.count(), dovecot.count(".Handled")];
      const to = replyAddressOf(ADDRESS, await bounceKeyOf(at.house.database), 1);
      const says = "From: jo@example.org\r\nSubject: Re: Hello\r\n";
      comesBack(to, "jo@example.org", `${says}Auto-Submitted: auto-replied\r\n\r\nAway.\r\n`);
      comesBack(to, "jo@example.org", `${says}\r\nI read it.\r\n`);
      await read();
      expect([dovecot.count(), dovecot.count(".Handled")]).toEqual([lying + 1, moved + 1]);
    });
  },
);
