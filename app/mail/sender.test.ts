import { describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import { newId } from "../../platform/ids.ts";
import { openMailTransport } from "../../platform/sending/mail-transport.ts";
import { anSmtpServer } from "../../platform/testing/an-smtp-server.ts";
import { aHouse } from "../../testing/a-house.ts";
import type { Recipient } from "./letter.ts";
import { postToMany } from "./store.ts";
import { aWritten } from "./testing/a-written.ts";
import { namesOf } from "./testing/in-outbox.ts";
import { sendAll } from "./testing/send-all.ts";

const at = aHouse();

describe("a letter", () => {
  it("to many of a branch leaves in the branch's name, as a list of its own, with its one text for all", async () => {
    const server = await anSmtpServer();
    const from = "The Test Party <office@party.test>";
    const mail = openMailTransport({ smtpUrl: server.url, from, log: at.house.log });
    const readers: readonly Recipient[] = ["ada@example.org", "ben@example.org"].map(
      (email, nth) => {
        return { personId: newId(), email, name: `Reader ${nth}`, language: null };
      },
    );
    const sender = { name: 'St. Ives, "West"', listId: "branch-12" };
    const written = aWritten("A stall", "Dear {name}, come.");
    await inTransaction(at.house, (tx, now) =>
      postToMany(tx, { recipients: readers, kind: "important", sender, ...written }, now),
    );
    expect(await namesOf(at.house, "A stall")).toEqual([{ ...sender, texts: 1 }]);
    await sendAll({ ...at.house, url: "https://party.test", mail });
    const came = server.messages();
    mail.close();
    await server.close();
    expect(came).toHaveLength(2);
    for (const { from: it, text, envelopeTo, headers } of came) {
      const nth = readers.findIndex(({ email }) => email === envelopeTo[0]);
      expect(it).toEqual({
        name: 'St. Ives, "West", The Test Party',
        address: "office@party.test",
      });
      expect(text).toContain(`Dear Reader ${nth}, come.`);
      const header = (name: string) => headers.find(({ key }) => key === name)?.value;
      expect(header("list-id")).toBe("<branch-12.party.test>");
      expect(header("feedback-id")).toMatch(/^important:branch-12:[0-9a-f]{12}$/);
    }
  });
});
