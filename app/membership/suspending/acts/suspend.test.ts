import { beforeEach, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../../platform/act.ts";
import type { Jury, Person } from "../../../../platform/actor.ts";
import { isRefusal } from "../../../../platform/refusal.ts";
import { aHouse } from "../../../../testing/a-house.ts";
import { lettersTo } from "../../../../testing/letters.ts";
import { aMember } from "../../../../testing/people.ts";
import { aRequestFor } from "../../../../testing/requests.ts";
import { Visitor } from "../../../../testing/visit.ts";
import { listLines } from "../../../record/door.ts";
import { countMembers, listVoters } from "../../standing/counting-queries.ts";
import { findPerson } from "../../standing/queries.ts";
import { liftByRequest } from "./lift-by-request.ts";
import { liftSuspension } from "./lift-suspension.ts";
import { suspend } from "./suspend.ts";

const at = aHouse();
const DAY = 86_400_000;
const jury = {
  ...{ kind: "jury", juryId: 1, requestId: 500 },
  why: "It was a joke among friends.",
} as const satisfies Jury;

let ada: Person;
let people = 0;
let email: string;
beforeEach(async () => {
  people += 1;
  email = `ada${people}@example.org`;
  ada = await aMember(at.house, { name: "Ada Okafor", email });
});

const form = (person: Person, parts: object = {}) => ({
  ...{ person: person.personId, days: "7", ground: "abuse" },
  ...parts,
});
const kindOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.kind : "done");
const suspendIt = async (input: unknown, parts = {}) =>
  kindOf(await perform(at.house, suspend, input, { actor: aRequestFor(suspend, parts) }));
const standingOf = async ({ personId }: Person) =>
  (await findPerson(at.house.database, personId, at.clock.now()))?.standing;
const linesOnSuspensions = async () =>
  (await listLines(at.house.database, { subject: "/party/suspensions" })).lines;

describe("suspending somebody", () => {
  it("ends by itself, to the minute", async () => {
    expect(await suspendIt(form(ada))).toBe("done");
    expect(await standingOf(ada)).toBe("suspended");
    at.clock.moveForward(7 * DAY - 1);
    expect(await standingOf(ada)).toBe("suspended");
    at.clock.moveForward(1);
    expect(await standingOf(ada)).toBe("member");
  });

  it("takes nobody's name into the record, and tells everybody the ground", async () => {
    await suspendIt(form(ada));
    const [line] = await linesOnSuspensions();
    expect(line?.says).toBe("Somebody was suspended for 7 days. Ground: abuse of a person.");
    expect(JSON.stringify(line)).not.toMatch(new RegExp(`Okafor|${ada.personId}|example.org`));
    const { page } = await new Visitor(at).get("/party/suspensions");
    expect(page).toContain("Abuse of a person");
    expect(page).not.toMatch(new RegExp(`Okafor|${ada.personId}`));
  });

  it("tells them what, why, until when and how to appeal", async () => {
    await suspendIt(form(ada), { requestId: 77, why: "She called a member names." });
    const [letter] = await lettersTo(at.house, email);
    const text = letter?.body ?? "";
    expect(text).toContain("Ground: Abuse of a person.");
    expect(text).toContain("She called a member names.");
    expect(text).toContain("until Monday 15 March 2027 at midday");
    expect(text).toContain("http://party.test/requests/77");
  });

  it("counts for nothing while it lasts: no roll and no threshold has them", async () => {
    const { database } = at.house;
    const { defaultRules } = await import("../../../rulebook/door.ts");
    const now = at.clock.now();
    const before = await countMembers(database, now, defaultRules());
    await suspendIt(form(ada));
    expect(await countMembers(database, now, defaultRules())).toBe(before - 1);
    const roll = await listVoters(database, now, defaultRules());
    expect(roll).not.toContain(ada.personId);
  });

  it("only by a request with this power", async () => {
    const officer = await aMember(at.house, { offices: ["safety-officer"] });
    for (const actor of [officer, jury, { kind: "operator" as const }]) {
      const outcome = await perform(at.house, suspend, form(ada), { actor });
      expect(kindOf(outcome)).toBe("not-allowed");
    }
    const other = { ...aRequestFor(suspend), power: "hide-post" };
    expect(kindOf(await perform(at.house, suspend, form(ada), { actor: other }))).toBe(
      "not-allowed",
    );
    expect(await standingOf(ada)).toBe("member");
  });

  it.each([
    ["longer than the rulebook says", { days: "15" }, "invalid"],
    ["no days", { days: "0" }, "invalid"],
    ["days that are no number", { days: "1e1" }, "invalid"],
    ["days without an end", { days: "99999999999" }, "invalid"],
    ["no ground", { ground: undefined }, "invalid"],
    ["a ground of one's own", { ground: "dislike" }, "invalid"],
    ["a ground out of the prototype", { ground: "constructor" }, "invalid"],
    ["nobody", { person: "00000000-0000-4000-8000-000000000000" }, "not-found"],
    ["junk for a person", { person: "1 or 1=1" }, "invalid"],
  ])("%s is refused", async (_, parts, kind) => {
    expect(await suspendIt(form(ada, parts))).toBe(kind);
    expect(await standingOf(ada)).toBe("member");
  });

  it("nobody asks for it for themselves, and nobody is suspended twice at once", async () => {
    expect(await suspendIt(form(ada), { askedBy: ada.personId })).toBe("not-allowed");
    const both = await Promise.all([suspendIt(form(ada)), suspendIt(form(ada))]);
    expect(both.sort()).toEqual(["conflict", "done"]);
  });

  it("those with a key are shown who it is", async () => {
    const input = { person: ada.personId, days: 7, ground: "abuse" as const };
    const shown = await suspend.shows?.(at.house.database, input, at.house);
    expect(shown).toEqual([{ label: "Whom it is about", says: "Ada Okafor" }]);
  });
});

describe("lifting it", () => {
  it("a jury lifts what it judged, and not what another request has done since", async () => {
    await suspendIt(form(ada, { days: "2" }), { requestId: jury.requestId });
    at.clock.moveForward(3 * DAY);
    await suspendIt(form(ada, { ground: "threats" }), { requestId: jury.requestId + 1 });
    const lift = async (actor: Jury) =>
      kindOf(await perform(at.house, liftSuspension, { person: ada.personId }, { actor }));
    expect(await lift(jury)).toBe("conflict");
    expect(await standingOf(ada)).toBe("suspended");
    expect(await lift({ ...jury, requestId: jury.requestId + 1 })).toBe("done");
  });

  it("a jury can, and so can two keys; nobody else", async () => {
    await suspendIt(form(ada), { requestId: jury.requestId });
    const input = suspend.undo?.input({ person: ada.personId, days: 7, ground: "abuse" });
    const lift = async (actor: Parameters<typeof perform>[3]["actor"]) =>
      kindOf(await perform(at.house, liftSuspension, input, { actor }));
    expect(await lift(await aMember(at.house, { offices: ["safety-officer"] }))).toBe(
      "not-allowed",
    );
    expect(await lift({ ...aRequestFor(suspend), power: "mail-to-all" })).toBe("not-allowed");
    expect(await lift(jury)).toBe("done");
    expect(await standingOf(ada)).toBe("member");
    expect((await linesOnSuspensions())[0]?.says).toContain("lifted");
    expect(await lift(jury)).toBe("conflict");
    await suspendIt(form(ada));
    const actor = aRequestFor(liftByRequest);
    expect(kindOf(await perform(at.house, liftByRequest, input, { actor }))).toBe("done");
    expect(await standingOf(ada)).toBe("member");
  });
});

describe("being erased while suspended", () => {
  it("leaves no trace of who it was", async () => {
    await suspendIt(form(ada));
    const gathered = JSON.stringify(await at.house.gatherAbout(ada.personId));
    expect(gathered).toContain('"ground":"abuse"');
    await inTransaction(at.house, (tx) => at.house.forget(tx, ada.personId, at.clock.now()));
    const { membership } = await at.house.gatherAbout(ada.personId);
    expect(membership).toEqual({});
  });
});
