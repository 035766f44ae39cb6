import { describe, expect, it } from "vitest";
import { bodyOf, isOffice, mayHoldTogether, type Office, officeNames, planOf } from "./offices.ts";
import {
  findAskingOffice,
  findKeyOffice,
  keyBodiesOf,
  officesThatAsk,
  officesThatTurnKey,
  POWER_NAMES,
  type PowerName,
  powerPlanOf,
} from "./powers.ts";
import { defaultRules } from "./rule.ts";

const OFFICE_NAMES = officeNames();

/** Every set of offices that one person can hold at the same time, the empty one left out. */
function everySeat(): readonly (readonly Office[])[] {
  const seats: Office[][] = [];
  for (let bits = 1; bits < 1 << OFFICE_NAMES.length; bits++) {
    const held = OFFICE_NAMES.filter((_, index) => bits & (1 << index));
    const isAllowed = held.every((one) =>
      held.every((other) => one === other || mayHoldTogether(one, other)),
    );
    if (isAllowed) seats.push(held);
  }
  return seats;
}

const GRANTABLE = POWER_NAMES.filter((power) => !powerPlanOf(power).isOnlyByBallot);
const asks = (seat: readonly Office[], power: PowerName) =>
  findAskingOffice(power, seat) !== undefined;
const turnsKeys = (seat: readonly Office[], power: PowerName) =>
  seat.some((office) => keyBodiesOf(power).includes(planOf(office).body));
/** All that it can ever have a hand in: by asking, by another's request, or by waiting for the delay. */
const reachOf = (seat: readonly Office[]) =>
  GRANTABLE.filter((power) => asks(seat, power) || turnsKeys(seat, power));

describe("no seat carries all powers", () => {
  it("whatever offices one person holds, some power stays out of their reach altogether", () => {
    const seats = everySeat();
    expect(seats.length).toBeGreaterThan(OFFICE_NAMES.length);
    for (const seat of seats) {
      expect(reachOf(seat).length, seat.join(" and ")).toBeLessThan(GRANTABLE.length);
    }
  });

  it("the walk would notice: with every office in one hand nothing stays out of reach", () => {
    expect(reachOf(OFFICE_NAMES)).toEqual(GRANTABLE);
  });

  it("nobody can do by themselves what has no delay, and what has one waits for the members", () => {
    for (const seat of everySeat()) {
      for (const power of GRANTABLE.filter((one) => asks(seat, one))) {
        const askedBody = bodyOf(findAskingOffice(power, seat) ?? "");
        if (askedBody === undefined) throw new Error("an office without a body");
        expect(findKeyOffice(power, askedBody, seat), `${seat}: ${power}`).toBeUndefined();
        const { delay } = powerPlanOf(power);
        if (delay !== undefined) expect(defaultRules()[delay]).toBeGreaterThanOrEqual(48);
      }
    }
  });

  it("most powers never run by waiting, and those that remove or reveal something are among them", () => {
    const byWaiting = GRANTABLE.filter((power) => powerPlanOf(power).delay !== undefined);
    expect(byWaiting).toEqual(["mail-to-all", "grant-office"]);
  });

  it("the founder's seat is no exception: one office, and no key of its own", () => {
    const founder: readonly Office[] = ["national-committee"];
    expect(reachOf(founder)).not.toContain("export-roll");
  });

  it("a rulebook number can be changed by nobody's request and nobody's key", () => {
    expect(officesThatAsk("change-rule")).toEqual([]);
    for (const office of OFFICE_NAMES) {
      expect(officesThatTurnKey("change-rule", planOf(office).body)).toEqual([]);
    }
  });
});

describe("a power", () => {
  it.each(GRANTABLE)("%s can be asked for, and each asker finds another body's key", (power) => {
    const askers = officesThatAsk(power);
    expect(askers.length).toBeGreaterThan(0);
    for (const office of askers) {
      const keys = officesThatTurnKey(power, planOf(office).body);
      expect(keys.length).toBeGreaterThan(0);
      expect(keys.map(bodyOf)).not.toContain(planOf(office).body);
    }
  });

  it("a key is not turned by somebody who also belongs to the asker's body", () => {
    expect(findKeyOffice("hide-post", "safety", ["facilitator"])).toBe("facilitator");
    expect(findKeyOffice("hide-post", "safety", ["facilitator", "safety-officer"])).toBeUndefined();
    expect(findKeyOffice("hide-post", "safety", ["treasurer"])).toBeUndefined();
    expect(findKeyOffice("hide-post", "safety", ["no-office"])).toBeUndefined();
  });
});

describe("offices", () => {
  it("have no names from an object's prototype", () => {
    for (const text of ["__proto__", "constructor", "general-secretary"]) {
      expect(isOffice(text)).toBe(false);
      expect(bodyOf(text)).toBeUndefined();
    }
  });

  it("that may be held together say so on both sides", () => {
    for (const one of OFFICE_NAMES) {
      for (const other of OFFICE_NAMES) {
        expect(mayHoldTogether(one, other)).toBe(mayHoldTogether(other, one));
      }
    }
  });
});
