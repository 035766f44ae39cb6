import {
  commitmentOf,
  type Hex32,
  type PromisedValue,
  type PublicValue,
  poolHashOf,
  secretCommitmentOf,
} from "@breakthrough/sortition";
import { describe, expect, it } from "vitest";
import { theClock } from "../../../platform/actor.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { answer } from "../../../platform/testing/answer.ts";
import { nativeHashOfText } from "../../record/door.ts";
import { defaultRules } from "../../rulebook/door.ts";
import { type Challenge, type Lot, termsOf } from "../challenge.ts";
import { draw } from "./acts/draw.ts";

const DRAW_AT = new Date("2027-03-01T12:00:00Z");
const hex = (digit: string) => digit.repeat(64) as Hex32;
const secret = hex("5");
const pool = ["ada", "ben", "cem", "dee"]
  .map((name, index) => {
    const salt = hex(String(index + 1));
    const personId = name as PersonId;
    return commitmentOf(salt, personId, nativeHashOfText);
  })
  .sort();
const promise = {
  kind: "record",
  after: DRAW_AT.toISOString(),
  origin: "party.test/record",
} as const;
const promised: PromisedValue = promise;
const value: PublicValue = { ...promise, treeSize: 9, value: hex("7") };

const lot = (parts: Partial<Lot> = {}): Lot =>
  ({
    ...{ drawAt: DRAW_AT, promised, poolSize: pool.length },
    poolHash: poolHashOf(pool, nativeHashOfText),
    secretCommitment: secretCommitmentOf(secret),
    ...parts,
  }) as Lot;

const challenge = (parts: Partial<Challenge> = {}) =>
  ({
    ...{ id: 1, requestId: 7, state: "standing", lot: lot() },
    ...{ terms: { ...termsOf(defaultRules()), jurySize: 3 }, ...parts },
  }) as Challenge;

const drawing = (of: Challenge, given = value, now = DRAW_AT) =>
  answer(
    draw.decide({ challenge: of, pool, secret }, { id: 1, value: given }, { actor: theClock, now }),
  );

describe("drawing a jury", () => {
  it("takes everything that was committed to, and as many seats as the rulebook says", () => {
    expect(drawing(challenge())).toMatchObject({
      ...{ challenge: { id: 1 }, draw: { size: 3, poolHash: lot().poolHash } },
    });
  });

  it("waits for its hour, and is made once", () => {
    const NOT_DUE = "juries.refuse.notDue";
    expect(drawing(challenge(), value, new Date(DRAW_AT.getTime() - 1))).toBe(NOT_DUE);
    expect(drawing(challenge({ state: "sitting" }))).toBe(NOT_DUE);
    expect(drawing(challenge({ lot: undefined }))).toBe(NOT_DUE);
  });

  it("takes no other public value than the one that was promised", () => {
    const other = { ...value, origin: "elsewhere.test/record" };
    expect(drawing(challenge(), other)).toBe("juries.refuse.otherValue");
  });

  it("is not made where the pool or the secret is not what was committed to", () => {
    const says = "not what was committed to";
    expect(() => drawing(challenge({ lot: lot({ poolHash: hex("0") }) }))).toThrow(says);
    expect(() => drawing(challenge({ lot: lot({ secretCommitment: hex("0") }) }))).toThrow(says);
    const broken = { ...value, treeSize: 0 };
    expect(() => drawing(challenge(), broken)).toThrow("the lot cannot be drawn");
  });
});
