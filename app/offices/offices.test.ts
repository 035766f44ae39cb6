import { describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import { addDays } from "../../platform/time/days.ts";
import { aHouse } from "../../testing/a-house.ts";
import { aMember } from "../../testing/people.ts";
import { listLines } from "../record/door.ts";
import { appoint, bodyOf, listHolders, type Office, officeNames, officesOf } from "./door.ts";

const at = aHouse();

describe("an office", () => {
  it("is held from its beginning to its end, and ends by itself", async () => {
    const { personId } = await aMember(at.house);
    const now = at.clock.now();
    const holding = {
      office: "treasurer",
      personId,
      heldBy: { kind: "founding" } as const,
    } as const;
    const term = { beginsAt: addDays(now, 1), endsAt: addDays(now, 3) };
    await inTransaction(at.house, (tx) => appoint(tx, at.house, { ...holding, ...term }, now));
    const heldAfter = (days: number) => officesOf(at.house.database, personId, addDays(now, days));
    expect(await Promise.all([0, 1, 2.9, 3].map(heldAfter))).toEqual([
      [],
      ["treasurer"],
      ["treasurer"],
      [],
    ]);
    expect(await listHolders(at.house.database, addDays(now, 2))).toMatchObject([
      { office: "treasurer", personId },
    ]);
  });

  it("is a line in the record, by its name and without the person's", async () => {
    const { personId } = await aMember(at.house, { name: "Ada Okafor" });
    const now = at.clock.now();
    const holding = { office: "trustee", personId, heldBy: { kind: "founding" } as const } as const;
    const term = { beginsAt: now, endsAt: addDays(now, 3) };
    await inTransaction(at.house, (tx) => appoint(tx, at.house, { ...holding, ...term }, now));
    const { lines } = await listLines(at.house.database, { subject: "/party/offices#trustee" });
    expect(lines[0]?.says).toBe(
      "Somebody took office: Trustee, from 1 March 2027 until 4 March 2027.",
    );
    expect(JSON.stringify(lines)).not.toMatch(new RegExp(`Okafor|${personId}`));
  });

  it("is refused to somebody whose other office the rulebook keeps apart from it", async () => {
    const { personId } = await aMember(at.house);
    const now = at.clock.now();
    const take = (office: Office, from: number, until: number) => {
      const term = { beginsAt: addDays(now, from), endsAt: addDays(now, until) };
      const appointment = { office, personId, heldBy: { kind: "founding" } as const, ...term };
      return inTransaction(at.house, (tx) => appoint(tx, at.house, appointment, now));
    };
    expect(await take("facilitator", 0, 10)).toBeUndefined();
    expect(await take("safety-officer", 9, 20)).toMatchObject({ kind: "conflict" });
    expect(await take("facilitator", 5, 15)).toMatchObject({ kind: "conflict" });
    expect(await take("treasurer", 0, 10)).toBeUndefined();
    expect(await take("safety-officer", 10, 20)).toBeUndefined();
    expect(await officesOf(at.house.database, personId, now)).toEqual(["facilitator", "treasurer"]);
  });

  it("is granted once where two who fill offices meet over the same person", async () => {
    const { personId } = await aMember(at.house);
    const now = at.clock.now();
    const outcomes = await Promise.all(
      (["national-committee", "safety-officer", "trustee"] as const).map((office) => {
        const term = { beginsAt: now, endsAt: addDays(now, 10) };
        const appointment = { office, personId, heldBy: { kind: "election" } as const, ...term };
        return inTransaction(at.house, (tx) => appoint(tx, at.house, appointment, now));
      }),
    );
    expect(outcomes.filter((outcome) => outcome === undefined)).toHaveLength(1);
  });

  it("is held for no longer than the rulebook says", async () => {
    const { personId } = await aMember(at.house);
    const now = at.clock.now();
    const term = { beginsAt: now, endsAt: addDays(now, 740) };
    const appointment = {
      office: "trustee",
      personId,
      heldBy: { kind: "election" } as const,
      ...term,
    } as const;
    const outcome = await inTransaction(at.house, (tx) => appoint(tx, at.house, appointment, now));
    expect(outcome).toMatchObject({ says: "A term in office is 24 months at most." });
  });

  it("each is of a body of its own, so that two keys can come from different ones", () => {
    const bodies = officeNames().map(bodyOf);
    expect(new Set(bodies).size).toBe(bodies.length);
    expect(bodyOf("general-secretary")).toBeUndefined();
  });
});
