import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONSENT_VERSION, INTENTIONS, isKnock, judge, OUTCOMES } from "./knocking/judging.ts";
import { columnsOf, placeOf, readDay, readLine } from "./register/reading.ts";
import { bandOf } from "./rounds/bands.ts";
import { inOrder, WALKS } from "./rounds/walk.ts";

const door = fc.record({
  street: fc.constantFrom("Mill Lane", "Park Road"),
  number: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
  house: fc.string({ maxLength: 5 }),
});

describe("the order of doors", () => {
  it("has every door of its streets once, street by street, whatever side is walked", () => {
    fc.assert(
      fc.property(fc.array(door, { maxLength: 40 }), fc.constantFrom(...WALKS), (doors, walk) => {
        const streets = ["Park Road", "Mill Lane"];
        const walked = inOrder(doors, { streets, walk });
        expect(new Set(walked).size).toBe(walked.length);
        const wanted = doors.filter(({ number }) => {
          if (number === undefined || walk === "all" || walk === "odd-even") return true;
          return (number % 2 === 1) === (walk === "odd");
        });
        expect(new Set(walked)).toEqual(new Set(wanted));
        const firstMill = walked.findIndex(({ street }) => street === "Mill Lane");
        if (firstMill !== -1)
          expect(walked.slice(firstMill).every(({ street }) => street === "Mill Lane")).toBe(true);
      }),
    );
  });
});

describe("judging what a phone sends", () => {
  const shift = {
    opensAt: new Date("2027-03-10T19:00:00Z"),
    closesAt: new Date("2027-03-10T21:00:00Z"),
    doors: new Set([1, 2, 3]),
  };
  const now = new Date("2027-03-10T20:00:00Z");
  const row = fc.record(
    {
      id: fc.uuid(),
      door: fc.integer({ min: 0, max: 5 }),
      outcome: fc.constantFrom(...OUTCOMES, "ill"),
      intention: fc.constantFrom(...INTENTIONS),
      consent: fc.constantFrom(CONSENT_VERSION, "0"),
      savedAt: fc
        .date({ noInvalidDate: true, min: new Date(0), max: new Date("2099-01-01") })
        .map((date) => date.toISOString()),
    },
    { requiredKeys: ["id", "door", "outcome", "savedAt"] },
  );

  it("keeps an intention with consent alone, a door of the round alone, and a time of the shift alone", () => {
    fc.assert(
      fc.property(fc.oneof(row, fc.anything()), (given) => {
        const judged = judge(given, shift, { now, sentAt: now, lateDays: 3 });
        if (!isKnock(judged)) return;
        expect(shift.doors.has(judged.door)).toBe(true);
        expect(judged.knockedAt >= shift.opensAt && judged.knockedAt <= shift.closesAt).toBe(true);
        if (judged.intention === undefined) return;
        expect(judged.outcome).toBe("present");
        expect((given as { consent?: string }).consent).toBe(CONSENT_VERSION);
      }),
    );
  });
});

describe("a line of the register", () => {
  it("has a street and a house, as councils write addresses", () => {
    const at = (...lines: string[]) => {
      const { street, house, number } = placeOf(lines);
      return [house, street, number];
    };
    expect(at("12 High Street", "Plymouth")).toEqual(["12", "High Street", 12]);
    expect(at("Flat 3", "12A High Street")).toEqual(["Flat 3, 12A", "High Street", 12]);
    expect(at("12", "High Street")).toEqual(["12", "High Street", 12]);
    expect(at("Rose Cottage", "Mill Lane", "Ham")).toEqual([
      "Rose Cottage",
      "Mill Lane",
      undefined,
    ]);
    expect(at("The Manor")).toEqual(["The Manor", "The Manor", undefined]);
  });

  it("keeps nothing of an anonymous entry, and reads days as councils write them", () => {
    const columns = columnsOf(["Elector Number", "Markers", "Surname", "Address1"]);
    if (columns === undefined) throw new Error("no columns");
    expect(readLine(2, ["7", "N", "Left", "by mistake"], columns)).toEqual({ isAnonymous: true });
    expect(readLine(3, ["8", "", "", "1 Mill Lane"], columns)).toMatchObject({ why: "no-name" });
    expect([readDay("03/05/2027"), readDay("2027-05-03"), readDay("31/02/2027")]).toEqual([
      ...["2027-05-03", "2027-05-03", undefined],
    ]);
  });
});

describe("numbers of what people mean to vote", () => {
  it("are tens, and under ten is one", () => {
    expect([0, 9, 10, 19, 20].map((count) => bandOf(count).from)).toEqual([0, 0, 10, 10, 20]);
  });
});
