import { beforeAll, describe, expect, it } from "vitest";
import { perform } from "../../../../platform/act.ts";
import type { Person } from "../../../../platform/actor.ts";
import { isRefusal } from "../../../../platform/refusal.ts";
import { aHouse } from "../../../../testing/a-house.ts";
import { anOfficer } from "../../../../testing/officers.ts";
import { aMember } from "../../../../testing/people.ts";
import { aRequestFor } from "../../../../testing/requests.ts";
import { Visitor } from "../../../../testing/visit.ts";
import { listLines } from "../../../record/door.ts";
import { exportRoll } from "./export-roll.ts";

const at = aHouse();
const MINUTE = 60_000;

let trustee: Person;
let number = 40;
beforeAll(async () => {
  trustee = await aTrustee();
  for (let made = 0; made < 30; made++) await aMember(at.house, { name: `Roll Member ${made}` });
  await aMember(at.house, { name: "Sue Supporter", standing: "supporter" });
  await aMember(at.house, { name: "Una Unconfirmed", standing: "unconfirmed" });
});

const aTrustee = async (): Promise<Person> => (await anOfficer(at, "trustee")).person;

/** Allowed now, for this person. Answers the request's number. */
async function granted(person: Person, input: object = {}): Promise<number> {
  number += 1;
  const actor = aRequestFor(exportRoll, {
    requestId: number,
    askedBy: person.personId,
    why: "To print the ballot letters.",
  });
  const whole = { whom: "members", holds: "letters", ...input };
  const outcome = await perform(at.house, exportRoll, whole, { actor });
  if (isRefusal(outcome)) throw new Error(outcome.says);
  return number;
}

const asIs = (person: Person) => new Visitor(at).signInAs(person);
const fetchIt = async (visitor: Visitor, request: number) =>
  visitor.post(`/party/exports/${request}/fetch`);

describe("a file of the members' list", () => {
  it("is given once, to whoever asked; everybody sees how many people and what for", async () => {
    const request = await granted(trustee);
    const visitor = await asIs(trustee);
    expect((await visitor.get(`/party/exports/${request}`)).page).toContain("Fetch the file");
    const file = await fetchIt(visitor, request);
    expect(file.response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(file.response.headers.get("cache-control")).toContain("no-store");
    const lines = file.page.trimEnd().split("\r\n");
    expect(lines[0]).toMatch(/^\ufeff?name,email,export$/);
    // 30, the officer, and one who does not exist; no supporter, and nobody who has not confirmed.
    expect(lines).toHaveLength(1 + 31 + 1);
    expect(file.page).toContain("Roll Member 7");
    expect(file.page).not.toMatch(/Sue|Una/);
    const again = await fetchIt(visitor, request);
    expect(again.status).toBe(410);
    expect(again.page).not.toContain("Roll Member");
    expect((await visitor.get(`/party/exports/${request}`)).page).toContain("fetched already");
    const { page } = await new Visitor(at).get("/party/exports");
    expect(page).toContain("Fetched: 31 people");
    expect(page).toContain("To print the ballot letters.");
    const { lines: recorded } = await listLines(at.house.database, { subject: "/party/exports" });
    expect(recorded[0]?.says).toContain("was fetched: 31 people");
    expect(JSON.stringify(recorded)).not.toMatch(/Roll Member|@example/);
  });

  it("of two clicks at once, one gets it", async () => {
    const request = await granted(trustee);
    const visitor = await asIs(trustee);
    const both = await Promise.all([fetchIt(visitor, request), fetchIt(visitor, request)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 410]);
  });

  it("with supporters holds them too", async () => {
    const request = await granted(trustee, { whom: "everybody", holds: "whole" });
    const { page } = await fetchIt(await asIs(trustee), request);
    expect(page).toContain("Sue Supporter");
    expect(page).not.toContain("Una Unconfirmed");
  });

  it("is nobody else's: not another trustee's, not a member's, not a visitor's", async () => {
    const request = await granted(trustee);
    const [other, member] = [await aTrustee(), await aMember(at.house)];
    for (const person of [other, member]) {
      const visitor = await asIs(person);
      expect((await visitor.get(`/party/exports/${request}`)).status).toBe(403);
      const answer = await fetchIt(visitor, request);
      expect(answer.status).toBe(403);
      expect(answer.page).not.toContain("Roll Member");
    }
    expect((await new Visitor(at).get(`/party/exports/${request}`)).leadsTo).toContain("/sign-in");
    expect((await fetchIt(new Visitor(at), request)).leadsTo).toContain("/sign-in");
    expect((await fetchIt(await asIs(trustee), request)).status).toBe(200);
  });

  it("is not given after its hour", async () => {
    const request = await granted(trustee);
    at.clock.moveForward(60 * MINUTE - 1);
    const visitor = await asIs(trustee);
    expect((await visitor.get(`/party/exports/${request}`)).status).toBe(200);
    at.clock.moveForward(1);
    expect((await fetchIt(visitor, request)).status).toBe(410);
    expect((await visitor.get(`/party/exports/${request}`)).page).toContain("is over");
  });

  it("asks for a fresh sign-in: a screen left open is not enough", async () => {
    const visitor = await asIs(trustee);
    at.clock.moveForward(61 * MINUTE);
    const request = await granted(trustee);
    expect((await fetchIt(visitor, request)).leadsTo).toContain("/sign-in?again=yes");
    expect((await visitor.get(`/party/exports/${request}`)).leadsTo).toContain("again=yes");
  });

  it("is not given to somebody who no longer holds the office", async () => {
    const late = await aTrustee();
    at.clock.moveForward(300 * 24 * 60 * MINUTE);
    const request = await granted(late);
    expect((await fetchIt(await asIs(late), request)).status).toBe(403);
    trustee = await aTrustee();
  });

  it.each(["0", "x", "99999999999999999999", "-1", "__proto__"])(
    "/party/exports/%s is no page of ours",
    async (junk) => {
      const visitor = await asIs(trustee);
      expect((await visitor.get(`/party/exports/${junk}`)).status).toBe(404);
      expect([404, 422]).toContain((await visitor.post(`/party/exports/${junk}/fetch`)).status);
    },
  );
});

describe("a list that was found somewhere", () => {
  it("tells from which export it was taken, by any line with its mark, and by the made-up person", async () => {
    const request = await granted(trustee, { holds: "whole" });
    const { page } = await fetchIt(await asIs(trustee), request);
    const [, first = "", ...rest] = page.split("\r\n");
    const mark = /-([a-z]{10})$/.exec(first)?.[1] ?? "none";
    const honey = rest.concat(first).find((line) => line.includes(`.${mark}@`)) ?? "";
    const stripped = honey.split(",").slice(0, 2).join(" ");
    const member = await asIs(await aMember(at.house));
    for (const found of [first, stripped, stripped.toUpperCase()]) {
      const answer = await member.post("/party/exports", { found });
      expect(answer.page).toContain(`that request ${request} allowed`);
    }
    const none = await member.post("/party/exports", { found: "Ada, ada@example.org" });
    expect(none.page).toContain("none of our marks");
    expect((await new Visitor(at).post("/party/exports", { found: first })).page).not.toContain(
      `that request ${request} allowed`,
    );
  });
});

describe("asking for one", () => {
  const form = { whom: "members", holds: "letters", why: "To print the letters." };

  it("is for offices that carry the power", async () => {
    expect((await (await asIs(trustee)).get("/party/export")).status).toBe(200);
    for (const standing of ["member", "supporter", "lapsed"] as const) {
      const visitor = await asIs(await aMember(at.house, { standing }));
      expect((await visitor.get("/party/export")).status).toBe(403);
      expect((await visitor.post("/party/export", form)).status).toBe(403);
    }
    expect((await new Visitor(at).get("/party/export")).leadsTo).toContain("/sign-in");
  });

  it("nobody exports directly, whatever their office, and junk is refused", async () => {
    const input = { whom: "members", holds: "letters" };
    for (const actor of [trustee, { kind: "operator" as const }]) {
      const outcome = await perform(at.house, exportRoll, input, { actor });
      expect(isRefusal(outcome) && outcome.kind).toBe("not-allowed");
    }
    for (const junk of [{ whom: "all" }, { holds: "passwords" }, { holds: "constructor" }]) {
      const actor = aRequestFor(exportRoll);
      const outcome = await perform(at.house, exportRoll, { ...input, ...junk }, { actor });
      expect(isRefusal(outcome) && outcome.kind).toBe("invalid");
    }
  });
});
