import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LineId } from "../ballot.ts";
import { decideLine } from "./two-lines.ts";

const line = (lineId: string, castAt?: string) => ({
  lineId: lineId as LineId,
  castAt: castAt === undefined ? undefined : new Date(castAt),
});

describe("two lines of one person on one open roll", () => {
  it("the one with a vote goes on, of two votes the later, of none the kept account's", () => {
    const goesOn = (kept?: string, other?: string) =>
      decideLine(line("kept", kept), line("other", other)).goesOn;
    expect(goesOn()).toBe("kept");
    expect(goesOn("2027-03-01T10:00:00Z")).toBe("kept");
    expect(goesOn(undefined, "2027-03-01T10:00:00Z")).toBe("other");
    expect(goesOn("2027-03-01T10:00:00Z", "2027-03-01T10:00:01Z")).toBe("other");
    expect(goesOn("2027-03-01T10:00:01Z", "2027-03-01T10:00:00Z")).toBe("kept");
    expect(goesOn("2027-03-01T10:00:00Z", "2027-03-01T10:00:00Z")).toBe("kept");
  });

  it("is always one of the two, and the other ends", () => {
    const cast = fc.option(fc.date({ noInvalidDate: true }), { nil: undefined });
    fc.assert(
      fc.property(cast, cast, (kept, other) => {
        const { goesOn, ends } = decideLine(
          { lineId: "kept" as LineId, castAt: kept },
          { lineId: "other" as LineId, castAt: other },
        );
        expect([goesOn, ends].sort()).toEqual(["kept", "other"]);
      }),
    );
  });
});
