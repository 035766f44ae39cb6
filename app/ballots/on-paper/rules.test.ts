import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newId, type PersonId } from "../../../platform/ids.ts";
import { mayVoteOnPaper } from "../../membership/door.ts";
import { bodyOf, officeNames } from "../../rulebook/door.ts";
import type { BallotId, LineId } from "../ballot.ts";
import { findTyped, isCode, keptOf, newCode } from "./code.ts";
import { findPrintingOffice, otherSheet, type Pack, SHEETS } from "./pack.ts";

const people = Array.from({ length: 3 }, () => newId<"person">());
const offices = () => fc.uniqueArray(fc.constantFrom(...officeNames()), { maxLength: 3 });
const printer = () => fc.record({ personId: fc.constantFrom(...people), offices: offices() });

const aPack = (sheets: Pack["sheets"]): Pack => ({
  ...{ number: 1, ballotId: 1 as BallotId, lineId: "A" as LineId, personId: newId() as PersonId },
  sheets,
});

describe("both sheets of a paper", () => {
  it("are never printed by one person, nor by two of one body, whatever offices they hold", () => {
    const printing = fc.tuple(fc.constantFrom(...SHEETS), printer(), printer());
    fc.assert(
      fc.property(printing, ([sheet, one, two]) => {
        const empty = aPack([]);
        const office = findPrintingOffice(empty, sheet, one);
        fc.pre(office !== undefined);
        const printed = { sheet, by: one.personId, office: office as string, at: new Date(0) };
        const pack = aPack([{ ...printed, times: 1, postedAt: undefined }]);
        const other = findPrintingOffice(pack, otherSheet(sheet), two);
        if (other === undefined) return;
        expect(two.personId).not.toBe(one.personId);
        expect(two.offices.map(bodyOf)).not.toContain(bodyOf(office as string));
      }),
    );
  });

  it("are printed by somebody wherever the rulebook names two bodies for it", () => {
    const [one, two] = people as [PersonId, PersonId];
    const pack = aPack([]);
    const first = findPrintingOffice(pack, 1, { personId: one, offices: ["national-committee"] });
    expect(first).toBe("national-committee");
    const printed = { sheet: 1, by: one, office: first as string, at: new Date(0) } as const;
    const half = aPack([{ ...printed, times: 1, postedAt: undefined }]);
    expect(findPrintingOffice(half, 2, { personId: two, offices: ["trustee"] })).toBe("trustee");
  });
});

describe("how many of a roll vote on paper", () => {
  it("is never more than the share, and nobody is chosen: all of them or none", () => {
    const numbers = fc.record({ onPaper: fc.nat(500), others: fc.nat(5000) });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 300 }), ({ onPaper, others }, tenths) => {
        const paperPercent = tenths / 10;
        const may = mayVoteOnPaper({ onPaper, others }, { paperPercent });
        expect(may).toBe(onPaper * 1000 <= tenths * (onPaper + others));
      }),
    );
  });
});

describe("a code", () => {
  it("is typed in small letters, with blanks, and with the letters that look like figures", () => {
    expect(findTyped(" 7k3m qOxv-94td ")).toBe("7K3MQ0XV94TD");
    expect(findTyped("IL00-0000-0000")).toBe("110000000000");
    for (const none of ["", "7K3M", "7K3M-Q0XV-94TD-1", "7K3M-Q0XV-94TU"])
      expect(findTyped(none)).toBeUndefined();
  });

  it("opens what is kept of it, and nothing else does", async () => {
    const code = newCode();
    const kept = await keptOf(code);
    const typed = findTyped(code) ?? "";
    expect(await isCode(typed, kept)).toBe(true);
    expect(await isCode(typed, await keptOf(newCode()))).toBe(false);
    expect(await isCode(typed, undefined)).toBe(false);
  });
});
