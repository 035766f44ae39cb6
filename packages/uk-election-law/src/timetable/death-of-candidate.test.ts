import { describe, expect, test } from "vitest";
import { decideDeathOfCandidate } from "./death-of-candidate.ts";

const council = {
  election: "local-principal",
  nation: "ENG",
  poll: "2027-05-06",
  proofGiven: "2027-04-30",
};
const parliament = {
  election: "uk-parliament-general",
  nation: "ENG",
  poll: "2024-07-04",
  proofGiven: "2024-06-20",
};

describe("when a candidate dies", () => {
  test("a council's poll is countermanded; the new one is within 35 working days that begin with the first", () => {
    // RPA 1983 s. 39(1): 6 May is day 1, 31 May is left out.
    expect(decideDeathOfCandidate(council)).toMatchObject({
      value: { poll: "countermanded", newPollBy: "2027-06-24" },
    });
  });

  test("a party's candidate for Parliament: the writ counts as received after seven days that begin with the proof", () => {
    // RPA 1983 Sch. 1 r. 63(4): 20 to 26 June, then the first working day.
    const decision = decideDeathOfCandidate({ ...parliament, standing: "party" });
    expect(decision).toMatchObject({
      value: { poll: "countermanded", writTakenAsReceived: "2024-06-27" },
    });
    expect(decision).not.toHaveProperty("value.newPollBy");
    expect(decision).toHaveProperty("value.notComputed.0", expect.stringContaining("April 2014"));
  });

  test("seven days that end before a weekend lead to the Monday", () => {
    const decision = decideDeathOfCandidate({
      ...parliament,
      standing: "party",
      proofGiven: "2024-06-15",
    });
    expect(decision).toMatchObject({ value: { writTakenAsReceived: "2024-06-24" } });
  });

  test("an independent's death stops no poll, unless only two stood", () => {
    const independent = { ...parliament, standing: "independent" };
    expect(decideDeathOfCandidate({ ...independent, candidates: 5 })).toMatchObject({
      value: { poll: "goes-ahead" },
    });
    expect(decideDeathOfCandidate({ ...independent, candidates: 2 })).toMatchObject({
      value: { poll: "uncontested" },
    });
  });

  test.each([
    ["standing", parliament],
    ["candidates", { ...parliament, standing: "independent" }],
    ["candidates", { ...parliament, standing: "party", candidates: 4 }],
    ["standing", { ...council, standing: "party" }],
    ["election", { ...council, election: "scottish-parliament", nation: "SCT" }],
    ["election", { ...council, nation: "SCT" }],
    ["election", { ...council, election: "gla" }],
    ["proofGiven", { ...council, proofGiven: "2027-06-30" }],
    ["poll", { ...council, poll: "2028-12-14", proofGiven: "2028-12-10" }],
    ["died", { ...council, died: "2027-04-29" }],
  ])("what was not confirmed, or changes nothing, is refused: %s", (field, input) => {
    expect(decideDeathOfCandidate(input)).toMatchObject({ ok: false, field });
  });
});
