import { describe, expect, it } from "vitest";
import { fieldOf, type RoleMeaning, readMeaning } from "./meaning.ts";
import { type Belonging, growingWait, stepsTo, wantedRoles } from "./wanted.ts";

const MEANINGS: readonly RoleMeaning[] = [
  { kind: "member", key: "", role: "30" },
  { kind: "supporter", key: "", role: "20" },
  { kind: "branch", key: "7", role: "70" },
  { kind: "branch", key: "8", role: "80" },
  { kind: "team", key: "4", role: "40" },
  { kind: "office", key: "treasurer", role: "50" },
  { kind: "office", key: "trustee", role: "50" },
];
const ANN: Belonging = {
  standing: "member",
  branches: [1, 7],
  teams: [4],
  offices: ["treasurer", "trustee"],
};

describe("the roles that somebody is to have", () => {
  it("follow membership, branch, team and office, each role once", () => {
    expect(wantedRoles(ANN, MEANINGS)).toEqual(["30", "40", "50", "70"]);
    expect(wantedRoles({ ...ANN, branches: [8], teams: [], offices: [] }, MEANINGS)).toEqual([
      "30",
      "80",
    ]);
    expect(wantedRoles(ANN, [])).toEqual([]);
  });

  it("of a supporter are theirs and their teams' alone", () => {
    expect(wantedRoles({ ...ANN, standing: "supporter" }, MEANINGS)).toEqual(["20", "40"]);
  });

  it("are none of whoever left, is suspended, has not renewed or not confirmed", () => {
    expect(wantedRoles(undefined, MEANINGS)).toEqual([]);
    for (const standing of ["visitor", "unconfirmed", "lapsed", "suspended"] as const)
      expect([standing, wantedRoles({ ...ANN, standing }, MEANINGS)]).toEqual([standing, []]);
  });

  it("are brought about without touching what is not ours", () => {
    const steps = stepsTo(["1", "2"], ["2", "3", "99"], ["1", "2", "3"]);
    expect(steps).toEqual({ give: ["1"], take: ["3"] });
    expect(stepsTo([], [], ["1"])).toEqual({ give: [], take: [] });
  });
});

describe("a server that fails", () => {
  it("is left alone longer each time, and a quarter of an hour at most", () => {
    expect([0, 1, 2, 3].map(growingWait)).toEqual([5, 10, 20, 40]);
    expect(growingWait(5_000)).toBe(900);
  });
});

describe("what a role means", () => {
  it("is one field of a form, and junk is none", () => {
    for (const field of ["member", "supporter", "branch:7", "team:12", "office:safety-officer"])
      expect(fieldOf(readMeaning(field) ?? { kind: "member", key: "junk" })).toBe(field);
    for (const junk of [
      "",
      "members",
      "branch",
      "branch:0",
      "branch:7;drop",
      "office:",
      "member:1",
    ])
      expect([junk, readMeaning(junk)]).toEqual([junk, undefined]);
  });
});
