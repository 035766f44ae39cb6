import { describe, expect, it } from "vitest";
import { addDays, addDaysTo, dayOf } from "../../platform/time/days.ts";
import { daysToBelong, hasBelonged } from "./granting.ts";

const NOW = new Date("2026-11-29T12:00:00Z");

describe("the days of membership before an office", () => {
  it.each([
    ["founded long ago", -400, 30],
    ["as old as the days", -30, 30],
    ["a day younger", -29, 0],
    ["founded now", 0, 0],
  ])("of a party %s", (_, foundedBefore, days) => {
    expect(daysToBelong(30, addDays(NOW, foundedBefore), NOW)).toBe(days);
  });

  it("are asked for where nobody knows when the party was founded", () => {
    expect(daysToBelong(30, undefined, NOW)).toBe(30);
  });

  it("are whole days, and nobody has belonged whose membership has not begun", () => {
    const today = dayOf(NOW);
    expect(hasBelonged(addDaysTo(today, -30), 30, today)).toBe(true);
    expect(hasBelonged(addDaysTo(today, -29), 30, today)).toBe(false);
    expect(hasBelonged(undefined, 0, today)).toBe(false);
  });
});
