import { describe, expect, it } from "vitest";
import { inCamps } from "../testing/camps.ts";
import { isRefusal, type MapOptions, mapOpinions, placerOf, type Votes } from "./index.ts";

function mapped(votes: Votes, options?: MapOptions) {
  const found = mapOpinions(votes, options);
  if (isRefusal(found)) throw new Error(found.sentence);
  return found;
}

/** The votes of those people alone. */
function only(votes: Votes, isIn: (person: number) => boolean): Votes {
  const lines = Array.from(votes.person, (_, line) => line).filter((line) =>
    isIn(votes.person[line] as number),
  );
  return {
    people: votes.people,
    statements: votes.statements,
    person: lines.map((line) => votes.person[line] as number),
    statement: lines.map((line) => votes.statement[line] as number),
    says: lines.map((line) => votes.says[line] as number),
  };
}

const { votes, campOf } = inCamps({ people: 360, statements: 30, each: 24, camps: 3, seed: 4 });

const sizeOf = (camp: number) => campOf.filter((one) => one === camp).length;
/** 0 for the largest camp, 2 for the smallest. */
const rankOf = (camp: number) => [0, 1, 2].toSorted((a, b) => sizeOf(b) - sizeOf(a)).indexOf(camp);

describe("the next map", () => {
  it("of the same votes is the same map", () => {
    const first = mapped(votes);
    expect(mapped(votes, { before: first.map })).toEqual(first);
  });

  it("keeps the letters of the people where the largest group becomes the smallest", () => {
    // At first few of the largest camp have come, and all of the smallest.
    const first = mapped(only(votes, (person) => person % 3 <= rankOf(campOf[person] as number)));
    const next = mapped(votes, { before: first.map });
    let stayed = 0;
    let both = 0;
    first.places.forEach((place, person) => {
      if (place?.letter == null) return;
      both++;
      if (next.places[person]?.letter === place.letter) stayed++;
    });
    expect(stayed / both).toBeGreaterThan(0.95);
    const bySize = next.map.groups.toSorted((a, b) => b.people - a.people);
    expect(bySize.map(({ letter }) => letter)).toEqual(["C", "B", "A"]);
  });

  it("keeps the direction of its axes", () => {
    const first = mapped(only(votes, (person) => person % 2 === 0));
    const next = mapped(votes, { before: first.map });
    for (const axis of ["x", "y"] as const) {
      const along = first.places.reduce(
        (sum, place, person) => sum + (place?.[axis] ?? 0) * (next.places[person]?.[axis] ?? 0),
        0,
      );
      expect(along).toBeGreaterThan(0);
    }
  });

  it("goes through JSON and back", () => {
    const first = mapped(only(votes, (person) => person % 2 === 0)).map;
    const read = JSON.parse(JSON.stringify(first));
    expect(mapped(votes, { before: read })).toEqual(mapped(votes, { before: first }));
  });
});

describe("where one stands", () => {
  it("is where the map put one, by the answers alone", () => {
    const { map, places } = mapped(votes);
    const placeOf = placerOf(map);
    for (const person of [0, 1, 17, 200]) {
      const own = Array.from(votes.person, (_, line) => line)
        .filter((line) => votes.person[line] === person)
        .map((line) => [`s${votes.statement[line]}`, votes.says[line] as number] as const);
      const place = placeOf(own);
      expect(place?.letter).toBe(places[person]?.letter);
      expect(place?.x).toBeCloseTo(places[person]?.x ?? Number.NaN, 6);
      expect(place?.y).toBeCloseTo(places[person]?.y ?? Number.NaN, 6);
    }
  });

  it("is nowhere for who has said nothing, passes all, or spoke of what the map does not know", () => {
    const placeOf = placerOf(mapped(votes).map);
    expect(placeOf([])).toBeUndefined();
    expect(placeOf([["s1", 0]])).toBeUndefined();
    expect(placeOf([["another", 1]])).toBeUndefined();
    expect(placeOf([["s1", 1]])).toMatchObject({ letter: null });
  });
});
