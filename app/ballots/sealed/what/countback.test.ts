import { describe, expect, it } from "vitest";
import { keepReserved } from "./countback.ts";

describe("seats that are kept for a group", () => {
  const candidates = ["ada", "ben", "cy", "dee"].map((id) => ({ id, label: id }));
  const women = { dimension: "women", group: "women", candidates: [1, 4], min: 1 };
  const question = { candidates, constraints: [women] };

  it("are filled from it while anybody of it would, else from everybody", () => {
    const of = (consenting: readonly string[], sitting: readonly string[]) =>
      keepReserved(question, { vacated: "ada", consenting, sitting });
    expect(of(["cy", "dee"], ["ben"])).toEqual(["dee"]);
    expect(of(["cy"], ["ben"])).toEqual(["cy"]);
    expect(of(["cy"], ["dee"])).toEqual(["cy"]);
  });
});
