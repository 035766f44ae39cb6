import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { perform } from "../../../../platform/act.ts";
import { aVisitor } from "../../../../platform/actor.ts";
import { newSecret } from "../../../../platform/ids.ts";
import { aHouse } from "../../../../testing/a-house.ts";
import { lettersTo } from "../../../../testing/letters.ts";
import { aMember } from "../../../../testing/people.ts";
import { findSessions } from "../../queries.ts";
import { askCode } from "./ask-code.ts";
import { useCode } from "./use-code.ts";

const at = aHouse();
const MINUTE = 60_000;

const ask = (email: string, attempt: string) =>
  perform(at.house, askCode, { email, attempt }, { actor: aVisitor });
const use = (code: string, attempt: string) =>
  perform(at.house, useCode, { code, attempt, device: "Firefox on Linux" }, { actor: aVisitor });
const codesSentTo = async (email: string) =>
  (await lettersTo(at.house, email)).flatMap(({ body }) => /^\d{8}$/m.exec(body) ?? []);
const newestCode = async (email: string) => (await codesSentTo(email)).at(-1) ?? "";
const stepOf = (outcome: unknown) => (outcome as { step?: string }).step;

/** A code that is surely not this one. */
const otherThan = (code: string, by = 1) => String((Number(code) + by) % 1e8).padStart(8, "0");

describe("signing in with a code", () => {
  it("the code of the letter begins a session, and a letter says so", async () => {
    const { personId } = await aMember(at.house, { email: "ada@example.org" });
    const attempt = newSecret();
    await ask("ADA@example.org ", attempt);
    const outcome = await use(await newestCode("ada@example.org"), attempt);
    const secret = (outcome as { beginning: { secret: string } }).beginning.secret;
    const alone = { columns: sql`1 as one`, joins: sql`` };
    const [session] = await findSessions(at.house.database, [secret], alone, at.clock.now());
    expect(session).toMatchObject({ personId, device: "Firefox on Linux" });
    const letters = await lettersTo(at.house, "ada@example.org");
    expect(letters.at(-1)).toMatchObject({ subject: "You signed in to The Test Party" });
    expect(letters.at(-1)?.body).toContain("Firefox on Linux");
  });

  it("spaces and dashes that were copied along do not matter", async () => {
    await aMember(at.house, { email: "bea@example.org" });
    const attempt = newSecret();
    await ask("bea@example.org", attempt);
    const code = await newestCode("bea@example.org");
    expect(stepOf(await use(` ${code.slice(0, 4)} - ${code.slice(4)}\n`, attempt))).toBe("begin");
  });

  it("a code works once, also when it is used twenty times at the same moment", async () => {
    await aMember(at.house, { email: "cleo@example.org" });
    const attempt = newSecret();
    await ask("cleo@example.org", attempt);
    const code = await newestCode("cleo@example.org");
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => use(code, attempt)));
    expect(outcomes.filter((outcome) => stepOf(outcome) === "begin")).toHaveLength(1);
    expect(stepOf(await use(code, attempt))).toBe("over");
  });

  it("a code works to the end of its ten minutes and not after", async () => {
    await aMember(at.house, { email: "dan@example.org" });
    await aMember(at.house, { email: "eve@example.org" });
    const [first, second] = [newSecret(), newSecret()];
    await ask("dan@example.org", first);
    await ask("eve@example.org", second);
    at.clock.moveForward(10 * MINUTE - 1000);
    expect(stepOf(await use(await newestCode("dan@example.org"), first))).toBe("begin");
    at.clock.moveForward(1000);
    expect(stepOf(await use(await newestCode("eve@example.org"), second))).toBe("over");
  });

  it("five wrong codes make it useless, also all at the same moment", async () => {
    await aMember(at.house, { email: "fay@example.org" });
    const attempt = newSecret();
    await ask("fay@example.org", attempt);
    const code = await newestCode("fay@example.org");
    await Promise.all([1, 2, 3, 4, 5].map((by) => use(otherThan(code, by), attempt)));
    expect(stepOf(await use(code, attempt))).toBe("over");
  });

  it("a wrong code says how many tries are left", async () => {
    await aMember(at.house, { email: "gil@example.org" });
    const attempt = newSecret();
    await ask("gil@example.org", attempt);
    const code = await newestCode("gil@example.org");
    expect(await use(otherThan(code), attempt)).toMatchObject({ step: "wrong", triesLeft: 4 });
    expect(stepOf(await use(code, attempt))).toBe("begin");
  });

  it("a new code makes the old one useless", async () => {
    await aMember(at.house, { email: "hal@example.org" });
    const attempt = newSecret();
    await ask("hal@example.org", attempt);
    await ask("hal@example.org", attempt);
    const [old = "", fresh = ""] = await codesSentTo("hal@example.org");
    expect(stepOf(await use(old, attempt))).toBe("wrong");
    expect(stepOf(await use(fresh, attempt))).toBe("begin");
  });

  it("a code works only in the browser that asked for it", async () => {
    await aMember(at.house, { email: "ida@example.org" });
    await ask("ida@example.org", newSecret());
    expect(stepOf(await use(await newestCode("ida@example.org"), newSecret()))).toBe("over");
  });

  it("the letter goes to the mailbox on record, not to one that only looks like it", async () => {
    await aMember(at.house, { email: "jo.lee@gmail.com" });
    const attempt = newSecret();
    await ask("jolee+x@gmail.com", attempt);
    expect(await codesSentTo("jolee+x@gmail.com")).toEqual([]);
    expect(await codesSentTo("jo.lee@gmail.com")).toHaveLength(1);
  });

  it("an address that nobody joined with gets a letter without a code, and no code works", async () => {
    const attempt = newSecret();
    await ask("nobody@example.org", attempt);
    const [letter] = await lettersTo(at.house, "nobody@example.org");
    expect(letter?.body).toContain("http://party.test/join");
    expect(letter?.body).not.toMatch(/\d{8}/);
    expect(stepOf(await use("12345678", attempt))).toBe("wrong");
  });

  it.each(["", "1234567", "123456789", "abcdefgh", "1'; drop"])("%j is no code", async (code) => {
    expect(await use(code, newSecret())).toMatchObject({
      kind: "invalid",
      problems: [{ field: "code" }],
    });
  });
});
