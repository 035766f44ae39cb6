import { expect, it } from "vitest";
import { isLike } from "./likeness.ts";

it.each([
  ["election timetable", "Election timetable"],
  ["elect", "Election timetable"],
  ["timetabel", "Election timetable"],
  ["timtable", "Election timetable"],
  ["timetabble", "Election timetable"],
  ["timetibleelection".slice(0, 9), "Election timetable"],
  ["obrien", "Siân O’Brien"],
  ["o'brien", "Siân O’Brien"],
  ["sian", "Siân O’Brien"],
  ["Lloyd-George", "David Lloyd-George"],
])("%s is like %s", (typed, text) => expect(isLike(typed, text)).toBe(true));

it.each([
  ["", "Election timetable"],
  ["’", "Election timetable"],
  ["tmtable", "Election timetable"],
  ["lection day", "Election timetable"],
  ["able", "Election timetable"],
  ["ton", "Tom"],
])("%s is not like %s", (typed, text) => expect(isLike(typed, text)).toBe(false));
