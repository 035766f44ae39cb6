import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawOrder } from "./drawn-order.ts";
import {
  addLast,
  closeGaps,
  moveBy,
  moveTo,
  noPlaces,
  orderOf,
  ranksOf,
  takeOut,
  troublesOf,
} from "./ranking.ts";

const anyText = fc.oneof(
  fc.constantFrom("", "", "1", "2", "3", "4", "7", "0", "-1", "1.5", "x", " 2 ", "01", "1e2"),
  fc.string({ maxLength: 4 }),
);
const anyPlaces = fc.array(anyText, { minLength: 1, maxLength: 12 });
const placesAndCandidate = anyPlaces.chain((places) =>
  fc.tuple(fc.constant(places), fc.nat(places.length - 1)),
);

describe("a ranking", () => {
  it("has no troubles after a move, whatever was typed before, and holds the candidate there", () => {
    fc.assert(
      fc.property(placesAndCandidate, fc.integer({ min: -2, max: 14 }), ([places, one], at) => {
        const others = orderOf(places).filter((other) => other !== one);
        const moved = moveTo(places, one, at);
        expect(troublesOf(moved)).toEqual([]);
        expect(orderOf(moved).indexOf(one)).toBe(Math.min(Math.max(0, at), others.length));
        expect(orderOf(moved).filter((other) => other !== one)).toEqual(others);
      }),
    );
  });

  it("takes one out and keeps the order of all others", () => {
    fc.assert(
      fc.property(placesAndCandidate, ([places, one]) => {
        const left = takeOut(places, one);
        expect(orderOf(left)).toEqual(orderOf(places).filter((other) => other !== one));
        expect(troublesOf(left)).toEqual([]);
      }),
    );
  });

  it("closes its gaps without changing who stands before whom", () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        expect(orderOf(closeGaps(places))).toEqual(orderOf(places));
      }),
    );
  });

  it("without troubles is a ballot of the numbers 1 to n, each once", () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        fc.pre(troublesOf(places).length === 0);
        const given = ranksOf(places).filter((rank) => rank > 0);
        expect(given.toSorted((a, b) => a - b)).toEqual(given.map((_, at) => at + 1));
      }),
    );
  });

  it("one step up and one step down is where it was, inside the ranking", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), fc.nat(), (length, drawn) => {
        let places = noPlaces(length);
        for (let one = 0; one < length; one += 1) places = addLast(places, one);
        const inside = 1 + (drawn % (length - 1));
        expect(moveBy(moveBy(places, inside, -1), inside, 1)).toEqual(places);
      }),
    );
  });

  it.each([
    [["1", "1", "2"], [{ kind: "tie", place: 1, candidates: [0, 1] }]],
    [["1", "3", ""], [{ kind: "gap", place: 2 }]],
    [["", "two", "1"], [{ kind: "no-number", candidate: 1 }]],
    [["", "", ""], []],
    [["2", "", "1"], []],
  ])("%j has the troubles %j", (places, troubles) => {
    expect(troublesOf(places)).toEqual(troubles);
  });
});

describe("a drawn order", () => {
  const randomness = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));

  it("holds everybody once", () => {
    for (let length = 0; length < 31; length += 1) {
      const order = drawOrder(length, randomness);
      expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length }, (_, at) => at));
    }
  });

  it("puts nobody first more often than others", () => {
    const first = Array.from({ length: 5000 }, () => drawOrder(5, randomness)[0]);
    for (const one of [0, 1, 2, 3, 4]) {
      const times = first.filter((drawn) => drawn === one).length;
      expect(Math.abs(times - 1000)).toBeLessThan(150);
    }
  });
});
