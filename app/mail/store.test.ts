import { spoken } from "@breakthrough/languages";
import { describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import { newId, type PersonId } from "../../platform/ids.ts";
import { aHouse } from "../../testing/a-house.ts";
import { lettersTo } from "../../testing/letters.ts";
import type { LetterKind, Mailing, Notices, Recipient } from "./letter.ts";
import { postLetter, postToMany, saveNotices } from "./store.ts";
import { aWritten } from "./testing/a-written.ts";

const at = aHouse();

let made = 0;
async function aReader(notices?: Notices): Promise<Recipient> {
  made += 1;
  const personId: PersonId = newId();
  if (notices) await inTransaction(at.house, (tx) => saveNotices(tx, personId, notices));
  return { personId, email: `reader${made}@example.org`, name: `Reader ${made}`, language: null };
}

const post = (mailing: Mailing) =>
  inTransaction(at.house, (tx) => postToMany(tx, mailing, at.house.clock.now()));

const bodiesTo = async ({ email }: Recipient) =>
  (await lettersTo(at.house, email)).map(({ body }) => body);

describe("a letter to many", () => {
  it("says each reader's name where the text says {name}", async () => {
    const recipients = [await aReader(), await aReader()];
    await post({ recipients, kind: "important", ...aWritten("Vote", "Dear {name}, {name}!") });
    for (const recipient of recipients) {
      expect(await bodiesTo(recipient)).toEqual([`Dear ${recipient.name}, ${recipient.name}!`]);
    }
  });

  it("can say something else to each", async () => {
    const recipient = await aReader();
    const text = ({ email }: Recipient) => `To ${email}, {name} and all`;
    await post({ recipients: [recipient], kind: "important", ...aWritten("Vote", text) });
    expect(await bodiesTo(recipient)).toEqual([`To ${recipient.email}, {name} and all`]);
  });

  const KINDS: readonly LetterKind[] = ["needed", "weekly", "important", "all"];
  it.each<[Notices | undefined, readonly LetterKind[]]>([
    ["off", ["needed"]],
    ["weekly", ["needed", "weekly"]],
    ["important", ["needed", "weekly", "important"]],
    ["all", KINDS],
    [undefined, ["needed", "weekly", "important"]],
  ])("reaches who chose %s only with what they want", async (notices, wanted) => {
    const one = await aReader(notices);
    const other = await aReader(notices);
    for (const kind of KINDS) {
      await post({ recipients: [one], kind, ...aWritten(kind, kind) });
      const { email: to, personId } = other;
      await inTransaction(at.house, (tx) =>
        postLetter(tx, { to, personId, kind, ...aWritten(kind, kind) }, at.house.clock.now()),
      );
    }
    expect(await bodiesTo(one)).toEqual(wanted);
    expect(await bodiesTo(other)).toEqual(wanted);
  });

  it("to nobody is no letter", async () => {
    await post({ recipients: [], kind: "all", ...aWritten("Nobody", "Nothing") });
  });

  it("reaches every one of 12,000, whatever the name holds", async () => {
    const name = "O'Brien \\1 $& {name} \u{1f33f}";
    const recipients = Array.from({ length: 12_000 }, (_, number) => ({
      personId: newId<"person">(),
      email: `many${number}@example.org`,
      name,
      language: null,
    }));
    await post({ recipients, kind: "weekly", ...aWritten("Weekly", "Dear {name}") });
    expect(await lettersTo(at.house, "many11999@example.org")).toEqual([
      { subject: "Weekly", body: `Dear ${name}` },
    ]);
  });
});

describe("changing one's mind", () => {
  it("takes back the letters that wait, but never one that is needed", async () => {
    const recipient = await aReader("all");
    for (const kind of ["needed", "weekly", "all"] as const) {
      await post({ recipients: [recipient], kind, ...aWritten(kind, kind) });
    }
    await inTransaction(at.house, (tx) => saveNotices(tx, recipient.personId, "weekly"));
    expect(await bodiesTo(recipient)).toEqual(["needed", "weekly"]);
  });

  it("writes to each in their own language, and once for each language", async () => {
    const readers = await Promise.all(Array.from({ length: 5 }, () => aReader()));
    const recipients = readers.map((reader, index) => ({
      ...reader,
      language: index < 2 ? ("cy" as const) : null,
    }));
    const written: string[] = [];
    const write = () => {
      written.push(spoken());
      return { subject: `In ${spoken()}`, text: `{name}: ${spoken()}` };
    };
    await post({ recipients, kind: "needed", write });
    expect(written.toSorted()).toEqual(["cy", "en"]);
    const letters = await Promise.all(readers.map(({ email }) => lettersTo(at.house, email)));
    expect(letters.flat()).toEqual(
      recipients.map(({ name, language }) => ({
        subject: `In ${language ?? "en"}`,
        body: `${name}: ${language ?? "en"}`,
      })),
    );
  });
});
