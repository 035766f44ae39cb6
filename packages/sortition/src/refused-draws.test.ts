import { describe, expect, test } from "vitest";
import { aDraw, BEACON, linesOf, people, RECORD, some } from "../testing/draws.ts";
import { isSignedRound, QUICKNET } from "./beacon.ts";
import { checkDraw, findOwnPlace } from "./check-draw.ts";
import { type Draw, type DrawParts, makeDraw, type PublicValue } from "./draw.ts";
import { type CommittedFacts, findBreach, promiseInWords } from "./facts.ts";
import { type Hex32, hashOfLines } from "./hash.ts";
import { numberBelow, orderOf } from "./order.ts";
import { findPoolMistake, MOST_IN_POOL } from "./pool.ts";
import { readDraw, readDrawText } from "./read-draw.ts";
import { isRefusal } from "./refusal.ts";

const told = (answer: unknown): string => {
  if (!isRefusal(answer)) throw new Error("nothing was refused");
  return `${answer.code} ${answer.sentence}`;
};
const drawn = (parts: Partial<DrawParts>) => makeDraw({ ...aDraw(), ...parts });

describe("what makes no draw, and how that is said", () => {
  const size = "sortition.not-a-draw.size The size must be a whole number from 1 to the pool's.";
  const misspelt =
    "sortition.public-value.misspelt The public value is not written as one of its kind.";

  test.each<[string, Partial<DrawParts>, string]>([
    [
      "a name with a capital",
      { draw: "Jury" },
      "sortition.not-a-draw.name The draw's name is small letters, digits, hyphens and slashes.",
    ],
    [
      "a purpose of two lines",
      { for: "a\nb" },
      "sortition.not-a-draw.purpose What the draw is for must be one line of at most 200 characters.",
    ],
    ["nobody drawn", { size: 0 }, size],
    ["half a person drawn", { size: 1.5 }, size],
    ["more drawn than there are", { size: 31 }, size],
    [
      "a secret in capitals",
      { secret: some("x").toUpperCase() as Hex32 },
      "sortition.secret.not-hex The secret is not 64 small hexadecimal digits.",
    ],
    ["an empty pool", { pool: [] }, "sortition.pool.empty The pool is empty."],
    [
      "a short entry",
      { pool: ["00" as Hex32] },
      "sortition.pool.not-hex Entry 0 of the pool is not 64 small hexadecimal digits.",
    ],
    [
      "a network's name that is no hash",
      { public: { ...BEACON, chain: "quicknet" } as PublicValue },
      misspelt,
    ],
    ["round nought", { public: { ...BEACON, round: 0 } as PublicValue }, misspelt],
    ["half a round", { public: { ...BEACON, round: 1.5 } as PublicValue }, misspelt],
    [
      "a value in capitals",
      { public: { ...BEACON, value: some("x").toUpperCase() as Hex32 } },
      misspelt,
    ],
    ["a signature cut short", { public: { ...BEACON, signature: "ab" } as PublicValue }, misspelt],
    [
      "an instant without its zone",
      { public: { ...RECORD, after: "2027-03-01T13:00:00" } as PublicValue },
      misspelt,
    ],
    ["an origin with a blank", { public: { ...RECORD, origin: "a b" } as PublicValue }, misspelt],
    ["a record of no lines", { public: { ...RECORD, treeSize: 0 } as PublicValue }, misspelt],
    [
      "half a line of the record",
      { public: { ...RECORD, treeSize: 1.5 } as PublicValue },
      misspelt,
    ],
    ["a root that is none", { public: { ...RECORD, value: "root" as Hex32 } }, misspelt],
  ])("%s", (_, parts, sentence) => {
    expect(told(drawn(parts))).toBe(sentence);
  });

  test("the smallest of each still makes one: a person of a pool of one, round 1, a record of one line", () => {
    const [only] = aDraw().pool;
    expect(drawn({ pool: [only as Hex32], size: 1 })).toMatchObject({ order: [0] });
    expect(drawn({ size: 30 })).toMatchObject({ size: 30 });
    expect(isRefusal(drawn({ public: { ...BEACON, round: 1 } as PublicValue }))).toBe(false);
    expect(isRefusal(drawn({ public: { ...RECORD, treeSize: 1 } as PublicValue }))).toBe(false);
  });

  test("a pool says which of its entries is wrong, and is never larger than five million", () => {
    const [first, second] = aDraw().pool as [Hex32, Hex32];
    expect(told(findPoolMistake([first, second, second]))).toBe(
      "sortition.pool.twice Entry 2 stands in the pool twice.",
    );
    expect(told(findPoolMistake([second, first]))).toBe(
      "sortition.pool.not-rising Entry 1 is not in rising order.",
    );
    expect(told(findPoolMistake(new Array(MOST_IN_POOL + 1)))).toBe(
      "sortition.pool.too-many The pool has more than 5000000 entries.",
    );
    expect(told(findPoolMistake(new Array(MOST_IN_POOL)))).toContain("Entry 0 of the pool");
    expect(findPoolMistake([first, second])).toBeUndefined();
  });

  test("no line that is hashed holds a line feed", () => {
    expect(() => hashOfLines("test", ["a", "b\nc"])).toThrow("a line holds a line feed");
    expect(() => hashOfLines("test", ["a\n", "b"])).toThrow("a line holds a line feed");
    expect(hashOfLines("test", ["a", "b"])).not.toBe(hashOfLines("test", ["b", "a"]));
  });
});

describe("what is said of a changed file", () => {
  const check = (change: Partial<Draw>) => checkDraw({ ...aDraw(), ...change });

  test.each<[string, Partial<Draw>, string]>([
    [
      "another hash of the pool",
      { poolHash: some("x") },
      "sortition.pool-hash.another-pool The pool's hash is not that of the pool: somebody changed one.",
    ],
    [
      "another secret",
      { secret: some("x") },
      "sortition.secret.not-committed The secret is not the one that was committed to.",
    ],
    [
      "another network",
      { public: { ...BEACON, chain: some("x") } as PublicValue },
      "sortition.public-value.unknown-network The public value comes from a network that is not known here.",
    ],
    [
      "another round",
      { public: { ...BEACON, round: 1001 } as PublicValue },
      "sortition.public-value.not-signed drand quicknet did not sign this as its round 1001.",
    ],
    [
      "another value",
      { public: { ...BEACON, value: some("x") } },
      "sortition.public-value.not-its-hash The public value is not the hash of the network's signature.",
    ],
    [
      "another seed",
      { seed: some("x") },
      "sortition.seed.another-seed The seed does not come from what the file says it is made of.",
    ],
    [
      "an order cut short",
      { order: aDraw().order.slice(0, 29) },
      "sortition.order.another-order The seed gives another order than the file's.",
    ],
    [
      "an order that goes on",
      { order: [...aDraw().order, 0] },
      "sortition.order.another-order The seed gives another order than the file's.",
    ],
  ])("%s", (_, change, sentence) => {
    expect(told(check(change))).toBe(sentence);
  });

  test("a network counts only if the caller knows it", () => {
    expect(isRefusal(checkDraw(aDraw(), { chains: [QUICKNET] }))).toBe(false);
    expect(told(checkDraw(aDraw(), { chains: [] }))).toContain("unknown-network");
    const other = { ...QUICKNET, name: "another", hash: some("another") };
    expect(told(checkDraw(aDraw(), { chains: [other] }))).toContain("unknown-network");
    expect(isRefusal(checkDraw(aDraw(), { chains: [other, QUICKNET] }))).toBe(false);
  });

  test("round 1 can be signed, and no round below it or between", () => {
    // The same signature stands for round 1000 alone.
    for (const round of [1, 0, 999, 1000.5])
      expect(isSignedRound(QUICKNET, round, (BEACON as { signature: string }).signature)).toBe(
        false,
      );
    const first =
      "b55e7cb2d5c613ee0b2e28d6750aabbb78c39dcc96bd9d38c2c2e12198df95571de8e8e402a0cc48871c7089a2b3af4b";
    expect(isSignedRound(QUICKNET, 1, first)).toBe(true);
  });

  test("a file that is no draw says what it lacks", () => {
    const { seed: _, ...without } = aDraw();
    const { value: __, ...bare } = BEACON;
    const cases: readonly [unknown, string][] = [
      [7, "sortition.not-a-draw.not-an-object The file is not a draw."],
      [null, "sortition.not-a-draw.not-an-object The file is not a draw."],
      [[], "sortition.not-a-draw.not-an-object The file is not a draw."],
      [
        { ...aDraw(), version: 2 },
        'sortition.not-a-draw.format The file is not of the format "breakthrough-draw", version 1.',
      ],
      [
        { ...aDraw(), format: "draw" },
        'sortition.not-a-draw.format The file is not of the format "breakthrough-draw", version 1.',
      ],
      [without, 'sortition.not-a-draw.missing-field the draw has no "seed".'],
      [
        { ...aDraw(), size: "9" },
        'sortition.not-a-draw.wrong-kind "size" of the draw is not a number.',
      ],
      [
        { ...aDraw(), pool: {} },
        'sortition.not-a-draw.wrong-kind "pool" of the draw is not a list.',
      ],
      [
        { ...aDraw(), public: null },
        'sortition.not-a-draw.wrong-kind "public" of the draw is not an object.',
      ],
      [
        { ...aDraw(), public: [] },
        'sortition.not-a-draw.wrong-kind "public" of the draw is not an object.',
      ],
      [
        { ...aDraw(), note: 1 },
        'sortition.not-a-draw.unknown-field the draw has a field that does not belong there: "note".',
      ],
      [
        { ...aDraw(), public: { ...BEACON, kind: "dice" } },
        "sortition.public-value.unknown-kind The public value is of a kind that is not known here.",
      ],
      [
        { ...aDraw(), public: { ...BEACON, kind: "toString" } },
        "sortition.public-value.unknown-kind The public value is of a kind that is not known here.",
      ],
      [
        { ...aDraw(), public: bare },
        'sortition.not-a-draw.missing-field the public value has no "value".',
      ],
    ];
    for (const [written, sentence] of cases) expect(told(readDraw(written))).toBe(sentence);
    expect(told(readDrawText("{"))).toBe(
      "sortition.not-json.syntax The file is not JSON. Download it again.",
    );
  });
});

describe("against what the record says", () => {
  test("which of the promises was broken", () => {
    const [committed, done] = linesOf(aDraw()) as [
      CommittedFacts,
      ReturnType<typeof linesOf>[number],
    ];
    const against = (change: Partial<CommittedFacts>) =>
      told(findBreach(aDraw(), [{ ...committed, ...change }, done]));
    const broken = "is not the one that the record committed to before the draw.";
    expect(against({ poolHash: some("x") })).toBe(`sortition.against.pool The pool ${broken}`);
    expect(against({ poolSize: 29 })).toBe(`sortition.against.pool The pool ${broken}`);
    expect(against({ secretCommitment: some("x") })).toBe(
      `sortition.against.secret The secret ${broken}`,
    );
    expect(against({ size: 8 })).toBe(
      `sortition.against.size The number of people drawn ${broken}`,
    );
    expect(against({ publicValue: promiseInWords(RECORD) })).toBe(
      `sortition.against.public-value The public value ${broken}`,
    );
    expect(
      told(
        findBreach(aDraw(), [
          committed,
          { draw: "jury-12-1", seed: some("x"), value: BEACON.value },
        ]),
      ),
    ).toBe("sortition.against.another-lot The record says that another lot was drawn.");
    expect(told(findBreach(aDraw(), [committed, { ...done, value: some("x") }]))).toContain(
      "another-lot",
    );
    expect(told(findBreach(aDraw(), [{ ...committed, draw: "jury-12-2" }]))).toBe(
      'sortition.against.not-committed The record has no commitment to the draw "jury-12-1".',
    );
  });

  test("lines of other draws say nothing about this one", () => {
    const lines = [...linesOf(aDraw({ draw: "jury-13-1", size: 3 })), ...linesOf(aDraw())];
    expect(findBreach(aDraw(), lines)).toBeUndefined();
  });

  test("a promised value in one word, of either kind", () => {
    expect(promiseInWords(BEACON)).toBe(
      "drand:52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971:1000",
    );
    expect(promiseInWords(RECORD)).toBe("record:2027-03-01T13:00:00.000Z:party.example.org/record");
  });
});

test("one's own place needs a whole salt and an id of one line", () => {
  const draw = aDraw();
  const opening =
    "sortition.entry.not-an-opening A salt is 64 small hexadecimal digits, and an id is one line.";
  const [id = ""] = people;
  expect(told(findOwnPlace(draw, "short", id))).toBe(opening);
  expect(told(findOwnPlace(draw, some(`salt of ${id}`), `${id}\n`))).toBe(opening);
  expect(told(findOwnPlace(draw, some("guess"), id))).toBe(
    "sortition.entry.not-in-pool This person is not in the pool.",
  );
});

test("one place alone needs no number, and the last of many none either", () => {
  expect(orderOf(some("seed"), 1)).toEqual([0]);
  let words = 0;
  expect(numberBelow(1, () => (words += 1))).toBe(0);
  expect(words).toBe(1);
});
