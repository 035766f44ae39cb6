import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import { newId, type PersonId } from "../../platform/ids.ts";
import { openMailTransport } from "../../platform/sending/mail-transport.ts";
import { anSmtpServer, type TestSmtpServer } from "../../platform/testing/an-smtp-server.ts";
import { aHouse, PARTY_URL } from "../../testing/a-house.ts";
import { Visitor } from "../../testing/visit.ts";
import type { LetterKind } from "./letter.ts";
import { noticesOf } from "./queries.ts";
import { composeMail } from "./sending/compose.ts";
import { postLetter, saveNotices } from "./store.ts";
import { aWritten } from "./testing/a-written.ts";
import { sendAll } from "./testing/send-all.ts";

const at = aHouse();
let server: TestSmtpServer;
beforeAll(async () => {
  server = await anSmtpServer();
});
afterAll(() => server.close());

/** What a reader's mail program sees of a letter. */
async function received(kind: LetterKind, url = "https://party.test") {
  const personId: PersonId = newId();
  const to = `${personId}@example.org`;
  const letter = { to, personId, kind, ...aWritten("A letter", "Hello.") };
  await inTransaction(at.house, async (tx) => {
    if (kind === "all") await saveNotices(tx, personId, "all");
    await postLetter(tx, letter, at.clock.now());
  });
  const mail = openMailTransport({
    smtpUrl: server.url,
    from: "office@party.test",
    log: at.house.log,
  });
  await sendAll({ ...at.house, url, mail });
  mail.close();
  const got = await server.waitFor(({ envelopeTo }) => envelopeTo.includes(to));
  const header = (name: string) => got.headers.find(({ key }) => key === name)?.value;
  const link = /<(.*)>/.exec(header("list-unsubscribe") ?? "")?.[1];
  return { personId, header, text: got.text ?? "", path: link?.replace(url, "") ?? "" };
}

/** As a mail program sends it: from nowhere, without a cookie. RFC 8058 §3.2. */
const oneClick = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
  at.app.request(PARTY_URL + path, { method: "POST", body, headers });

describe("RFC 8058", () => {
  it.each(["important", "weekly", "all"] as const)(
    "a letter of the kind %s has both headers",
    async (kind) => {
      const { header } = await received(kind);
      expect(header("list-unsubscribe")).toMatch(
        /^<https:\/\/party\.test\/mail\/unsubscribe\/[A-Za-z0-9_-]{43}>$/,
      );
      expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
    },
  );

  it("a letter that is needed has neither, since nobody can do without it", async () => {
    const { header, text } = await received("needed");
    expect(header("list-unsubscribe")).toBeUndefined();
    expect(header("list-unsubscribe-post")).toBeUndefined();
    expect(text).toMatch(/^Hello\.\n\nPromoted by /);
    expect(text).not.toContain("unsubscribe");
  });

  it("whoever has no account stops a room's letters by an address of that room", () => {
    const out = "https://party.test/mail/unsubscribe/stall/key";
    const own = {
      id: 1,
      to: "jo@example.org",
      kind: "needed",
      language: "en",
      subject: "S",
    } as const;
    const letter = { ...own, text: "Hello.", postedAt: at.clock.now(), out };
    const sender = { partyName: "The Test Party", url: "https://party.test" };
    const { headers, text } = composeMail(letter, sender, undefined);
    expect(headers).toMatchObject({
      "List-Unsubscribe": `<${out}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    });
    expect(text).toBe("Hello.\n");
  });

  it("one click is offered under https only", async () => {
    const { header } = await received("weekly", "http://localhost:4300");
    expect(header("list-unsubscribe")).toMatch(/^<http:\/\/localhost:4300\/mail\/unsubscribe\//);
    expect(header("list-unsubscribe-post")).toBeUndefined();
  });

  it.each([
    ["as a form", new URLSearchParams({ "List-Unsubscribe": "One-Click" })],
    ["as several parts", new FormData()],
    ["with nothing in it", ""],
  ])(
    "the click %s stops the notices without signing in, and answers without a redirect",
    async (_how, body) => {
      const { personId, path } = await received("weekly");
      if (body instanceof FormData) body.set("List-Unsubscribe", "One-Click");
      const answer = await oneClick(path, body);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain("No more letters");
      expect(await noticesOf(at.house.database, personId)).toBe("off");
    },
  );

  it("a click from another site's page counts too: the key says enough", async () => {
    const { personId, path } = await received("weekly");
    const headers = { origin: "https://mail.example", "sec-fetch-site": "cross-site" };
    const body = new URLSearchParams({ "List-Unsubscribe": "One-Click" });
    expect((await oneClick(path, body, headers)).status).toBe(200);
    expect(await noticesOf(at.house.database, personId)).toBe("off");
  });

  it("following the link alone changes nothing, and shows a button that does", async () => {
    const { personId, path } = await received("weekly");
    const visitor = new Visitor(at);
    const page = await visitor.get(path);
    expect(page.status).toBe(200);
    expect(page.page).toContain(`action="${path}"`);
    expect(await noticesOf(at.house.database, personId)).toBe("important");
    expect((await visitor.post(path)).status).toBe(200);
    expect(await noticesOf(at.house.database, personId)).toBe("off");
  });

  it("clicking twice is the same as clicking once", async () => {
    const { personId, path } = await received("weekly");
    for (let click = 0; click < 2; click++) {
      expect((await oneClick(path, "")).status).toBe(200);
    }
    expect(await noticesOf(at.house.database, personId)).toBe("off");
  });

  it("the letter itself says in words how to stop", async () => {
    const { text, path } = await received("important");
    expect(text).toContain(`https://party.test${path}`);
    expect(text).toContain("https://party.test/me/notices");
  });

  it.each(["x", "a".repeat(43), "%00", "..%2F..", "a".repeat(5000)])(
    "the unknown key %.20s is an unknown page",
    async (key) => {
      const visitor = new Visitor(at);
      expect((await visitor.get(`/mail/unsubscribe/${key}`)).status).toBe(404);
      expect((await visitor.post(`/mail/unsubscribe/${key}`)).status).toBe(404);
    },
  );
});
