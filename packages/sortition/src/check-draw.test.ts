import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aDraw, BEACON, linesOf, people, RECORD, some } from "../testing/draws.ts";
import { checkDraw, findOwnPlace } from "./check-draw.ts";
import { type Draw, type DrawParts, makeDraw } from "./draw.ts";
import { committedFacts, type DrawFacts } from "./facts.ts";
import type { Hex32 } from "./hash.ts";
import { sortPool } from "./pool.ts";
import { readDrawText } from "./read-draw.ts";
import { isRefusal } from "./refusal.ts";

/** Every leaf of a JSON value, as the path to it. */
const pathsOf = (value: unknown, path: readonly (string | number)[] = []): (string | number)[][] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))
    : [[...path]];

const changed = (value: unknown): unknown => {
  if (typeof value === "number") return value + 1;
  const text = String(value);
  return (text.startsWith("0") ? "1" : "0") + text.slice(1);
};

function tamper(draw: Draw, path: readonly (string | number)[]): unknown {
  const copy = structuredClone(draw) as unknown as Record<string | number, unknown>;
  let inner = copy;
  for (const key of path.slice(0, -1)) inner = inner[key] as Record<string | number, unknown>;
  const last = path.at(-1) as string | number;
  inner[last] = changed(inner[last]);
  return copy;
}

describe("a draw that nobody touched", () => {
  test.each([
    ["drand", BEACON, "signature-verified"],
    ["record", RECORD, "to-be-looked-up"],
  ] as const)("holds, with a public value of the kind %s", (_, value, publicValue) => {
    const draw = aDraw({ public: value });
    const written = JSON.parse(JSON.stringify(draw));
    expect(checkDraw(written, { against: linesOf(draw) })).toMatchObject({
      size: 9,
      poolSize: 30,
      publicValue,
    });
  });

  test("draws as many as it says, each once, all from the pool", () => {
    const draw = aDraw();
    const checked = checkDraw(draw);
    if (isRefusal(checked)) throw new Error(checked.sentence);
    expect(new Set(checked.drawn).size).toBe(9);
    for (const commitment of checked.drawn) expect(draw.pool).toContain(commitment);
  });

  test("does not depend on how the people stood before they were sorted", () => {
    const draw = aDraw();
    expect(aDraw({ pool: sortPool([...draw.pool].reverse()) })).toEqual(draw);
  });
});

describe("what the record is told", () => {
  test("never holds the secret or the pool, whatever else it is made from", () => {
    const draw = aDraw();
    const told = committedFacts({ ...draw, poolSize: draw.pool.length, promised: draw.public });
    const text = JSON.stringify(told);
    expect(text).not.toContain(draw.secret);
    expect(text).not.toContain(draw.pool[0]);
    expect(Object.keys(told)).toHaveLength(6);
  });
});

describe("a tampered draw", () => {
  test.each([
    ["drand", aDraw()],
    ["record", aDraw({ public: RECORD })],
  ])("is refused whichever part was changed (%s)", (_, draw) => {
    for (const path of pathsOf(draw)) {
      expect(isRefusal(checkDraw(tamper(draw, path))), path.join(".")).toBe(true);
    }
  });

  test("is refused with any field left out or added", () => {
    const draw = aDraw() as unknown as Record<string, unknown>;
    for (const name of Object.keys(draw)) {
      const { [name]: _, ...rest } = draw;
      expect(isRefusal(checkDraw(rest)), name).toBe(true);
    }
    expect(checkDraw({ ...draw, note: "trust me" })).toMatchObject({ reason: "not-a-draw" });
    const value = { ...BEACON, note: "trust me" };
    expect(checkDraw({ ...draw, public: value })).toMatchObject({ reason: "not-a-draw" });
  });

  test("is refused with two of the order exchanged", () => {
    fc.assert(
      fc.property(fc.nat(29), fc.nat(29), (one, other) => {
        fc.pre(one !== other);
        const draw = aDraw();
        const order = [...draw.order];
        [order[one], order[other]] = [order[other] as number, order[one] as number];
        expect(checkDraw({ ...draw, order })).toMatchObject({ reason: "order" });
      }),
      { numRuns: 25 },
    );
  });

  test("made anew in all its parts, is still refused against the record", () => {
    const lines = linesOf(aDraw());
    const others: readonly Partial<DrawParts>[] = [
      { pool: aDraw().pool.slice(1) },
      { secret: some("another secret") },
      { size: 8 },
      { public: RECORD },
    ];
    for (const parts of others) {
      const draw = aDraw(parts);
      expect(isRefusal(checkDraw(draw))).toBe(false);
      expect(checkDraw(draw, { against: lines })).toMatchObject({ reason: "against" });
    }
  });

  test("is refused where the record promised nothing, or two different things", () => {
    const draw = aDraw();
    const [committed, drawn] = linesOf(draw) as [DrawFacts, DrawFacts];
    expect(checkDraw(draw, { against: [] })).toMatchObject({ reason: "against" });
    expect(checkDraw(draw, { against: [drawn] })).toMatchObject({ reason: "against" });
    const twice = [committed, { ...committed, poolSize: 31 }];
    expect(checkDraw(draw, { against: twice })).toMatchObject({ reason: "against" });
    const lots = [committed, drawn, { ...drawn, seed: some("another lot") }];
    expect(checkDraw(draw, { against: lots })).toMatchObject({ reason: "against" });
    expect(isRefusal(checkDraw(draw, { against: [committed] }))).toBe(false);
  });
});

describe("a pool", () => {
  test("out of order, with somebody twice, or with nobody, makes no draw, and says which", () => {
    const { pool } = aDraw();
    const [first, second] = pool as [Hex32, Hex32];
    const wrong = {
      "not-rising": [second, first],
      twice: [first, first],
      empty: [],
      "not-hex": [first.toUpperCase() as Hex32],
    };
    for (const [found, pool] of Object.entries(wrong)) {
      expect(makeDraw({ ...aDraw(), size: 1, pool })).toMatchObject({
        ...{ reason: "pool", code: `sortition.pool.${found}` },
      });
    }
  });

  test("smaller than the number to be drawn makes no draw", () => {
    expect(makeDraw({ ...aDraw(), size: 31 })).toMatchObject({ reason: "not-a-draw" });
  });
});

describe("names and lines", () => {
  test.each(["", "Jury", "jury 1", "jury\n1", "-jury"])("%j is no draw's name", (draw) => {
    expect(makeDraw({ ...aDraw(), draw })).toMatchObject({ reason: "not-a-draw" });
  });

  test("what a draw is for is one line, so that it cannot pass for two parts of the seed", () => {
    for (const text of ["two\nlines", "", " space", "a\u2028b"]) {
      expect(makeDraw({ ...aDraw(), for: text })).toMatchObject({ reason: "not-a-draw" });
    }
  });
});

describe("one's own place", () => {
  test("is found with one's own salt, and by nobody with another", () => {
    const draw = aDraw();
    const places = people.map((id) => findOwnPlace(draw, some(`salt of ${id}`), id));
    expect([...places].sort((one, other) => Number(one) - Number(other))).toEqual(
      people.map((_, index) => index + 1),
    );
    expect(findOwnPlace(draw, some("guess"), "person-1")).toMatchObject({ reason: "entry" });
    expect(findOwnPlace(draw, "short", "person-1")).toMatchObject({ reason: "entry" });
  });
});

describe("a file", () => {
  test.each(["", "[]", "null", "{", '{"format":"breakthrough-draw","version":2}'])(
    "%j is no draw",
    (text) => {
      expect(isRefusal(readDrawText(text))).toBe(true);
    },
  );

  test("of any JSON is a refusal and never an error", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(isRefusal(checkDraw(value))).toBe(true);
      }),
    );
  });

  test("with any JSON in one of its fields is a refusal and never an error", () => {
    const draw = aDraw() as unknown as Record<string, unknown>;
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(draw)), fc.jsonValue(), (name, value) => {
        fc.pre(JSON.stringify(value) !== JSON.stringify(draw[name]));
        expect(isRefusal(checkDraw({ ...draw, [name]: value }))).toBe(true);
      }),
    );
  });
});
