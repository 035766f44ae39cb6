import { expect, test } from "vitest";
import { changeInWords, STATES } from "../request.ts";

const says = "A comment was hidden.";

test("only what is done is told as done", () => {
  const told = STATES.map((state) => [state, changeInWords({ state, says })] as const);
  const asDone = told.filter(([, words]) => words === says).map(([state]) => state);
  expect(asDone).toEqual(["done"]);
});

test("what ended otherwise is not told as if it were still asked for", () => {
  expect(changeInWords({ state: "open", says })).toContain("Asked for");
  expect(changeInWords({ state: "stopped", says })).toContain("Not done");
});
