import { expect, test } from "vitest";
import { thingInWords } from "./thing.ts";

test.each([
  ["/proposals/29/discussion#comment-106", "The comment, in its discussion"],
  ["/proposals/29/discussion#argument-7", "The argument, in its discussion"],
  ["/proposals/29", "Proposal 29"],
  ["/motions/4", "Motion 4 of a branch"],
  ["/party/offices#treasurer", "People and offices"],
  ["/party/exports", "Exports of the members' list"],
  ["/repairs", "The operator's repairs"],
])("a member reads what %s is", (path, says) => {
  expect(thingInWords(path)).toBe(says);
});

test("an address of a kind that is not known stands for itself", () => {
  expect(thingInWords("/elsewhere/4")).toBe("/elsewhere/4");
});
