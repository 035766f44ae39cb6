import { afterEach, describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import type { Tx } from "../../platform/database/database.ts";
import { newId, type PersonId } from "../../platform/ids.ts";
import type { MailTransport, OutgoingMail } from "../../platform/sending/mail-transport.ts";
import { aHouse } from "../../testing/a-house.ts";
import { coverQuotes, uncoverQuotes } from "./covering-store.ts";
import type { LetterKind } from "./letter.ts";
import { findLetter, gatherReader, listLetters } from "./queries.ts";
import { quote } from "./quoting.ts";
import { postLetter, postToMany } from "./store.ts";
import type { MailTables } from "./tables.ts";
import { aWritten } from "./testing/a-written.ts";
import { sendAll } from "./testing/send-all.ts";

const at = aHouse();
const MARK = "Quillfeather";
const of = "/proposals/7";

const withQuote = () => {
  const title = quote({ of, text: MARK, instead: "Proposal 7" });
  return aWritten(`About ${title}`, `Read “${title}”, please.`);
};

const within = (work: (tx: Tx) => Promise<unknown>) => inTransaction(at.house, work);

const postOne = (tx: Tx, kind: LetterKind, personId: PersonId = newId()) =>
  postLetter(tx, { to: "ada@example.org", personId, kind, ...withQuote() }, at.clock.now());

function postMany(tx: Tx) {
  const personId: PersonId = newId();
  const ben = { personId, email: "ben@example.org", name: "Ben", language: undefined };
  const mailing = { recipients: [ben], kind: "important", ...withQuote() } as const;
  return postToMany(tx, mailing, at.clock.now());
}

/** Sends what waits. What is done before each is done when the whole batch is already in the sender's hands. */
async function sent(before: () => Promise<unknown> = async () => undefined): Promise<string> {
  const messages: OutgoingMail[] = [];
  const mail: MailTransport = {
    send: async (message) => {
      await before();
      messages.push(message);
      return "sent";
    },
    close: () => undefined,
  };
  await sendAll({ ...at.house, mail });
  return JSON.stringify(messages.map(({ subject, text, html }) => ({ subject, text, html })));
}

afterEach(async () => {
  await within((tx) => uncoverQuotes(tx, of));
  await at.house.database.withTables<MailTables>().deleteFrom("mail.letter").execute();
});

describe("a letter that quotes what is put out of sight before it leaves", () => {
  it("goes out without it, in each lane, its other sentences whole", async () => {
    await within((tx) => postOne(tx, "needed"));
    await within((tx) => postOne(tx, "important"));
    await within(postMany);
    await within((tx) => coverQuotes(tx, of));
    const messages = await sent();
    expect(messages).not.toContain(MARK);
    expect(messages.match(/"About Proposal 7"/g)).toHaveLength(3);
    expect(messages).toContain("Read “Proposal 7”, please.");
  });

  it("goes out without it also where it was being written while that was covered", async () => {
    await within(async (tx) => {
      await postOne(tx, "important");
      await within((other) => coverQuotes(other, of));
    });
    expect(await sent()).not.toContain(MARK);
  });

  it("goes out with it where it came back into sight before", async () => {
    await within((tx) => coverQuotes(tx, of));
    await within((tx) => postOne(tx, "important"));
    await within((tx) => uncoverQuotes(tx, of));
    expect(await sent()).toContain(`"About ${MARK}"`);
  });

  it("is asked about one by one: only those that are on their way go out with it", async () => {
    const [letters, atOnce] = [12, 5];
    for (let letter = 0; letter < letters; letter++) {
      await within((tx) => postOne(tx, "important"));
    }
    const messages = await sent(() => within((tx) => coverQuotes(tx, of)));
    expect(messages.match(/"About Proposal 7"/g)?.length).toBeGreaterThanOrEqual(letters - atOnce);
  });

  it("is shown to nobody with it, neither before nor after it was sent", async () => {
    const reader: PersonId = newId();
    await within((tx) => postOne(tx, "important", reader));
    const shown = async () => {
      const { letters } = await listLetters(at.house.database, { personId: reader });
      const whole = await findLetter(at.house.database, letters[0]?.id ?? 0);
      return JSON.stringify([letters, whole, await gatherReader(at.house.database, reader)]);
    };
    expect(await shown()).toContain(MARK);
    for (const work of [() => within((tx) => coverQuotes(tx, of)), () => sent()]) {
      await work();
      expect(await shown()).toContain("Proposal 7");
      expect(await shown()).not.toContain(MARK);
    }
  });
});
