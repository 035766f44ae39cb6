import { describe, expect, it } from "vitest";
import { isRefusal } from "../../platform/refusal.ts";
import { comingDay, comingInstant } from "./work.ts";

const NOW = new Date("2027-03-01T12:00:00Z");

describe("a day and an hour", () => {
  it.each([
    ["2027-03-01", true],
    [" 2027-03-02 ", true],
    ["2028-03-01", true],
    ["2027-02-28", false],
    ["2028-03-03", false],
    ["2027-02-30", false],
    ["2027-3-2", false],
    ["tomorrow", false],
    ["", false],
    ["9999-99-99", false],
  ])("“%s” is one to come: %s", (typed, isDay) => {
    expect(isRefusal(comingDay(typed, NOW))).toBe(!isDay);
  });

  it.each([
    ["2027-03-01", "12:01", true],
    ["2027-03-01", "12:00", false],
    ["2027-03-28", "01:30", false],
    ["2027-03-02", "25:00", false],
    ["2027-03-02", "7pm", false],
  ])("%s at %s is one to come: %s", (day, time, isTime) => {
    expect(isRefusal(comingInstant(day, time, NOW))).toBe(!isTime);
  });
});
