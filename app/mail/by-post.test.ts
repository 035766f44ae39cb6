import { describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import { newId, type PersonId } from "../../platform/ids.ts";
import { aHouse } from "../../testing/a-house.ts";
import { lettersTo } from "../../testing/letters.ts";
import { deleteOldPaper, listOnPaper, noteSentOnPaper, sendInstead } from "./by-post-store.ts";
import type { LetterKind } from "./letter.ts";
import { gatherReader } from "./queries.ts";
import { forgetReader, postLetter, postToMany } from "./store.ts";

const at = aHouse();
const DAY = 86_400_000;
const somebody = (): PersonId => newId<"person">();
const db = () => at.house.database;

const post = (personId: PersonId, kind: LetterKind, subject: string) =>
  inTransaction(at.house, (tx, now) => {
    const write = () => ({ subject, text: `Text of ${subject}` });
    return postLetter(tx, { to: undefined, personId, kind, language: "en", write }, now);
  });
const waitingFor = async (personId: PersonId) =>
  (await listOnPaper(db())).filter((letter) => letter.personId === personId);

describe("a letter to somebody without a mailbox", () => {
  it("waits to be printed where it is worth paper, beside those that are sent", async () => {
    const [nell, pat] = [somebody(), somebody()];
    const recipients = [
      { personId: nell, email: null, name: "Nell", language: "cy" as const },
      { personId: pat, email: "pat@paper.example", name: "Pat", language: undefined },
    ];
    const write = () => ({ subject: "To all", text: "Hello {name}, hello." });
    for (const kind of ["important", "weekly", "all"] as const)
      await inTransaction(at.house, (tx, now) => postToMany(tx, { recipients, kind, write }, now));
    expect(await waitingFor(nell)).toMatchObject([
      { subject: "To all", text: "Hello Nell, hello.", language: "cy" },
    ]);
    expect((await lettersTo(at.house, "pat@paper.example")).map(({ body }) => body)).toEqual([
      ...["Hello Pat, hello.", "Hello Pat, hello."],
    ]);
    expect(await waitingFor(pat)).toEqual([]);
  });

  it("is never too late, is noted as sent once, and then has no text; a month later it is gone", async () => {
    const nell = somebody();
    await post(nell, "needed", "Of paper");
    at.clock.moveForward(60 * DAY);
    await deleteOldPaper(db(), at.clock.now());
    const ids = (await waitingFor(nell)).map(({ id }) => id);
    const note = () => inTransaction(at.house, (tx, now) => noteSentOnPaper(tx, ids, now));
    expect([await note(), await note()]).toEqual([1, 0]);
    expect(await gatherReader(db(), nell)).toMatchObject({
      lettersOnPaper: [{ subject: "Of paper", text: "" }],
    });
    at.clock.moveForward(31 * DAY);
    await deleteOldPaper(db(), at.clock.now());
    expect(await gatherReader(db(), nell)).toMatchObject({ lettersOnPaper: [] });
  });

  it("goes to a mailbox that its reader has come by, once", async () => {
    const nan = somebody();
    await post(nan, "important", "First");
    await post(nan, "needed", "Second");
    const to = "nan@paper.example";
    const send = () =>
      inTransaction(at.house, (tx, now) => sendInstead(tx, { personId: nan, to }, now));
    await send();
    await send();
    expect((await lettersTo(at.house, to)).map(({ subject }) => subject)).toEqual([
      ...["First", "Second"],
    ]);
    expect(await waitingFor(nan)).toEqual([]);
  });

  it("is forgotten with its reader", async () => {
    const gil = somebody();
    await post(gil, "needed", "Forgotten");
    await inTransaction(at.house, (tx) => forgetReader(tx, gil));
    expect(await gatherReader(db(), gil)).toMatchObject({ lettersOnPaper: [] });
  });
});
