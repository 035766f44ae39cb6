import { describe, expect, it } from "vitest";
import { perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { lettersTo } from "../../../testing/letters.ts";
import { aMember } from "../../../testing/people.ts";
import { findRecord } from "../queries.ts";
import { askEmailChange } from "./ask-email-change.ts";
import { confirmEmailChange } from "./confirm-email-change.ts";

const at = aHouse();

const ask = (actor: Person, email: string) =>
  perform(at.house, askEmailChange, { email }, { actor });
const confirm = (actor: Person, key: string) =>
  perform(at.house, confirmEmailChange, { key }, { actor });
const keySentTo = async (email: string) =>
  /key=([\w-]+)/.exec((await lettersTo(at.house, email)).at(-1)?.body ?? "")?.[1] ?? "";
const emailOf = async ({ personId }: Person) =>
  (await findRecord(at.house.database, personId))?.email;

describe("changing one's address", () => {
  it("counts once the new mailbox's link is followed, and the old mailbox is told", async () => {
    const ada = await aMember(at.house, { email: "ada@example.org" });
    await ask(ada, "ada@new.example");
    expect(await emailOf(ada)).toBe("ada@example.org");
    await confirm(ada, await keySentTo("ada@new.example"));
    expect(await emailOf(ada)).toBe("ada@new.example");
    const told = await lettersTo(at.house, "ada@example.org");
    expect(told.at(-1)?.subject).toBe("Your address for The Test Party has changed");
    expect(told.at(-1)?.body).not.toContain("ada@new.example");
  });

  it("a mailbox that is somebody else's stays theirs; only the letter to it says so", async () => {
    const bea = await aMember(at.house, { email: "bea@example.org" });
    await aMember(at.house, { email: "cleo@example.org" });
    await ask(bea, "CLEO@example.org");
    const [letter] = await lettersTo(at.house, "cleo@example.org");
    expect(letter?.body).toContain("belongs to another record");
    expect(letter?.body).not.toContain("key=");
    expect(await emailOf(bea)).toBe("bea@example.org");
  });

  it("another person's link does nothing", async () => {
    const dan = await aMember(at.house);
    const eve = await aMember(at.house);
    await ask(dan, "dan@new.example");
    const key = await keySentTo("dan@new.example");
    expect(await confirm(eve, key)).toMatchObject({ kind: "not-found" });
    expect(await emailOf(dan)).not.toBe("dan@new.example");
  });

  it("a link works once and for a day", async () => {
    const fay = await aMember(at.house);
    await ask(fay, "fay@new.example");
    const key = await keySentTo("fay@new.example");
    await confirm(fay, key);
    expect(await confirm(fay, key)).toMatchObject({ kind: "not-found" });
    await ask(fay, "fay@later.example");
    const late = await keySentTo("fay@later.example");
    at.clock.moveForward(86_400_000);
    expect(await confirm(fay, late)).toMatchObject({ kind: "not-found" });
  });

  it("of two people who want one address at the same moment, one gets it", async () => {
    const [gil, hal] = [await aMember(at.house), await aMember(at.house)];
    await ask(gil, "shared@new.example");
    const first = await keySentTo("shared@new.example");
    await ask(hal, "shared@new.example");
    const second = await keySentTo("shared@new.example");
    const outcomes = await Promise.all([confirm(gil, first), confirm(hal, second)]);
    expect(outcomes.map((outcome) => (outcome as { kind?: string }).kind).sort()).toEqual([
      "conflict",
      undefined,
    ]);
    const emails = [await emailOf(gil), await emailOf(hal)];
    expect(emails.filter((email) => email === "shared@new.example")).toHaveLength(1);
  });
});
