import { describe, expect, it } from "vitest";
import { perform } from "../../../../platform/act.ts";
import { aVisitor } from "../../../../platform/actor.ts";
import { isRefusal } from "../../../../platform/refusal.ts";
import { aHouse } from "../../../../testing/a-house.ts";
import { lettersTo } from "../../../../testing/letters.ts";
import { findByEmail } from "../../standing/queries.ts";
import { confirm } from "./confirm.ts";
import { join } from "./join.ts";

const at = aHouse();

const form = (email: string, changes: Record<string, string> = {}) => ({
  kind: "member",
  name: "Ada Okafor",
  email,
  postcode: "pl40ab",
  age: "adult",
  consent: "yes",
  ...changes,
});
const send = (input: unknown) => perform(at.house, join, input, { actor: aVisitor });
const keyIn = (text: string) => /key=([\w-]+)/.exec(text)?.[1] ?? "";

describe("joining", () => {
  it("somebody new gets a letter with a link, and is a member once it is followed", async () => {
    await send(form("ada@example.org"));
    const [letter] = await lettersTo(at.house, "ada@example.org");
    expect(letter?.body).toContain("http://party.test/join/confirm?key=");
    expect(await findByEmail(at.house.database, "ada@example.org")).toMatchObject({
      isConfirmed: false,
      postcode: "PL4 0AB",
    });
    await perform(at.house, confirm, { key: keyIn(letter?.body ?? "") }, { actor: aVisitor });
    expect(await findByEmail(at.house.database, "ada@example.org")).toMatchObject({
      isConfirmed: true,
      renewsOn: "2028-03-01",
    });
  });

  it("who fills in the form again, before the letter is answered, joins as they wrote last", async () => {
    await send(form("eve@gmail.com", { kind: "supporter", name: "Evve" }));
    await send(form("e.ve@gmail.com", { name: "Eve Clarke" }));
    const [letter] = await lettersTo(at.house, "e.ve@gmail.com");
    expect(letter?.body).toContain("Eve Clarke");
    await perform(at.house, confirm, { key: keyIn(letter?.body ?? "") }, { actor: aVisitor });
    expect(await findByEmail(at.house.database, "eve@gmail.com")).toMatchObject({
      kind: "member",
      name: "Eve Clarke",
      email: "e.ve@gmail.com",
      isConfirmed: true,
    });
  });

  it("the same mailbox, however it is written, joins once and is told so by letter", async () => {
    await send(form("bea.lim@gmail.com"));
    const [first] = await lettersTo(at.house, "bea.lim@gmail.com");
    await perform(at.house, confirm, { key: keyIn(first?.body ?? "") }, { actor: aVisitor });
    await send(form("Bea.Lim+again@GoogleMail.com"));
    await send(form("bealim@gmail.com"));
    const letters = await lettersTo(at.house, "bea.lim@gmail.com");
    expect(letters.map((letter) => letter.subject)).toEqual([
      "Confirm your address for The Test Party",
      "You have joined The Test Party already",
      "You have joined The Test Party already",
    ]);
  });

  it("two who share an address but for a dot or a tag, at a domain that tells them apart, both join", async () => {
    const mailboxes = [
      "jo.ann@college.example",
      "joann@college.example",
      "joann+bob@college.example",
    ];
    for (const email of mailboxes) {
      await send(form(email));
      const [letter] = await lettersTo(at.house, email);
      await perform(at.house, confirm, { key: keyIn(letter?.body ?? "") }, { actor: aVisitor });
    }
    for (const email of mailboxes) {
      expect(await findByEmail(at.house.database, email)).toMatchObject({
        email,
        isConfirmed: true,
      });
    }
  });

  it("twenty forms at once for one address make one record", async () => {
    await Promise.all(Array.from({ length: 20 }, () => send(form("cleo@example.org"))));
    expect(await findByEmail(at.house.database, "cleo@example.org")).toBeDefined();
  });

  it("a link works once, and not after three days", async () => {
    await send(form("dev@example.org"));
    const [letter] = await lettersTo(at.house, "dev@example.org");
    const key = keyIn(letter?.body ?? "");
    at.clock.moveForward(3 * 86_400_000);
    const late = await perform(at.house, confirm, { key }, { actor: aVisitor });
    expect(isRefusal(late) && late.kind).toBe("gone");
  });

  it.each([
    [{ name: "" }, "name"],
    [{ name: "x".repeat(101) }, "name"],
    [{ email: "nobody" }, "email"],
    [{ postcode: "12345" }, "postcode"],
    [{ kind: "owner" }, "kind"],
    [{ consent: "" }, "consent"],
  ])("%j is refused at the field %s", async (changes, field) => {
    const refusal = await send(form("eve@example.org", changes));
    expect(refusal).toMatchObject({ kind: "invalid", problems: [{ field }] });
  });
});
