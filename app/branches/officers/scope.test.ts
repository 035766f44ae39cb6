import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BRANCH_POWER_NAMES, branchOffices, reachOf } from "../../rulebook/door.ts";
import { RIGHTS } from "../branch.ts";
import { drawWhere, WHERES } from "./matrix.ts";
import { officeAt, whyNotAt } from "./scope.ts";

/** Five levels: each branch by its path from the top. */
const tree = (fans: readonly number[]): readonly (readonly number[])[] => {
  const paths: (readonly number[])[] = [];
  let level: (readonly number[])[] = [[]];
  let next = 1;
  for (const fan of fans) {
    level = level.flatMap((path) => Array.from({ length: fan }, () => [...path, next++]));
    paths.push(...level);
  }
  return paths;
};

describe("where an office of a branch reaches", () => {
  it("is the matrix role × place × act, and nothing beside it", () => {
    for (const { id: office, powers } of branchOffices()) {
      for (const power of BRANCH_POWER_NAMES) {
        for (const [where, path] of Object.entries(WHERES)) {
          const seats = [{ branchId: 3, office, lostRights: [] }];
          const isInReach = where === "here" || (where === "below" && reachOf(power) === "below");
          const may = powers.includes(power) && isInReach;
          expect([office, power, where, officeAt(seats, power, path)]).toEqual([
            ...[office, power, where],
            may ? office : undefined,
          ]);
        }
      }
    }
    expect(drawWhere()).toContain("Branch secretary");
  });

  it("never goes up or sideways, in any tree", () => {
    const paths = tree([2, 2, 2, 3, 2]);
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.constantFrom(...paths),
        fc.constantFrom(...BRANCH_POWER_NAMES),
        fc.constantFrom(...branchOffices()),
        (own, other, power, { id: office }) => {
          const branchId = own.at(-1) ?? 0;
          const found = officeAt([{ branchId, office, lostRights: [] }], power, other);
          if (found !== undefined) expect(other).toContain(branchId);
          if (found !== undefined && reachOf(power) === "own") expect(other).toEqual(own);
        },
      ),
    );
  });

  it("ends where the branch has lost the right, and where it is no more", () => {
    for (const right of RIGHTS) {
      const seats = [{ branchId: 3, office: "branch-secretary", lostRights: [right] }];
      const branch = { path: [1, 2, 3], lostRights: [right], endedAt: undefined };
      const power = { letters: "write-letter", "look-up": "look-up", page: "edit-page" } as const;
      expect(whyNotAt(seats, power[right], branch)?.code).toBe("branches.officers.lost");
      expect(whyNotAt(seats, "keep-notes", branch)).toBeUndefined();
      expect(whyNotAt(seats, "keep-notes", { ...branch, endedAt: new Date() })?.kind).toBe("gone");
    }
  });

  it("is told of each of 2,000 branches by what was read once", () => {
    const paths = tree([4, 4, 5, 5, 5]);
    expect(paths.length).toBeGreaterThan(2000);
    const seats = [{ branchId: 1, office: "branch-secretary", lostRights: [] }];
    const reached = paths.filter((path) => officeAt(seats, "look-up", path) !== undefined);
    expect(reached.length).toBe(1 + 4 + 20 + 100 + 500);
  });
});
