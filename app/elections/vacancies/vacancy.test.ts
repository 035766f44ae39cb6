import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PersonId } from "../../../platform/ids.ts";
import { addDays } from "../../../platform/time/days.ts";
import { defaultRules } from "../../rulebook/door.ts";
import { type FilledSeat, findEmptySeats } from "./vacancy.ts";

const now = new Date("2027-03-01T12:00:00Z");
const rules = defaultRules();
const ada = "ada" as PersonId;
const ben = "ben" as PersonId;

const seat = (nomination: number, changes: Partial<FilledSeat> = {}): FilledSeat => ({
  ...{ election: 1, nomination, personId: ada, isUsedUp: false },
  termEnds: addDays(now, 400),
  filledAt: addDays(now, -100),
  ...changes,
});
const found = (filled: readonly FilledSeat[], vacant = 1, more: Partial<typeof rules> = {}) =>
  findEmptySeats(filled, { holders: [ben], vacant }, { ...rules, ...more }, now);

describe("an empty seat", () => {
  it.each([
    ["of whoever left early is filled from the rankings", [seat(7)], { election: 1, vacated: [7] }],
    ["that is held is not empty", [seat(7, { personId: ben })], undefined],
    [
      "of whoever was erased is empty",
      [seat(7, { personId: undefined })],
      { election: 1, vacated: [7] },
    ],
    ["of more than a year ago is voted on", [seat(7, { filledAt: addDays(now, -370) })], undefined],
    ["whose term ends soon is voted on", [seat(7, { termEnds: addDays(now, 50) })], undefined],
    ["that was counted back once is voted on", [seat(7, { isUsedUp: true })], undefined],
    [
      "of the last election comes first",
      [seat(7), seat(9, { election: 2 })],
      { election: 2, vacated: [9] },
    ],
  ])("%s", (_, filled, seats) => {
    expect(found(filled)).toEqual(seats);
  });

  it("is voted on where the rulebook says 0 months, and where nothing is vacant", () => {
    expect(found([seat(7)], 1, { countbackMonths: 0 })).toBeUndefined();
    expect(found([seat(7)], 0)).toBeUndefined();
  });

  it("stands beside another of the same election; never more than are vacant, none twice", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 6 }),
        (many, vacant) => {
          const filled = Array.from({ length: many }, (_, index) => seat(index + 1));
          const { vacated = [] } = found(filled, vacant) ?? {};
          expect(new Set(vacated).size).toBe(Math.min(many, vacant));
        },
      ),
    );
  });
});
