import { beforeAll, describe, expect, it } from "vitest";
import { perform } from "../../../platform/act.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { addressesWaiting } from "../../../testing/letters.ts";
import { aMember } from "../../../testing/people.ts";
import { aRequestFor } from "../../../testing/requests.ts";
import { Visitor } from "../../../testing/visit.ts";
import { chooseNotices } from "../../mail/acts/choose-notices.ts";
import { listLines } from "../../record/door.ts";
import { postLetters } from "../jobs.ts";
import { fingerprintOf } from "../letter.ts";
import { mailToAll } from "./mail-to-all.ts";

const at = aHouse();
const letter = { subject: "Saturday in Bury", text: "Dear {name},\n\nwe meet at ten." };

let number = 70;
const kindOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.kind : "done");
async function write(parts: object = {}, request = {}) {
  number += 1;
  const actor = aRequestFor(mailToAll, { requestId: number, ...request });
  const outcome = await perform(
    at.house,
    mailToAll,
    { ...letter, whom: "members", ...parts },
    { actor },
  );
  return kindOf(outcome);
}
const addressedTo = async (subject: string) =>
  (await addressesWaiting(at.house, subject)).toSorted();

beforeAll(async () => {
  await aMember(at.house, { name: "Ada Okafor", email: "ada@example.org" });
  await aMember(at.house, { email: "sue@example.org", standing: "supporter" });
  await aMember(at.house, { email: "gone@example.org", standing: "lapsed" });
  await aMember(at.house, { email: "una@example.org", standing: "unconfirmed" });
  for (const notices of ["off", "weekly"] as const) {
    const actor = await aMember(at.house, { email: `${notices}@example.org` });
    await perform(at.house, chooseNotices, { notices }, { actor });
  }
});

describe("a letter to all", () => {
  it("is written at once and posted by the job; whoever turned such letters off gets none", async () => {
    expect(await write({ subject: "To members" })).toBe("done");
    expect(await addressedTo("To members")).toEqual([]);
    await postLetters(at.house);
    expect(await addressedTo("To members")).toEqual(["ada@example.org"]);
    await postLetters(at.house);
    expect(await addressedTo("To members")).toEqual(["ada@example.org"]);
  });

  it("with supporters goes to them too, and to nobody who has not confirmed", async () => {
    await write({ subject: "To everybody", whom: "everybody" });
    await postLetters(at.house);
    const wanted = ["ada@example.org", "gone@example.org", "sue@example.org"];
    expect(await addressedTo("To everybody")).toEqual(wanted);
  });

  it("two posters at once post it once to each", async () => {
    await write({ subject: "Twice" });
    await Promise.all([postLetters(at.house), postLetters(at.house), postLetters(at.house)]);
    expect(await addressedTo("Twice")).toEqual(["ada@example.org"]);
  });

  it("leaves its fingerprint in the record and not its words, and to how many it went", async () => {
    await write({ subject: "Quillfeather's birthday", text: "Her address is 4 Mill Lane." });
    await postLetters(at.house);
    const { lines } = await listLines(at.house.database, { subject: "/news/letters" });
    const text = { subject: "Quillfeather's birthday", text: "Her address is 4 Mill Lane." };
    expect(JSON.stringify(lines)).toContain(fingerprintOf(text));
    expect(JSON.stringify(lines)).not.toMatch(/Quillfeather|Mill Lane|example\.org/);
    expect(lines[0]?.says).toContain("went to 1 person");
  });

  it("is read by members; the public sees when it was written, and its fingerprint", async () => {
    await write({ subject: "For members to read", text: "Only between us, dear {name}." });
    const member = await new Visitor(at).signInAs(await aMember(at.house));
    const supporter = await new Visitor(at).signInAs(
      await aMember(at.house, { standing: "supporter" }),
    );
    expect((await member.get("/news/letters")).page).toContain("For members to read");
    expect((await member.get(`/news/letters/${number}`)).page).toContain("Only between us");
    for (const visitor of [supporter, new Visitor(at)]) {
      const { page, status } = await visitor.get("/news/letters");
      expect(status).toBe(200);
      expect(page).not.toContain("For members to read");
      expect(page).toContain(`href="/requests/${number}"`);
      expect((await visitor.get(`/news/letters/${number}`)).page).not.toContain("Only between us");
    }
    for (const junk of ["0", "x", "999999", "99999999999999999999"]) {
      expect((await member.get(`/news/letters/${junk}`)).status).toBe(404);
    }
  });

  it.each([
    ["no subject", { subject: "" }],
    ["no text", { text: " " }],
    ["a text that is too long", { text: "x".repeat(10_001) }],
    ["an audience of one's own", { whom: "nobody" }],
    ["an audience out of the prototype", { whom: "__proto__" }],
    ["two subjects", { subject: ["a subject", "another"] }],
  ])("%s is refused", async (_, parts) => {
    expect(await write(parts)).toBe("invalid");
  });

  it("is written by a request with this power alone, whatever somebody's office", async () => {
    const officer = await aMember(at.house, { offices: ["national-committee"] });
    for (const actor of [officer, { kind: "operator" as const }]) {
      const outcome = await perform(at.house, mailToAll, { ...letter, whom: "members" }, { actor });
      expect(kindOf(outcome)).toBe("not-allowed");
    }
    expect(await write({}, { power: "export-roll" })).toBe("not-allowed");
  });
});
