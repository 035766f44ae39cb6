import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { letterMarked, letterRepliedTo, replyAddressOf, returnPathOf } from "./marks.ts";
import { isAutomatic, MOST_OF_REPLY, readReply } from "./reading-replies.ts";

const parsed = (lines: readonly string[]) => PostalMime.parse(`${lines.join("\r\n")}\r\n`);
const FROM = "From: Jo Bloggs <jo@example.org>";
const read = async (...lines: string[]) => readReply(await parsed([FROM, ...lines]));
const base64 = (...bytes: number[]) => Buffer.from(bytes).toString("base64");

describe("the mark of an address for answers", () => {
  it("is known again whatever a server does to its case, and is never that of a return path", () => {
    const address = replyAddressOf("bounces@party.test", "a key", 17);
    expect(address).toMatch(/^bounces\+r17\.[0-9a-f]{20}@party\.test$/);
    for (const text of [address, address.toUpperCase(), `Party <${address}>, b@example.org`])
      expect(letterRepliedTo(text, "a key")).toBe(17);
    expect(letterMarked(address, "a key")).toBeUndefined();
    const path = returnPathOf("bounces@party.test", "a key", 17);
    for (const forged of [path, path.replace("+", "+r"), address.replace("r17", "r18")])
      expect(letterRepliedTo(forged, "a key")).toBeUndefined();
    expect(letterMarked(address.replace("+r", "+"), "a key")).toBeUndefined();
    expect(letterRepliedTo(address, "another key")).toBeUndefined();
  });
});

describe("who wrote it", () => {
  it.each([
    "Auto-Submitted: auto-replied",
    "Auto-Submitted: auto-generated; owner=x",
    "Auto-Submitted: ",
    "Precedence: bulk",
    "Precedence: JUNK",
    "Precedence: auto_reply",
    "X-Auto-Response-Suppress: All",
    "X-Autoreply: yes",
    "Content-Type: multipart/report; boundary=b",
    "Subject: Automatic reply: A good week",
    "Subject: Out of Office",
    "Subject: =?utf-8?q?Ateb_awtomatig:_A_good_week?=",
  ])("is a machine where it says %s", async (line) => {
    expect(isAutomatic(await parsed([FROM, line, "", "I am away."]))).toBe(true);
  });

  it.each([
    "Auto-Submitted: no",
    "Auto-Submitted: No (a person)",
    "Precedence: first-class",
    "Subject: Re: Out of office hours",
  ])("is a person where it says %s", async (line) => {
    expect(isAutomatic(await parsed([FROM, line, "", "I read it."]))).toBe(false);
  });
});

describe("what is read of a reply", () => {
  it("is its text, in whatever letters and charset it was written", async () => {
    const quoted = "Content-Transfer-Encoding: quoted-printable";
    const welsh = "Content-Type: text/plain; charset=iso-8859-14";
    expect((await read(welsh, quoted, "", "T=FE d=F0r"))?.text).toBe("Tŷ dŵr");
    const arabic = "Content-Type: text/plain; charset=windows-1256";
    const letters = base64(0xe3, 0xd1, 0xcd, 0xc8, 0xc7);
    expect((await read(arabic, "Content-Transfer-Encoding: base64", "", letters))?.text).toBe(
      "مرحبا",
    );
    expect((await read("Content-Type: text/plain; charset=no-such", "", "Hey"))?.text).toBe("Hey");
  });

  it("is made plain of HTML, where there is no other, or an empty one", async () => {
    const html =
      "<html><head><style>p { color: red }</style></head><body><p>Yes &amp; no</p><ul><li>one</li></ul><script>x()</script></body></html>";
    expect((await read("Content-Type: text/html", "", html))?.text).toBe("Yes & no\n\n * one");
    const both = await read(
      ...["Content-Type: multipart/alternative; boundary=b", "", "--b"],
      ...["Content-Type: text/plain", "", " ", "--b", "Content-Type: text/html", "", html, "--b--"],
    );
    expect(both?.text).toContain("Yes & no");
  });

  it("holds no character that hides or turns others, and one line in its name and subject", async () => {
    const hostile = await readReply(
      await parsed([
        "From: =?utf-8?q?Jo=E2=80=AE_=00Bl=0D=0Ay?= <jo@example.org>",
        `Subject: =?utf-8?q?Hi=0D=0ABcc:_all@example.org?= ${"x".repeat(900)}`,
        "Content-Type: text/plain; charset=utf-8",
        ...["", "a\u202eb\u0000c\u001b[31m"],
      ]),
    );
    expect(hostile?.text).toBe("abc[31m");
    for (const text of [hostile?.name, hostile?.subject])
      expect(text).not.toMatch(/[\n\r\0\u202e]/);
    expect(hostile?.subject.length).toBeLessThanOrEqual(MOST_OF_REPLY.subject);
  });

  it("is cut where it is longer than people write: first what it quotes", async () => {
    const quote = Array.from({ length: 400 }, () => `> ${"the newsletter ".repeat(3)}`);
    const below = await read("", "Hello,", ...quote, "and this I wrote below it.");
    expect(below).toMatchObject({ isCut: true, text: "Hello,\nand this I wrote below it." });
    const long = await read("", ...Array.from({ length: 300 }, () => "x".repeat(90)));
    expect([long?.isCut, long?.text.length]).toEqual([true, MOST_OF_REPLY.text]);
  });

  it("is nothing where it names no sender to answer", async () => {
    const senders = ["To: a@b.example", "From: <>", "From: nobody", "From: Us: a@b.cd, c@d.ef;"];
    for (const line of senders)
      expect(await readReply(await parsed([line, "", "Hello."]))).toBeUndefined();
  });
});
