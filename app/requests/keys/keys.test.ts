import { describe, expect, it } from "vitest";
import { perform } from "../../../platform/act.ts";
import { inOffice } from "../../../platform/capacity.ts";
import {
  anOfficer,
  anOpenRequest,
  aPhoneOf,
  byRequest,
  signatureFor,
  takeOffice,
  turnsKey,
} from "../../../testing/officers.ts";
import { aMember } from "../../../testing/people.ts";
import { findByEmail } from "../../membership/door.ts";
import { keepRequests } from "../jobs.ts";
import { findRequest } from "../queries.ts";
import { aStage, HOUR, kindOf, something } from "../testing/a-stage.ts";
import { approve } from "./acts/approve.ts";

const on = aStage();

describe("the other key", () => {
  it("of another body's officer does it, once, with both keys in the record", async () => {
    const input = something();
    const number = await byRequest(on.at, on.hide.act, input, [on.safety, on.facilitator]);
    expect(on.hide.done).toMatchObject([
      { what: input.what, by: inOffice("safety-officer", "facilitator") },
    ]);
    const request = await findRequest(on.at.house.database, number);
    expect(on.hide.done[0]?.hash).toBe(request?.changeHash);
    const lines = await on.linesOn(number);
    expect(lines.map(({ act }) => act)).toEqual(["requests.ask", "requests.approve"]);
    expect(new Set(lines.map(({ facts }) => facts.change))).toEqual(new Set([request?.changeHash]));
    expect(kindOf(await turnsKey(on.at, number, on.committee))).toBe("conflict");
    expect(on.hide.done).toHaveLength(1);
  });

  it("is not the asker's, though they held the other office too", async () => {
    const number = await anOpenRequest(on.at, on.hide.act, something(), on.safety);
    expect(kindOf(await turnsKey(on.at, number, on.safety))).toBe("not-allowed");
    expect(on.hide.done).toEqual([]);
  });

  it("is not turned by the asker's second account: it holds no office, and one mailbox is one person", async () => {
    const asker = await anOfficer(on.at, "safety-officer", { email: "one.person@gmail.com" });
    const number = await anOpenRequest(on.at, on.hide.act, something(), asker);
    const second = await aMember(on.at.house, {
      email: "another@example.org",
      offices: ["facilitator"],
    });
    const phone = await aPhoneOf(on.at, second);
    expect(kindOf(await turnsKey(on.at, number, { person: second, phone }))).toBe("not-allowed");
    await aMember(on.at.house, { email: "OnePerson+2@gmail.com" });
    const found = await findByEmail(on.at.house.database, "OnePerson+2@gmail.com");
    expect(found?.id).toBe(asker.person.personId);
    expect(on.hide.done).toEqual([]);
  });

  it("is of a body that the rulebook names, and never of the asker's own", async () => {
    const number = await anOpenRequest(on.at, on.hide.act, something(), on.safety);
    for (const office of ["safety-officer", "trustee", "treasurer"] as const) {
      expect(kindOf(await turnsKey(on.at, number, await anOfficer(on.at, office)))).toBe(
        "not-allowed",
      );
    }
    expect(await on.stateOf(number)).toBe("open");
  });

  it("is not turned by somebody whom it is about", async () => {
    on.hide.touches = [on.facilitator.person.personId];
    const number = await anOpenRequest(on.at, on.hide.act, something(), on.safety);
    expect(kindOf(await turnsKey(on.at, number, on.facilitator))).toBe("not-allowed");
    expect(kindOf(await turnsKey(on.at, number, on.committee))).toBe("done");
  });

  it("with another request's signature is refused", async () => {
    const [one, other] = [
      await anOpenRequest(on.at, on.hide.act, something(), on.safety),
      await anOpenRequest(on.at, on.hide.act, something(), on.safety),
    ];
    const forOther = await signatureFor(on.at, on.facilitator, other);
    const input = { ...forOther, number: String(one) };
    const outcome = await perform(on.at.house, approve, input, { actor: on.facilitator.person });
    expect(kindOf(outcome)).toBe("not-allowed");
    expect(await on.stateOf(one)).toBe("open");
  });

  it("twice at once does it once", async () => {
    const number = await anOpenRequest(on.at, on.hide.act, something(), on.safety);
    const keys = [on.facilitator, on.committee, await anOfficer(on.at, "facilitator")];
    const outcomes = await Promise.all(keys.map((officer) => turnsKey(on.at, number, officer)));
    expect(outcomes.map(kindOf).sort()).toEqual(["conflict", "conflict", "done"]);
    expect(on.hide.done).toHaveLength(1);
  });

  it("comes too late after the rulebook's hours: nothing is done, and the record says so", async () => {
    const number = await anOpenRequest(on.at, on.hide.act, something(), on.safety);
    on.at.clock.moveForward(24 * HOUR);
    expect(kindOf(await turnsKey(on.at, number, on.facilitator))).toBe("conflict");
    await keepRequests(on.at.house);
    expect(await on.stateOf(number)).toBe("expired");
    expect(await on.stepsOf(number)).toEqual(["ask", "expire"]);
  });
});

describe("two offices in one hand", () => {
  it("are two only where the rulebook lets them be, and no key of the asker's body counts", async () => {
    const treasurer = await anOfficer(on.at, "facilitator");
    await takeOffice(on.at, treasurer.person, "treasurer");
    await expect(takeOffice(on.at, treasurer.person, "safety-officer")).rejects.toThrow("apart");
    const number = await anOpenRequest(on.at, on.hide.act, something(), treasurer);
    expect(kindOf(await turnsKey(on.at, number, on.facilitator))).toBe("not-allowed");
    expect(kindOf(await turnsKey(on.at, number, on.committee))).toBe("done");
  });
});
