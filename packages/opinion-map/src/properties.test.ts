import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dice, inCamps } from "../testing/camps.ts";
import { matrix } from "../testing/matrix.ts";
import { isRefusal, type MapOptions, mapOpinions, type Votes } from "./index.ts";

function mapped(votes: Votes, options?: MapOptions) {
  const found = mapOpinions(votes, options);
  if (isRefusal(found)) throw new Error(found.sentence);
  return found;
}

/** Up to 14 people and 7 statements, answered at will. */
const rows = fc
  .tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 7 }))
  .chain(([people, statements]) =>
    fc.array(
      fc
        .array(fc.constantFrom("+", "-", "0", "."), {
          minLength: statements,
          maxLength: statements,
        })
        .map((signs) => signs.join("")),
      { minLength: people, maxLength: people },
    ),
  );

function shuffled<Thing>(things: readonly Thing[], seed: number): Thing[] {
  const next = dice(seed);
  return things
    .map((thing) => ({ thing, by: next() }))
    .sort((a, b) => a.by - b.by)
    .map(({ thing }) => thing);
}

/** The same votes with people, statements and lines in another order. */
function mixed(votes: Votes, seed: number): Votes {
  const people = shuffled(votes.people, seed);
  const statements = shuffled(votes.statements, seed + 1);
  const lines = shuffled(
    Array.from(votes.person, (_, line) => line),
    seed + 2,
  );
  const named = (list: readonly string[], was: readonly string[], place: number | undefined) =>
    list.indexOf(was[place as number] as string);
  return {
    ...{ people, statements },
    person: lines.map((line) => named(people, votes.people, votes.person[line])),
    statement: lines.map((line) => named(statements, votes.statements, votes.statement[line])),
    says: lines.map((line) => votes.says[line] as number),
  };
}

const byName = ({ people }: Votes, { places }: ReturnType<typeof mapped>) =>
  Object.fromEntries(people.map((name, at) => [name, places[at]]));

/** Who is with whom, whatever the letters. */
function partition({ places }: ReturnType<typeof mapped>): readonly (number | null)[] {
  const letters = places.map((place) => place?.letter ?? null);
  return letters.map((letter) => (letter === null ? null : letters.indexOf(letter)));
}

describe("the same votes", () => {
  it("give the same map to the last digit, in whatever order they come", () => {
    fc.assert(
      fc.property(rows, fc.integer(), (lines, seed) => {
        const votes = matrix(lines);
        const other = mixed(votes, seed);
        expect(byName(other, mapped(other))).toEqual(byName(votes, mapped(votes)));
      }),
      { numRuns: 300 },
    );
    const { votes } = inCamps({ people: 400, statements: 40, each: 20, camps: 3, seed: 3 });
    const other = mixed(votes, 5);
    expect(byName(other, mapped(other))).toEqual(byName(votes, mapped(votes)));
  });

  it("give a map without a hole in its numbers", () => {
    fc.assert(
      fc.property(rows, (lines) => {
        const { map } = mapped(matrix(lines));
        // A number that is none would be null in JSON, and nothing is written as null but means and letters.
        expect(JSON.parse(JSON.stringify(map))).toEqual(map);
        for (const { people } of map.groups) expect(people).toBeGreaterThanOrEqual(1);
        const inGroups = map.groups.reduce((sum, { people }) => sum + people, 0);
        expect(inGroups).toBe(map.grouped);
        const onDots = map.dots.reduce((sum, { people }) => sum + people, 0);
        expect(onDots).toBe(map.people);
      }),
      { numRuns: 300 },
    );
  });
});

describe("what changes nothing", () => {
  it("somebody who passes everything moves nobody at all", () => {
    fc.assert(
      fc.property(rows, (lines) => {
        const passing = "0".repeat((lines[0] as string).length);
        const [before, after] = [mapped(matrix(lines)), mapped(matrix([...lines, passing]))];
        expect(after.places.slice(0, -1)).toEqual(before.places);
        expect(after.places.at(-1)).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  it("a statement turned round moves nobody to another group", () => {
    const turn: Readonly<Record<string, string>> = { "+": "-", "-": "+" };
    fc.assert(
      fc.property(rows, fc.nat(), (lines, which) => {
        const at = which % (lines[0] as string).length;
        const turned = lines.map(
          (line) => line.slice(0, at) + (turn[line[at] as string] ?? line[at]) + line.slice(at + 1),
        );
        const [one, other] = [mapped(matrix(lines)), mapped(matrix(turned))];
        expect(partition(other)).toEqual(partition(one));
        expect(other.places).toEqual(one.places);
      }),
      { numRuns: 300 },
    );
  });

  it("a statement said again moves nobody in a clear map", () => {
    for (const seed of [1, 2, 3]) {
      const { votes } = inCamps({ people: 200, statements: 12, each: 12, camps: 2, seed });
      const again = Array.from(votes.person, (_, line) => line).filter(
        (line) => votes.statement[line] === 3,
      );
      const twice: Votes = {
        people: votes.people,
        statements: [...votes.statements, "again"],
        person: [...Array.from(votes.person), ...again.map((line) => votes.person[line] as number)],
        statement: [...Array.from(votes.statement), ...again.map(() => 12)],
        says: [...Array.from(votes.says), ...again.map((line) => votes.says[line] as number)],
      };
      const [one, two] = [mapped(votes, { leastVotes: 4 }), mapped(twice, { leastVotes: 4 })];
      expect(partition(two)).toEqual(partition(one));
    }
  });
});

describe("camps", () => {
  it.each([2, 3])("%i of them are found again", (camps) => {
    const { votes, campOf } = inCamps({ people: 300, statements: 30, each: 24, camps, seed: 11 });
    const { map, places } = mapped(votes);
    expect(map.groups).toHaveLength(camps);
    const most = map.groups.map(({ letter }) => {
      const own = campOf.filter((_, person) => places[person]?.letter === letter);
      return Math.max(
        ...Array.from({ length: camps }, (_, camp) => own.filter((one) => one === camp).length),
      );
    });
    expect(most.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(0.9 * 300);
  });

  it("chance answers make one group, not several", () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const chance = { people: 200, statements: 25, each: 20, camps: 1, seed, sure: 0.5 };
      expect(mapped(inCamps(chance).votes).map.groups).toHaveLength(1);
    }
  });
});
