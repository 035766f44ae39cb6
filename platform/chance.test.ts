import { expect, it } from "vitest";
import { chanceBytes, foretell } from "./chance.ts";
import { isUuid, newId, newSecret } from "./ids.ts";

const draw = async () => [newId(), newSecret(), chanceBytes(4).toString("hex")];

it("falls as it will, and in a demonstration's invented past as its seed says", async () => {
  const demonstration = { isDemonstration: true };
  const told = await foretell(demonstration, "a seed", draw);
  expect(await foretell(demonstration, "a seed", draw)).toEqual(told);
  expect(await foretell(demonstration, "another", draw)).not.toEqual(told);
  expect(await draw()).not.toEqual(await draw());
  expect(isUuid(told[0] ?? "")).toBe(true);
});

it("is foretold in no real party", async () => {
  expect(() => foretell({ isDemonstration: false }, "a seed", draw)).toThrow("demonstration");
});
