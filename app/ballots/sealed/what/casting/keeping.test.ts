import { expect, it } from "vitest";
import { SEALED_STAGES, type SealedBallot, type SealedStage } from "../../sealed-ballot.ts";
import { whyNotTaken } from "./keeping.ts";

const opensAt = new Date("2027-03-01T09:00:00Z");
const closesAt = new Date("2027-03-08T09:00:00Z");
const codeAt = (stage: SealedStage, now: Date) =>
  whyNotTaken({ stage, opensAt, closesAt } as SealedBallot, now)?.code?.replace(/^.*\./, "");
const before = (instant: Date) => new Date(instant.getTime() - 1);

it("whoever votes too late is told so, even where the clock that closed the box was a little ahead", () => {
  expect(codeAt("open", before(closesAt))).toBeUndefined();
  expect(codeAt("open", closesAt)).toBe("closed");
  const over = SEALED_STAGES.slice(SEALED_STAGES.indexOf("checking")).filter((s) => s !== "void");
  for (const stage of over) expect(codeAt(stage, before(closesAt)), stage).toBe("closed");
});

it("whoever votes too early is told so, even where the hour is there and the box is not open", () => {
  for (const stage of ["keys", "codes", "ready"] as const) {
    expect(codeAt(stage, before(opensAt)), stage).toBe("notYet");
    expect(codeAt(stage, opensAt), stage).toBe("notYet");
  }
  expect(codeAt("open", before(opensAt))).toBe("notYet");
});
