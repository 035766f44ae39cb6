import { describe, expect, it } from "vitest";
import { perform } from "../../platform/act.ts";
import { byRequest } from "../../testing/officers.ts";
import { aRequestFor } from "../../testing/requests.ts";
import { Visitor } from "../../testing/visit.ts";
import { uniteByRequest } from "../doubles/acts/unite-by-request.ts";
import { uniteDue } from "../doubles/testing/by-itself.ts";
import { findPerson } from "../membership/door.ts";
import { payBack } from "./acts/pay-back.ts";
import { aTreasury, DOUBLES, inputOf } from "./testing/a-treasury.ts";

const on = aTreasury();
const { at, db, back, balance, untilOf, aPayer, comes, found, aList, statesOf } = on;
const DAY = 86_400_000;

describe("two accounts of one person that were joined", () => {
  it("paid dues on both: what the second one paid is found as double, and goes back", async () => {
    const [kept, other] = [await aPayer("Ada Once"), await aPayer("Ada Again")];
    await comes([back(20), "5.00", `${kept.reference} SO`]);
    const once = await untilOf(kept.person);
    await comes([back(9), "5.00", `${other.reference} SO`]);
    expect(await found(DOUBLES)).toEqual([]);
    const input = { person: kept.person.personId, other: other.person.personId };
    await perform(at.house, uniteByRequest, input, { actor: aRequestFor(uniteByRequest) });
    at.clock.moveForward(200 * DAY);
    await uniteDue(at.house);
    expect(await findPerson(db(), other.person.personId, at.clock.now())).toBeUndefined();

    const [double, ...more] = await found(DOUBLES);
    expect(more).toEqual([]);
    expect(double).toMatchObject({ personId: kept.person.personId, pence: 500, way: "bank" });
    const desk = await new Visitor(at).signInAs(on.treasurer.person);
    expect((await desk.get("/money/refunds/find?kind=doubles")).page).toContain("Ada Once");
    const list = await aList(DOUBLES);
    await byRequest(at, payBack, inputOf(list), [on.treasurer, on.trustee]);
    expect(await statesOf(list)).toEqual(["owed"]);
    expect(await balance("refunds-owed")).toBe(-500);
    expect(await untilOf(kept.person)).toBe(once);
    expect(await found(DOUBLES)).toEqual([]);
  });
});
